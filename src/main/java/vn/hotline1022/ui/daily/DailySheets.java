package vn.hotline1022.ui.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hotline1022.report.Cell;
import vn.hotline1022.report.DailyChange;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;

/** What is seen of a day as tables, for taking it out: the figures themselves are an issue's. */
final class DailySheets {
  private final Texts texts;
  private final DailyTexts words;

  DailySheets(Texts texts) {
    this.texts = texts;
    this.words = new DailyTexts(texts);
  }

  /** What is missing, how far each desk goes, what changed, what was handed out, also before. */
  List<ReportTable> of(DailyState state, List<EarlierIssues.Line> earlier) {
    List<ReportTable> tables = new ArrayList<>(List.of(lacks(state), desks(state)));
    if (!state.changes().isEmpty()) {
      tables.add(changes(state));
    }
    tables.add(issues(state));
    if (!earlier.isEmpty()) {
      tables.add(earlier(earlier));
    }
    return tables;
  }

  private ReportTable lacks(DailyState state) {
    List<List<Cell>> rows =
        words.lacks(state).stream().map(lack -> row(lack.what(), lack.todo())).toList();
    return table(
        "daily.ready.title",
        List.of("daily.sheet.lacks", "daily.sheet.todo"),
        List.of(60, 60),
        rows,
        rows.isEmpty() ? texts.get("daily.ready.all") : "");
  }

  private ReportTable desks(DailyState state) {
    List<List<Cell>> rows =
        state.ready().desks().stream()
            .map(
                desk ->
                    List.of(
                        new Cell.Words(desk.desk().shownName()),
                        desk.desk().last().<Cell>map(Cell.Moment::new).orElse(Cell.NOTHING),
                        new Cell.Words(words.desk(desk))))
            .toList();
    return table(
        "daily.sheet.desks",
        List.of("daily.sheet.desk", "daily.sheet.last", "daily.sheet.state"),
        List.of(28, 20, 70),
        rows,
        "");
  }

  private ReportTable changes(DailyState state) {
    List<List<Cell>> rows =
        state.changes().stream()
            .map(
                (DailyChange change) ->
                    row(
                        change.table(),
                        change.row(),
                        change.column(),
                        change.before(),
                        change.after()))
            .toList();
    return table(
        "daily.sheet.changes",
        List.of(
            "daily.sheet.table",
            "daily.sheet.row",
            "daily.sheet.column",
            "daily.sheet.before",
            "daily.sheet.after"),
        List.of(26, 40, 28, 16, 16),
        rows,
        state.held().compared() ? "" : texts.get("daily.changes.otherwise"));
  }

  private ReportTable issues(DailyState state) {
    return table(
        "daily.issues.title",
        List.of(
            "daily.sheet.issue",
            "daily.sheet.at",
            "daily.sheet.by",
            "daily.recipient",
            "daily.since",
            "daily.sheet.workbook",
            "daily.sheet.pdf"),
        List.of(20, 18, 14, 30, 14, 36, 36),
        state.issues().stream().map(this::issue).toList(),
        "");
  }

  private ReportTable earlier(List<EarlierIssues.Line> lines) {
    return table(
        "daily.earlier.title",
        List.of("daily.sheet.day", "daily.sheet.issue", "daily.sheet.state"),
        List.of(14, 20, 40),
        lines.stream()
            .map(
                line ->
                    row(
                        Formats.date(line.issue().day()),
                        words.issue(line.issue()),
                        words.standing(line)))
            .toList(),
        "");
  }

  private List<Cell> issue(DailyIssue issue) {
    return List.of(
        new Cell.Words(words.issue(issue)),
        new Cell.Moment(issue.issuedAt()),
        new Cell.Words(issue.issuedBy()),
        new Cell.Words(issue.recipient()),
        new Cell.Words(Formats.date(issue.since())),
        new Cell.Words(issue.workbook()),
        new Cell.Words(issue.pdf()));
  }

  private ReportTable table(
      String title,
      List<String> columns,
      List<Integer> widths,
      List<List<Cell>> rows,
      String note) {
    List<String> headings = columns.stream().map(key -> texts.get(key)).toList();
    return new ReportTable(texts.get(title), headings, widths, rows, note);
  }

  private static List<Cell> row(String... words) {
    return Stream.of(words).<Cell>map(Cell.Words::new).toList();
  }
}
