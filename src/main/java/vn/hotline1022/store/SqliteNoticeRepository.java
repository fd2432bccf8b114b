package vn.hotline1022.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.notice.NoticeJson;
import vn.hotline1022.notice.NoticeRepository;

/** Notices in the encrypted database, as records and as rows folded from them. */
public final class SqliteNoticeRepository implements NoticeRepository {
  private static final String ROWS = "SELECT " + NoticeProjection.COLUMNS + " FROM notice";

  private final Database database;
  private final RecordStore records;

  SqliteNoticeRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void write(Notice notice) {
    database
        .writer()
        .write(
            s -> {
              records.append(s, NoticeJson.written(notice));
              FormDraftRows.end(s, Form.NOTICE, notice.id(), notice.author());
              return null;
            });
  }

  @Override
  public void seen(UUID id, String person) {
    database
        .writer()
        .write(
            s -> {
              Optional<Notice> notice = s.first(ROWS + " WHERE id = ?", NoticeProjection::read, id);
              if (notice.filter(known -> !known.seenBy().contains(person)).isPresent()) {
                records.append(s, NoticeJson.seen(id, person));
              }
              return null;
            });
  }

  @Override
  public Optional<Notice> find(UUID id) {
    return database
        .readers()
        .read(s -> s.first(ROWS + " WHERE id = ?", NoticeProjection::read, id));
  }

  @Override
  public List<Notice> newest(int limit) {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    ROWS + " ORDER BY from_at DESC, id DESC LIMIT ?",
                    NoticeProjection::read,
                    limit));
  }
}
