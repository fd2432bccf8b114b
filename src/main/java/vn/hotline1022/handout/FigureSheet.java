package vn.hotline1022.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A report on one page: a few large figures, and what they are made of in two columns.
 *
 * @param from who hands it out
 * @param lines below the title
 * @param below what stands below both columns, itself in two
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
    String foot,
    LocalDate day) {

  /** A number and what it counts. */
  public record Figure(String value, String name) {}

  public FigureSheet {
    lines = List.copyOf(lines);
    figures = List.copyOf(figures);
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
