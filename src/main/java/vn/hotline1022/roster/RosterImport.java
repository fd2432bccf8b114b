package vn.hotline1022.roster;

import java.util.List;

/**
 * What importing a roster would do, before anything is done. With a row that cannot be used nothing
 * is: all of the file or none.
 *
 * @param days those it tells of, oldest first: each would stand as the file has it
 * @param bad rows that cannot be used, at most {@link #SHOWN}
 * @param badRows how many there are
 */
public record RosterImport(List<RosterDay> days, List<Bad> bad, long badRows) {
  /** More bad rows are counted only. */
  public static final int SHOWN = 200;

  /**
   * A row that cannot be used.
   *
   * @param row its line
   * @param shown the cell that it is about
   */
  public record Bad(long row, Problem problem, String shown) {}

  /** Why a row cannot be used. */
  public enum Problem {
    /** The day is missing or in no form that is known. */
    DAY,
    /** No shift has this code or name. */
    SHIFT,
    /** This is no staff code. */
    PERSON,
    /** The break is no time within the shift. */
    BREAK,
    /** The same person stands in this shift of this day in a row before. */
    REPEATED,
    /** More people or shifts than a day can have. */
    TOO_MANY
  }

  public RosterImport {
    days = List.copyOf(days);
    bad = List.copyOf(bad);
  }

  /** Whether it can be written. */
  public boolean isSound() {
    return badRows == 0 && !days.isEmpty();
  }

  /** How many people are planned, each shift for itself. */
  public long places() {
    return days.stream()
        .flatMap(day -> day.shifts().stream())
        .mapToLong(shift -> shift.people().size())
        .sum();
  }
}
