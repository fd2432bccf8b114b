package vn.hotline1022.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.call.HelpJson;
import vn.hotline1022.call.HelpRepository;
import vn.hotline1022.call.HelpRequest;

/** Calls for help in the encrypted database, as records and as rows folded from them. */
public final class SqliteHelpRepository implements HelpRepository {
  private final Database database;
  private final RecordStore records;

  SqliteHelpRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void ask(HelpRequest request) {
    records.append(HelpJson.asked(request));
  }

  @Override
  public void end(HelpRequest request, String by, Instant at) {
    records.append(HelpJson.ended(request.id(), by, at));
  }

  @Override
  public List<HelpRequest> open() {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    "SELECT id, asker, at, call FROM help WHERE ended IS NULL ORDER BY at, id",
                    row ->
                        new HelpRequest(
                            Ids.of(row.getBytes(1)),
                            row.getString(2),
                            Instant.ofEpochMilli(row.getLong(3)),
                            Optional.ofNullable(row.getBytes(4)).map(Ids::of),
                            Optional.empty())));
  }
}
