package vn.hotline1022.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A paper of names and what they are: a receipt, a list of things to file.
 *
 * @param from who hands it out
 * @param headline what it is named by, a code for example; may be empty
 * @param foot stands at the lower edge of every page
 * @param day stands on it; the same sheet gives the same bytes
 */
public record Sheet(
    Paper paper,
    Locale locale,
    String from,
    String title,
    String headline,
    List<Section> sections,
    String foot,
    LocalDate day) {

  /**
   * A part of it that stays together where a page has room.
   *
   * @param heading may be empty
   */
  public record Section(String heading, List<Row> rows, Optional<String> note) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /** A name and what it is, as many lines as it needs. */
  public record Row(String name, String value) {}

  public Sheet {
    sections = List.copyOf(sections);
  }
}
