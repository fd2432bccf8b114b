package vn.hotline1022.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.Level;

/** What was counted by place on one day, said by a test; nothing on other days. */
public final class WardFacts extends NothingCounted {
  /** Việt Hưng. */
  public static final String VIET_HUNG = "2025:00127";

  /** Hồng Hà. */
  public static final String HONG_HA = "2025:00097";

  private final Instant at;
  private final Map<String, Map<String, CallCounts>> calls = new TreeMap<>();
  private final Map<String, VisitCounts> visits = new TreeMap<>();
  private final Map<String, Long> faults = new TreeMap<>();
  private final List<FeedbackFact> items = new ArrayList<>();

  public WardFacts(LocalDate day) {
    this.at = Period.day(day).from().plus(Duration.ofHours(9));
  }

  /** Answered calls that ended so. */
  public WardFacts calls(String place, String ending, int times) {
    boolean resolved = ending.equals("RESOLVED") || ending.equals("INFORMED");
    return add(
        place,
        ending,
        CallCounts.NONE
            .with(CallCount.ENDED, times)
            .with(CallCount.ANSWERED, times)
            .with(CallCount.RESOLVED, resolved ? times : 0));
  }

  /** Of the resolved: so many activations. */
  public WardFacts activated(String place, int times) {
    return add(place, "RESOLVED", CallCounts.NONE.with(CallCount.ACTIVATED, times));
  }

  private WardFacts add(String place, String ending, CallCounts counts) {
    calls
        .computeIfAbsent(place, _ -> new LinkedHashMap<>())
        .merge(ending, counts, CallCounts::plus);
    return this;
  }

  public WardFacts visits(String place, int reached) {
    visits.merge(place, new VisitCounts(reached, reached), VisitCounts::plus);
    return this;
  }

  public WardFacts faults(String place, long times) {
    faults.merge(place, times, Long::sum);
    return this;
  }

  /** Filed at once and waiting since then. */
  public WardFacts waiting(String place, String category, int times) {
    return items(place, category, times, FeedbackState.SENT, Optional.empty());
  }

  /** Answered within the hour. */
  public WardFacts answered(String place, String category, int times) {
    return items(
        place, category, times, FeedbackState.ANSWERED, Optional.of(at.plus(Duration.ofHours(1))));
  }

  private WardFacts items(
      String place, String category, int times, FeedbackState state, Optional<Instant> result) {
    for (int i = 0; i < times; i++) {
      items.add(
          new FeedbackFact(
              new UUID(0, items.size()),
              at,
              "DTV07",
              FeedbackKind.FIELD,
              category,
              place,
              "",
              Level.NORMAL,
              state,
              Optional.of(at),
              result,
              result,
              Optional.empty(),
              Optional.empty()));
    }
    return this;
  }

  private boolean in(Period period) {
    return period.contains(at);
  }

  @Override
  public Map<String, CallCounts> calls(CallBy by, Period period) {
    if (by != CallBy.PLACE || !in(period)) {
      return Map.of();
    }
    Map<String, CallCounts> all = new TreeMap<>();
    calls.forEach(
        (place, some) ->
            all.put(place, some.values().stream().reduce(CallCounts.NONE, CallCounts::plus)));
    return all;
  }

  @Override
  public Map<String, Map<String, CallCounts>> endingsByPlace(Period period) {
    return in(period) ? calls : Map.of();
  }

  @Override
  public Map<String, VisitCounts> visits(Period period) {
    return in(period) ? visits : Map.of();
  }

  @Override
  public Map<String, Long> faults(Period period) {
    return in(period) ? faults : Map.of();
  }

  @Override
  public List<FeedbackFact> items(Period period) {
    return in(period) ? items : List.of();
  }
}
