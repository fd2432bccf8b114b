package vn.hotline1022.call;

import java.time.Duration;
import java.util.List;

/** Measures a call from the monotonic offsets of its timeline; wall time is never subtracted. */
final class CallClock {

  private CallClock() {}

  static Duration talk(List<TimelineEntry> timeline) {
    return spent(timeline, Phase.TALK);
  }

  static Duration hold(List<TimelineEntry> timeline) {
    return spent(timeline, Phase.HOLD);
  }

  static Duration wrapUp(List<TimelineEntry> timeline) {
    return spent(timeline, Phase.WRAP_UP);
  }

  private enum Phase {
    NONE,
    TALK,
    HOLD,
    WRAP_UP
  }

  private static Duration spent(List<TimelineEntry> timeline, Phase wanted) {
    long millis = 0;
    Phase phase = Phase.NONE;
    long since = 0;
    for (TimelineEntry entry : timeline) {
      if (phase == wanted) {
        millis += entry.offsetMillis() - since;
      }
      phase = after(phase, entry.kind());
      since = entry.offsetMillis();
    }
    return Duration.ofMillis(millis);
  }

  private static Phase after(Phase phase, TimelineEntry.Kind kind) {
    return switch (kind) {
      case RANG, SAVED, MISSED -> Phase.NONE;
      case ANSWERED, RESUMED -> Phase.TALK;
      case HELD -> Phase.HOLD;
      case ENDED -> Phase.WRAP_UP;
      case RECOVERED -> phase;
    };
  }
}
