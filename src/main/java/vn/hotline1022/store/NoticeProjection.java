package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.notice.NoticeFold;
import vn.hotline1022.notice.NoticeJson;
import vn.hotline1022.record.DeskRecord;

/** A row for each notice, with those who read it. */
final class NoticeProjection implements Projection {
  static final String COLUMNS =
      "id, kind, title, text, from_at, until_at, withdrawn, author, written_at, seen_by";

  @Override
  public String entity() {
    return NoticeJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<Notice> now = NoticeFold.fold(records);
    if (now.isEmpty()) {
      session.update("DELETE FROM notice WHERE id = ?", id);
      return;
    }
    Notice notice = now.get();
    session.update(
        "INSERT OR REPLACE INTO notice (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        notice.id(),
        notice.kind().name(),
        notice.title(),
        notice.text(),
        notice.from().toEpochMilli(),
        notice.until().map(Instant::toEpochMilli).orElse(null),
        notice.withdrawn() ? 1 : 0,
        notice.author(),
        notice.writtenAt().toEpochMilli(),
        String.join(" ", notice.seenBy()));
  }

  static Notice read(ResultSet row) throws SQLException {
    return new Notice(
        Ids.of(row.getBytes(1)),
        Notice.Kind.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        Instant.ofEpochMilli(row.getLong(5)),
        moment(row, 6),
        row.getInt(7) == 1,
        row.getString(8),
        Instant.ofEpochMilli(row.getLong(9)),
        readers(row.getString(10)));
  }

  /** A moment that may be missing. */
  static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  private static Set<String> readers(String joined) {
    return joined.isEmpty() ? Set.of() : Set.of(joined.split(" "));
  }

  @Override
  public void erase(Session session, UUID id) {
    // Its row is folded again without its words.
  }

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM notice");
  }
}
