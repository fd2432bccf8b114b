package vn.hotline1022.call;

import java.time.Duration;
import java.util.Set;

/** Adds up one operator's calls to {@link CallFigures}; every store counts by it. */
public final class CallTally {
  private static final Set<String> RESOLVED = Set.of("RESOLVED", "INFORMED");

  private final CallLists lists;
  private int answered;
  private int outbound;
  private int nonCase;
  private int missed;
  private int resolved;
  private Duration handle = Duration.ZERO;

  public CallTally(CallLists lists) {
    this.lists = lists;
  }

  /** Takes a saved or missed call. */
  public void add(Call call) {
    if (call.state() == CallState.MISSED) {
      missed++;
    } else if (call.disposition().filter(lists::isNonCase).isPresent()) {
      nonCase++;
    } else if (talkedIn(call)) {
      answered++;
      outbound += call.direction() == Direction.OUTBOUND ? 1 : 0;
      resolved += call.disposition().filter(RESOLVED::contains).isPresent() ? 1 : 0;
      handle = handle.plus(call.handle());
    }
  }

  public CallFigures figures() {
    Duration mean = answered == 0 ? Duration.ZERO : handle.dividedBy(answered);
    return new CallFigures(answered, outbound, nonCase, missed, resolved, mean);
  }

  /** A walk-in or a message has no telephone that is answered, yet is talked through. */
  private static boolean talkedIn(Call call) {
    return call.timeline().stream().anyMatch(e -> e.kind() == TimelineEntry.Kind.ANSWERED);
  }
}
