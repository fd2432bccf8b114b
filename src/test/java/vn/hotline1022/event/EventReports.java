package vn.hotline1022.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.event.Triage.Question;
import vn.hotline1022.guide.PhoneSystem;

/** The people of one small day. */
public final class EventReports {
  private static final Instant NINE = Instant.parse("2026-11-21T02:00:00Z");

  private EventReports() {}

  /** Six people, counted by hand in {@link DayReportTest}. */
  public static List<Visit> visits(UUID event) {
    Optional<PhoneSystem> android = Optional.of(PhoneSystem.ANDROID);
    Triage noPassword = Triage.NONE.with(Question.STORE_PASSWORD, false);
    Triage neither = noPassword.with(Question.INTERNET, false);
    Optional<Stuck> storage = Optional.of(new Stuck("storage-full", "videos"));
    return List.of(
        visit(event, 11, "TNV01", 10, android, Optional.empty(), VisitOutcome.ACTIVATED, storage),
        visit(
            event,
            12,
            "TNV01",
            6,
            Optional.of(PhoneSystem.IPHONE),
            Optional.empty(),
            VisitOutcome.ACTIVATED,
            Optional.of(new Stuck("register-phone", "code"))),
        visit(event, 13, "TNV01", 20, android, Optional.empty(), VisitOutcome.CONTINUED, storage),
        visit(
            event,
            14,
            "TNV09",
            4,
            android,
            Optional.empty(),
            VisitOutcome.STOPPED,
            Optional.empty()),
        visit(
            event,
            15,
            "TNV09",
            1,
            Optional.empty(),
            Optional.of(noPassword),
            VisitOutcome.PREPARE_FIRST,
            Optional.empty()),
        visit(
            event,
            16,
            "TNV01",
            1,
            Optional.empty(),
            Optional.of(neither),
            VisitOutcome.PREPARE_FIRST,
            Optional.empty()));
  }

  private static Visit visit(
      UUID event,
      int id,
      String operator,
      int minutes,
      Optional<PhoneSystem> system,
      Optional<Triage> triage,
      VisitOutcome outcome,
      Optional<Stuck> stuck) {
    return new Visit(
        EventSamples.id(id),
        event,
        operator,
        NINE.plus(Duration.ofMinutes(id)),
        Duration.ofMinutes(minutes),
        Duration.ZERO,
        system,
        Optional.empty(),
        triage,
        outcome,
        outcome == VisitOutcome.STOPPED ? Optional.of(StopCause.BATTERY.name()) : Optional.empty(),
        stuck);
  }
}
