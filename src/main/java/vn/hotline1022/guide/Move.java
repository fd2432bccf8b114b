package vn.hotline1022.guide;

/**
 * One thing the operator did in a run.
 *
 * @param place where
 * @param what what was done there
 * @param at monotonic milliseconds on the clock the run was started by
 * @param spent milliseconds at that step, without pauses
 */
public record Move(Place place, What what, long at, long spent) {

  /** A step of a version of a guide. */
  public record Place(String guide, int version, String step) {}

  /** What can be done. */
  public sealed interface What {}

  /** Answered with a digit. */
  public record Chose(int digit) implements What {}

  /** Answered with words; free text, clean and guarded before it comes here. */
  public record Wrote(String text) implements What {}

  /** Went over to another guide, to come back. */
  public record Detour(String guide) implements What {}

  /** Came back from there without an end. */
  public record CameBack() implements What {}
}
