package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import vn.hotline1022.event.TallyJson;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.TallyRepository;
import vn.hotline1022.record.RecordDraft;

/** Counts of events in the encrypted database, as records and as rows folded from them. */
public final class SqliteTallyRepository implements TallyRepository {
  private final Database database;
  private final RecordStore records;

  SqliteTallyRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void count(UUID event, TallyKind kind, int by, String actor) {
    UUID id = TallyJson.id(event, records.origin().device());
    RecordDraft counted = TallyJson.counted(id, event, kind, by, actor);
    database
        .writer()
        .write(
            s -> {
              int least = -own(s, id).getOrDefault(kind, 0);
              if (by >= least) {
                records.append(s, counted);
              } else if (least < 0) {
                records.append(s, TallyJson.counted(id, event, kind, least, actor));
              }
              return null;
            });
  }

  @Override
  public Map<TallyKind, Integer> own(UUID event) {
    UUID id = TallyJson.id(event, records.origin().device());
    return database.readers().read(s -> own(s, id));
  }

  private static Map<TallyKind, Integer> own(Session s, UUID id) throws SQLException {
    Map<TallyKind, Integer> counts = none();
    s.list("SELECT kind, MAX(0, count) FROM tally WHERE id = ?", SqliteTallyRepository::read, id)
        .forEach(counts::putAll);
    return counts;
  }

  private static Map<TallyKind, Integer> none() {
    Map<TallyKind, Integer> counts = new EnumMap<>(TallyKind.class);
    for (TallyKind kind : TallyKind.values()) {
      counts.put(kind, 0);
    }
    return counts;
  }

  @Override
  public Map<TallyKind, Integer> of(UUID event) {
    Map<TallyKind, Integer> counts = none();
    database
        .readers()
        .read(
            s ->
                s.list(
                    "SELECT kind, MAX(0, SUM(count)) FROM tally WHERE event = ? GROUP BY kind",
                    SqliteTallyRepository::read,
                    event))
        .forEach(counts::putAll);
    return counts;
  }

  private static Map<TallyKind, Integer> read(ResultSet row) throws SQLException {
    return Map.of(TallyKind.valueOf(row.getString(1)), row.getInt(2));
  }
}
