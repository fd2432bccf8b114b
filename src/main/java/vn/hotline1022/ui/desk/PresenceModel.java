package vn.hotline1022.ui.desk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceAlive;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.call.PresenceLog;
import vn.hotline1022.call.PresenceRepository;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.CallTools;

/**
 * What the signed-in person is doing. Follows the calls by itself; a break is the person's own
 * word. Every change is kept, in order; one that cannot be written is tried again every second. On
 * the FX thread.
 */
public final class PresenceModel {
  /** A killed program loses at most this much of the interval that went on. */
  static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

  private final PresenceRepository repository;
  private final CallTools tools;
  private final Supplier<UUID> ids;
  private final DeskViewModel desk;
  private final PresenceLog log;
  private final ReadOnlyObjectWrapper<Presence> state = new ReadOnlyObjectWrapper<>(Presence.OFF);
  private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("00:00");
  private final Deque<PresenceChange> unwritten = new ArrayDeque<>();
  private boolean writing;
  private long lastSign;

  /**
   * @param person staff code
   * @param ids new UUIDv7
   */
  public PresenceModel(
      String person,
      PresenceRepository repository,
      CallTools tools,
      Supplier<UUID> ids,
      DeskViewModel desk) {
    this.repository = repository;
    this.tools = tools;
    this.ids = ids;
    this.desk = desk;
    this.log = new PresenceLog(person, tools.time(), ids);
  }

  public ReadOnlyObjectProperty<Presence> state() {
    return state.getReadOnlyProperty();
  }

  /** Why, for a break; empty otherwise. */
  public String reason() {
    return log.reason();
  }

  /** Time in the present state. */
  public ReadOnlyStringProperty clock() {
    return clock.getReadOnlyProperty();
  }

  /** The person has signed in: what a crash left open ends, and they are ready. */
  public void begin() {
    tools.writes().run(this::endLeftOver).start();
    enter(Presence.READY, "");
    desk.presence().subscribe(this::follow);
  }

  private void endLeftOver() {
    for (PresenceAlive last : repository.open()) {
      repository.change(PresenceLog.lost(last, ids.get()));
    }
  }

  /** Once a second. */
  public void tick() {
    showClock();
    write();
    long now = tools.time().nanos();
    if (now - lastSign >= SIGN_OF_LIFE.toNanos() && unwritten.isEmpty()) {
      lastSign = now;
      log.alive().ifPresent(alive -> tools.writes().run(() -> repository.alive(alive)).start());
    }
  }

  /** Whether a break may begin: nobody waits and nothing is left to be written up. */
  public boolean canBreak() {
    return state.get() == Presence.READY && desk.canBegin();
  }

  public boolean onBreak() {
    return state.get() == Presence.BREAK;
  }

  /**
   * Begins a break.
   *
   * @param reason code of the list
   */
  public void startBreak(String reason) {
    if (canBreak()) {
      enter(Presence.BREAK, reason);
    }
  }

  public void endBreak() {
    if (onBreak()) {
      enter(Presence.READY, "");
      follow(desk.presence().get());
    }
  }

  /** The screen was locked by hand: who was waiting for calls is away now. */
  public void lockedByHand() {
    startBreak(PresenceChange.LOCKED);
  }

  /** Back at the screen. */
  public void unlocked() {
    if (log.reason().equals(PresenceChange.LOCKED)) {
      endBreak();
    }
  }

  /** The person leaves the desk. */
  public void leave() {
    if (state.get() != Presence.OFF) {
      enter(Presence.OFF, "");
    }
  }

  /** They were about to leave, and stay. */
  public void stay() {
    if (state.get() == Presence.OFF) {
      enter(Presence.READY, "");
      follow(desk.presence().get());
    }
  }

  /** A call ends a break; the end of a call does not begin one again. */
  private void follow(Presence calls) {
    boolean resting = onBreak() && calls != Presence.TALKING;
    if (state.get() != Presence.OFF && state.get() != calls && !resting) {
      enter(calls, "");
    }
  }

  private void enter(Presence next, String reason) {
    unwritten.add(log.enter(next, reason));
    lastSign = tools.time().nanos();
    state.set(next);
    showClock();
    write();
  }

  private void write() {
    if (writing || unwritten.isEmpty()) {
      return;
    }
    PresenceChange first = unwritten.getFirst();
    writing = true;
    tools
        .writes()
        .run(() -> repository.change(first))
        .onSuccess(
            done -> {
              writing = false;
              unwritten.remove(first);
              write();
            })
        .onFailure(failed -> writing = false)
        .start();
  }

  private void showClock() {
    clock.set(Formats.duration(log.inState()));
  }
}
