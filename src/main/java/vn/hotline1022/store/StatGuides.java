package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.GuideTrailJson;
import vn.hotline1022.stats.GuideCounts;
import vn.hotline1022.stats.GuidePoint;
import vn.hotline1022.stats.Period;

/**
 * Counts runs of guides into the sums of their days. What was counted before is what the records up
 * to the cursor tell: nothing in it can be blanked.
 */
final class StatGuides {
  static final String COUNTS = "runs, succeeded, reached, stopped, shown, spent";

  private static final String ADD =
      "INSERT INTO stat_guide_day (day, guide, step, "
          + COUNTS
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (day, guide, step) DO UPDATE SET"
          + " runs = runs + excluded.runs, succeeded = succeeded + excluded.succeeded,"
          + " reached = reached + excluded.reached, stopped = stopped + excluded.stopped,"
          + " shown = shown + excluded.shown, spent = spent + excluded.spent";

  /** Whoever began with a guide or was shown a step has come to it. */
  private static final String DROP_EMPTY =
      "DELETE FROM stat_guide_day WHERE day = ? AND guide = ? AND step = ? AND reached = 0";

  private StatGuides() {}

  /** A row of sums. */
  private record Sum(long day, GuidePoint point) {}

  /**
   * Counts what arrived of these runs.
   *
   * @param cursor up to here they were counted
   * @param last up to here they are counted now
   */
  static void count(Session session, Set<UUID> runs, long cursor, long last) throws SQLException {
    Map<Sum, GuideCounts> changes = new LinkedHashMap<>();
    for (UUID run : runs) {
      Optional<GuideTrail> before = upTo(session, run, cursor);
      Optional<GuideTrail> now = upTo(session, run, last);
      before.ifPresent(trail -> change(changes, trail, false));
      now.ifPresent(trail -> change(changes, trail, true));
    }
    for (Map.Entry<Sum, GuideCounts> change : changes.entrySet()) {
      if (!change.getValue().equals(GuideCounts.NONE)) {
        apply(session, change.getKey(), change.getValue());
      }
    }
  }

  private static Optional<GuideTrail> upTo(Session session, UUID run, long arrival)
      throws SQLException {
    return GuideTrailJson.fold(RecordTable.ofEntity(session, GuideTrailJson.ENTITY, run, arrival));
  }

  private static void change(Map<Sum, GuideCounts> changes, GuideTrail trail, boolean in) {
    long day = Period.dayOf(trail.at());
    GuidePoint.of(trail)
        .forEach(
            (point, counts) ->
                changes.merge(
                    new Sum(day, point),
                    in ? counts : GuideCounts.NONE.minus(counts),
                    GuideCounts::plus));
  }

  private static void apply(Session session, Sum sum, GuideCounts more) throws SQLException {
    session.update(
        ADD,
        sum.day(),
        sum.point().guide(),
        sum.point().step(),
        more.runs(),
        more.succeeded(),
        more.reached(),
        more.stopped(),
        more.shown(),
        more.spentMillis());
    if (more.reached() < 0) {
      session.update(DROP_EMPTY, sum.day(), sum.point().guide(), sum.point().step());
    }
  }

  /** The counts of a row, from this column on. */
  static GuideCounts read(ResultSet row, int first) throws SQLException {
    return new GuideCounts(
        row.getLong(first),
        row.getLong(first + 1),
        row.getLong(first + 2),
        row.getLong(first + 3),
        row.getLong(first + 4),
        row.getLong(first + 5));
  }
}
