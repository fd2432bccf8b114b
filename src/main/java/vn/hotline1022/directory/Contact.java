package vn.hotline1022.directory;

import java.util.UUID;
import vn.hotline1022.text.SearchKey;

/**
 * One entry of the directory.
 *
 * @param name of the hotline, or of the officer
 * @param agency where the officer works, or who runs the hotline
 * @param unit department, ward or commune
 * @param phone as it is read out
 * @param hours when somebody answers
 * @param note what it is for
 * @param removed whether it was taken out
 */
public record Contact(
    UUID id,
    Kind kind,
    String name,
    String agency,
    String unit,
    String phone,
    String hours,
    String note,
    boolean removed) {

  /** Most characters of name, agency, unit, phone and hours. */
  public static final int LINE_MAX = 160;

  /** Most characters of a note. */
  public static final int NOTE_MAX = 500;

  /** What kind of entry. */
  public enum Kind {
    HOTLINE,
    OFFICER
  }

  /** The same, taken out or put back. */
  public Contact withRemoved(boolean now) {
    return new Contact(id, kind, name, agency, unit, phone, hours, note, now);
  }

  /** Whether two entries say the same, whatever their ids. */
  public boolean saysTheSameAs(Contact other) {
    return equals(
        new Contact(
            id,
            other.kind,
            other.name,
            other.agency,
            other.unit,
            other.phone,
            other.hours,
            other.note,
            other.removed));
  }

  /** What two entries about the same person or hotline have in common. */
  public String identity() {
    return SearchKey.of(name) + "\n" + SearchKey.of(agency) + "\n" + SearchKey.of(unit);
  }

  static void check(Contact contact) {
    boolean holds =
        fits(contact.name, LINE_MAX)
            && fits(contact.agency, LINE_MAX)
            && fits(contact.unit, LINE_MAX)
            && fits(contact.phone, LINE_MAX)
            && fits(contact.hours, LINE_MAX)
            && fits(contact.note, NOTE_MAX);
    if (!holds) {
      throw new IllegalArgumentException("a contact out of bounds");
    }
  }

  private static boolean fits(String text, int max) {
    return text.length() <= max;
  }
}
