package vn.hotline1022.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A report on one page: a few large figures, and what they are made of in two columns.
 *
 * @param from who hands it out
 * @param lines below the title
 * @param below what stands below both columns, itself in two
 * @param tables what stands below all that, or instead of it, across the whole page
 * @param foot stands at the lower edge
 * @param day stands on it; the same sheet gives the same bytes
 */
public record FigureSheet(
    Locale locale,
    String from,
    String title,
    List<String> lines,
    List<Figure> figures,
    List<Sheet.Section> left,
    List<Sheet.Section> right,
    Sheet.Section below,
    List<Table> tables,
    String foot,
    LocalDate day) {

  /** A number and what it counts. */
  public record Figure(String value, String name) {}

  /**
   * Rows of the same columns; the first is of words, the others are numbers.
   *
   * @param rows each as wide as the columns; may be none
   */
  public record Table(
      String heading, List<String> columns, List<List<String>> rows, Optional<String> note) {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Without tables. */
  public FigureSheet(
      Locale locale,
      String from,
      String title,
      List<String> lines,
      List<Figure> figures,
      List<Sheet.Section> left,
      List<Sheet.Section> right,
      Sheet.Section below,
      String foot,
      LocalDate day) {
    this(locale, from, title, lines, figures, left, right, below, List.of(), foot, day);
  }

  /** Of tables alone. */
  public FigureSheet(
      Locale locale,
      String from,
      String title,
      List<String> lines,
      List<Figure> figures,
      List<Table> tables,
      String foot,
      LocalDate day) {
    this(
        locale,
        from,
        title,
        lines,
        figures,
        List.of(),
        List.of(),
        new Sheet.Section("", List.of(), Optional.empty()),
        tables,
        foot,
        day);
  }

  public FigureSheet {
    lines = List.copyOf(lines);
    figures = List.copyOf(figures);
    left = List.copyOf(left);
    right = List.copyOf(right);
    tables = List.copyOf(tables);
  }
}
