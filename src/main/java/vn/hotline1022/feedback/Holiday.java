package vn.hotline1022.feedback;

import java.time.LocalDate;

/**
 * Days off of the administration.
 *
 * @param from the first one
 * @param to the last one, the same for a single day
 */
public record Holiday(String vi, String en, LocalDate from, LocalDate to) {

  public Holiday {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a holiday that ends before it begins");
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
