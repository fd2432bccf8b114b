package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
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
  public void take(HelpRequest request, HelpRequest.Taken taken) {
    records.append(HelpJson.taken(request.id(), taken));
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
                    "SELECT id, asker, at, call, taken_by, taken_at FROM help"
                        + " WHERE ended IS NULL ORDER BY at, id",
                    SqliteHelpRepository::open));
  }

  private static HelpRequest open(ResultSet row) throws SQLException {
    Instant takenAt = Instant.ofEpochMilli(row.getLong(6));
    return new HelpRequest(
        Ids.of(row.getBytes(1)),
        row.getString(2),
        Instant.ofEpochMilli(row.getLong(3)),
        Optional.ofNullable(row.getBytes(4)).map(Ids::of),
        Optional.ofNullable(row.getString(5)).map(by -> new HelpRequest.Taken(by, takenAt)),
        Optional.empty());
  }
}
