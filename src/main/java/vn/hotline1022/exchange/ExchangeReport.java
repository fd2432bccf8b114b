package vn.hotline1022.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.hotline1022.exchange.ExchangeImport.Bad;
import vn.hotline1022.exchange.ExchangeImport.Problem;
import vn.hotline1022.fault.Fault.CsvProblem;
import vn.hotline1022.staff.Person;
import vn.hotline1022.text.CsvTable;
import vn.hotline1022.text.Formats;

/**
 * Reads what a telephone exchange exported and counts it per half hour; the number of the caller is
 * never looked at. Several rows of one call (an extension tried after the other) are one, answered
 * when any of them was.
 *
 * <p>What it covers: the days from its first call to its last, each whole, but of the last only to
 * the end of the half hour of the last call: when it was exported stands nowhere, and the file may
 * have been saved anew hours later. Nor the half hour in which the file was written.
 */
public final class ExchangeReport {
  private static final Duration CLOCKS_APART = Duration.ofMinutes(10);

  private final ExchangeOrder order;
  private final ExchangeColumns columns;
  private final Map<String, Call> calls = new LinkedHashMap<>();
  private final List<Bad> bad = new ArrayList<>();
  private long badRows;
  private long leftOut;

  /** One call of the report. */
  private record Call(long row, Instant at, boolean answered, Duration waited) {

    /** Two rows of one call: the wait counts from the first of them on. */
    Call with(Call other) {
      Instant first = at.isBefore(other.at) ? at : other.at;
      Instant end = answered == other.answered ? later(end(), other.end()) : taken(other).end();
      return new Call(row, first, answered || other.answered, Duration.between(first, end));
    }

    private Call taken(Call other) {
      return answered ? this : other;
    }

    private Instant end() {
      return at.plus(waited);
    }

    private static Instant later(Instant one, Instant other) {
      return one.isBefore(other) ? other : one;
    }
  }

  private ExchangeReport(ExchangeOrder order, ExchangeColumns columns) {
    this.order = order;
    this.columns = columns;
  }

  /**
   * What importing a file would do; blocks.
   *
   * @throws vn.hotline1022.fault.FaultException {@code CsvUnreadable}
   */
  public static ExchangeImport read(Path file, ExchangeOrder order) {
    CsvTable table = CsvTable.read(file);
    ExchangeColumns columns = ExchangeColumns.of(table);
    if (!columns.areEnough()) {
      throw CsvTable.unreadable(file, CsvProblem.NO_HEAD, null);
    }
    ExchangeReport report = new ExchangeReport(order, columns);
    table.rows().forEach(report::read);
    // Rows that cannot be used leave gaps of their own.
    if (report.badRows == 0) {
      report.refuseFarDates();
    }
    return report.counted(written(file, order.now()));
  }

  private static Instant written(Path file, Instant now) {
    try {
      Instant changed = Files.getLastModifiedTime(file).toInstant();
      return earlier(changed, now);
    } catch (IOException e) {
      throw CsvTable.unreadable(file, CsvProblem.NOT_A_TABLE, e);
    }
  }

  private void read(CsvTable.Row row) {
    boolean other =
        order.queue().isPresent()
            && columns.queue().isPresent()
            && !order.queue().get().equalsIgnoreCase(cell(row, columns.queue()));
    if (other || ReportWords.isNotIn(cell(row, columns.way()))) {
      leftOut++;
      return;
    }
    Optional<Problem> problem = problem(row);
    if (problem.isPresent()) {
      refuse(row.number(), problem.get());
      return;
    }
    Call call =
        new Call(
            row.number(),
            at(row).orElseThrow(),
            answered(row).orElseThrow(),
            wait(row).orElseThrow());
    String id = cell(row, columns.call());
    calls.merge(id.isEmpty() ? "row " + row.number() : "id " + id, call, Call::with);
  }

  private void refuse(long row, Problem problem) {
    badRows++;
    if (bad.size() < ExchangeImport.SHOWN) {
      bad.add(new Bad(row, problem));
    }
  }

  /**
   * All days between its calls count as covered: one call with the date of a clock that was reset
   * would make years without calls of them. Of a gap the side with fewer calls is named.
   */
  private void refuseFarDates() {
    List<Call> inTime = calls.values().stream().sorted(Comparator.comparing(Call::at)).toList();
    for (int i = 1; i < inTime.size(); i++) {
      Call before = inTime.get(i - 1);
      Call after = inTime.get(i);
      if (days(before, after) > ExchangeImport.GAP_DAYS) {
        refuse(i <= inTime.size() - i ? before.row() : after.row(), Problem.APART);
      }
    }
    if (badRows == 0) {
      inTime.stream()
          .filter(call -> days(inTime.getFirst(), call) >= ExchangeImport.MOST_DAYS)
          .findFirst()
          .ifPresent(call -> refuse(call.row(), Problem.TOO_LONG));
    }
  }

  private static long days(Call one, Call other) {
    return ChronoUnit.DAYS.between(day(one), day(other));
  }

  private static LocalDate day(Call call) {
    return LocalDate.ofInstant(call.at(), Formats.ZONE);
  }

  private Optional<Problem> problem(CsvTable.Row row) {
    Optional<Instant> at = at(row);
    if (at.isEmpty() || !Person.isLastDay(LocalDate.ofInstant(at.get(), Formats.ZONE))) {
      return Optional.of(Problem.TIME);
    }
    if (at.get().isAfter(order.now().plus(CLOCKS_APART))) {
      return Optional.of(Problem.FUTURE);
    }
    if (columns.talk().isPresent() && talk(row).isEmpty()) {
      return Optional.of(Problem.TALK);
    }
    if (answered(row).isEmpty()) {
      return Optional.of(Problem.RESULT);
    }
    return wait(row).isEmpty() ? Optional.of(Problem.WAIT) : Optional.empty();
  }

  private static String cell(CsvTable.Row row, OptionalInt column) {
    return column.isPresent() ? row.cell(column.getAsInt()) : "";
  }

  private Optional<Instant> at(CsvTable.Row row) {
    String time = cell(row, columns.time());
    String day = cell(row, columns.date());
    return ReportWords.moment(time).or(() -> ReportWords.moment((day + " " + time).strip()));
  }

  /** An empty cell is no talk: who was not answered did not talk. */
  private Optional<Duration> talk(CsvTable.Row row) {
    String text = cell(row, columns.talk());
    return text.isEmpty() ? Optional.of(Duration.ZERO) : ReportWords.length(text);
  }

  private Optional<Boolean> answered(CsvTable.Row row) {
    return columns.result().isPresent()
        ? ReportWords.answered(cell(row, columns.result()))
        : talk(row).map(Duration::isPositive);
  }

  private Optional<Duration> wait(CsvTable.Row row) {
    if (columns.waited().isPresent()) {
      return ReportWords.length(cell(row, columns.waited()));
    }
    return ReportWords.length(cell(row, columns.duration()))
        .flatMap(all -> talk(row).map(all::minus))
        .filter(wait -> !wait.isNegative());
  }

  private ExchangeImport counted(Instant written) {
    if (badRows > 0) {
      return new ExchangeImport(List.of(), calls.size(), leftOut, bad, badRows);
    }
    Instant until = earlier(written, endOfLast());
    TreeMap<LocalDate, List<ExchangeCounts>> days = new TreeMap<>();
    for (Call call : calls.values()) {
      LocalDate day = day(call);
      LocalTime time = LocalTime.ofInstant(call.at(), Formats.ZONE);
      int half = time.toSecondOfDay() / (int) ExchangeDay.HALF_HOUR.toSeconds();
      List<ExchangeCounts> halves = days.computeIfAbsent(day, _ -> none());
      halves.set(half, halves.get(half).plus(one(call)));
    }
    if (!days.isEmpty()) {
      days.firstKey().datesUntil(days.lastKey()).forEach(day -> days.putIfAbsent(day, none()));
    }
    List<ExchangeDay> whole = new ArrayList<>();
    days.forEach((day, halves) -> whole.add(day(day, halves.subList(0, covered(day, until)))));
    return new ExchangeImport(whole, calls.size(), leftOut, bad, badRows);
  }

  /** When the half hour of the last call is over; of no calls it is never asked. */
  private Instant endOfLast() {
    long half = ExchangeDay.HALF_HOUR.toSeconds();
    long last = calls.values().stream().mapToLong(c -> c.at().getEpochSecond()).max().orElse(0);
    return Instant.ofEpochSecond((Math.floorDiv(last, half) + 1) * half);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static List<ExchangeCounts> none() {
    return new ArrayList<>(Collections.nCopies(ExchangeDay.HALVES, ExchangeCounts.NONE));
  }

  private ExchangeCounts one(Call call) {
    long inTime = call.waited().compareTo(order.within()) <= 0 ? 1 : 0;
    return call.answered()
        ? new ExchangeCounts(1, inTime, 0, 0)
        : new ExchangeCounts(0, 0, 1, inTime);
  }

  /** How many half hours of a day were over at a moment. */
  private static int covered(LocalDate day, Instant until) {
    Duration over = Duration.between(day.atStartOfDay(Formats.ZONE).toInstant(), until);
    return Math.clamp(over.dividedBy(ExchangeDay.HALF_HOUR), 0, ExchangeDay.HALVES);
  }

  private ExchangeDay day(LocalDate day, List<ExchangeCounts> halves) {
    return new ExchangeDay(day, order.exchange(), order.within(), halves, order.now(), order.by());
  }
}
