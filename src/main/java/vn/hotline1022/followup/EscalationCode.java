package vn.hotline1022.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hotline1022.text.DatedCode;

/**
 * Codes people name faults by: {@code KT-261122-4831-7056}. Codes of before, {@code
 * KT-261122-0007}, stay valid and have no check.
 */
public final class EscalationCode {
  private static final DatedCode CODES = new DatedCode("KT", 6);

  private EscalationCode() {}

  /**
   * The code of a fault.
   *
   * @param taken whether another fault is known by this code
   */
  public static String of(LocalDate day, UUID fault, Predicate<String> taken) {
    return CODES.of(day, fault, taken);
  }

  /** What all codes of a day begin with. */
  public static String ofDay(LocalDate day) {
    return CODES.ofDay(day);
  }

  /** The code at the beginning of a line, however its dashes were written. */
  static Optional<DatedCode.Start> atStart(String line) {
    return CODES.atStart(line);
  }
}
