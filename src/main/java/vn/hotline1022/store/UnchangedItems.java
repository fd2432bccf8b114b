package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.text.PhoneNumber;

/** Tells of many items at once whether they may go as they were read, without reading them. */
final class UnchangedItems {
  private UnchangedItems() {}

  /** Whatever is said of an item gives it another revision; a citizen's wish does not. */
  static Set<UUID> of(Session session, Map<UUID, Long> revisions) throws SQLException {
    RestrictedCalls restricted = RestrictedCalls.in(session);
    Set<UUID> unchanged = new HashSet<>();
    for (Map.Entry<UUID, Long> each : revisions.entrySet()) {
      UUID item = each.getKey();
      boolean same = each.getValue() == FeedbackProjection.revision(session, item);
      if (same && !(restricted.any() && isRestricted(session, restricted, item))) {
        unchanged.add(item);
      }
    }
    return unchanged;
  }

  private static boolean isRestricted(Session session, RestrictedCalls restricted, UUID item)
      throws SQLException {
    record Whose(Optional<UUID> citizen, Optional<UUID> call, PhoneNumber phone) {}
    Whose whose =
        session
            .first(
                "SELECT citizen, call_id, phone, phone_kind FROM feedback WHERE id = ?",
                row ->
                    new Whose(
                        Optional.ofNullable(row.getBytes(1)).map(Ids::of),
                        Optional.ofNullable(row.getBytes(2)).map(Ids::of),
                        new PhoneNumber(
                            row.getString(3), PhoneNumber.Kind.valueOf(row.getString(4)))),
                item)
            .orElseThrow();
    return restricted.has(session, whose.citizen(), whose.call(), whose.phone());
  }
}
