package vn.hotline1022.cli.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Parties;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;

/**
 * Makes up calls as this hotline would get them. The same seed, number and end give the same calls.
 */
public final class DemoCalls {

  private enum Course {
    TALKED,
    OUTBOUND,
    UNREACHED,
    WALK_IN,
    MESSAGE,
    NON_CASE,
    MISSED
  }

  private static final long BETWEEN_CALLS = 4_000;
  private static final double NAMED = 0.7;
  private static final double FOR_ANOTHER = 0.5;

  private final Shifts shifts = Shifts.standard();
  private final RandomGenerator random;
  private final DemoIds ids;
  private final DemoCallers callers;
  private final DemoSubject subject;
  private final DemoNotes notes;
  private final List<Citizen> named = new ArrayList<>();
  private final Map<String, Long> busyUntil = new HashMap<>();
  private final Weighted<Course> courses =
      new Weighted<Course>()
          .add(74, Course.TALKED)
          .add(5, Course.OUTBOUND)
          .add(3, Course.UNREACHED)
          .add(3, Course.WALK_IN)
          .add(2, Course.MESSAGE)
          .add(9, Course.NON_CASE)
          .add(4, Course.MISSED);

  public DemoCalls(CallLists lists, long seed) {
    this.random = new SplittableRandom(seed);
    this.ids = new DemoIds(random);
    DemoWords words = new DemoWords();
    this.callers = new DemoCallers(words, DemoUnits.all(), random);
    this.subject = new DemoSubject(lists, words, random);
    this.notes = new DemoNotes(words, random);
  }

  /** Hands {@code count} saved or missed calls before {@code end} to {@code each}, oldest first. */
  public void make(int count, Instant end, Consumer<Call> each) {
    make(count, end, citizen -> {}, each);
  }

  /**
   * The same, and who the calls are with and for.
   *
   * @param people gets everybody before the first call that names them
   */
  public void make(int count, Instant end, Consumer<Citizen> people, Consumer<Call> each) {
    for (long time : new DemoTimes(random).before(end, count)) {
      Call call = call(time);
      named.forEach(people);
      named.clear();
      each.accept(call);
    }
  }

  private Call call(long time) {
    Person operator = operator(time);
    long free = busyUntil.getOrDefault(operator.code(), 0L);
    // Two calls do not overlap at one desk: the second waits in the queue.
    Instant start = Instant.ofEpochMilli(Math.max(time, free));
    Call call = call(operator, start);
    long end = call.timeline().getLast().at().toEpochMilli();
    busyUntil.put(operator.code(), end + BETWEEN_CALLS);
    return call;
  }

  /** Who is on duty; the supervisor and the volunteer help out. */
  private Person operator(long time) {
    Shift shift = shifts.at(Instant.ofEpochMilli(time).atZone(Formats.ZONE).toLocalTime());
    int helper = random.nextInt(10);
    if (helper == 0) {
      return DemoStaff.SUPERVISOR;
    }
    return switch (shift.code()) {
      case "MORNING" -> helper < 4 ? DemoStaff.VOLUNTEER : DemoStaff.MORNING;
      case "AFTERNOON" -> helper < 3 ? DemoStaff.VOLUNTEER : DemoStaff.AFTERNOON;
      default -> DemoStaff.AFTERNOON;
    };
  }

  private Call call(Person operator, Instant start) {
    DemoCaller caller = callers.next();
    return switch (courses.pick(random)) {
      case TALKED -> handled(operator, caller, start, Direction.INBOUND);
      case OUTBOUND -> handled(operator, caller, start, Direction.OUTBOUND);
      case WALK_IN -> handled(operator, caller, start, Direction.WALK_IN);
      case MESSAGE -> handled(operator, caller, start, Direction.MESSAGE);
      case UNREACHED -> {
        List<TimelineEntry> timeline = DemoTimeline.unreached(start, random);
        Call call = begun(operator, caller, start, Direction.OUTBOUND, timeline);
        yield about(call, subject.unreached(), caller);
      }
      case NON_CASE -> {
        List<TimelineEntry> timeline = DemoTimeline.nonCase(start, random);
        Call call = begun(operator, caller, start, Direction.INBOUND, timeline);
        Call about = about(call, subject.nonCase(), caller);
        // One key ends such a call: words are the exception.
        yield random.nextInt(4) == 0 ? about : about.withNotes("");
      }
      case MISSED -> {
        List<TimelineEntry> timeline = DemoTimeline.missed(start, random);
        Call call = begun(operator, caller, start, Direction.INBOUND, timeline);
        yield call.with(CallState.MISSED, timeline);
      }
    };
  }

  private Call handled(Person operator, DemoCaller caller, Instant start, Direction direction) {
    List<TimelineEntry> timeline = DemoTimeline.talked(start, random);
    Call call = begun(operator, caller, start, direction, timeline);
    return about(call, subject.handled(), caller).withParties(parties(caller));
  }

  /** Most say their name, unless they withhold their number; some call for another. */
  private Parties parties(DemoCaller caller) {
    boolean known =
        caller.phone().kind() != PhoneNumber.Kind.WITHHELD && random.nextDouble() < NAMED;
    if (!known) {
      return Parties.NONE;
    }
    Optional<DemoCaller> helped =
        random.nextDouble() < FOR_ANOTHER ? callers.relative(caller) : Optional.empty();
    name(caller);
    helped.ifPresent(this::name);
    return new Parties(
        Optional.of(caller.id()), helped.map(DemoCaller::id), Optional.of(caller.unit().place()));
  }

  private void name(DemoCaller caller) {
    if (callers.meets(caller)) {
      named.add(caller.citizen());
    }
  }

  private Call about(Call call, DemoSubject.Matter matter, DemoCaller caller) {
    return call.withReasons(matter.reasons())
        .withDisposition(matter.disposition())
        .withCause(matter.cause())
        .withNotes(notes.of(matter.note(), caller, call.startedAt()));
  }

  private Call begun(
      Person operator,
      DemoCaller caller,
      Instant start,
      Direction direction,
      List<TimelineEntry> timeline) {
    return new Call(
        ids.at(start),
        direction,
        operator.code(),
        start,
        CallState.SAVED,
        caller.phone(),
        timeline,
        List.of(),
        Optional.empty(),
        "");
  }
}
