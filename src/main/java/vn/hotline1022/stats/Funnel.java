package vn.hotline1022.stats;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far people come in a guide.
 *
 * @param guide its id
 * @param whole runs, and how many of them ended in success
 * @param steps most reached first
 */
public record Funnel(String guide, GuideCounts whole, List<AtStep> steps) {

  /** Fewer runs than this at a step are chance, and no bottleneck. */
  private static final int ENOUGH = 5;

  /** What happened at a step. */
  public record AtStep(String step, GuideCounts counts) {
    /** Of those that reached it: over there without success. */
    public Figure dropOff() {
      return Figure.share(counts.stopped(), counts.reached(), Figure.Why.NO_RUNS);
    }
  }

  public Funnel {
    steps = List.copyOf(steps);
  }

  /** The funnel of one guide out of what was counted. */
  public static Funnel of(String guide, Map<GuidePoint, GuideCounts> counts) {
    List<AtStep> steps =
        counts.entrySet().stream()
            .filter(entry -> entry.getKey().guide().equals(guide))
            .filter(entry -> !entry.getKey().step().isEmpty())
            .map(entry -> new AtStep(entry.getKey().step(), entry.getValue()))
            .sorted(
                Comparator.comparingLong((AtStep at) -> -at.counts().reached())
                    .thenComparing(AtStep::step))
            .toList();
    return new Funnel(guide, counts.getOrDefault(GuidePoint.whole(guide), GuideCounts.NONE), steps);
  }

  /** Where most runs were over without success; nothing while it could be chance. */
  public Optional<AtStep> bottleneck() {
    return steps.stream()
        .filter(at -> at.counts().reached() >= ENOUGH && at.counts().stopped() > 0)
        .max(
            Comparator.comparingLong((AtStep at) -> at.counts().stopped())
                .thenComparing(AtStep::step, Comparator.reverseOrder()));
  }
}
