package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.hotline1022.exchange.ExchangeCounts;
import vn.hotline1022.exchange.ExchangeDay;
import vn.hotline1022.exchange.ExchangeJson;
import vn.hotline1022.exchange.ExchangeRepository;
import vn.hotline1022.stats.ExchangeFigures;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Period;

/** What exchanges counted: sums of whole days in rows, half hours in their records. */
final class SqliteExchangeRepository implements ExchangeRepository {
  private static final String FIRST_DAY = "SELECT min(day) FROM exchange_day WHERE exchange = ?";

  private static final String LAST_DAY = "SELECT max(day) FROM exchange_day WHERE exchange = ?";

  private final Database database;
  private final RecordStore records;

  SqliteExchangeRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  /** A day of an exchange as its row has it. */
  private record Row(
      UUID id, long day, String exchange, long within, int halves, ExchangeCounts sum) {}

  @Override
  public void write(List<ExchangeDay> days) {
    records.appendAll(days.stream().map(ExchangeJson::counted).toList());
  }

  @Override
  public List<ExchangeDay> between(LocalDate first, LocalDate last) {
    return database
        .readers()
        .read(
            s -> {
              List<ExchangeDay> days = new ArrayList<>();
              for (Row row : rows(s, first.toEpochDay(), last.toEpochDay())) {
                days.addAll(whole(s, row));
              }
              return days;
            });
  }

  private static List<ExchangeDay> whole(Session session, Row row) throws SQLException {
    return ExchangeJson.fold(RecordTable.ofEntity(session, ExchangeJson.ENTITY, row.id())).stream()
        .toList();
  }

  private static List<Row> rows(Session session, long first, long last) throws SQLException {
    return session.list(
        "SELECT id, day, exchange, within, halves, answered, answered_in_time, abandoned,"
            + " abandoned_in_time FROM exchange_day WHERE day BETWEEN ? AND ? ORDER BY day,"
            + " exchange",
        row ->
            new Row(
                Ids.of(row.getBytes(1)),
                row.getLong(2),
                row.getString(3),
                row.getLong(4),
                row.getInt(5),
                new ExchangeCounts(row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9))),
        first,
        last);
  }

  /**
   * What is known of a period: no report of it may be missing. An exchange that was renamed goes on
   * under its new name.
   */
  static ExchangeFigures figures(Session session, Period period) throws SQLException {
    if (!period.from().isBefore(period.to())) {
      return ExchangeFigures.NONE;
    }
    long first = Period.dayOf(period.from());
    long last = Period.dayOf(period.to().minusNanos(1));
    List<Row> rows = rows(session, first, last);
    ExchangeCounts sum = ExchangeCounts.NONE;
    boolean covered = true;
    for (Row row : rows) {
      int from = half(period.from(), row.day());
      int to = half(period.to(), row.day());
      covered &= to <= row.halves() && row.within() == Measure.TARGET_WAIT.toMillis();
      sum = sum.plus(sum(session, row, from, to));
    }
    boolean whole = covered && isOnHalves(period) && noneMissing(session, rows, first, last);
    return rows.isEmpty() ? ExchangeFigures.NONE : ExchangeFigures.of(whole, sum);
  }

  /**
   * Whether each name tells of all days between its first and its last, whenever these were, and as
   * many tell of each day as of the day before: where one ends another must begin.
   */
  private static boolean noneMissing(Session session, List<Row> rows, long first, long last)
      throws SQLException {
    Map<String, Long> days = new TreeMap<>();
    Map<Long, Long> names = new HashMap<>();
    for (Row row : rows) {
      days.merge(row.exchange(), 1L, Long::sum);
      names.merge(row.day(), 1L, Long::sum);
    }
    for (Map.Entry<String, Long> known : days.entrySet()) {
      long from = Math.max(first, session.number(0, FIRST_DAY, known.getKey()));
      long to = Math.min(last, session.number(0, LAST_DAY, known.getKey()));
      if (known.getValue() != to - from + 1) {
        return false;
      }
    }
    long before = 1;
    for (long day = first; day <= last; day++) {
      long now = names.getOrDefault(day, 0L);
      if (now < before) {
        return false;
      }
      before = now;
    }
    return true;
  }

  private static ExchangeCounts sum(Session session, Row row, int from, int to)
      throws SQLException {
    if (from == 0 && to == ExchangeDay.HALVES) {
      return row.sum();
    }
    ExchangeCounts sum = ExchangeCounts.NONE;
    for (ExchangeDay day : whole(session, row)) {
      sum = sum.plus(day.sum(from, to));
    }
    return sum;
  }

  private static int half(Instant from, long day) {
    return Math.clamp(halves(from, day), 0, ExchangeDay.HALVES);
  }

  private static long halves(Instant moment, long day) {
    return Math.floorDiv(
        moment.toEpochMilli() - Period.startOf(day).toEpochMilli(),
        ExchangeDay.HALF_HOUR.toMillis());
  }

  private static boolean isOnHalves(Period period) {
    return period.from().toEpochMilli() % ExchangeDay.HALF_HOUR.toMillis() == 0
        && period.to().toEpochMilli() % ExchangeDay.HALF_HOUR.toMillis() == 0;
  }
}
