package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hotline1022.call.CallDraft;

/** Calls in progress, as typed: local rows, never records. */
final class Drafts {
  private static final String PUT =
      "INSERT OR REPLACE INTO draft ("
          + CallRows.COLUMNS.replaceFirst("id", "call_id")
          + ", phone_text, kept_at, elapsed) VALUES (?, ?, ?"
          + ", ?".repeat(CallRows.WIDTH)
          + ")";

  private static final String SELECT =
      "SELECT "
          + CallRows.COLUMNS.replaceFirst("id", "call_id")
          + ", phone_text, kept_at, elapsed FROM draft WHERE operator = ? ORDER BY started_at";

  private Drafts() {}

  static void put(Session session, CallDraft draft) throws SQLException {
    session.update(
        PUT,
        CallRows.values(
            List.of(),
            draft.call(),
            List.of(draft.phoneText(), draft.keptAt().toEpochMilli(), draft.elapsedMillis())));
  }

  static List<CallDraft> of(Session session, String operator) throws SQLException {
    return session.list(
        SELECT,
        row ->
            new CallDraft(
                CallRows.read(row),
                row.getString(CallRows.WIDTH + 1),
                Instant.ofEpochMilli(row.getLong(CallRows.WIDTH + 2)),
                row.getLong(CallRows.WIDTH + 3)),
        operator);
  }

  static void end(Session session, UUID callId) throws SQLException {
    session.update("DELETE FROM draft WHERE call_id = ?", callId);
  }
}
