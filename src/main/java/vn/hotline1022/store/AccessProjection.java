package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.privacy.AccessJson;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.record.DeskRecord;

/** A row for each note of who looked at or took out what; never changed once written. */
final class AccessProjection implements Projection {

  @Override
  public String entity() {
    return AccessJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<AccessNote> note = AccessJson.fold(records);
    if (note.isPresent()) {
      AccessNote now = note.get();
      session.update(
          "INSERT OR REPLACE INTO access_note (id, at, actor, kind, subject, count)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          id,
          now.at().toEpochMilli(),
          now.actor(),
          now.kind().name(),
          now.subject().orElse(null),
          now.count());
    }
  }

  @Override
  public void erase(Session session, UUID id) {
    // A note names nobody but the staff.
  }

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM access_note");
  }

  static List<AccessNote> newest(Session session, int limit) throws SQLException {
    return session.list(
        "SELECT id, at, actor, kind, subject, count FROM access_note ORDER BY at DESC LIMIT ?",
        AccessProjection::read,
        limit);
  }

  private static AccessNote read(ResultSet row) throws SQLException {
    return new AccessNote(
        Ids.of(row.getBytes(1)),
        Instant.ofEpochMilli(row.getLong(2)),
        row.getString(3),
        AccessNote.Kind.valueOf(row.getString(4)),
        Optional.ofNullable(row.getBytes(5)).map(Ids::of),
        row.getLong(6));
  }
}
