package vn.hotline1022.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.PhoneSystem;

/** What is kept of a person who was helped: the call, what the event knows, the guides. */
final class EndingRules {
  private static final String ACTIVATE = "ACTIVATE";
  private static final String REGISTER = "REGISTER";

  /** A step where people are not stuck takes less. */
  private static final Duration LONG = Duration.ofMinutes(2);

  private EndingRules() {}

  /**
   * The end of it.
   *
   * @param now on the person's clock
   * @param cause code of a list, or of {@link StopCause}
   * @param notes with the name and what was written, clean and masked
   */
  static Ending of(
      Helped helped,
      VisitOutcome outcome,
      Optional<String> cause,
      String notes,
      long now,
      Instant at) {
    Call call = call(helped, outcome, cause, notes, now, at);
    List<GuideTrail> trails =
        helped.walks().stream()
            .filter(Walk::touched)
            .map(walk -> GuideTrail.of(walk.id(), call.id(), call.operator(), at, walk.run(), now))
            .toList();
    Visit visit =
        new Visit(
            call.id(),
            helped.event(),
            call.operator(),
            call.startedAt(),
            call.talk(),
            call.hold(),
            system(helped),
            helped.known().queue(),
            Optional.of(helped.known().triage()).filter(asked -> !asked.answers().isEmpty()),
            outcome,
            cause,
            stuck(trails, outcome));
    return new Ending(visit, call, trails);
  }

  private static Optional<PhoneSystem> system(Helped helped) {
    return helped.known().system().or(() -> PhoneSystem.of(helped.values()));
  }

  private static Call call(
      Helped helped,
      VisitOutcome outcome,
      Optional<String> cause,
      String notes,
      long now,
      Instant at) {
    Call call = helped.call();
    long end = Math.max(now, call.timeline().getLast().offsetMillis());
    List<TimelineEntry> timeline = new ArrayList<>(call.timeline());
    timeline.add(new TimelineEntry(TimelineEntry.Kind.ENDED, at, end));
    timeline.add(new TimelineEntry(TimelineEntry.Kind.SAVED, at, end));
    return call.with(CallState.SAVED, timeline)
        .withPhone(helped.known().number())
        .withReasons(reasons(helped, outcome))
        .withNotes(notes)
        .withDisposition(Optional.of(disposition(outcome)))
        .withCause(cause.filter(_ -> outcome == VisitOutcome.NOT_POSSIBLE));
  }

  /** What the guides were about says what they came for. */
  private static List<String> reasons(Helped helped, VisitOutcome outcome) {
    Set<String> reasons = new LinkedHashSet<>();
    helped.walks().stream()
        .filter(Walk::touched)
        .forEach(walk -> walk.run().first().reasons().stream().findFirst().ifPresent(reasons::add));
    return reasons.isEmpty() ? guessed(outcome) : List.copyOf(reasons);
  }

  /** What they came for, as far as nothing tells. */
  static List<String> guessed(VisitOutcome outcome) {
    return List.of(outcome == VisitOutcome.ACTIVATED ? ACTIVATE : REGISTER);
  }

  /** How the call ended that is such a visit. */
  static String disposition(VisitOutcome outcome) {
    return switch (outcome) {
      case ACTIVATED, HELPED -> "RESOLVED";
      case CONTINUED -> "CALLBACK";
      case STOPPED -> "STOPPED";
      case NOT_POSSIBLE -> "NOT_POSSIBLE";
      case PREPARE_FIRST -> "INFORMED";
    };
  }

  /** Where it was left; or else the step that took longest, when that was long. */
  private static Optional<Stuck> stuck(List<GuideTrail> trails, VisitOutcome outcome) {
    boolean done = outcome == VisitOutcome.ACTIVATED || outcome == VisitOutcome.HELPED;
    Optional<GuideTrail.Stop> left =
        trails.reversed().stream()
            .filter(trail -> !done && trail.outcome().isEmpty() && !trail.stops().isEmpty())
            .map(trail -> trail.stops().getLast())
            .findFirst();
    return left.or(
            () ->
                trails.stream()
                    .flatMap(trail -> trail.stops().stream())
                    .filter(stop -> stop.spent().compareTo(LONG) >= 0)
                    .max(Comparator.comparing(GuideTrail.Stop::spent)))
        .map(stop -> new Stuck(stop.place().guide(), stop.place().step()));
  }
}
