package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.feedback.outbox.OutboxJson;

/**
 * Which receiver the rows are of. Those of the one whose settings are kept are not marked; when
 * other settings come, what it has or perhaps has is marked as its, and left alone until it is the
 * present one again: its ids mean nothing elsewhere.
 */
final class OutboxReceivers {
  static final String SETTINGS = "gateway.settings";
  static final String OFFER = "gateway.offer";
  static final String HOLD = "gateway.hold";

  /** How earlier ones were called. */
  private static final String NAMES = "gateway.receivers";

  private static final String OTHER =
      "SELECT receiver FROM outgoing WHERE id = ? AND receiver <> ''";

  private static final String LEAVE =
      "UPDATE outgoing SET receiver = ? WHERE receiver = '' AND (stage IN ('SENDING', 'SENT')"
          + " OR receiver_id <> '' OR token <> '' OR reason IN ('UNSURE', 'TAKEN_MEANWHILE'))";

  private static final String COME = "UPDATE outgoing SET receiver = '' WHERE receiver = ?";

  private static final String RELEASED =
      "UPDATE outgoing SET stage = 'WAITING', tries = 0, not_before = 0"
          + " WHERE stage = 'ATTENTION' AND reason IN ('NO_SERVICE',"
          + " 'SERVICE_GONE', 'UNANSWERED', 'NO_PLACE', 'FAILS')";

  /** Surely nowhere: it goes to the present one. */
  private static final String NOWHERE =
      "UPDATE outgoing SET receiver = '' WHERE receiver <> '' AND stage = 'WAITING'"
          + " AND errand = 'REPORT' AND receiver_id = ''";

  /** Perhaps at another one, which is not asked any more: a person looks there. */
  private static final String ELSEWHERE =
      "UPDATE outgoing SET stage = 'ATTENTION', reason = 'UNSURE', words = '', not_before = 0"
          + " WHERE receiver <> '' AND stage IN ('SENDING', 'WAITING')";

  private OutboxReceivers() {}

  static Optional<GatewaySettings> settings(Session session) throws SQLException {
    return LocalSettings.get(session, SETTINGS).map(OutboxJson::settings);
  }

  static int enter(Session session, GatewaySettings given) throws SQLException {
    Optional<GatewaySettings> before = settings(session);
    if (before.isPresent() && !before.get().identity().equals(given.identity())) {
      leave(session, before.get());
    }
    session.update(COME, given.identity());
    LocalSettings.put(session, SETTINGS, OutboxJson.of(given));
    LocalSettings.put(session, HOLD, OutboxJson.of(Hold.NONE));
    return session.update(RELEASED);
  }

  static int forget(Session session) throws SQLException {
    Optional<GatewaySettings> before = settings(session);
    if (before.isPresent()) {
      leave(session, before.get());
    }
    LocalSettings.remove(session, OFFER);
    LocalSettings.remove(session, HOLD);
    return LocalSettings.remove(session, SETTINGS);
  }

  private static void leave(Session session, GatewaySettings before) throws SQLException {
    Map<String, String> names = new HashMap<>(names(session));
    names.put(before.identity(), before.receiver());
    LocalSettings.put(session, NAMES, OutboxJson.of(names));
    session.update(LEAVE, before.identity());
  }

  private static Map<String, String> names(Session session) throws SQLException {
    return LocalSettings.get(session, NAMES).map(OutboxJson::names).orElse(Map.of());
  }

  /** Of these, what another one has or perhaps has, with its name; empty when it had none. */
  static Map<UUID, String> elsewhere(Session session, List<UUID> items) throws SQLException {
    Map<String, String> names = names(session);
    Map<UUID, String> found = new HashMap<>();
    for (UUID item : items) {
      session
          .first(OTHER, row -> row.getString(1), item)
          .ifPresent(receiver -> found.put(item, names.getOrDefault(receiver, "")));
    }
    return found;
  }

  static void sort(Session session) throws SQLException {
    session.update(NOWHERE);
    session.update(ELSEWHERE);
  }
}
