package vn.hotline1022.sync.bundle;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * That a file was written is no proof that it came in: sticks are lost. Whoever has taken a file in
 * is shown its twelve digits and tells them to whoever handed it over. Blocks.
 */
public interface Receipts {

  /**
   * A file of which nobody has said yet that it came in.
   *
   * @param digits twelve, grouped; shown only where it was taken in
   * @param to what people call the desk it was for
   * @param whole whether everything was in it, so that no earlier one matters
   */
  record Awaited(String digits, String to, Instant writtenAt, boolean whole) {}

  /** The digits of a file. */
  String of(Path file);

  /** The files of this desk that have no receipt yet, the oldest first. */
  List<Awaited> awaited();

  /** Notes that a file came in; false when the digits are of none that waits. */
  boolean came(String digits);
}
