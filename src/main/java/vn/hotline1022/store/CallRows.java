package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Parties;
import vn.hotline1022.text.PhoneNumber;

/** Calls as rows, in {@code call} and, with some more columns, in {@code draft}. */
final class CallRows {

  /** What {@link #read} reads, in its order. */
  static final String COLUMNS =
      "id, direction, operator, started_at, state, phone, phone_kind, timeline, reasons,"
          + " disposition, notes, caller, helped, place, promise, cause";

  /** How many columns those are. */
  static final int WIDTH = 16;

  /** So many are asked for in one statement: asking for each alone takes twice as long. */
  private static final int AT_ONCE = 100;

  private static final String OF_KEYS =
      "SELECT "
          + COLUMNS
          + ", key FROM call WHERE key IN (?"
          + ", ?".repeat(AT_ONCE - 1)
          + ") ORDER BY key";

  private static final String SEPARATOR = "\u001f";

  private CallRows() {}

  static Call read(ResultSet row) throws SQLException {
    return new Call(
        Ids.of(row.getBytes(1)),
        Direction.valueOf(row.getString(2)),
        row.getString(3),
        Instant.ofEpochMilli(row.getLong(4)),
        CallState.valueOf(row.getString(5)),
        new PhoneNumber(row.getString(6), PhoneNumber.Kind.valueOf(row.getString(7))),
        TimelineText.read(row.getString(8)),
        codes(row.getString(9)),
        Optional.ofNullable(row.getString(10)),
        row.getString(11),
        new Parties(
            id(row.getBytes(12)), id(row.getBytes(13)), Optional.ofNullable(row.getString(14))),
        id(row.getBytes(15)),
        Optional.ofNullable(row.getString(16)));
  }

  private static Optional<UUID> id(byte[] bytes) {
    return Optional.ofNullable(bytes).map(Ids::of);
  }

  /** The values of {@link #COLUMNS}, between those of columns before and after them. */
  static Object[] values(List<?> before, Call call, List<?> after) {
    List<Object> values = new ArrayList<>(before);
    values.add(call.id());
    values.add(call.direction().name());
    values.add(call.operator());
    values.add(call.startedAt().toEpochMilli());
    values.add(call.state().name());
    values.add(call.phone().key());
    values.add(call.phone().kind().name());
    values.add(TimelineText.of(call.timeline()));
    values.add(String.join(SEPARATOR, call.reasons()));
    values.add(call.disposition().orElse(null));
    values.add(call.notes());
    values.add(call.parties().caller().orElse(null));
    values.add(call.parties().helped().orElse(null));
    values.add(call.parties().place().orElse(null));
    values.add(call.promise().orElse(null));
    values.add(call.cause().orElse(null));
    values.addAll(after);
    return values.toArray();
  }

  static Optional<Call> find(Session session, long key) throws SQLException {
    return session.first("SELECT " + COLUMNS + " FROM call WHERE key = ?", CallRows::read, key);
  }

  /** The calls of these keys, in their order. */
  static List<Call> all(Session session, List<Long> keys) throws SQLException {
    Map<Long, Call> found = HashMap.newHashMap(keys.size());
    for (int i = 0; i < keys.size(); i += AT_ONCE) {
      List<Long> piece = keys.subList(i, Math.min(keys.size(), i + AT_ONCE));
      session.each(
          OF_KEYS, row -> found.put(row.getLong(WIDTH + 1), read(row)) == null, filled(piece));
    }
    return keys.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** One statement for any number of keys: the last key fills the places left. */
  private static Object[] filled(List<Long> keys) {
    Object[] filled = new Object[AT_ONCE];
    Arrays.setAll(filled, i -> keys.get(Math.min(i, keys.size() - 1)));
    return filled;
  }

  private static List<String> codes(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR));
  }
}
