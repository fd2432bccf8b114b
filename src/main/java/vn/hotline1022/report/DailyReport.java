package vn.hotline1022.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.report.DailyOrder.Edition;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.text.Formats;

/**
 * The daily data as tables. Nothing in it tells when it was made: the same data give the same
 * tables.
 *
 * @param order what was asked for
 * @param edition which one of its day
 * @param tables the first is the cover
 */
public record DailyReport(DailyOrder order, Edition edition, List<ReportTable> tables) {

  public DailyReport {
    tables = List.copyOf(tables);
  }

  /** The first of its day, of what was counted; blocks. */
  public static DailyReport of(DailyOrder order, DailySources sources, ReportWords words) {
    return of(order, Edition.FIRST, DailyFigures.of(order, sources, words), words);
  }

  /** As it is handed out on paper. */
  ReportPaper paper(ReportWords words) {
    String title = words.word(Word.TITLE) + " · " + Formats.date(order.day());
    String state = words.word(order.isFinal() ? Word.FINAL : Word.PROVISIONAL);
    return new ReportPaper(
        new ReportPaper.Head(title, List.of(), title + " · " + state, order.day()), tables);
  }

  /** Of these figures, with the cover and what people say around them. */
  static DailyReport of(
      DailyOrder order, Edition edition, List<ReportTable> figures, ReportWords words) {
    List<ReportTable> tables = new ArrayList<>();
    tables.add(new DailyReport(order, edition, List.of()).cover(words));
    if (!edition.changes().isEmpty() || !edition.compared()) {
      tables.add(restated(edition, words));
    }
    tables.addAll(figures);
    if (!order.told().difficulties().isBlank()) {
      tables.add(told(order.told().difficulties(), words));
    }
    return new DailyReport(order, edition, tables);
  }

  private ReportTable cover(ReportWords words) {
    LocalDate settled = LocalDate.ofInstant(Measure.settledAfter(order.period()), Formats.ZONE);
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row(words.word(Word.FROM), words.word(Word.TITLE)));
    rows.add(row(words.word(Word.DAY), Formats.date(order.day())));
    rows.add(
        row(words.word(Word.CUT_OFF), words.word(Word.UNTIL_END_OF, Formats.date(order.day()))));
    rows.add(row(words.word(Word.CUMULATIVE_FROM), Formats.date(order.since())));
    rows.add(row(words.word(Word.RECIPIENT), order.recipient()));
    rows.add(
        row(words.word(Word.STATE), words.word(order.isFinal() ? Word.FINAL : Word.PROVISIONAL)));
    edition
        .replaces()
        .ifPresent(
            hash ->
                rows.add(
                    row(
                        words.word(Word.EDITION),
                        words.word(
                            Word.REPLACES,
                            Formats.number(edition.number()),
                            Formats.number(edition.number() - 1),
                            hash))));
    if (!order.told().missing().isEmpty()) {
      rows.add(row(words.word(Word.MISSING), String.join("; ", order.told().missing())));
    }
    rows.add(row(words.word(Word.RULES), words.word(Word.RULES_TEXT, Formats.date(settled))));
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

  private static ReportTable restated(Edition edition, ReportWords words) {
    List<List<Cell>> rows = new ArrayList<>();
    for (DailyChange change : edition.changes()) {
      rows.add(
          List.of(
              new Cell.Words(change.table()),
              new Cell.Words(change.row()),
              new Cell.Words(change.column()),
              new Cell.Gap(change.before().isEmpty() ? Cell.DASH : change.before()),
              new Cell.Gap(change.after().isEmpty() ? Cell.DASH : change.after())));
    }
    return new ReportTable(
        words.word(Word.RESTATED),
        List.of(
            words.word(Word.TABLE),
            words.word(Word.ROW),
            words.word(Word.COLUMN),
            words.word(Word.BEFORE),
            words.word(Word.AFTER)),
        List.of(26, 44, 30, 16, 16),
        rows,
        words.word(edition.compared() ? Word.RESTATED_NOTE : Word.NOT_COMPARED));
  }

  private static ReportTable told(String text, ReportWords words) {
    List<List<Cell>> rows =
        text.lines()
            .filter(line -> !line.isBlank())
            .map(line -> List.<Cell>of(new Cell.Words(line.strip())))
            .toList();
    return new ReportTable(
        words.word(Word.TOLD), List.of(words.word(Word.CONTENT)), List.of(110), rows, "");
  }
}
