package vn.hotline1022.report;

import java.util.List;

/**
 * A table with its heading.
 *
 * @param title at most 31 characters and without any of {@code []:*?/\}, for a sheet of a workbook
 * @param columns their headings
 * @param widths how wide they are, in characters
 * @param rows each as wide as the headings
 * @param note what to know when reading it; may be empty
 */
public record ReportTable(
    String title, List<String> columns, List<Integer> widths, List<List<Cell>> rows, String note) {
  public ReportTable {
    columns = List.copyOf(columns);
    widths = List.copyOf(widths);
    rows = rows.stream().map(List::copyOf).toList();
    int width = widths.size();
    boolean even = rows.stream().map(List::size).allMatch(size -> size == width);
    if (!even || columns.size() != width) {
      throw new IllegalArgumentException("a row of another width: " + title);
    }
  }

  /**
   * Whether a column stands at the left, with its heading: no number is in it. In one with numbers
   * what stands in their place stands where they do.
   */
  public boolean isText(int column) {
    return rows.stream().map(row -> row.get(column)).allMatch(Cell::isText);
  }
}
