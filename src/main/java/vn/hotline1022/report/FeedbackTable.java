package vn.hotline1022.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.stats.FeedbackBy;
import vn.hotline1022.stats.FeedbackCounts;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Totals;

/** What people reported, by category, and what became of it. */
final class FeedbackTable {
  private final DailySources sources;
  private final ReportWords words;

  FeedbackTable(DailySources sources, ReportWords words) {
    this.sources = sources;
    this.words = words;
  }

  ReportTable of(DailyOrder order) {
    FeedbackLists lists = FeedbackLists.of(sources.lists().book());
    Map<String, FeedbackCounts> day = sources.stats().feedback(FeedbackBy.CATEGORY, order.period());
    List<List<Cell>> rows = new ArrayList<>();
    sources
        .stats()
        .feedback(FeedbackBy.CATEGORY, order.cumulative())
        .forEach(
            (code, all) ->
                rows.add(
                    row(
                        lists.categoryName(code, words.locale()),
                        day.getOrDefault(code, FeedbackCounts.NONE),
                        all)));
    return new ReportTable(
        words.word(Word.FEEDBACK_SHEET),
        headings(),
        List.of(34, 10, 12, 12, 12, 10, 12, 10, 14, 8),
        rows,
        "");
  }

  /** That day's items are too young for a result: it is told of all. */
  private List<Cell> row(String category, FeedbackCounts day, FeedbackCounts all) {
    Totals totals = Totals.NONE.with(all);
    List<Cell> row = new ArrayList<>(List.of(new Cell.Words(category)));
    row.add(new Cell.Amount(day.written()));
    row.add(new Cell.Amount(all.written()));
    row.add(new Cell.Amount(all.filed()));
    row.addAll(Cell.brief(Measure.FEEDBACK_ANSWERED.of(totals), words).subList(0, 1));
    row.add(new Cell.Amount(all.refused()));
    row.addAll(Cell.brief(Measure.FEEDBACK_SATISFACTION.of(totals), words));
    row.addAll(Cell.brief(Measure.FEEDBACK_ACCEPTANCE_TIME.of(totals), words));
    return row;
  }

  private List<String> headings() {
    return List.of(
        words.word(Word.CATEGORY),
        words.word(Word.THAT_DAY),
        words.word(Word.WRITTEN),
        words.word(Word.FILED),
        words.word(Word.RESULT),
        words.word(Word.REFUSED),
        words.word(Word.SATISFIED),
        words.word(Word.OF),
        words.word(Word.ACCEPTANCE),
        words.word(Word.OF));
  }
}
