package vn.hotline1022.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallSamples;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.CitizenJson;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.record.Uuid7;

/**
 * Several profiles at work and in exchange, the same for the same seed: each takes, saves, corrects
 * and erases calls by its own skewed clock, and everything else that is said around them; batches
 * of bytes between them are delayed, repeated, reordered, cut short and lost; clocks are set and
 * programs restarted. {@link #settle} delivers what is under way and lets everybody pull from
 * everybody.
 */
public final class ExchangeSimulation {

  /** Makes a profile of a device. */
  public interface Maker {
    SimulatedDesk desk(Origin origin, TimeSource time, SeededRandom random);
  }

  /** One profile, its clock and the calls in progress at it. */
  public static final class Seat {
    public final SimulatedDesk desk;
    public final Origin origin;
    public final SetClock clock;
    final Uuid7 ids;
    final List<Call> open = new ArrayList<>();

    Seat(SimulatedDesk desk, Origin origin, SetClock clock, Uuid7 ids) {
      this.desk = desk;
      this.origin = origin;
      this.clock = clock;
      this.ids = ids;
    }
  }

  private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

  public final List<Seat> seats = new ArrayList<>();

  /** What was erased by somebody. */
  public final Set<UUID> erased = new HashSet<>();

  /** Calls of the person who asks to be forgotten. */
  public final Set<UUID> forgotten = new HashSet<>();

  /** Every call that was saved, with each of its saves. */
  public final Map<UUID, List<Call>> saves = new HashMap<>();

  /** Refusals seen; there must be none. */
  public final List<RecordSink.Refusal> refusals = new ArrayList<>();

  /** Records written by all. */
  public int written;

  /** What a second round of pulling still brought; there must be nothing. */
  public int pulledTwice;

  private final Random random;
  private final OtherHistories others;
  private final List<List<byte[]>> underWay = new ArrayList<>();
  private final List<UUID> known = new ArrayList<>();

  public ExchangeSimulation(long seed, int profiles, Maker maker) {
    this.random = new Random(seed);
    this.others = new OtherHistories(random);
    for (int i = 0; i < profiles; i++) {
      // The first has a true clock; the others are off by up to two years.
      int skew = i == 0 ? 0 : random.nextInt(-63_000_000, 63_000_000);
      SetClock clock = new SetClock(NOON.plusSeconds(skew));
      SeededRandom secure = new SeededRandom(random.nextLong());
      Uuid7 ids = new Uuid7(clock, secure);
      Origin origin = new Origin(ids.next(), ids.next());
      seats.add(new Seat(maker.desk(origin, clock, secure), origin, clock, ids));
    }
  }

  /** Goes on for so many steps. */
  public void run(int steps) {
    for (int step = 0; step < steps; step++) {
      Seat seat = pick(seats);
      seats.forEach(each -> each.clock.pass(Duration.ofMillis(random.nextInt(30_000))));
      switch (random.nextInt(28)) {
        case 0, 1, 2, 3 -> start(seat);
        case 4, 5, 6, 7 -> save(seat);
        case 8 -> correct(seat);
        case 9 -> eraseSomething(seat);
        case 10, 11, 12, 13 -> send(seat);
        case 14, 15, 16, 17 -> deliver(seat);
        case 18 -> seat.desk.restart();
        case 19, 20, 21, 22, 23, 24, 25, 26 -> say(seat);
        default -> {
          if (seat != seats.getFirst()) {
            seat.clock.set(NOON.plusSeconds(random.nextInt(-63_000_000, 63_000_000)));
          }
        }
      }
    }
  }

  /** Saves what is open, forgets the person everywhere, delivers everything, late things last. */
  public void settle() {
    for (Seat seat : seats) {
      while (!seat.open.isEmpty()) {
        save(seat);
      }
    }
    forgetHer();
    Collections.shuffle(underWay, random);
    for (List<byte[]> batch : underWay) {
      seats.forEach(seat -> apply(seat, batch));
    }
    pullAll();
    pulledTwice = pullAll();
    // Copies made before an erasure come in once more after it.
    underWay.forEach(batch -> apply(pick(seats), batch));
  }

  /**
   * By what is found of her where everything is known, and everywhere by what is known to be hers.
   */
  private void forgetHer() {
    pullAll();
    Set<UUID> citizens =
        others.forgotten.stream()
            .filter(target -> target.entity().equals(CitizenJson.ENTITY))
            .map(Erasure.Target::entityId)
            .collect(Collectors.toSet());
    for (Erasure.Target found : pick(seats).desk.forget(citizens, Traces.PHONE)) {
      written++;
      erased.add(found.entityId());
    }
    forgotten.forEach(call -> erase(pick(seats), call));
    others.forgotten.forEach(target -> erase(pick(seats), target));
  }

  private void say(Seat seat) {
    Optional<UUID> call =
        known.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(pick(known));
    OtherHistories.Voice voice =
        new OtherHistories.Voice(
            operator(seat),
            seat.clock.now(),
            call.filter(id -> !forgotten.contains(id)),
            seat.ids::next);
    for (RecordDraft draft : others.next(voice)) {
      seat.desk.say(draft);
      written++;
    }
  }

  private String operator(Seat seat) {
    return "DTV-0" + seats.indexOf(seat);
  }

  private void start(Seat seat) {
    UUID id = seat.ids.next();
    Call call = CallSamples.talking(random, id, operator(seat), seat.clock.now());
    if (random.nextInt(4) == 0) {
      forgotten.add(id);
      call = call.withPhone(Traces.PHONE);
    }
    seat.desk.start(call);
    written++;
    seat.desk.type(forgotten.contains(id) ? call.withNotes(Traces.NOTES) : call);
    if (forgotten.contains(id)) {
      seat.desk.typeBeside(id, seat.ids.next(), seat.ids.next());
    }
    seat.open.add(call);
    known.add(id);
  }

  private void save(Seat seat) {
    if (!seat.open.isEmpty()) {
      keep(seat, seat.open.remove(random.nextInt(seat.open.size())));
    }
  }

  /** A supervisor puts a saved call right, at any desk that knows it. */
  private void correct(Seat seat) {
    List<Call> there =
        seat.desk.calls().values().stream().filter(call -> call.state().ended()).toList();
    if (!there.isEmpty()) {
      keep(seat, pick(there).withDisposition(Optional.of("RESOLVED")));
    }
  }

  private void keep(Seat seat, Call open) {
    Call call = open.state().ended() ? open : CallSamples.saved(random, open);
    if (forgotten.contains(call.id())) {
      // Typed in again even where the call shows as erased: that must not stay either.
      call = call.withNotes(Traces.NOTES);
    }
    if (random.nextInt(3) == 0) {
      Optional<UUID> caller = others.caller(forgotten.contains(call.id()));
      call = call.withParties(Parties.NONE.withCaller(caller));
    }
    seat.desk.save(call);
    written++;
    saves.computeIfAbsent(call.id(), id -> new ArrayList<>()).add(call);
  }

  private void eraseSomething(Seat seat) {
    if (!known.isEmpty()) {
      erase(seat, pick(known));
    }
  }

  private void erase(Seat seat, UUID call) {
    erase(seat, new Erasure.Target(CallJson.ENTITY, call));
  }

  private void erase(Seat seat, Erasure.Target target) {
    seat.desk.erase(target);
    written++;
    erased.add(target.entityId());
  }

  /** Some of what a profile holds sets out, from anywhere in any of its chains. */
  private void send(Seat seat) {
    List<Origin> origins = List.copyOf(seat.desk.source().heads().keySet());
    if (!origins.isEmpty()) {
      Origin origin = pick(origins);
      long head = seat.desk.source().heads().get(origin);
      long after = head == 0 ? 0 : random.nextLong(head);
      List<DeskRecord> batch = seat.desk.source().after(origin, after, 1 + random.nextInt(8));
      underWay.add(new ArrayList<>(batch.stream().map(RecordCodec::encode).toList()));
    }
  }

  /** A batch comes in, perhaps out of order, perhaps only a part, perhaps not for the last time. */
  private void deliver(Seat seat) {
    if (!underWay.isEmpty()) {
      List<byte[]> batch = new ArrayList<>(pick(underWay));
      Collections.shuffle(batch, random);
      apply(seat, batch.subList(0, random.nextInt(batch.size() + 1)));
      if (random.nextInt(3) == 0) {
        underWay.remove(random.nextInt(underWay.size()));
      }
    }
  }

  private void apply(Seat seat, List<byte[]> batch) {
    List<DeskRecord> records = batch.stream().map(RecordCodec::decode).toList();
    refusals.addAll(seat.desk.sink().apply(records).refusals());
  }

  private int pullAll() {
    int added = 0;
    for (Seat to : seats) {
      Exchange exchange = new Exchange(to.desk.source(), to.desk.sink());
      for (Seat from : seats) {
        RecordSink.Applied applied = exchange.pull(from.desk.source());
        refusals.addAll(applied.refusals());
        added += applied.added();
      }
    }
    return added;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
