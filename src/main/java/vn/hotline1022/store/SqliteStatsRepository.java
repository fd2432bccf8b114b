package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.stats.Adherence;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Duty;
import vn.hotline1022.stats.ExchangeFigures;
import vn.hotline1022.stats.FeedbackBy;
import vn.hotline1022.stats.FeedbackCounts;
import vn.hotline1022.stats.FeedbackFact;
import vn.hotline1022.stats.GuideCounts;
import vn.hotline1022.stats.GuidePoint;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.Service;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.stats.VisitCounts;

/**
 * What was counted, from the sums of whole months and days; the parts of days at the ends of a
 * period from what was counted of each call, run and interval in them.
 */
public final class SqliteStatsRepository implements StatsRepository {
  /** Its rows are one for each code of a day, in the order of the primary key. */
  private static final String CALLS_BY_DAY =
      "SELECT day, code, "
          + Stream.of(CallCount.values()).map(StatCallRow::column).collect(Collectors.joining(", "))
          + " FROM stat_call_day WHERE dim = ? AND day >= ? AND day < ?";

  private static final String GUIDE_DAYS =
      "SELECT guide, step, sum(runs), sum(succeeded), sum(reached), sum(stopped), sum(shown),"
          + " sum(spent) FROM stat_guide_day WHERE day >= ? AND day < ? GROUP BY guide, step";

  private static final String DUTY_DAYS =
      "SELECT person, sum(ready), sum(talking), sum(wrap_up), sum(away), sum(scheduled), sum(kept)"
          + " FROM stat_duty_day"
          + " WHERE day >= ? AND day < ? GROUP BY person";

  private static final String ON_DUTY =
      "SELECT DISTINCT person FROM stat_duty_day WHERE day >= ? AND day <= ?";

  private static final String TRAILS =
      "SELECT " + GuideTrailProjection.COLUMNS + " FROM guide_trail t WHERE t.at >= ? AND t.at < ?";

  /** From an index alone. */
  private static final String RUNS =
      "SELECT operator, count(*), sum(outcome IS 'SUCCESS') FROM guide_trail"
          + " WHERE at >= ? AND at < ? GROUP BY operator";

  private static final String LAG =
      "SELECT coalesce((SELECT max(arrival) FROM record), 0)"
          + " - coalesce((SELECT CAST(value AS INTEGER) FROM local_setting WHERE name = '"
          + StatTables.CURSOR
          + "'), 0) + (SELECT count(*) FROM stat_changed)";

  private static final String ENDED_AS =
      "SELECT operator, count(*) FROM stat_call WHERE at >= ? AND at < ?"
          + " AND (ending = ? OR substr(ending, 1, ?) = ?) GROUP BY operator";

  /** What was counted up to, and what is to be counted anew though nothing came in. */
  private static final String STATE =
      "SELECT coalesce((SELECT CAST(value AS INTEGER) FROM local_setting WHERE name = '"
          + StatTables.CURSOR
          + "'), 0) * 1000 + (SELECT count(*) FROM stat_changed)";

  private final Database database;
  private final SqliteListRepository lists;
  private final TimeSource time;

  SqliteStatsRepository(Database database, SqliteListRepository lists, TimeSource time) {
    this.database = database;
    this.lists = lists;
    this.time = time;
  }

  @Override
  public Map<String, CallCounts> calls(CallBy by, Period period) {
    return database.readers().read(s -> calls(s, by, period));
  }

  @Override
  public Map<Long, Map<String, CallCounts>> callsByDay(CallBy by, Period.Days days) {
    Map<Long, Map<String, CallCounts>> all = new TreeMap<>();
    database
        .readers()
        .read(
            s -> {
              s.each(
                  CALLS_BY_DAY,
                  row -> {
                    all.computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                        .put(row.getString(2), StatCallRow.sums(row, 3));
                    return true;
                  },
                  by.name(),
                  days.first(),
                  days.end());
              return null;
            });
    return all;
  }

  private static Map<String, CallCounts> calls(Session session, CallBy by, Period period)
      throws SQLException {
    Map<String, CallCounts> all = new TreeMap<>();
    for (CallSums.Stretch stretch : CallSums.of(period.days())) {
      session.each(
          stretch.of().sums,
          row -> {
            all.merge(row.getString(1), StatCallRow.sums(row, 2), CallCounts::plus);
            return true;
          },
          by.name(),
          stretch.first(),
          stretch.end());
    }
    for (Period.Part part : period.parts()) {
      session.each(
          StatCallRow.sumsOfPart(by),
          row -> {
            CallCounts counts = StatCallRow.sums(row, 2);
            StatCallRow.codes(by, row.getString(1))
                .forEach(code -> all.merge(code, counts, CallCounts::plus));
            return true;
          },
          millis(part.from()),
          millis(part.to()));
    }
    return all;
  }

  private static long millis(Instant moment) {
    return moment.plusNanos(999_999).toEpochMilli();
  }

  @Override
  public Map<GuidePoint, GuideCounts> guides(Period period) {
    return database.readers().read(s -> guides(s, period));
  }

  private static Map<GuidePoint, GuideCounts> guides(Session session, Period period)
      throws SQLException {
    Map<GuidePoint, GuideCounts> all = new TreeMap<>(GuidePoint.ORDER);
    Period.Days days = period.days();
    session.each(
        GUIDE_DAYS,
        row ->
            all.put(new GuidePoint(row.getString(1), row.getString(2)), StatGuides.read(row, 3))
                == null,
        days.first(),
        days.end());
    for (Period.Part part : period.parts()) {
      for (GuideTrail trail :
          session.list(
              TRAILS, GuideTrailProjection::read, millis(part.from()), millis(part.to()))) {
        GuidePoint.of(trail)
            .forEach((point, counts) -> all.merge(point, counts, GuideCounts::plus));
      }
    }
    return all;
  }

  @Override
  public Map<String, GuideCounts> runs(Period period) {
    Map<String, GuideCounts> all = new TreeMap<>();
    database
        .readers()
        .read(
            s -> {
              s.each(
                  RUNS,
                  row ->
                      all.put(row.getString(1), GuideCounts.ofRuns(row.getLong(2), row.getLong(3)))
                          == null,
                  millis(period.from()),
                  millis(period.to()));
              return null;
            });
    return all;
  }

  @Override
  public Map<String, Duty> duty(Period period) {
    return database.readers().read(s -> duty(s, period, time.now()));
  }

  private static Map<String, Duty> duty(Session session, Period period, Instant now)
      throws SQLException {
    Map<String, Duty> all = new TreeMap<>();
    Period.Days days = period.days();
    long today = Math.clamp(Period.dayOf(now), days.first(), days.end());
    addDays(session, all, days.first(), today, UnaryOperator.identity());
    // Nobody was or was not where they are to be tomorrow; a clock may run ahead all the same.
    addDays(session, all, today, days.end(), duty -> duty.with(Adherence.NONE));
    StatDuty measured = new StatDuty(session);
    for (Period.Part part : period.parts()) {
      for (long day = Period.dayOf(part.from()); Period.startOf(day).isBefore(part.to()); day++) {
        addPart(session, measured, all, day, part, now);
      }
    }
    if (today < days.end() && today == Period.dayOf(now)) {
      for (String person : onDuty(session, today, today)) {
        Duty live = measured.live(person, Period.startOf(today), Period.startOf(today + 1), now);
        add(all, person, Duty.NONE.with(live.planned()));
      }
    }
    return all;
  }

  /** What of a part lies on a day; a part may pass midnight. */
  private static void addPart(
      Session session,
      StatDuty measured,
      Map<String, Duty> all,
      long day,
      Period.Part part,
      Instant now)
      throws SQLException {
    Instant begin = Period.startOf(day);
    Instant end = Period.startOf(day + 1);
    Instant from = part.from().isAfter(begin) ? part.from() : begin;
    Instant to = part.to().isBefore(end) ? part.to() : end;
    long today = Period.dayOf(now);
    for (String person : onDuty(session, day, day)) {
      Duty duty =
          day == today ? measured.live(person, from, to, now) : measured.of(person, from, to);
      add(all, person, day <= today ? duty : duty.with(Adherence.NONE));
    }
  }

  private static void addDays(
      Session session, Map<String, Duty> all, long from, long to, UnaryOperator<Duty> counted)
      throws SQLException {
    if (from < to) {
      session.each(
          DUTY_DAYS,
          row -> {
            add(all, row.getString(1), counted.apply(StatDuty.read(row, 2)));
            return true;
          },
          from,
          to);
    }
  }

  private static void add(Map<String, Duty> all, String person, Duty duty) {
    if (!duty.equals(Duty.NONE)) {
      all.merge(person, duty, Duty::plus);
    }
  }

  private static List<String> onDuty(Session session, long first, long last) throws SQLException {
    return session.list(ON_DUTY, row -> row.getString(1), first, last);
  }

  @Override
  public Map<String, FeedbackCounts> feedback(FeedbackBy by, Period period) {
    Map<String, FeedbackCounts> all = new TreeMap<>();
    for (FeedbackFact fact : items(period)) {
      all.merge(fact.code(by), FeedbackCounts.of(fact), FeedbackCounts::plus);
    }
    return all;
  }

  @Override
  public List<FeedbackFact> items(Period period) {
    return database
        .readers()
        .read(s -> StatFeedback.between(s, millis(period.from()), millis(period.to())));
  }

  @Override
  public Map<String, Map<String, CallCounts>> endingsByPlace(Period period) {
    return database
        .readers()
        .read(s -> StatPlaces.endings(s, millis(period.from()), millis(period.to())));
  }

  @Override
  public Map<String, VisitCounts> visits(Period period) {
    return database
        .readers()
        .read(s -> StatPlaces.visits(s, millis(period.from()), millis(period.to())));
  }

  @Override
  public Map<String, Long> faults(Period period) {
    return database
        .readers()
        .read(s -> StatPlaces.faults(s, millis(period.from()), millis(period.to())));
  }

  @Override
  public Service service(Period period) {
    Instant now = time.now();
    return database.readers().read(s -> new StatDuty(s).service(period, now));
  }

  @Override
  public ExchangeFigures exchange(Period period) {
    return database.readers().read(s -> SqliteExchangeRepository.figures(s, period));
  }

  @Override
  public Map<String, Long> endedAs(String disposition, Period period) {
    Map<String, Long> all = new TreeMap<>();
    database
        .readers()
        .read(
            s -> {
              s.each(
                  ENDED_AS,
                  row -> all.put(row.getString(1), row.getLong(2)) == null,
                  millis(period.from()),
                  millis(period.to()),
                  disposition,
                  disposition.length() + 1,
                  disposition + "/");
              return null;
            });
    return all;
  }

  @Override
  public long state() {
    return database.readers().read(s -> s.number(0, STATE));
  }

  @Override
  public long lag() {
    return database.readers().read(s -> s.number(0, LAG));
  }

  @Override
  public void catchUp() {
    lists.edits();
    all(new SearchFollower());
    all(new StatFollower(lists::callLists));
  }

  private void all(IdleWork work) {
    boolean more = true;
    while (more) {
      more = database.writer().alone(work::step);
    }
  }
}
