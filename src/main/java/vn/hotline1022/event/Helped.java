package vn.hotline1022.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.PhoneSystem;

/**
 * A person being helped at an event, as they stand at a moment. Immutable. All moments are
 * milliseconds on the person's own clock, which began with them and never goes back; the clocks of
 * their guides run on it too.
 *
 * @param call what becomes of it: its timeline holds every pause
 * @param number the how-manieth person here, for calling them while no name is known
 * @param walks the guides, in the order they were begun
 * @param front the guide in front; empty while one is being chosen
 */
public record Helped(
    Call call, UUID event, int number, Known known, List<Walk> walks, Optional<UUID> front) {

  /** More guides nobody goes through with one person. */
  public static final int WALKS_MAX = 20;

  private static final int KNOWN_MAX = 40;

  public Helped {
    walks = List.copyOf(walks);
  }

  /** Also the id of the call. */
  public UUID id() {
    return call.id();
  }

  // --- the clock

  /** Whether their clock runs. */
  public boolean running() {
    return call.state() == CallState.TALKING;
  }

  /** Time they were helped, without pauses. */
  public Duration helped(long now) {
    return running() ? call.talk().plusMillis(sinceLast(now)) : call.talk();
  }

  /** The pauses. */
  public Duration paused(long now) {
    return running() ? call.hold() : call.hold().plusMillis(sinceLast(now));
  }

  private long sinceLast(long now) {
    return Math.max(0, now - call.timeline().getLast().offsetMillis());
  }

  /** The clocks rest. */
  Helped pause(long now, Instant at) {
    return running()
        ? entered(CallState.ON_HOLD, TimelineEntry.Kind.HELD, now, at)
            .inFront(run -> run.pause(now))
        : this;
  }

  /** They go on. */
  Helped goOn(long now, Instant at) {
    return running()
        ? this
        : entered(CallState.TALKING, TimelineEntry.Kind.RESUMED, now, at)
            .inFront(run -> run.resume(now));
  }

  /** Nobody was helped between these moments, whatever the clocks said. */
  Helped rested(long from, long until, Instant at) {
    boolean ran = running();
    long since = Math.max(from, call.timeline().getLast().offsetMillis());
    if (!ran || until <= since) {
      return this;
    }
    return pause(since, at.minusMillis(until - since)).goOn(until, at);
  }

  /** The program was stopped and they were found again. */
  Helped recovered(long now, Instant at) {
    return entered(call.state(), TimelineEntry.Kind.RECOVERED, now, at);
  }

  private Helped entered(CallState state, TimelineEntry.Kind kind, long now, Instant at) {
    long offset = Math.max(now, call.timeline().getLast().offsetMillis());
    List<TimelineEntry> timeline = new ArrayList<>(call.timeline());
    timeline.add(new TimelineEntry(kind, at, offset));
    return with(call.with(state, timeline));
  }

  // --- the guides

  /** The guide in front. */
  public Optional<Walk> walk() {
    return front.flatMap(id -> walks.stream().filter(walk -> walk.id().equals(id)).findFirst());
  }

  /** Those that wait unfinished, the newest first. */
  public List<Walk> unfinished() {
    return walks.reversed().stream()
        .filter(walk -> walk.run().end().isEmpty() && !Optional.of(walk.id()).equals(front))
        .toList();
  }

  /** Whether another guide can be begun. */
  public boolean canBegin() {
    return aside().walks.size() < WALKS_MAX;
  }

  /** What one guide found out, the next one knows, and what was seen of the phone. */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    known.system().ifPresent(system -> values.put(PhoneSystem.VARIABLE, system.word()));
    for (Walk walk : walks) {
      walk.run()
          .values()
          .forEach(
              (name, value) -> {
                if (values.containsKey(name) || values.size() < KNOWN_MAX) {
                  values.put(name, value);
                }
              });
    }
    return values;
  }

  Helped begin(UUID id, GuideRun run) {
    Helped others = aside();
    if (others.walks.size() >= WALKS_MAX) {
      return this;
    }
    List<Walk> more = new ArrayList<>(others.walks);
    more.add(new Walk(id, run));
    return new Helped(call, event, number, known, more, Optional.of(id));
  }

  /** The guide in front waits, and one is chosen; of one in which nothing was answered no trace. */
  Helped aside() {
    Optional<UUID> unused = walk().filter(walk -> !walk.touched()).map(Walk::id);
    return new Helped(
        call,
        event,
        number,
        known,
        walks.stream().filter(walk -> !Optional.of(walk.id()).equals(unused)).toList(),
        Optional.empty());
  }

  Helped resume(UUID id) {
    Helped others = aside();
    return new Helped(call, event, number, known, others.walks, Optional.of(id));
  }

  /** The guide in front after a move; whoever moves on is being helped again. */
  Helped moved(GuideRun run, long now, Instant at) {
    Helped next = inFront(_ -> run);
    return !running() && !run.paused() && run.end().isEmpty() ? next.goOn(now, at) : next;
  }

  private Helped inFront(UnaryOperator<GuideRun> change) {
    return new Helped(
        call,
        event,
        number,
        known,
        walks.stream()
            .map(
                walk ->
                    Optional.of(walk.id()).equals(front)
                        ? walk.with(change.apply(walk.run()))
                        : walk)
            .toList(),
        front);
  }

  // --- what is known

  /** Whether nothing was said or done yet: then it may be that nobody is there at all. */
  public boolean unknown() {
    return known.withQueue(Optional.empty()).equals(Known.NOTHING)
        && walks.stream().noneMatch(Walk::touched);
  }

  /** The same with this known of them. */
  Helped with(Known now) {
    return new Helped(call, event, number, now, walks, front);
  }

  private Helped with(Call now) {
    return new Helped(now, event, number, known, walks, front);
  }
}
