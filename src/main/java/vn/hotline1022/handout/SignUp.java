package vn.hotline1022.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A sheet to be filled in by hand: a table with empty rows.
 *
 * @param from who hands it out
 * @param lines below the title
 * @param columns names, and which share of the width each has
 * @param rows how many empty ones
 * @param note stands below, strongly
 * @param foot stands at the lower edge
 * @param day stands on it; the same sheet gives the same bytes
 */
public record SignUp(
    Locale locale,
    String from,
    String title,
    List<String> lines,
    List<Column> columns,
    int rows,
    String note,
    String foot,
    LocalDate day) {

  /** A column of the table. */
  public record Column(String name, float share) {}

  public SignUp {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
  }
}
