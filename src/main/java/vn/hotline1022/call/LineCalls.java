package vn.hotline1022.call;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import vn.hotline1022.call.PhoneLine.LineEvent;
import vn.hotline1022.text.PhoneNumber;

/**
 * Remembers what the line has said beside the calls on the desk: ids that are over (so that a late
 * ringing does not ring again), and numbers that came before their call; and tells which of the
 * line's calls is which of ours.
 */
final class LineCalls {
  /** A line that signals the same call as the hand has taken may be this much later. */
  static final Duration RINGING_LATE = Duration.ofSeconds(3);

  static final Duration NUMBER_LATE = Duration.ofSeconds(30);
  static final Duration RANG_BEFORE = Duration.ofMinutes(1);
  private static final int REMEMBERED = 64;

  private final SequencedSet<String> over = new LinkedHashSet<>();
  private final Map<String, PhoneNumber> numbersAhead = new LinkedHashMap<>();

  static boolean isOf(LiveCall call, String lineCallId) {
    return call.lineId().filter(lineCallId::equals).isPresent();
  }

  /** Nothing that the line still says of this call moves anything any more. */
  void forget(LiveCall call) {
    call.lineId().ifPresent(this::markOver);
  }

  void markOver(String lineCallId) {
    remember(over, lineCallId);
    numbersAhead.remove(lineCallId);
  }

  boolean isOver(String lineCallId) {
    return over.contains(lineCallId);
  }

  void numberAhead(String lineCallId, PhoneNumber number) {
    numbersAhead.put(lineCallId, number);
    if (numbersAhead.size() > REMEMBERED) {
      numbersAhead.remove(numbersAhead.keySet().iterator().next());
    }
  }

  Optional<PhoneNumber> takeNumber(String lineCallId) {
    return Optional.ofNullable(numbersAhead.remove(lineCallId));
  }

  /**
   * Whether an event of an unknown call speaks of the incoming call that was taken by hand before
   * the line had said a word of it.
   */
  static boolean speaksOf(LiveCall byHand, LineEvent event) {
    Call call = byHand.call();
    if (byHand.lineId().isPresent() || call.direction() != Direction.INBOUND) {
      return false;
    }
    Duration late =
        switch (event) {
          case LineEvent.Ringing _ -> RINGING_LATE;
          case LineEvent.NumberKnown _, LineEvent.Answered _ -> NUMBER_LATE;
          case LineEvent.AnsweredElsewhere _,
              LineEvent.Held _,
              LineEvent.Resumed _,
              LineEvent.Ended _ ->
              Duration.ZERO;
        };
    Instant from = call.startedAt().minus(RANG_BEFORE);
    return !late.isZero()
        && event.at().isAfter(from)
        && event.at().isBefore(call.startedAt().plus(late));
  }

  private static void remember(SequencedSet<String> ids, String id) {
    ids.add(id);
    if (ids.size() > REMEMBERED) {
      ids.removeFirst();
    }
  }

  /** For tests: what is remembered stays bounded. */
  Set<String> overIds() {
    return Set.copyOf(over);
  }
}
