package vn.hotline1022.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.followup.EscalationRepository;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.stats.Totals;
import vn.hotline1022.text.Formats;
import vn.hotline1022.unit.Units;

/**
 * The daily data as tables. Nothing in it tells when it was made: the same data give the same
 * tables.
 *
 * @param order what was asked for
 * @param tables the first is the cover
 */
public record DailyReport(DailyOrder order, List<ReportTable> tables) {

  /** Where the figures and the names in it come from. */
  public record Sources(
      StatsRepository stats,
      EscalationRepository faults,
      CallLists lists,
      Units units,
      Guides guides) {}

  public DailyReport {
    tables = List.copyOf(tables);
  }

  /** Reads what was counted; blocks. */
  public static DailyReport of(DailyOrder order, Sources sources, ReportWords words) {
    List<ReportTable> tables = new ArrayList<>();
    tables.add(cover(order, words));
    tables.add(measures(order, sources, words));
    tables.add(new UnitTable(sources, words).of(order));
    tables.add(new PeopleTable(sources.stats(), words).of(order));
    tables.add(new ReasonTable(sources, words).of(order));
    tables.add(new GuideTable(sources, words).of(order));
    tables.add(new FeedbackTable(sources, words).of(order));
    DifficultyTables difficulties = new DifficultyTables(sources, words);
    tables.add(difficulties.endings(order));
    tables.add(difficulties.faults(order));
    return new DailyReport(order, tables);
  }

  /** As it is handed out on paper. */
  ReportPaper paper(ReportWords words) {
    String title = words.word(Word.TITLE) + " · " + Formats.date(order.day());
    String state = words.word(order.isFinal() ? Word.FINAL : Word.PROVISIONAL);
    return new ReportPaper(
        new ReportPaper.Head(title, List.of(), title + " · " + state, order.day()), tables);
  }

  private static ReportTable cover(DailyOrder order, ReportWords words) {
    LocalDate settled = LocalDate.ofInstant(Measure.settledAfter(order.period()), Formats.ZONE);
    List<List<Cell>> rows =
        List.of(
            row(words.word(Word.FROM), words.word(Word.TITLE)),
            row(words.word(Word.DAY), Formats.date(order.day())),
            row(words.word(Word.CUT_OFF), words.word(Word.UNTIL_END_OF, Formats.date(order.day()))),
            row(words.word(Word.CUMULATIVE_FROM), Formats.date(order.since())),
            row(words.word(Word.RECIPIENT), order.recipient()),
            row(
                words.word(Word.STATE),
                words.word(order.isFinal() ? Word.FINAL : Word.PROVISIONAL)),
            row(words.word(Word.RULES), words.word(Word.RULES_TEXT, Formats.date(settled))));
    return new ReportTable(
        words.word(Word.COVER),
        List.of(words.word(Word.ITEM), words.word(Word.CONTENT)),
        List.of(24, 90),
        rows,
        "");
  }

  private static List<Cell> row(String name, String value) {
    return List.of(new Cell.Words(name), new Cell.Words(value));
  }

  private static ReportTable measures(DailyOrder order, Sources sources, ReportWords words) {
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
