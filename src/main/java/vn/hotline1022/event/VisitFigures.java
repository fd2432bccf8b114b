package vn.hotline1022.event;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many people came to a table and what came of it: the one rule by which the desk, the day's
 * report and everything else count.
 *
 * <p>Visits are counted, not people: nothing in a visit tells who somebody is, so whoever goes on
 * later and comes back is two visits, and both were help. Everybody who sat down <em>reached the
 * desk</em>, also who was only asked the quick questions and sent home. <em>Helped</em> is whoever
 * was activated, had something else done, or goes on as promised; not who broke off, for whom it is
 * not possible, or who has to prepare first. The mean and the longest time are over the helped
 * alone: twenty seconds of questions are no help and would only make it look quick.
 *
 * @param reached everybody who came to the table
 * @param helped of these, with whom something was done
 * @param activated of the helped, whose account works now
 * @param continued of the helped, who go on as promised, by a call or by coming back
 * @param mean of the time of the helped, without pauses; empty before the first
 * @param longest of these times
 */
public record VisitFigures(
    int reached,
    int helped,
    int activated,
    int continued,
    Optional<Duration> mean,
    Optional<Duration> longest) {

  /** Counts these. */
  public static VisitFigures of(Collection<Visit> visits) {
    List<Duration> times =
        visits.stream().filter(visit -> visit.outcome().isHelp()).map(Visit::helped).toList();
    Duration whole = times.stream().reduce(Duration.ZERO, Duration::plus);
    return new VisitFigures(
        visits.size(),
        times.size(),
        with(visits, VisitOutcome.ACTIVATED),
        with(visits, VisitOutcome.CONTINUED),
        times.isEmpty() ? Optional.empty() : Optional.of(whole.dividedBy(times.size())),
        times.stream().max(Comparator.naturalOrder()));
  }

  private static int with(Collection<Visit> visits, VisitOutcome outcome) {
    return (int) visits.stream().filter(visit -> visit.outcome() == outcome).count();
  }
}
