package vn.hotline1022.call;

/** Cells of a CSV file that nobody's spreadsheet takes for a formula. */
public final class SafeCells {
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private SafeCells() {}

  /** The text; with an apostrophe in front when it would run: what a citizen says must not. */
  public static String of(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
