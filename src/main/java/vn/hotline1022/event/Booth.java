package vn.hotline1022.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.text.PhoneNumber;

/**
 * The people one volunteer helps at the same time: who they are, which of them is in front, and
 * everybody's own clock. Used from one thread. Nobody leaves it before {@link #saved} says that
 * they are safely kept; a move that does not fit changes nothing.
 *
 * <p>Clocks are monotonic and run for everybody who is not paused, in front or not: people type on
 * their own phones meanwhile. While the laptop slept, or the program was gone for long, nobody was
 * helped: that counts as a pause. A short gap, as after a crash, counts as what it was.
 */
public final class Booth {
  /** More nobody keeps an eye on. */
  public static final int PEOPLE_MAX = 12;

  /** Without a tick for so long the machine was asleep. */
  static final Duration SLEPT = Duration.ofSeconds(45);

  /** Gone for longer than a crash and a new start take. */
  static final Duration LONG_GONE = Duration.ofMinutes(5);

  /** A longer gap is a wrong clock or another day. */
  static final Duration LONGEST_GAP = Duration.ofHours(12);

  private final String operator;
  private final TimeSource time;
  private final Supplier<UUID> ids;
  private final Map<UUID, Seat> seats = new LinkedHashMap<>();
  private final Map<UUID, Seat> parted = new LinkedHashMap<>();
  private Optional<UUID> front = Optional.empty();
  private int lastNumber;
  private long ticked;

  /** A person and where their clock began. */
  private static final class Seat {
    private final long startNanos;
    private Helped helped;

    Seat(long startNanos, Helped helped) {
      this.startNanos = startNanos;
      this.helped = helped;
    }
  }

  /**
   * @param operator staff code of the volunteer
   * @param ids new UUIDv7
   */
  public Booth(String operator, TimeSource time, Supplier<UUID> ids) {
    this.operator = operator;
    this.time = time;
    this.ids = ids;
    this.ticked = time.nanos();
  }

  /** Staff code of the volunteer. */
  public String operator() {
    return operator;
  }

  /** Everybody, in the order they came. */
  public List<Helped> people() {
    return seats.values().stream().map(seat -> seat.helped).toList();
  }

  /** Who is in front; empty when nobody is being helped. */
  public Optional<Helped> front() {
    return front.flatMap(this::find);
  }

  /** Somebody who is being helped. */
  public Optional<Helped> find(UUID id) {
    return Optional.ofNullable(seats.get(id)).map(seat -> seat.helped);
  }

  /** Whether somebody has a number and nothing was begun with them: they wait for their turn. */
  public boolean waits(UUID id) {
    return find(id)
        .filter(one -> !one.running() && one.walks().isEmpty())
        .filter(one -> one.known().queue().isPresent())
        .isPresent();
  }

  /** The moment on somebody's own clock; zero when they are not here. */
  public long now(UUID id) {
    Seat seat = seats.get(id);
    if (seat == null) {
      return 0;
    }
    long last = seat.helped.call().timeline().getLast().offsetMillis();
    return Math.max(last, (time.nanos() - seat.startNanos) / 1_000_000);
  }

  /** So many people came before, on earlier starts of the program. */
  public void numberFrom(int people) {
    lastNumber = Math.max(lastNumber, people);
  }

  public boolean canTake() {
    return seats.size() < PEOPLE_MAX;
  }

  // --- coming, and to the front

  /** The next person comes to the front and their clock runs; empty when the booth is full. */
  public Optional<Helped> next(UUID event) {
    if (!canTake()) {
      return Optional.empty();
    }
    Instant at = time.now();
    Call call =
        new Call(
            ids.get(),
            Direction.WALK_IN,
            operator,
            at,
            CallState.TALKING,
            PhoneNumber.NONE,
            List.of(new TimelineEntry(TimelineEntry.Kind.ANSWERED, at, 0)),
            List.of(),
            Optional.empty(),
            "");
    lastNumber++;
    Helped helped = new Helped(call, event, lastNumber, Known.NOTHING, List.of(), Optional.empty());
    seats.put(helped.id(), new Seat(time.nanos(), helped));
    front = Optional.of(helped.id());
    return Optional.of(helped);
  }

  /** This person comes to the front; whoever was there goes on by themselves. */
  public void bringForward(UUID id) {
    if (seats.containsKey(id)) {
      front = Optional.of(id);
    }
  }

  /** The next one, or with −1 the one before, in the order they came; round and round. */
  public void turn(int by) {
    List<UUID> order = List.copyOf(seats.keySet());
    front.ifPresent(
        now ->
            front = Optional.of(order.get(Math.floorMod(order.indexOf(now) + by, order.size()))));
  }

  // --- the clock

  public void pause(UUID id) {
    change(id, helped -> helped.pause(now(id), time.now()));
  }

  public void goOn(UUID id) {
    change(id, helped -> helped.goOn(now(id), time.now()));
  }

  /**
   * Once a second.
   *
   * @return whether the machine was asleep, so that clocks have changed
   */
  public boolean tick() {
    long nanos = time.nanos();
    long before = ticked;
    ticked = nanos;
    if (nanos - before < SLEPT.toNanos() || seats.isEmpty()) {
      return false;
    }
    for (UUID id : seats.keySet()) {
      long from = (before - seats.get(id).startNanos) / 1_000_000;
      change(id, helped -> helped.rested(Math.max(0, from), now(id), time.now()));
    }
    return true;
  }

  // --- what is done

  /** What is known of somebody. */
  public void know(UUID id, UnaryOperator<Known> more) {
    change(id, helped -> helped.with(more.apply(helped.known())));
  }

  /** A guide is begun, to go through with this person. */
  public void begin(UUID id, UUID run, GuideRun begun) {
    change(id, helped -> helped.begin(run, begun));
  }

  /** The guide in front waits. */
  public void aside(UUID id) {
    change(id, Helped::aside);
  }

  /** A guide that waits comes to the front again. */
  public void resume(UUID id, UUID run) {
    change(id, helped -> helped.resume(run));
  }

  /** The guide in front after a move. */
  public void moved(UUID id, GuideRun run) {
    change(id, helped -> helped.moved(run, now(id), time.now()));
  }

  private void change(UUID id, UnaryOperator<Helped> how) {
    Seat seat = seats.get(id);
    if (seat != null) {
      seat.helped = how.apply(seat.helped);
    }
  }

  // --- the end

  /**
   * What is to be kept of somebody; they stay here until {@link #saved}.
   *
   * @param cause code of a list of the desk, or the name of a {@link StopCause}
   * @param notes with the name and what was written, clean and masked
   */
  public Optional<Ending> end(UUID id, VisitOutcome outcome, Optional<String> cause, String notes) {
    return find(id)
        .map(helped -> EndingRules.of(helped, outcome, cause, notes, now(id), time.now()));
  }

  /**
   * They get up; whoever came after them is in front, or whoever is left. Until {@link #saved} they
   * can be brought back, their clock running on.
   */
  public void part(UUID id) {
    Seat seat = seats.get(id);
    if (seat != null) {
      parted.put(id, seat);
      leave(id);
    }
  }

  /** They have not gone after all: at their place again, and in front. */
  public void back(UUID id) {
    Seat seat = parted.remove(id);
    if (seat != null) {
      seats.put(id, seat);
      List<Map.Entry<UUID, Seat>> order = new ArrayList<>(seats.entrySet());
      order.sort(Comparator.comparingInt(entry -> entry.getValue().helped.number()));
      seats.clear();
      order.forEach(entry -> seats.put(entry.getKey(), entry.getValue()));
      front = Optional.of(id);
    }
  }

  /** They are safely kept. */
  public void saved(UUID id) {
    parted.remove(id);
    leave(id);
  }

  /** They were never there: what is known of nobody is not kept, and their number is free again. */
  public void discard(UUID id) {
    find(id)
        .filter(Helped::unknown)
        .ifPresent(
            helped -> {
              leave(id);
              if (helped.number() == lastNumber) {
                lastNumber--;
              }
            });
  }

  /** Of these nothing may be held any more. */
  public void erased(Collection<UUID> gone) {
    gone.forEach(parted::remove);
    gone.forEach(this::leave);
  }

  private void leave(UUID id) {
    List<UUID> order = new ArrayList<>(seats.keySet());
    int place = order.indexOf(id);
    if (place < 0) {
      return;
    }
    seats.remove(id);
    order.remove(place);
    if (front.equals(Optional.of(id))) {
      front =
          order.isEmpty()
              ? Optional.empty()
              : Optional.of(order.get(Math.min(place, order.size() - 1)));
    }
  }

  // --- over a restart

  /** Somebody as they are to be kept now. */
  public Optional<HelpedDraft> draft(UUID id, HelpedTyped typed) {
    return find(id)
        .map(
            helped ->
                new HelpedDraft(helped, time.now(), now(id), typed, front.equals(Optional.of(id))));
  }

  /** People found again, in any order; those who are here already stay as they are. */
  public void restore(List<HelpedDraft> drafts) {
    drafts.stream()
        .sorted(Comparator.comparingInt(draft -> draft.helped().number()))
        .filter(draft -> !seats.containsKey(id(draft)) && !parted.containsKey(id(draft)))
        .forEach(this::restore);
    front =
        front
            .or(() -> drafts.stream().filter(HelpedDraft::inFront).map(Booth::id).findFirst())
            .or(() -> seats.keySet().stream().findFirst());
  }

  private static UUID id(HelpedDraft draft) {
    return draft.helped().id();
  }

  private void restore(HelpedDraft draft) {
    Instant wall = time.now();
    Helped found = draft.helped();
    long last = found.call().timeline().getLast().offsetMillis();
    long kept = Math.max(draft.now(), last);
    Duration gap = Duration.between(draft.keptAt(), wall);
    boolean plausible = !gap.isNegative() && gap.compareTo(LONGEST_GAP) <= 0;
    long now = plausible ? kept + gap.toMillis() : kept;
    if (now - kept > LONG_GONE.toMillis()) {
      found = found.rested(kept, now, wall);
    }
    seats.put(found.id(), new Seat(time.nanos() - now * 1_000_000, found.recovered(now, wall)));
    numberFrom(found.number());
  }
}
