package vn.hotline1022.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Duty;
import vn.hotline1022.stats.FeedbackBy;
import vn.hotline1022.stats.FeedbackCounts;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.stats.Totals;

/** What everybody on duty did on the day. */
final class PeopleTable {
  private final StatsRepository stats;
  private final ReportWords words;

  PeopleTable(StatsRepository stats, ReportWords words) {
    this.stats = stats;
    this.words = words;
  }

  ReportTable of(DailyOrder order) {
    Period day = order.period();
    Map<String, CallCounts> calls = stats.calls(CallBy.OPERATOR, day);
    Map<String, Duty> duty = stats.duty(day);
    Map<String, FeedbackCounts> feedback = stats.feedback(FeedbackBy.OPERATOR, day);
    TreeSet<String> codes = new TreeSet<>(calls.keySet());
    codes.addAll(duty.keySet());
    codes.addAll(feedback.keySet());
    List<List<Cell>> rows = new ArrayList<>();
    for (String code : codes) {
      Totals totals =
          Totals.of(calls.getOrDefault(code, CallCounts.NONE))
              .with(duty.getOrDefault(code, Duty.NONE))
              .with(feedback.getOrDefault(code, FeedbackCounts.NONE));
      rows.add(row(code, order.names().getOrDefault(code, ""), totals));
    }
    return new ReportTable(
        words.word(Word.PEOPLE),
        headings(),
        List.of(12, 26, 10, 14, 14, 8, 10, 10, 12, 12, 12),
        rows,
        words.word(Word.PEOPLE_NOTE));
  }

  private List<Cell> row(String code, String name, Totals totals) {
    List<Cell> row = new ArrayList<>(List.of(new Cell.Words(code), new Cell.Words(name)));
    row.add(new Cell.Amount(totals.calls().get(CallCount.ANSWERED)));
    row.add(Cell.brief(Measure.HANDLE_TIME.of(totals), words).getFirst());
    row.addAll(Cell.brief(Measure.FIRST_CALL_RESOLUTION.of(totals), words));
    row.add(new Cell.Amount(totals.calls().get(CallCount.ACTIVATED)));
    row.add(new Cell.Amount(totals.feedback().written()));
    row.add(new Cell.Time(totals.duty().ready()));
    row.add(new Cell.Time(totals.duty().handling()));
    row.add(new Cell.Time(totals.duty().away()));
    return row;
  }

  private List<String> headings() {
    return List.of(
        words.word(Word.CODE),
        words.word(Word.NAME),
        words.word(Word.ANSWERED),
        words.word(Word.HANDLE_TIME),
        words.word(Word.AT_ONCE),
        words.word(Word.OF),
        words.word(Word.ACTIVATED),
        words.word(Word.FEEDBACK),
        words.word(Word.READY),
        words.word(Word.HANDLING),
        words.word(Word.AWAY));
  }
}
