package vn.hotline1022.call;

import java.util.Optional;
import java.util.function.Supplier;
import vn.hotline1022.call.PhoneLine.LineEvent;

/**
 * Sorts out what the line says: late, repeated, disordered and foreign events are harmless. Events
 * of the calls on the desk move them; a call that rings here is admitted; one that was taken by
 * hand before the line had said a word of it is recognised. The call in front never leaves by what
 * the line says, unless it only rang.
 */
final class LineEar {
  private final DeskCalls calls;
  private final Supplier<LiveCall> rung;
  private final CallDesk.Watcher watcher;
  private final CallCheck check;
  private final LineCalls known = new LineCalls();

  /**
   * @param rung makes a call that begins to ring now
   */
  LineEar(DeskCalls calls, Supplier<LiveCall> rung, CallDesk.Watcher watcher, CallCheck check) {
    this.calls = calls;
    this.rung = rung;
    this.watcher = watcher;
    this.check = check;
  }

  void hear(LineEvent event) {
    String id = event.lineCallId();
    if (known.isOver(id)) {
      return;
    }
    Optional<LiveCall> ours = calls.ofLine(id).or(() -> takenByHand(event));
    ours.ifPresentOrElse(live -> hearOf(live, event), () -> hearNew(event));
  }

  /** Nothing that the line still says of this call moves anything any more. */
  void letGo(LiveCall live) {
    known.forget(live);
    calls.remove(live);
  }

  void letGoMissed(LiveCall live) {
    letGo(live);
    watcher.missed(check.keepable(live.call(), live.phoneText()));
  }

  private Optional<LiveCall> takenByHand(LineEvent event) {
    Optional<LiveCall> byHand = calls.front().filter(live -> LineCalls.speaksOf(live, event));
    byHand.ifPresent(live -> live.bind(event.lineCallId()));
    return byHand;
  }

  private void hearOf(LiveCall live, LineEvent event) {
    if (event instanceof LineEvent.AnsweredElsewhere && live.state() == CallState.RINGING) {
      letGo(live);
      watcher.changed();
      return;
    }
    boolean wasOurs = live.isOurs();
    if (!live.hear(event)) {
      return;
    }
    if (!wasOurs && live.isOurs()) {
      watcher.began(check.keepable(live.call(), live.phoneText()));
    }
    if (live.state() == CallState.MISSED) {
      letGoMissed(live);
    }
    watcher.changed();
  }

  private void hearNew(LineEvent event) {
    switch (event) {
      case LineEvent.Ringing _, LineEvent.Answered _ -> admit(event);
      case LineEvent.NumberKnown number -> known.numberAhead(number.lineCallId(), number.from());
      case LineEvent.AnsweredElsewhere _, LineEvent.Ended _ -> known.markOver(event.lineCallId());
      // Of a call we know nothing else of: its answer will come, or never concerned us.
      case LineEvent.Held _, LineEvent.Resumed _ -> {}
    }
  }

  private void admit(LineEvent event) {
    LiveCall live = rung.get();
    live.bind(event.lineCallId());
    known.takeNumber(event.lineCallId()).ifPresent(live::learn);
    calls.add(live);
    hearOf(live, event);
    watcher.changed();
  }
}
