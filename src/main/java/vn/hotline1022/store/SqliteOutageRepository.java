package vn.hotline1022.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.notice.Outage;
import vn.hotline1022.notice.OutageFold;
import vn.hotline1022.notice.OutageJson;
import vn.hotline1022.notice.OutageRepository;

/** Outages of the hotline in the encrypted database, as records and as rows folded from them. */
public final class SqliteOutageRepository implements OutageRepository {
  private static final String ROWS = "SELECT " + OutageProjection.COLUMNS + " FROM outage";

  private final Database database;
  private final RecordStore records;

  SqliteOutageRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void write(Outage outage) {
    database
        .writer()
        .write(
            s -> {
              records.append(s, OutageJson.written(outage));
              FormDraftRows.end(s, Form.OUTAGE, outage.id(), outage.author());
              return null;
            });
  }

  @Override
  public List<Outage> newest(int limit) {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    ROWS + " ORDER BY from_at DESC, id DESC LIMIT ?",
                    OutageProjection::read,
                    limit));
  }

  @Override
  public List<Outage> during(Instant from, Instant to) {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    ROWS
                        + " WHERE struck = 0 AND from_at < ? AND (until_at IS NULL OR until_at > ?)"
                        + " ORDER BY from_at, id",
                    OutageProjection::read,
                    to.toEpochMilli(),
                    from.toEpochMilli()));
  }

  @Override
  public List<Outage> history(UUID id) {
    return database
        .readers()
        .read(s -> OutageFold.history(RecordTable.ofEntity(s, OutageJson.ENTITY, id)));
  }
}
