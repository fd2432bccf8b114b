package vn.hotline1022.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The calls on one desk: the one in front, those behind it, and which of them comes next. A call
 * that goes behind keeps everything it has: its record, its notes, its clock.
 */
final class DeskCalls {
  private final List<LiveCall> behind = new ArrayList<>();
  private LiveCall front;

  Optional<LiveCall> front() {
    return Optional.ofNullable(front);
  }

  /** In the order in which they went behind. */
  List<LiveCall> behind() {
    return List.copyOf(behind);
  }

  /** The one in front first. */
  List<LiveCall> all() {
    return Stream.concat(front().stream(), behind.stream()).toList();
  }

  Optional<LiveCall> find(UUID id) {
    return all().stream().filter(live -> live.call().id().equals(id)).findFirst();
  }

  Optional<LiveCall> ofLine(String lineCallId) {
    return all().stream().filter(live -> LineCalls.isOf(live, lineCallId)).findFirst();
  }

  /** To the front when nothing is there, or else behind. */
  void add(LiveCall live) {
    if (front == null) {
      front = live;
    } else {
      behind.add(live);
    }
  }

  /** To the front; what was there goes behind. */
  void bringForward(LiveCall live) {
    behind.remove(live);
    if (front != null) {
      behind.add(front);
    }
    front = live;
  }

  /** Lets go of a call; the next one comes to the front when it was there. */
  void remove(LiveCall live) {
    behind.remove(live);
    if (live == front) {
      front = null;
      next().ifPresent(this::bringForward);
    }
  }

  /** A call already talked in before one that still rings. */
  private Optional<LiveCall> next() {
    return behind.stream()
        .filter(live -> live.state() != CallState.RINGING)
        .findFirst()
        .or(() -> behind.stream().findFirst());
  }

  /** The one that went behind first, or rang first. */
  Optional<LiveCall> longestBehind() {
    return behind.stream().findFirst();
  }

  /** The incoming call behind that has been ringing longest. */
  Optional<LiveCall> ringingBehind() {
    return behind.stream()
        .filter(live -> live.state() == CallState.RINGING)
        .filter(live -> live.call().direction() == Direction.INBOUND)
        .findFirst();
  }

  boolean talkingBehind() {
    return behind.stream().anyMatch(live -> live.state() == CallState.TALKING);
  }
}
