package vn.hotline1022.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.GuideTrailJson;
import vn.hotline1022.guide.GuideTrailRepository;
import vn.hotline1022.guide.TrailFilter;

/** Runs that are over in the encrypted database, as records and as rows folded from them. */
public final class SqliteGuideTrailRepository implements GuideTrailRepository {
  private static final String WITH_MET =
      "SELECT "
          + GuideTrailProjection.COLUMNS
          + " FROM guide_trail_met m JOIN guide_trail t ON t.id = m.trail WHERE m.guide = ?";

  private final Database database;
  private final RecordStore records;

  SqliteGuideTrailRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void add(GuideTrail trail) {
    records.append(GuideTrailJson.ended(trail));
  }

  @Override
  public List<GuideTrail> ofCall(UUID call) {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    "SELECT "
                        + GuideTrailProjection.COLUMNS
                        + " FROM guide_trail t WHERE t.call_id = ? ORDER BY t.at, t.id",
                    GuideTrailProjection::read,
                    call));
  }

  @Override
  public void each(String guide, TrailFilter filter, Consumer<GuideTrail> reader) {
    List<Object> parameters = new ArrayList<>(List.of(guide));
    String where = where(filter, "m", parameters);
    parameters.add(READ_MAX);
    database
        .readers()
        .read(
            s -> {
              s.each(
                  WITH_MET + where + " ORDER BY m.at DESC LIMIT ?",
                  row -> {
                    reader.accept(GuideTrailProjection.read(row));
                    return true;
                  },
                  parameters.toArray());
              return null;
            });
  }

  @Override
  public Map<String, Tally> tallies(TrailFilter filter) {
    List<Object> parameters = new ArrayList<>();
    String where = where(filter, "t", parameters);
    Map<String, Tally> tallies = new HashMap<>();
    database
        .readers()
        .read(
            s -> {
              s.each(
                  "SELECT t.guide, count(*), sum(t.outcome IS 'SUCCESS') FROM guide_trail t"
                      + " WHERE TRUE"
                      + where
                      + " GROUP BY t.guide",
                  row ->
                      tallies.put(row.getString(1), new Tally(row.getInt(2), row.getInt(3)))
                          == null,
                  parameters.toArray());
              return null;
            });
    return tallies;
  }

  /** The table with the moment and the version is {@code m} or {@code t}. */
  private static String where(TrailFilter filter, String table, List<Object> parameters) {
    StringBuilder where = new StringBuilder();
    filter
        .from()
        .map(Instant::toEpochMilli)
        .ifPresent(
            from -> {
              where.append(" AND ").append(table).append(".at >= ?");
              parameters.add(from);
            });
    filter
        .to()
        .map(Instant::toEpochMilli)
        .ifPresent(
            to -> {
              where.append(" AND ").append(table).append(".at < ?");
              parameters.add(to);
            });
    filter
        .version()
        .ifPresent(
            version -> {
              where.append(" AND ").append(table).append(".version = ?");
              parameters.add(version);
            });
    switch (filter.phones()) {
      case ALL -> {}
      case ANDROID, IPHONE -> where.append(" AND t.system = '" + filter.phones() + "'");
      case UNKNOWN -> where.append(" AND t.system = ''");
    }
    return where.toString();
  }
}
