package vn.hotline1022.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hotline1022.accounts.AccountsReport;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Coverage;
import vn.hotline1022.stats.FeedbackBy;
import vn.hotline1022.stats.FeedbackFact;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.text.Formats;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.Structure;
import vn.hotline1022.unit.UnitCode;

/**
 * Calls, activations and feedback by unit of today, small numbers hidden. What was said of an old
 * unit counts for the one its people are in, where that is certain; never by guessing.
 */
final class UnitTable {
  private static final Cell NONE = new Cell.Gap(Cell.DASH);

  /** Columns of our own help, of the day and cumulative alike. */
  private static final int OURS = 3;

  private final DailySources sources;
  private final ReportWords words;
  private final List<String> rows;

  UnitTable(DailySources sources, ReportWords words) {
    this.sources = sources;
    this.words = words;
    this.rows = List.copyOf(rows().keySet());
  }

  ReportTable of(DailyOrder order) {
    Map<String, String> names = rows();
    Optional<AccountsReport> accounts = sources.accounts().of(order.day());
    List<List<Cell>> columns = columns(order, names.size());
    List<List<Cell>> rows = new ArrayList<>();
    int place = 0;
    for (Map.Entry<String, String> name : names.entrySet()) {
      List<Cell> row = new ArrayList<>(List.of(new Cell.Words(name.getValue())));
      row.addAll(city(name.getKey(), accounts));
      for (List<Cell> column : columns) {
        row.add(column.get(place));
      }
      rows.add(row);
      place++;
    }
    rows.add(wholeCity(accounts));
    return new ReportTable(
        words.word(Word.UNITS),
        headings(),
        List.of(30, 14, 12, 14, 12, 12, 12, 12, 12, 12),
        rows,
        note(order, accounts));
  }

  /** The city's own figures: accounts, coverage, residents; never added to ours. */
  private List<Cell> city(String code, Optional<AccountsReport> accounts) {
    Optional<UnitCode> unit =
        UnitCode.of(code).filter(known -> known.structure() == Structure.TWO_TIERS);
    if (unit.isEmpty()) {
      return List.of(NONE, NONE, NONE);
    }
    return city(
        accounts.map(told -> told.units().get(unit.get().number())), sources.residents(unit.get()));
  }

  private List<Cell> city(Optional<Long> accounts, Optional<Long> residents) {
    Figure coverage = Coverage.of(accounts, residents);
    return List.of(
        accounts.<Cell>map(Cell.Amount::new).orElse(NONE),
        Cell.brief(coverage, words).getFirst(),
        residents.<Cell>map(Cell.Amount::new).orElse(NONE));
  }

  /** Of our own help no sum stands here: it would tell of what is hidden. */
  private List<Cell> wholeCity(Optional<AccountsReport> accounts) {
    List<Cell> row = new ArrayList<>(List.of(new Cell.Words(words.word(Word.WHOLE_CITY))));
    long residents =
        accounts
            .map(
                told ->
                    told.units().keySet().stream()
                        .flatMap(number -> sources.residents(AccountsReport.code(number)).stream())
                        .mapToLong(Long::longValue)
                        .sum())
            .orElse(0L);
    row.addAll(city(accounts.map(AccountsReport::total), Optional.of(residents)));
    row.addAll(Collections.nCopies(2 * OURS, NONE));
    return row;
  }

  private List<String> headings() {
    return List.of(
        words.word(Word.UNIT),
        words.word(Word.ACCOUNTS),
        words.word(Word.COVERAGE),
        words.word(Word.RESIDENTS),
        words.word(Word.ANSWERED_DAY),
        words.word(Word.ACTIVATED_DAY),
        words.word(Word.FEEDBACK_DAY),
        words.word(Word.ANSWERED_ALL),
        words.word(Word.ACTIVATED_ALL),
        words.word(Word.FEEDBACK_ALL));
  }

  private String note(DailyOrder order, Optional<AccountsReport> accounts) {
    String city =
        accounts.isPresent()
            ? words.word(Word.ACCOUNTS_NOTE, Formats.date(order.day()))
            : words.word(Word.NO_ACCOUNTS_NOTE);
    return city + " " + words.word(Word.UNITS_NOTE, SmallNumbers.SHOWN_FROM);
  }

  /** Units of today by their codes, and what is none of them. */
  private Map<String, String> rows() {
    Map<String, String> rows = new LinkedHashMap<>();
    sources.units().today().forEach(unit -> rows.put(unit.code().text(), unit.fullName()));
    rows.put(WardFigures.OLD_ADDRESS, words.word(Word.OLD_ADDRESS));
    rows.put(Place.OUTSIDE, words.word(Word.OUTSIDE));
    rows.put(Place.NOT_KNOWN, words.word(Word.NOT_KNOWN));
    rows.put(WardFigures.NOT_ASKED, words.word(Word.NOT_ASKED));
    return rows;
  }

  /** Of the day, then cumulative; each day by itself, since each was or will be handed out. */
  private List<List<Cell>> columns(DailyOrder order, int units) {
    String hidden = words.word(Word.HIDDEN);
    List<UnitSums> sums = Stream.generate(() -> new UnitSums(units)).limit(OURS).toList();
    List<List<Cell>> columns = new ArrayList<>();
    Period.Days days = order.cumulative().days();
    Map<Long, Map<String, CallCounts>> calls = sources.stats().callsByDay(CallBy.PLACE, days);
    Map<Long, Map<String, Long>> feedback = feedback(order.cumulative());
    for (long day = days.first(); day < days.end(); day++) {
      columns.clear();
      List<List<Long>> numbers =
          numbers(calls.getOrDefault(day, Map.of()), feedback.getOrDefault(day, Map.of()));
      for (int i = 0; i < OURS; i++) {
        List<Cell> shown = SmallNumbers.column(numbers.get(i), hidden);
        sums.get(i).add(numbers.get(i), shown);
        columns.add(shown);
      }
    }
    sums.forEach(sum -> columns.add(sum.cells(hidden)));
    return columns;
  }

  /** Items that were written, by the day's number and there by place. */
  private Map<Long, Map<String, Long>> feedback(Period period) {
    Map<Long, Map<String, Long>> days = new HashMap<>();
    for (FeedbackFact item : sources.stats().items(period)) {
      days.computeIfAbsent(Period.dayOf(item.writtenAt()), _ -> new HashMap<>())
          .merge(item.code(FeedbackBy.PLACE), 1L, Long::sum);
    }
    return days;
  }

  private List<List<Long>> numbers(Map<String, CallCounts> calls, Map<String, Long> feedback) {
    return List.of(
        sums(calls, counts -> counts.get(CallCount.ANSWERED)),
        sums(calls, counts -> counts.get(CallCount.ACTIVATED)),
        sums(feedback, count -> count));
  }

  private <T> List<Long> sums(Map<String, T> counted, Function<T, Long> number) {
    Map<String, Long> sums = new LinkedHashMap<>();
    rows.forEach(row -> sums.put(row, 0L));
    counted.forEach(
        (code, counts) ->
            sums.merge(WardFigures.row(sources.units(), code), number.apply(counts), Long::sum));
    return List.copyOf(sums.values());
  }
}
