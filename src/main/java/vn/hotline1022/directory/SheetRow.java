package vn.hotline1022.directory;

import java.util.List;

/**
 * A row of a workbook's first sheet as text.
 *
 * @param number as the spreadsheet shows it, from 1
 */
public record SheetRow(int number, List<String> cells) {

  /** The text of a cell; empty behind the last. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Whether nothing stands in it. */
  public boolean isEmpty() {
    return cells.stream().allMatch(String::isBlank);
  }
}
