package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is still being written beside a call: local rows, never records. */
final class SideDrafts {

  /** What kind of thing is being written; at most one of each in a call. */
  enum Kind {
    PROMISE,
    OUTCOME,
    ESCALATION
  }

  /** One row. */
  record Row(UUID call, UUID entity, String operator, String content) {}

  private SideDrafts() {}

  static void put(Session session, Kind kind, Row row) throws SQLException {
    session.update(
        "INSERT OR REPLACE INTO side_draft (call_id, kind, entity_id, operator, content)"
            + " VALUES (?, ?, ?, ?, ?)",
        row.call(),
        kind.name(),
        row.entity(),
        row.operator(),
        row.content());
  }

  static List<Row> all(Session session, Kind kind) throws SQLException {
    return rows(session, kind, Optional.empty());
  }

  static List<Row> of(Session session, Kind kind, String operator) throws SQLException {
    return rows(session, kind, Optional.of(operator));
  }

  private static List<Row> rows(Session session, Kind kind, Optional<String> operator)
      throws SQLException {
    return session.list(
        "SELECT call_id, entity_id, operator, content FROM side_draft"
            + " WHERE kind = ? AND operator = coalesce(?, operator) ORDER BY call_id",
        row ->
            new Row(
                Ids.of(row.getBytes(1)),
                Ids.of(row.getBytes(2)),
                row.getString(3),
                row.getString(4)),
        kind.name(),
        operator.orElse(null));
  }

  static void end(Session session, Kind kind, UUID call) throws SQLException {
    session.update("DELETE FROM side_draft WHERE call_id = ? AND kind = ?", call, kind.name());
  }

  static void endOfEntity(Session session, UUID entity) throws SQLException {
    session.update("DELETE FROM side_draft WHERE entity_id = ?", entity);
  }

  static void endOfCall(Session session, UUID call) throws SQLException {
    session.update("DELETE FROM side_draft WHERE call_id = ?", call);
  }
}
