package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.notice.Outage;
import vn.hotline1022.notice.OutageFold;
import vn.hotline1022.notice.OutageJson;
import vn.hotline1022.record.DeskRecord;

/** A row for each outage of the hotline, as it was said last. */
final class OutageProjection implements Projection {
  static final String COLUMNS = "id, from_at, until_at, effect, cause, struck, author, written_at";

  @Override
  public String entity() {
    return OutageJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<Outage> now = OutageFold.fold(records);
    if (now.isEmpty()) {
      session.update("DELETE FROM outage WHERE id = ?", id);
      return;
    }
    Outage outage = now.get();
    session.update(
        "INSERT OR REPLACE INTO outage (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        outage.id(),
        outage.from().toEpochMilli(),
        outage.until().map(Instant::toEpochMilli).orElse(null),
        outage.effect().name(),
        outage.cause(),
        outage.struck() ? 1 : 0,
        outage.author(),
        outage.writtenAt().toEpochMilli());
  }

  static Outage read(ResultSet row) throws SQLException {
    return new Outage(
        Ids.of(row.getBytes(1)),
        Instant.ofEpochMilli(row.getLong(2)),
        NoticeProjection.moment(row, 3),
        Outage.Effect.valueOf(row.getString(4)),
        row.getString(5),
        row.getInt(6) == 1,
        row.getString(7),
        Instant.ofEpochMilli(row.getLong(8)));
  }

  @Override
  public void erase(Session session, UUID id) {
    // Its row is folded again without its words.
  }

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM outage");
  }
}
