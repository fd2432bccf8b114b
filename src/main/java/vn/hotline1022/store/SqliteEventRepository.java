package vn.hotline1022.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventJson;
import vn.hotline1022.event.EventRepository;

/** Events in the encrypted database, as records and as rows folded from them. */
public final class SqliteEventRepository implements EventRepository {
  private static final int MOST = 1_000;
  private static final String ROWS = "SELECT " + EventProjection.COLUMNS + " FROM event";

  private final Database database;
  private final RecordStore records;

  SqliteEventRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void write(Event event) {
    database
        .writer()
        .write(
            s -> {
              records.append(s, EventJson.written(event));
              FormDraftRows.end(s, Form.EVENT, event.id(), event.writtenBy());
              return null;
            });
  }

  @Override
  public void tick(UUID event, String item, boolean ready, String actor) {
    records.append(EventJson.ticked(event, item, ready, actor));
  }

  @Override
  public Optional<Event> find(UUID id) {
    return database.readers().read(s -> s.first(ROWS + " WHERE id = ?", EventProjection::read, id));
  }

  @Override
  public List<Event> around(LocalDate from, LocalDate to) {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    ROWS + " WHERE day BETWEEN ? AND ? ORDER BY day, from_at, id LIMIT ?",
                    EventProjection::read,
                    from.toEpochDay(),
                    to.toEpochDay(),
                    MOST));
  }
}
