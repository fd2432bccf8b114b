package vn.hotline1022.report;

import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Totals;

/** Everything that was counted, table by table. */
final class DailyFigures {

  private DailyFigures() {}

  /** Reads what was counted; blocks. */
  static List<ReportTable> of(DailyOrder order, DailySources sources, ReportWords words) {
    List<ReportTable> tables = new ArrayList<>();
    tables.add(measures(order, sources, words));
    tables.add(new UnitTable(sources, words).of(order));
    PeopleTable people = new PeopleTable(sources, words);
    tables.add(people.of(order));
    tables.add(people.ofTeams(order));
    tables.add(new ReasonTable(sources, words).of(order));
    tables.add(new GuideTable(sources, words).of(order));
    tables.add(new FeedbackTable(sources, words).of(order));
    DifficultyTables difficulties = new DifficultyTables(sources, words);
    tables.add(difficulties.endings(order));
    tables.add(difficulties.faults(order));
    return List.copyOf(tables);
  }

  private static ReportTable measures(DailyOrder order, DailySources sources, ReportWords words) {
    Totals day = sources.stats().totals(order.period());
    Totals all = sources.stats().totals(order.cumulative());
    List<List<Cell>> rows = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      List<Cell> row = new ArrayList<>(List.of(new Cell.Words(words.measure(measure))));
      row.addAll(Cell.of(measure.of(day), words));
      row.addAll(Cell.of(measure.of(all), words));
      rows.add(row);
    }
    return new ReportTable(
        words.word(Word.MEASURES),
        List.of(
            words.word(Word.MEASURE),
            words.word(Word.THAT_DAY),
            words.word(Word.OF),
            words.word(Word.CUMULATIVE),
            words.word(Word.OF)),
        List.of(46, 26, 10, 26, 10),
        rows,
        "");
  }
}
