package vn.hotline1022.ui.quality;

import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.report.Cell;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.report.ReportWords;
import vn.hotline1022.stats.FeedbackQuality;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.QualityCount;
import vn.hotline1022.stats.QualityMeasure;

/** What is seen as tables, to be taken out. */
final class QualityTables {
  private final QualityWords words;
  private final ReportWords report;

  QualityTables(QualityWords words, ReportWords report) {
    this.words = words;
    this.report = report;
  }

  List<ReportTable> of(QualityBoard board) {
    return List.of(whole(board), groups(board), grounds(board));
  }

  private ReportTable whole(QualityBoard board) {
    List<List<Cell>> rows = new ArrayList<>();
    for (QualityCount count : QualityCount.values()) {
      rows.add(
          List.of(
              new Cell.Words(words.count(count)),
              new Cell.Amount(board.now().get(count)),
              Cell.NOTHING,
              new Cell.Amount(board.before().get(count)),
              Cell.NOTHING,
              Cell.NOTHING));
    }
    for (QualityMeasure measure : QualityMeasure.values()) {
      List<Cell> row =
          new ArrayList<>(List.of(new Cell.Words(words.get("share", words.measure(measure)))));
      row.addAll(Cell.brief(measure.of(board.now()), report));
      row.addAll(Cell.brief(measure.of(board.before()), report));
      row.add(measure.reference().<Cell>map(Cell.Percent::new).orElse(Cell.NOTHING));
      rows.add(row);
    }
    return new ReportTable(
        words.get("sheet.whole"),
        List.of(
            words.get("sheet.figure"),
            words.get("sheet.now"),
            words.get("sheet.of"),
            words.get("sheet.before"),
            words.get("sheet.of"),
            words.get("sheet.city")),
        List.of(46, 14, 10, 14, 10, 16),
        rows,
        words.get("source"));
  }

  private ReportTable groups(QualityBoard board) {
    List<String> columns = new ArrayList<>(List.of(words.get("group")));
    List<Integer> widths = new ArrayList<>(List.of(36));
    columns.add(words.count(QualityCount.FILED));
    widths.add(10);
    for (QualityMeasure measure : QualityMeasure.values()) {
      columns.addAll(List.of(words.get("column." + measure), words.get("sheet.of")));
      widths.addAll(List.of(13, 8));
    }
    return new ReportTable(
        words.get("by." + board.grouping()),
        columns,
        widths,
        board.groups().stream().map(group -> row(board.grouping(), group)).toList(),
        words.get("note"));
  }

  private List<Cell> row(Grouping by, QualityBoard.Group group) {
    FeedbackQuality quality = group.quality();
    List<Cell> row = new ArrayList<>(List.of(new Cell.Words(words.group(by, group))));
    row.add(new Cell.Amount(quality.get(QualityCount.FILED)));
    for (QualityMeasure measure : QualityMeasure.values()) {
      Figure figure = measure.of(quality);
      row.addAll(Cell.brief(figure, report));
    }
    return row;
  }

  private ReportTable grounds(QualityBoard board) {
    return new ReportTable(
        words.get("sheet.grounds"),
        List.of(words.get("sheet.ground"), words.count(QualityCount.REFUSED)),
        List.of(60, 14),
        board.grounds().stream()
            .map(
                ground ->
                    List.<Cell>of(
                        new Cell.Words(words.ground(ground.code())),
                        new Cell.Amount(ground.refused())))
            .toList(),
        "");
  }
}
