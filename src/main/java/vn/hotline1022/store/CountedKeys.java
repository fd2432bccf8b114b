package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hotline1022.call.Counted;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.GuideCounts;
import vn.hotline1022.stats.GuidePoint;

/** Which calls are behind a figure, from the very rows that it was counted from. */
final class CountedKeys {
  private static final String RUNS =
      "SELECT "
          + GuideTrailProjection.COLUMNS
          + " FROM guide_trail_met m JOIN guide_trail t ON t.id = m.trail"
          + " WHERE m.guide = ? AND m.at >= ? AND m.at < ? AND t.call_id IS NOT NULL"
          + " ORDER BY m.at DESC";

  private static final String IS_COUNTED =
      "SELECT count(*) FROM stat_call WHERE key = ? AND flags & ? <> 0";

  private CountedKeys() {}

  /**
   * A condition on {@code stat_call}, with what it is asked with.
   *
   * @param has flags that a call has
   * @param lacks flags that it has not
   */
  private record Flags(Set<CallCount> has, Set<CallCount> lacks) {
    static Flags of(Counted.As as) {
      return switch (as) {
        case ANSWERED -> with(CallCount.ANSWERED);
        case OFFERED -> with(CallCount.OFFERED);
        case LATE -> with(CallCount.OFFERED).without(CallCount.IN_TIME);
        case FOLLOWABLE -> with(CallCount.FOLLOWABLE);
        case NOT_AT_ONCE -> with(CallCount.FOLLOWABLE).without(CallCount.AT_ONCE);
        case ACTIVATED -> with(CallCount.ACTIVATED);
        case REACHED, STOPPED -> with(CallCount.ENDED);
      };
    }

    private static Flags with(CallCount count) {
      return new Flags(EnumSet.of(count), EnumSet.noneOf(CallCount.class));
    }

    private Flags without(CallCount count) {
      return new Flags(has, EnumSet.of(count));
    }

    long wanted() {
      return bits(has);
    }

    long asked() {
      return bits(has) | bits(lacks);
    }

    private static long bits(Set<CallCount> counts) {
      return counts.stream().mapToLong(count -> 1L << count.place()).sum();
    }
  }

  /** Their keys, newest first. */
  static List<Long> of(Session session, Counted counted, int most) throws SQLException {
    return counted.point().isPresent()
        ? ofRuns(session, counted, counted.point().get(), most)
        : ofCalls(session, counted, most);
  }

  /** Calls with a run that did so at the point; runs outside calls have none. */
  private static List<Long> ofRuns(Session session, Counted counted, Counted.Point point, int most)
      throws SQLException {
    GuidePoint at = new GuidePoint(point.guide(), point.step());
    Set<UUID> calls = new LinkedHashSet<>();
    session.each(
        RUNS,
        row -> {
          GuideTrail run = GuideTrailProjection.read(row);
          if (counts(counted.as(), GuidePoint.of(run).getOrDefault(at, GuideCounts.NONE))) {
            run.call().ifPresent(calls::add);
          }
          return calls.size() < most;
        },
        point.guide(),
        millis(counted.from()),
        millis(counted.to()));
    TreeSet<Long> keys = new TreeSet<>(Comparator.reverseOrder());
    for (UUID call : calls) {
      OptionalLong key = CallKeys.find(session, call);
      if (key.isPresent() && session.number(0, IS_COUNTED, key.getAsLong(), ended()) > 0) {
        keys.add(key.getAsLong());
      }
    }
    return List.copyOf(keys);
  }

  private static boolean counts(Counted.As as, GuideCounts counts) {
    return as == Counted.As.STOPPED ? counts.stopped() > 0 : counts.reached() > 0;
  }

  private static long ended() {
    return Flags.with(CallCount.ENDED).wanted();
  }

  private static List<Long> ofCalls(Session session, Counted counted, int most)
      throws SQLException {
    Flags flags = Flags.of(counted.as());
    StringBuilder sql =
        new StringBuilder("SELECT key FROM stat_call WHERE at >= ? AND at < ? AND flags & ? = ?");
    List<Object> values = new ArrayList<>();
    values.add(millis(counted.from()));
    values.add(millis(counted.to()));
    values.add(flags.asked());
    values.add(flags.wanted());
    if (!counted.operators().isEmpty()) {
      sql.append(" AND operator IN (?").append(", ?".repeat(counted.operators().size() - 1));
      sql.append(')');
      values.addAll(counted.operators());
    }
    counted
        .reason()
        .ifPresent(
            code -> {
              sql.append(StatCallRow.HAS_REASON);
              values.addAll(List.of(code, code));
            });
    if (!counted.places().isEmpty()) {
      sql.append(" AND place IN (?").append(", ?".repeat(counted.places().size() - 1));
      sql.append(')');
      values.addAll(counted.places());
    }
    counted
        .disposition()
        .ifPresent(
            code -> {
              sql.append(" AND (ending = ? OR substr(ending, 1, ?) = ?)");
              values.addAll(List.of(code, code.length() + 1, code + "/"));
            });
    counted
        .halfHour()
        .ifPresent(
            time -> {
              sql.append(" AND ").append(StatCallRow.group(CallBy.HALF_HOUR)).append(" = ?");
              values.add((long) time.toSecondOfDay() / StatCallRow.HALF_HOUR.toSeconds());
            });
    sql.append(" ORDER BY key DESC LIMIT ?");
    values.add(most);
    return session.list(sql.toString(), row -> row.getLong(1), values.toArray());
  }

  private static long millis(Instant moment) {
    return moment.plusNanos(999_999).toEpochMilli();
  }
}
