package vn.hotline1022.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.call.TimelineEntry;

/** When somebody was ready, talking, writing and away, as their calls tell. */
final class DemoPresence {
  private static final Duration BEFORE_THE_FIRST = Duration.ofMinutes(6);

  /** Nobody waits longer for a call than this and calls it one shift. */
  private static final Duration SHIFTS_APART = Duration.ofHours(4);

  /** With so long between two calls somebody goes to eat. */
  private static final Duration ROOM_FOR_A_MEAL = Duration.ofMinutes(70);

  private static final Duration MEAL = Duration.ofMinutes(28);

  private final DemoIds ids;
  private final String operator;
  private final List<PresenceChange> changes = new ArrayList<>();
  private Presence state = Presence.OFF;

  DemoPresence(DemoIds ids, String operator) {
    this.ids = ids;
    this.operator = operator;
  }

  /**
   * The changes of one person, in order; at the end they have left.
   *
   * @param calls theirs, the oldest first
   */
  List<PresenceChange> of(List<Call> calls) {
    Instant free = Instant.EPOCH;
    for (Call call : calls) {
      Instant start = call.startedAt();
      if (state == Presence.OFF || free.plus(SHIFTS_APART).isBefore(start)) {
        leave(free);
        become(Presence.READY, "", start.minus(BEFORE_THE_FIRST));
      } else if (free.plus(ROOM_FOR_A_MEAL).isBefore(start)) {
        become(Presence.BREAK, "MEAL", free.plus(BEFORE_THE_FIRST));
        become(Presence.READY, "", free.plus(BEFORE_THE_FIRST).plus(MEAL));
      }
      call.timeline().forEach(this::during);
      free = call.timeline().getLast().at();
    }
    leave(free);
    return changes;
  }

  private void leave(Instant free) {
    if (state != Presence.OFF) {
      become(Presence.OFF, "", free.plus(BEFORE_THE_FIRST.dividedBy(2)));
    }
  }

  private void during(TimelineEntry entry) {
    switch (entry.kind()) {
      case ANSWERED -> become(Presence.TALKING, "", entry.at());
      case ENDED -> become(Presence.AFTER_CALL_WORK, "", entry.at());
      case SAVED -> become(Presence.READY, "", entry.at());
      case RANG, HELD, RESUMED, MISSED, RECOVERED -> {}
    }
  }

  private void become(Presence next, String reason, Instant at) {
    Optional<PresenceChange> last =
        changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
    Optional<PresenceChange.Before> before =
        last.filter(one -> one.state() != Presence.OFF)
            .map(one -> new PresenceChange.Before(one.id(), Duration.between(one.at(), at)));
    changes.add(new PresenceChange(ids.at(at), operator, next, reason, at, before));
    state = next;
  }
}
