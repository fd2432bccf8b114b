package vn.hotline1022.lists;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.hotline1022.text.Formats;

/** From one day to another, both included. */
public record Days(LocalDate from, LocalDate to) {

  /** Longer nobody has a holiday. */
  public static final int MOST = 31;

  /** Whether it begins before it ends, soon enough. */
  public boolean isSound() {
    long between = ChronoUnit.DAYS.between(from, to);
    return between >= 0 && between < MOST;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** {@code 24/11/2026}, or {@code 16/02/2026 – 20/02/2026}. */
  public String text() {
    return from.equals(to) ? Formats.date(from) : Formats.date(from) + " – " + Formats.date(to);
  }
}
