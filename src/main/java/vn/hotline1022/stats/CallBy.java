package vn.hotline1022.stats;

/**
 * What calls are told apart by. A call with several reasons counts for each of them, so these do
 * not add up to the whole; all others do.
 */
public enum CallBy {
  /** Not at all: one entry, with the empty code. */
  ALL,
  /** Staff code; one person is one at however many desks. */
  OPERATOR,
  /** Code of a reason; empty without one. */
  REASON,
  /** Code of the place of whoever was helped ({@code unit.Place}); empty when nobody asked. */
  PLACE,
  /** Code of the disposition, and behind a slash that of its cause. */
  ENDING,
  /** Half hour of the day in Hanoi, {@code 08:30}. */
  HALF_HOUR
}
