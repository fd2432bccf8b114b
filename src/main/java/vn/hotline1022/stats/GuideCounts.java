package vn.hotline1022.stats;

import java.time.Duration;

/**
 * What is counted of runs of a guide, or at one of its steps; sums of a period's runs.
 *
 * @param runs that began with the guide; none at a step
 * @param succeeded of those, ended in success; at a step none
 * @param reached runs that came to the guide or the step, each once
 * @param stopped runs that were over at the step without success
 * @param shown how often the step was shown
 * @param spentMillis at the step, or in the runs that began with the guide
 */
public record GuideCounts(
    long runs, long succeeded, long reached, long stopped, long shown, long spentMillis) {
  public static final GuideCounts NONE = new GuideCounts(0, 0, 0, 0, 0, 0);

  /** Of somebody's runs as a whole. */
  public static GuideCounts ofRuns(long runs, long succeeded) {
    return new GuideCounts(runs, succeeded, 0, 0, 0, 0);
  }

  public GuideCounts plus(GuideCounts other) {
    return new GuideCounts(
        runs + other.runs,
        succeeded + other.succeeded,
        reached + other.reached,
        stopped + other.stopped,
        shown + other.shown,
        spentMillis + other.spentMillis);
  }

  public GuideCounts minus(GuideCounts other) {
    return new GuideCounts(
        runs - other.runs,
        succeeded - other.succeeded,
        reached - other.reached,
        stopped - other.stopped,
        shown - other.shown,
        spentMillis - other.spentMillis);
  }

  /** Mean time at the step each time it was shown. */
  public Duration meanAtStep() {
    return shown == 0 ? Duration.ZERO : Duration.ofMillis(spentMillis / shown);
  }
}
