package vn.hotline1022.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.FeedbackBy;
import vn.hotline1022.stats.FeedbackCounts;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.unit.Place;

/**
 * Calls, activations and feedback by unit of today, small numbers hidden. What was said of an old
 * unit counts for the one its people are in, where that is certain; never by guessing.
 */
final class UnitTable {
  private final DailyReport.Sources sources;
  private final ReportWords words;

  UnitTable(DailyReport.Sources sources, ReportWords words) {
    this.sources = sources;
    this.words = words;
  }

  ReportTable of(DailyOrder order) {
    List<String> names = new ArrayList<>(rows().values());
    List<List<Cell>> columns = new ArrayList<>();
    for (Period period : List.of(order.period(), order.cumulative())) {
      Map<String, CallCounts> calls = sources.stats().calls(CallBy.PLACE, period);
      columns.add(column(calls, counts -> counts.get(CallCount.ANSWERED)));
      columns.add(column(calls, counts -> counts.get(CallCount.ACTIVATED)));
      columns.add(
          column(sources.stats().feedback(FeedbackBy.PLACE, period), FeedbackCounts::written));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      List<Cell> row = new ArrayList<>(List.of(new Cell.Words(names.get(i))));
      for (List<Cell> column : columns) {
        row.add(column.get(i));
      }
      rows.add(row);
    }
    return new ReportTable(
        words.word(Word.UNITS), headings(), List.of(30, 12, 12, 12, 12, 12, 12), rows, note());
  }

  private List<String> headings() {
    return List.of(
        words.word(Word.UNIT),
        words.word(Word.ANSWERED_DAY),
        words.word(Word.ACTIVATED_DAY),
        words.word(Word.FEEDBACK_DAY),
        words.word(Word.ANSWERED_ALL),
        words.word(Word.ACTIVATED_ALL),
        words.word(Word.FEEDBACK_ALL));
  }

  private String note() {
    return words.word(Word.UNITS_NOTE, SmallNumbers.SHOWN_FROM);
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

  private <T> List<Cell> column(Map<String, T> counted, Function<T, Long> number) {
    Map<String, Long> sums = new LinkedHashMap<>();
    rows().keySet().forEach(row -> sums.put(row, 0L));
    counted.forEach(
        (code, counts) ->
            sums.merge(WardFigures.row(sources.units(), code), number.apply(counts), Long::sum));
    return SmallNumbers.column(List.copyOf(sums.values()), words.word(Word.HIDDEN));
  }
}
