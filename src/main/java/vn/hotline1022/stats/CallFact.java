package vn.hotline1022.stats;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;

/**
 * One call as it is counted: nothing in it identifies a citizen.
 *
 * @param at when it began, which is where it counts with everything in it
 * @param place code of where whoever was helped lives; empty when not asked
 * @param ending disposition and cause as in {@link CallBy#ENDING}; empty without a disposition
 */
public record CallFact(
    Instant at,
    String operator,
    List<String> reasons,
    String place,
    String ending,
    CallCounts counts) {
  private static final Set<String> RESOLVED = Set.of("RESOLVED", "INFORMED");
  private static final Set<String> OF_ACCOUNTS = Set.of("REGISTER", "ACTIVATE");

  public CallFact {
    reasons = List.copyOf(reasons);
  }

  /**
   * What a call counts, as long as nobody came back; {@link #returned} says that somebody did.
   *
   * @param visit how it ended, when the call was help at an event
   * @param nonCase which dispositions are of no case
   */
  public static CallFact of(Call call, Optional<VisitOutcome> visit, Predicate<String> nonCase) {
    return new CallFact(
        call.startedAt(),
        call.operator(),
        call.reasons(),
        call.parties().place().orElse(""),
        call.disposition().map(code -> ending(code, call)).orElse(""),
        call.state().ended()
            ? ended(call, visit, nonCase)
            : CallCounts.NONE.with(CallCount.RUNNING, 1));
  }

  private static String ending(String disposition, Call call) {
    return call.cause().map(cause -> disposition + "/" + cause).orElse(disposition);
  }

  private static CallCounts ended(
      Call call, Optional<VisitOutcome> visit, Predicate<String> nonCase) {
    CallCounts counts = offered(call, CallCounts.NONE.with(CallCount.ENDED, 1));
    if (call.disposition().filter(nonCase).isPresent()) {
      return counts.with(CallCount.NON_CASE, 1);
    }
    return has(call, TimelineEntry.Kind.ANSWERED) ? answered(call, visit, counts) : counts;
  }

  private static CallCounts offered(Call call, CallCounts counts) {
    boolean inbound = call.direction() == Direction.INBOUND;
    boolean rang = has(call, TimelineEntry.Kind.RANG);
    boolean answered = has(call, TimelineEntry.Kind.ANSWERED);
    if (!inbound || !rang) {
      return counts.with(CallCount.UNHEARD, inbound && answered ? 1 : 0);
    }
    boolean inTime = waited(call.timeline()) <= Measure.TARGET_WAIT.toMillis();
    return counts
        .with(CallCount.OFFERED, 1)
        .with(CallCount.ABANDONED, answered ? 0 : 1)
        .with(CallCount.IN_TIME, inTime ? 1 : 0);
  }

  /** From the ringing to the next thing that happened. */
  private static long waited(List<TimelineEntry> timeline) {
    long rang = -1;
    for (TimelineEntry entry : timeline) {
      if (rang >= 0 && entry.kind() != TimelineEntry.Kind.RECOVERED) {
        return entry.offsetMillis() - rang;
      }
      if (entry.kind() == TimelineEntry.Kind.RANG) {
        rang = entry.offsetMillis();
      }
    }
    return Long.MAX_VALUE;
  }

  private static CallCounts answered(Call call, Optional<VisitOutcome> visit, CallCounts counts) {
    boolean resolved = call.disposition().filter(RESOLVED::contains).isPresent();
    boolean outbound = call.direction() == Direction.OUTBOUND;
    boolean followable = !outbound && canReturn(call);
    // Who sat at the table was asked whether the account works: that says more than the reasons.
    boolean account =
        visit.map(VisitOutcome.ACTIVATED::equals).orElseGet(() -> resolvedAccount(call));
    return counts
        .with(CallCount.ANSWERED, 1)
        .with(CallCount.OUTBOUND, outbound ? 1 : 0)
        .with(CallCount.TALK, call.talk().toMillis())
        .with(CallCount.HOLD, call.hold().toMillis())
        .with(CallCount.WRAP_UP, call.wrapUp().toMillis())
        .with(CallCount.RESOLVED, resolved ? 1 : 0)
        .with(CallCount.FOLLOWABLE, followable ? 1 : 0)
        .with(CallCount.AT_ONCE, followable && resolved ? 1 : 0)
        .with(CallCount.ACTIVATED, account ? 1 : 0);
  }

  private static boolean resolvedAccount(Call call) {
    return call.disposition().filter("RESOLVED"::equals).isPresent()
        && call.reasons().stream().anyMatch(OF_ACCOUNTS::contains);
  }

  private static boolean canReturn(Call call) {
    boolean whole = call.phone().kind() != PhoneNumber.Kind.INCOMPLETE;
    return whole && !call.phone().key().isEmpty() && !call.reasons().isEmpty();
  }

  private static boolean has(Call call, TimelineEntry.Kind kind) {
    return call.timeline().stream().anyMatch(entry -> entry.kind() == kind);
  }

  /**
   * Whether {@code later} is a return on what {@code call} was about: from the same number, by
   * themselves, on one of its reasons, within {@link Measure#RETURN_WITHIN}.
   */
  public static boolean isReturn(Call call, Call later) {
    boolean after =
        later.startedAt().isAfter(call.startedAt())
            || (later.startedAt().equals(call.startedAt()) && later.id().compareTo(call.id()) > 0);
    return after
        && later.state().ended()
        && later.direction() != Direction.OUTBOUND
        && canReturn(call)
        && call.phone().key().equals(later.phone().key())
        && later.startedAt().isBefore(call.startedAt().plus(Measure.RETURN_WITHIN))
        && later.reasons().stream().anyMatch(call.reasons()::contains);
  }

  /** The same, of a call on which they came back. */
  public CallFact returned() {
    return new CallFact(at, operator, reasons, place, ending, counts.with(CallCount.AT_ONCE, 0));
  }

  /** The day it counts on. */
  public long day() {
    return Period.dayOf(at);
  }

  /** Under which codes it counts, each once. */
  public List<String> codes(CallBy by) {
    return switch (by) {
      case ALL -> List.of("");
      case OPERATOR -> List.of(operator);
      case REASON -> reasons.isEmpty() ? List.of("") : reasons;
      case PLACE -> List.of(place);
      case ENDING -> List.of(ending);
      case HALF_HOUR -> List.of(halfHour(at));
    };
  }

  private static String halfHour(Instant at) {
    LocalTime time = LocalTime.ofInstant(at, Formats.ZONE);
    return Hours.text(time.withMinute(time.getMinute() / 30 * 30));
  }
}
