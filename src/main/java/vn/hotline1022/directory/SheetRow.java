package vn.hotline1022.directory;

import java.util.List;

/**
 * A row of a workbook's first sheet as text.
 *
 * @param number as the spreadsheet shows it, from 1
 */
record SheetRow(int number, List<String> cells) {

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isEmpty() {
    return cells.stream().allMatch(String::isBlank);
  }
}
