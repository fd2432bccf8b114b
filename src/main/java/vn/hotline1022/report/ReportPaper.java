package vn.hotline1022.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.report.ReportWords.Word;

/**
 * Tables that are handed out together, with what they say of themselves.
 *
 * @param tables in their order
 */
public record ReportPaper(Head head, List<ReportTable> tables) {

  /** What something is: of when, as of when. */
  public record Line(String name, String value) {}

  /**
   * What stands on top.
   *
   * @param about below the title, and as a sheet of its own in a workbook; may be empty
   * @param foot below every page, before its number
   * @param day the one that a file names as its own; not that of the writing, so that the same data
   *     give the same bytes
   */
  public record Head(String title, List<Line> about, String foot, LocalDate day) {
    public Head {
      about = List.copyOf(about);
    }
  }

  public ReportPaper {
    tables = List.copyOf(tables);
  }

  /** How many rows there are in all. */
  public long rows() {
    return tables.stream().mapToLong(table -> table.rows().size()).sum();
  }

  /** The tables, and before them what the head tells. */
  List<ReportTable> sheets(ReportWords words) {
    List<ReportTable> sheets = new ArrayList<>();
    if (!head.about().isEmpty()) {
      List<List<Cell>> rows = new ArrayList<>();
      rows.add(List.of(new Cell.Words(words.word(Word.FROM)), new Cell.Words(head.title())));
      for (Line line : head.about()) {
        rows.add(List.of(new Cell.Words(line.name()), new Cell.Words(line.value())));
      }
      sheets.add(
          new ReportTable(
              words.word(Word.COVER),
              List.of(words.word(Word.ITEM), words.word(Word.CONTENT)),
              List.of(24, 90),
              rows,
              ""));
    }
    sheets.addAll(tables);
    return sheets;
  }
}
