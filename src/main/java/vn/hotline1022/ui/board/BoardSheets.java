package vn.hotline1022.ui.board;

import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.report.Cell;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.report.ReportWords;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ReportTexts;

/** What is seen on the board as tables, for taking it out. */
final class BoardSheets {
  private static final List<Integer> OF_GROUPS = List.of(34, 10, 12, 12, 10, 12);

  private final BoardWords words;
  private final ReportWords report;

  BoardSheets(BoardWords words, Texts texts) {
    this.words = words;
    this.report = new ReportTexts(texts);
  }

  /** The figures, the half hours, the people, and what the table tells apart. */
  List<ReportTable> of(BoardModel.Seen seen) {
    List<ReportTable> tables = new ArrayList<>();
    tables.add(figures(seen.figures()));
    tables.add(load(seen.load()));
    tables.add(people(seen.people()));
    if (!seen.groups().isEmpty()) {
      tables.add(groups(seen.groups()));
    }
    return tables;
  }

  private ReportTable figures(List<KeyFigure> figures) {
    List<List<Cell>> rows = new ArrayList<>();
    for (KeyFigure key : figures) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.Words(report.measure(KeyFigures.measure(key.kind()))));
      row.addAll(Cell.of(key.figure(), report));
      row.add(new Cell.Words(words.detail(key)));
      row.add(new Cell.Words(words.change(key)));
      rows.add(row);
    }
    return new ReportTable(
        words.get("board.sheet.figures"),
        List.of(
            words.get("board.sheet.measure"),
            words.get("board.sheet.value"),
            words.get("board.sheet.base"),
            words.get("board.sheet.detail"),
            words.get("board.sheet.change")),
        List.of(36, 16, 10, 34, 28),
        rows,
        "");
  }

  private ReportTable load(Load load) {
    List<List<Cell>> rows =
        load.bars().stream()
            .map(
                bar ->
                    List.<Cell>of(
                        new Cell.Words(Hours.text(bar.from())),
                        new Cell.Amount(bar.calls()),
                        bar.typical().<Cell>map(Cell.Rate::new).orElse(Cell.NOTHING),
                        bar.capacity().<Cell>map(Cell.Rate::new).orElse(Cell.NOTHING)))
            .toList();
    return new ReportTable(
        words.get("board.sheet.load"),
        List.of(
            words.get("board.sheet.from"),
            words.get("board.people.calls"),
            words.get("board.sheet.typical"),
            words.get("board.sheet.capacity")),
        List.of(12, 12, 14, 18),
        rows,
        "");
  }

  private ReportTable people(List<AtWork> people) {
    List<List<Cell>> rows = new ArrayList<>();
    for (AtWork one : people) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.Words(words.name(one)));
      row.add(new Cell.Words((words.stateInFull(one) + " " + words.heard(one)).strip()));
      row.add(new Cell.Amount(one.totals().calls().get(CallCount.ANSWERED)));
      row.add(Cell.brief(Measure.HANDLE_TIME.of(one.totals()), report).getFirst());
      row.addAll(Cell.brief(Measure.FIRST_CALL_RESOLUTION.of(one.totals()), report));
      row.addAll(Cell.brief(Measure.GUIDE_COMPLETION.of(one.totals()), report));
      row.addAll(Cell.brief(Measure.OCCUPANCY.of(one.totals()), report).subList(0, 1));
      rows.add(row);
    }
    return new ReportTable(
        words.get("board.people.title"),
        List.of(
            words.get("board.people.name"),
            words.get("board.people.state"),
            words.get("board.people.calls"),
            words.get("board.people.mean"),
            words.get("board.tile.FIRST_CALL_RESOLUTION"),
            words.get("board.sheet.base"),
            words.get("board.sheet.completed"),
            words.get("board.sheet.runs"),
            words.get("board.tile.OCCUPANCY")),
        List.of(30, 20, 10, 12, 16, 10, 14, 10, 10),
        rows,
        "");
  }

  private ReportTable groups(List<Group> groups) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Group group : groups) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.Words(words.group(group)));
      row.add(new Cell.Amount(group.answered()));
      row.add(Cell.brief(Measure.HANDLE_TIME.of(group.totals()), report).getFirst());
      row.addAll(Cell.brief(Measure.FIRST_CALL_RESOLUTION.of(group.totals()), report));
      row.add(new Cell.Amount(group.totals().calls().get(CallCount.ACTIVATED)));
      rows.add(row);
    }
    return new ReportTable(
        words.get("board.groups.title"),
        List.of(
            words.get("board.groups.name"),
            words.get("board.people.calls"),
            words.get("board.people.mean"),
            words.get("board.tile.FIRST_CALL_RESOLUTION"),
            words.get("board.sheet.base"),
            words.get("board.groups.activated")),
        OF_GROUPS,
        rows,
        "");
  }
}
