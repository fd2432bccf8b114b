package vn.hotline1022.guide;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * What came of the runs of one guide. Completion is guides ended in success by guides started; a
 * step's drop-off is the runs that were over at it without success by the runs that came to it.
 *
 * @param guide its id
 * @param runs how many began with it
 * @param succeeded how many of them ended in success
 * @param outcomes how many by kind of end; runs that were left have none
 * @param median time of a run; empty without runs
 * @param steps by their ids, in the order first met
 */
public record GuideFigures(
    String guide,
    int runs,
    int succeeded,
    Map<End.Kind, Integer> outcomes,
    Optional<Duration> median,
    Map<String, AtStep> steps) {
  public GuideFigures {
    outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
  }

  /**
   * What happened at a step of this guide.
   *
   * @param reached runs that came to it, each counted once
   * @param stopped runs that were over at it without success
   * @param median time spent at it each time
   * @param answers how often each key was pressed there
   */
  public record AtStep(
      int reached, int stopped, Optional<Duration> median, Map<String, Integer> answers) {
    public AtStep {
      answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /** Share of the runs that came to it and went no further. */
    public double dropOff() {
      return reached == 0 ? 0 : (double) stopped / reached;
    }
  }

  /** Share of runs that ended in success; empty without runs. */
  public OptionalDouble completion() {
    return runs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) succeeded / runs);
  }

  /** Counts the runs that began with this guide, and its steps wherever it was walked through. */
  public static GuideFigures of(String guide, List<GuideTrail> trails) {
    Count count = new Count(guide);
    trails.forEach(count::add);
    return count.figures();
  }

  /** The same for the runs with this kind of phone; empty stands for those not known. */
  public static GuideFigures of(
      String guide, List<GuideTrail> trails, Optional<PhoneSystem> system) {
    return of(guide, trails.stream().filter(t -> t.system().equals(system)).toList());
  }

  private static Optional<Duration> median(List<Duration> times) {
    return times.isEmpty()
        ? Optional.empty()
        : Optional.of(times.stream().sorted().toList().get(times.size() / 2));
  }

  /** Counts one run after the other, so that nobody has to hold them all. */
  public static final class Count {
    private final String guide;
    private final Map<End.Kind, Integer> outcomes = new TreeMap<>();
    private final List<Duration> lengths = new ArrayList<>();
    private final Map<String, Counter> steps = new LinkedHashMap<>();
    private int succeeded;

    public Count(String guide) {
      this.guide = guide;
    }

    /** One more run, whether it began with the guide, came through it or neither. */
    public void add(GuideTrail trail) {
      if (trail.pin().id().equals(guide)) {
        trail.outcome().ifPresent(o -> outcomes.merge(o.kind(), 1, Integer::sum));
        succeeded += trail.succeeded() ? 1 : 0;
        lengths.add(trail.length());
      }
      Set<String> met = new HashSet<>();
      for (int i = 0; i < trail.stops().size(); i++) {
        GuideTrail.Stop stop = trail.stops().get(i);
        if (stop.place().guide().equals(guide)) {
          boolean first = met.add(stop.place().step());
          boolean last = i == trail.stops().size() - 1;
          steps
              .computeIfAbsent(stop.place().step(), _ -> new Counter())
              .count(stop, first, last && !trail.succeeded());
        }
      }
    }

    public GuideFigures figures() {
      Map<String, AtStep> figures = new LinkedHashMap<>();
      steps.forEach((step, counter) -> figures.put(step, counter.figures()));
      return new GuideFigures(guide, lengths.size(), succeeded, outcomes, median(lengths), figures);
    }
  }

  /** Counts at one step. */
  private static final class Counter {
    private final List<Duration> times = new ArrayList<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private int reached;
    private int stopped;

    void count(GuideTrail.Stop stop, boolean first, boolean stoppedHere) {
      reached += first ? 1 : 0;
      stopped += stoppedHere ? 1 : 0;
      times.add(stop.spent());
      stop.answer().ifPresent(answer -> answers.merge(answer, 1, Integer::sum));
    }

    AtStep figures() {
      return new AtStep(reached, stopped, median(times), answers);
    }
  }
}
