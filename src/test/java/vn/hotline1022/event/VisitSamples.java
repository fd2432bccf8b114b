package vn.hotline1022.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Parties;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.text.PhoneNumber;

/** People helped at an event, for tests; the same for the same seed. */
public final class VisitSamples {
  private static final List<String> CAUSES = List.of("NO_SMARTPHONE", "OLD_OS", "LEFT");
  private static final List<String> STEPS = List.of("begin", "code", "password");

  private VisitSamples() {}

  /** Any visit. */
  public static Visit visit(Random random, UUID call, UUID event, String operator, Instant at) {
    VisitOutcome outcome = pick(random, List.of(VisitOutcome.values()));
    boolean cause = outcome == VisitOutcome.STOPPED || outcome == VisitOutcome.NOT_POSSIBLE;
    return new Visit(
        call,
        event,
        operator,
        at,
        Duration.ofMillis(random.nextInt(1_800_000)),
        Duration.ofMillis(random.nextInt(300_000)),
        random.nextBoolean()
            ? Optional.of(pick(random, List.of(PhoneSystem.values())))
            : Optional.empty(),
        random.nextInt(3) == 0 ? Optional.of(queue(random)) : Optional.empty(),
        random.nextInt(3) == 0 ? Optional.of(triage(random)) : Optional.empty(),
        outcome,
        cause ? Optional.of(pick(random, CAUSES)) : Optional.empty(),
        random.nextInt(3) > 0
            ? Optional.of(new Stuck("register-phone", pick(random, STEPS)))
            : Optional.empty());
  }

  private static QueueNumber queue(Random random) {
    return new QueueNumber(pick(random, List.of("", "A", "B", "K")), 1 + random.nextInt(120));
  }

  private static Triage triage(Random random) {
    Triage triage = Triage.NONE;
    for (Triage.Question question : Triage.Question.values()) {
      triage = random.nextInt(4) == 0 ? triage : triage.with(question, random.nextInt(4) > 0);
    }
    return triage;
  }

  /** The saved call that is this visit. */
  public static Call call(Visit visit, String notes) {
    Instant end = visit.startedAt().plus(visit.helped()).plus(visit.paused());
    long length = visit.helped().plus(visit.paused()).toMillis();
    return new Call(
        visit.call(),
        Direction.WALK_IN,
        visit.operator(),
        visit.startedAt(),
        CallState.SAVED,
        new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE),
        List.of(
            new TimelineEntry(TimelineEntry.Kind.ANSWERED, visit.startedAt(), 0),
            new TimelineEntry(TimelineEntry.Kind.ENDED, end, length),
            new TimelineEntry(TimelineEntry.Kind.SAVED, end, length)),
        List.of("ACCOUNT.OTP_MISSING"),
        Optional.of("RESOLVED"),
        notes,
        Parties.NONE,
        Optional.empty(),
        Optional.empty());
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
