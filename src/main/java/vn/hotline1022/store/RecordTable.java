package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.Erasure;

/** The records as kept: by place in their chain, by id, by entity, and in order of arrival. */
final class RecordTable {
  private static final String SELECT = "SELECT " + RecordRows.COLUMNS + RecordRows.FROM;

  /** So many are asked for in one statement: asking for each alone takes many times as long. */
  private static final int AT_ONCE = 100;

  private static final String ANY_OF =
      "SELECT 1 FROM record WHERE id IN (?" + ", ?".repeat(AT_ONCE - 1) + ") LIMIT 1";

  private static final String ENTITIES_OF =
      "SELECT DISTINCT entity_id FROM record WHERE entity_id IN (?"
          + ", ?".repeat(AT_ONCE - 1)
          + ")";

  private RecordTable() {}

  /** The number of a chain in this file; given on first sight. */
  static long originNumber(Session session, Origin origin) throws SQLException {
    Optional<Long> known = knownOrigin(session, origin);
    if (known.isPresent()) {
      return known.get();
    }
    session.update(
        "INSERT INTO origin (device, incarnation) VALUES (?, ?)",
        origin.device(),
        origin.incarnation());
    return knownOrigin(session, origin).orElseThrow();
  }

  static List<Origin> origins(Session session) throws SQLException {
    return session.list(
        "SELECT device, incarnation FROM origin ORDER BY number",
        row -> new Origin(Ids.of(row.getBytes(1)), Ids.of(row.getBytes(2))));
  }

  static Optional<DeskRecord> at(Session session, Origin origin, long seq) throws SQLException {
    Optional<Long> number = knownOrigin(session, origin);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    return session.first(
        SELECT + "WHERE r.origin = ? AND r.device_seq = ?", RecordRows::read, number.get(), seq);
  }

  static Optional<DeskRecord> byId(Session session, UUID id) throws SQLException {
    return session.first(SELECT + "WHERE r.id = ?", RecordRows::read, id);
  }

  /** What tells whether a record that comes is the one that is kept. */
  record Kept(Bytes hash, boolean erased) {}

  static Optional<Kept> kept(Session session, UUID id) throws SQLException {
    return session.first(
        "SELECT hash, personal IS NULL FROM record WHERE id = ?",
        row -> new Kept(Bytes.of(row.getBytes(1)), row.getBoolean(2)),
        id);
  }

  /** Whether no record with any of these ids is here. */
  static boolean hasNone(Session session, List<UUID> ids) throws SQLException {
    for (int i = 0; i < ids.size(); i += AT_ONCE) {
      if (session.number(0, ANY_OF, filled(ids, i)) == 1) {
        return false;
      }
    }
    return true;
  }

  /** Those of these ids that records speak of. */
  static Set<UUID> entitiesHere(Session session, Collection<UUID> entities) throws SQLException {
    List<UUID> ids = List.copyOf(entities);
    Set<UUID> here = new HashSet<>();
    for (int i = 0; i < ids.size(); i += AT_ONCE) {
      here.addAll(session.list(ENTITIES_OF, row -> Ids.of(row.getBytes(1)), filled(ids, i)));
    }
    return here;
  }

  /** The last one fills the places left: one statement for any number. */
  private static Object[] filled(List<UUID> ids, int from) {
    List<UUID> piece = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
    Object[] filled = new Object[AT_ONCE];
    Arrays.setAll(filled, at -> piece.get(Math.min(at, piece.size() - 1)));
    return filled;
  }

  static Optional<Bytes> hashAt(Session session, long origin, long seq) throws SQLException {
    return session.first(
        "SELECT hash FROM record WHERE origin = ? AND device_seq = ?",
        row -> Bytes.of(row.getBytes(1)),
        origin,
        seq);
  }

  /** A place in a chain that is taken, and the hash it says is before it. */
  record Place(long seq, Bytes prev) {}

  /** The first place that is taken from {@code seq} on. */
  static Optional<Place> next(Session session, long origin, long seq) throws SQLException {
    return session.first(
        "SELECT device_seq, prev FROM record WHERE origin = ? AND device_seq >= ?"
            + " ORDER BY device_seq LIMIT 1",
        row -> new Place(row.getLong(1), Bytes.of(row.getBytes(2))),
        origin,
        seq);
  }

  static boolean hasEntity(Session session, String entity, UUID id) throws SQLException {
    return session.number(
            0, "SELECT 1 FROM record WHERE entity_id = ? AND entity = ? LIMIT 1", id, entity)
        == 1;
  }

  static List<DeskRecord> ofEntity(Session session, String entity, UUID id) throws SQLException {
    return session.list(
        SELECT + "WHERE r.entity_id = ? AND r.entity = ?", RecordRows::read, id, entity);
  }

  /** Those of them that had arrived by then. */
  static List<DeskRecord> ofEntity(Session session, String entity, UUID id, long arrival)
      throws SQLException {
    return session.list(
        SELECT + "WHERE r.entity_id = ? AND r.entity = ? AND r.arrival <= ?",
        RecordRows::read,
        id,
        entity,
        arrival);
  }

  /** All of one kind that there are few of; calls are not. */
  static List<DeskRecord> ofKind(Session session, String entity) throws SQLException {
    return session.list(
        SELECT + "WHERE r.entity <> 'call' AND r.entity = ?", RecordRows::read, entity);
  }

  /** Those of them whose entities are this one or made after it. */
  static List<DeskRecord> ofKindFrom(Session session, String entity, UUID first)
      throws SQLException {
    return session.list(
        SELECT + "WHERE r.entity <> 'call' AND r.entity = ? AND r.entity_id >= ?",
        RecordRows::read,
        entity,
        first);
  }

  static List<DeskRecord> after(Session session, Origin origin, long seq, int limit)
      throws SQLException {
    Optional<Long> number = knownOrigin(session, origin);
    if (number.isEmpty()) {
      return List.of();
    }
    return session.list(
        SELECT + "WHERE r.origin = ? AND r.device_seq > ? ORDER BY r.device_seq LIMIT ?",
        RecordRows::read,
        number.get(),
        seq,
        limit);
  }

  /** The highest sequence number after {@code from} up to which nothing is missing. */
  static long contiguous(Session session, Origin origin, long from) throws SQLException {
    Optional<Long> number = knownOrigin(session, origin);
    long[] head = {from};
    if (number.isPresent()) {
      session.each(
          "SELECT device_seq FROM record WHERE origin = ? AND device_seq > ? ORDER BY device_seq",
          row -> {
            boolean next = row.getLong(1) == head[0] + 1;
            head[0] += next ? 1 : 0;
            return next;
          },
          number.get(),
          from);
    }
    return head[0];
  }

  static long count(Session session, Origin origin) throws SQLException {
    return session.number(
        0,
        "SELECT count(*) FROM record WHERE origin = ?",
        knownOrigin(session, origin).orElse(-1L));
  }

  /** The highest sequence number of a chain, 0 for an empty one. */
  static long last(Session session, Origin origin) throws SQLException {
    return session.number(
        0,
        "SELECT max(device_seq) FROM record WHERE origin = ?",
        knownOrigin(session, origin).orElse(-1L));
  }

  /** The clock's reading in the last record of a chain, 0 for an empty one. */
  static long lastReading(Session session, Origin origin) throws SQLException {
    return session.number(
        0,
        "SELECT hlc FROM record WHERE origin = ? ORDER BY device_seq DESC LIMIT 1",
        knownOrigin(session, origin).orElse(-1L));
  }

  /** Blanks what identifies a citizen in every record of an entity. */
  static void erase(Session session, Erasure.Target target) throws SQLException {
    session.update(
        "UPDATE record SET salt = NULL, personal = NULL WHERE entity_id = ? AND entity = ?"
            + " AND personal IS NOT NULL",
        target.entityId(),
        target.entity());
  }

  /** Blanks one record. */
  static void erase(Session session, UUID recordId) throws SQLException {
    session.update("UPDATE record SET salt = NULL, personal = NULL WHERE id = ?", recordId);
  }

  private static Optional<Long> knownOrigin(Session session, Origin origin) throws SQLException {
    return session.first(
        "SELECT number FROM origin WHERE device = ? AND incarnation = ?",
        row -> row.getLong(1),
        origin.device(),
        origin.incarnation());
  }
}
