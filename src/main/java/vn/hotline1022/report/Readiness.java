package vn.hotline1022.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.event.AttendanceRepository;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventRepository;
import vn.hotline1022.followup.FollowUpRepository;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.StatsRepository;

/**
 * What of a day is not here yet, or not complete.
 *
 * @param over whether the day is over
 * @param desks the others, each with how far its records go
 * @param events of the day that something is amiss with
 * @param gaps what is not complete and how many there are; none with a zero
 * @param begun forms about what is of the day that were begun at this desk and not kept, by staff
 *     code
 * @param lag records that wait to be counted
 */
public record Readiness(
    LocalDate day,
    boolean over,
    List<DeskState> desks,
    List<EventState> events,
    Map<Gap, Long> gaps,
    Map<String, Long> begun,
    long lag) {

  /** How far the records of a desk go. */
  public enum Reach {
    /** Past the end of the day. */
    WHOLE,
    /** To some moment of the day, and nobody was on duty there any more. */
    OFF,
    /** To some moment of the day. */
    PART,
    /** Not to the day. */
    NONE
  }

  /** A desk and how far its records go. */
  public record DeskState(DeskWatch.Desk desk, Reach reach) {
    public boolean isMissing() {
      return reach == Reach.PART || reach == Reach.NONE;
    }
  }

  /** What is amiss with an event. */
  public enum Amiss {
    /** It is not over. */
    GOES_ON,
    /** Nobody is known to have come: its desk did not hand over. */
    NOBODY_CAME,
    /** Some have not checked out. */
    STILL_THERE
  }

  /**
   * An event that something is amiss with.
   *
   * @param people how many have not checked out
   */
  public record EventState(Event event, Amiss amiss, long people) {}

  /** What may be incomplete. */
  public enum Gap {
    /** Calls that go on, or were never ended. */
    RUNNING,
    NO_REASON,
    NO_PLACE,
    NO_ENDING,
    /** Promises of the day that nobody kept. */
    PROMISES
  }

  /** Forms that were begun at this desk and are not kept. Blocks. */
  public interface Begun {

    /** How many of those that figures are made of, about what was made in between, by person. */
    Map<String, Long> between(Instant from, Instant to);
  }

  /** Where it is read from. */
  public record Sources(
      DeskWatch desks,
      EventRepository events,
      AttendanceRepository attendance,
      FollowUpRepository promises,
      Begun begun,
      StatsRepository stats) {}

  public Readiness {
    desks = List.copyOf(desks);
    events = List.copyOf(events);
    gaps = Map.copyOf(gaps);
    begun = Map.copyOf(begun);
  }

  /** Reads it; blocks. */
  public static Readiness of(LocalDate day, Instant now, Sources sources) {
    Period period = Period.day(day);
    return new Readiness(
        day,
        !now.isBefore(period.to()),
        sources.desks().others().stream().map(desk -> state(desk, period)).toList(),
        sources.events().around(day, day).stream()
            .filter(event -> !event.off())
            .flatMap(event -> state(event, sources.attendance().of(event.id()), now).stream())
            .toList(),
        gaps(period, sources),
        sources.begun().between(period.from(), period.to()),
        sources.stats().lag());
  }

  private static DeskState state(DeskWatch.Desk desk, Period day) {
    Instant last = desk.last().orElse(Instant.MIN);
    Reach reach = Reach.NONE;
    if (!last.isBefore(day.to())) {
      reach = Reach.WHOLE;
    } else if (day.contains(last)) {
      reach = desk.off() ? Reach.OFF : Reach.PART;
    }
    return new DeskState(desk, reach);
  }

  private static List<EventState> state(Event event, List<Attendance> stays, Instant now) {
    long there = stays.stream().filter(Attendance::open).count();
    if (now.isBefore(event.closes())) {
      return List.of(new EventState(event, Amiss.GOES_ON, there));
    }
    if (there > 0) {
      return List.of(new EventState(event, Amiss.STILL_THERE, there));
    }
    return stays.isEmpty() ? List.of(new EventState(event, Amiss.NOBODY_CAME, 0)) : List.of();
  }

  private static Map<Gap, Long> gaps(Period day, Sources sources) {
    StatsRepository stats = sources.stats();
    long running =
        stats.calls(CallBy.ALL, day).getOrDefault("", CallCounts.NONE).get(CallCount.RUNNING);
    long promises =
        sources.promises().waiting().stream()
            .filter(promise -> promise.due().isBefore(day.to()))
            .count();
    return Map.of(
        Gap.RUNNING,
        running,
        Gap.NO_REASON,
        without(stats, CallBy.REASON, day),
        Gap.NO_PLACE,
        without(stats, CallBy.PLACE, day),
        Gap.NO_ENDING,
        without(stats, CallBy.ENDING, day),
        Gap.PROMISES,
        promises);
  }

  private static long without(StatsRepository stats, CallBy what, Period day) {
    return stats.calls(what, day).getOrDefault("", CallCounts.NONE).get(CallCount.ANSWERED);
  }

  /** Desks without figures, or with a part of them. */
  public List<DeskState> missing() {
    return desks.stream().filter(DeskState::isMissing).toList();
  }

  /** Whether figures of the day may still come by what is done here: nothing of it is final. */
  public boolean goesOn() {
    return !over || lag > 0 || gaps.getOrDefault(Gap.RUNNING, 0L) > 0;
  }
}
