package vn.hotline1022.ui.booth;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitOutcome;

/**
 * What was done at the event so far.
 *
 * @param helped everybody
 * @param mean of the time somebody was helped; zero before the first
 * @param counts over all desks
 * @param own what this desk counted
 */
public record BoothFigures(
    int helped,
    int activated,
    int continued,
    Duration mean,
    Map<TallyKind, Integer> counts,
    Map<TallyKind, Integer> own) {

  /** Before anything is known. */
  static final BoothFigures NONE = of(List.of(), Map.of(), Map.of());

  public BoothFigures {
    counts = whole(counts);
    own = whole(own);
  }

  private static Map<TallyKind, Integer> whole(Map<TallyKind, Integer> counts) {
    EnumMap<TallyKind, Integer> all = new EnumMap<>(TallyKind.class);
    for (TallyKind count : TallyKind.values()) {
      all.put(count, counts.getOrDefault(count, 0));
    }
    return Map.copyOf(all);
  }

  static BoothFigures of(
      List<Visit> visits, Map<TallyKind, Integer> counts, Map<TallyKind, Integer> own) {
    Duration whole = visits.stream().map(Visit::helped).reduce(Duration.ZERO, Duration::plus);
    return new BoothFigures(
        visits.size(),
        with(visits, VisitOutcome.ACTIVATED),
        with(visits, VisitOutcome.CONTINUED),
        visits.isEmpty() ? Duration.ZERO : whole.dividedBy(visits.size()),
        counts,
        own);
  }

  /** Whether this desk counted so many that this can be taken back here. */
  boolean canCount(TallyKind kind, int by) {
    return by > 0 || own.get(kind) + by >= 0;
  }

  /** The same with one more, or one less, until it is read again. */
  BoothFigures counted(TallyKind kind, int by) {
    return new BoothFigures(
        helped, activated, continued, mean, more(counts, kind, by), more(own, kind, by));
  }

  private static Map<TallyKind, Integer> more(
      Map<TallyKind, Integer> counts, TallyKind kind, int by) {
    EnumMap<TallyKind, Integer> all = new EnumMap<>(counts);
    all.merge(kind, by, Integer::sum);
    return all;
  }

  private static int with(List<Visit> visits, VisitOutcome outcome) {
    return (int) visits.stream().filter(visit -> visit.outcome() == outcome).count();
  }
}
