package vn.hotline1022.staff;

import java.time.LocalTime;

/** The shifts of a day, in Hanoi's time. The hours are defaults until the city's are known. */
public enum Shift {
  MORNING(LocalTime.of(7, 0), LocalTime.of(15, 0)),
  AFTERNOON(LocalTime.of(15, 0), LocalTime.of(22, 0)),
  NIGHT(LocalTime.of(22, 0), LocalTime.of(7, 0));

  private final LocalTime from;
  private final LocalTime to;

  Shift(LocalTime from, LocalTime to) {
    this.from = from;
    this.to = to;
  }

  public LocalTime from() {
    return from;
  }

  public LocalTime to() {
    return to;
  }

  /** The shift that runs at this time of day. */
  public static Shift at(LocalTime time) {
    for (Shift shift : values()) {
      boolean overMidnight = shift.to.isBefore(shift.from);
      boolean begun = !time.isBefore(shift.from);
      boolean notOver = time.isBefore(shift.to);
      if (overMidnight ? begun || notOver : begun && notOver) {
        return shift;
      }
    }
    throw new IllegalStateException("the shifts leave a gap at " + time);
  }
}
