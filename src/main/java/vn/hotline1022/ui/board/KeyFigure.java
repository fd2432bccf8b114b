package vn.hotline1022.ui.board;

import java.time.Duration;
import java.util.Optional;
import vn.hotline1022.call.Counted;
import vn.hotline1022.stats.Figure;

/**
 * One of the large figures on top.
 *
 * @param provisional may still change by what people do
 * @param behind the calls that it counts; for one that is held to a target those that missed it
 */
record KeyFigure(
    Kind kind,
    Figure figure,
    Change change,
    Detail detail,
    boolean belowTarget,
    boolean provisional,
    Optional<Counted> behind) {

  /** In the order they stand. */
  enum Kind {
    CALLS,
    SERVICE_LEVEL,
    HANDLE_TIME,
    OCCUPANCY,
    FIRST_CALL_RESOLUTION,
    ACTIVATIONS,
    FEEDBACK
  }

  /** Against the period before. */
  sealed interface Change {
    /** In hundredths of what it was; of two shares, in their hundredths. */
    record By(double hundredths, boolean points) implements Change {}

    /** Nothing to compare with. */
    record Unknown() implements Change {}

    static Change of(Figure now, Figure before) {
      return switch (now) {
        case Figure.Amount amount ->
            before instanceof Figure.Amount was && was.value() > 0
                ? percent((double) amount.value(), (double) was.value())
                : new Unknown();
        case Figure.Share share ->
            before instanceof Figure.Share was
                ? new By(100 * (share.value() - was.value()), true)
                : new Unknown();
        case Figure.Mean mean ->
            before instanceof Figure.Mean was && !was.value().isZero()
                ? percent(seconds(mean), seconds(was))
                : new Unknown();
        case Figure.NotMeasured _ -> new Unknown();
      };
    }

    private static double seconds(Figure.Mean mean) {
      return mean.value().toMillis() / 1000.0;
    }

    private static Change percent(double now, double before) {
      return new By(100 * (now - before) / before, false);
    }
  }

  /** What stands below the figure. */
  sealed interface Detail {
    /** Calls in an hour or a day, in the mean. */
    record Rate(double calls, boolean hourly) implements Detail {}

    /** How many missed the target. */
    record Missed(long missed) implements Detail {}

    /** What handling a call is made of. */
    record Handling(Duration talk, Duration after) implements Detail {}

    /** Only the base. */
    record Base() implements Detail {}

    /** Runs of guides that ended in success, of how many. */
    record Runs(Figure completed) implements Detail {}

    /** Where items of feedback are. */
    record Items(long accepted, long waiting, long refused) implements Detail {}
  }
}
