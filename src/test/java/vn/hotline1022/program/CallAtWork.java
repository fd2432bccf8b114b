package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.TimelineEntry;

/** One call on the desk as hands work at it: what must come back of it after a kill. */
final class CallAtWork {
  /** The clock on the screen and the one of this test need not tick at once. */
  private static final Duration TICK = Duration.ofMillis(1_100);

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  final Typing number = new Typing();
  final Typing notes = new Typing();
  private final String wholeNumber;
  private Instant notBefore = Instant.now().minusMillis(1);
  private Instant notAfter = Instant.MAX;
  private long thereSince = Long.MAX_VALUE;
  private boolean talking = true;
  private Instant clockFrom = notBefore;

  CallAtWork(String wholeNumber) {
    this.wholeNumber = wholeNumber;
  }

  /** What of its number is not typed yet. */
  String restOfNumber() {
    return wholeNumber.substring(number.text().length());
  }

  /** It is on the screen: it began before now. */
  void isThere() {
    notAfter = Instant.now();
    thereSince = System.nanoTime();
  }

  /** Whether a kill may have come before it was on the disk. */
  boolean mayBeLost(long killedAt) {
    return thereSince > killedAt - Typing.LOST_AT_MOST_NANOS;
  }

  boolean isTalking() {
    return talking;
  }

  /** The talking is over, or will be in a moment. */
  void ends() {
    talking = false;
  }

  /** It began when it began, however often it came back. */
  void began(Call found) {
    assertThat(found.startedAt()).isBetween(notBefore, notAfter);
    notBefore = found.startedAt();
    notAfter = found.startedAt();
  }

  /** Takes over what the store kept of it, and tells how old the oldest is that is lost. */
  long kept(CallDraft draft, long killedAt) {
    began(draft.call());
    thereSince = Long.MIN_VALUE;
    long lost =
        Math.max(
            number.lost(draft.phoneText(), killedAt), notes.lost(draft.call().notes(), killedAt));
    number.holds(draft.phoneText());
    notes.holds(draft.call().notes());
    boolean stillTalking = draft.call().state() == CallState.TALKING;
    assertThat(stillTalking).isIn(talking, true);
    talking = stillTalking;
    clockFrom =
        draft.call().timeline().stream()
            .filter(entry -> entry.kind() == TimelineEntry.Kind.ENDED)
            .map(TimelineEntry::at)
            .findFirst()
            .orElse(draft.call().startedAt());
    return lost;
  }

  /** It is in front as it was kept, and its clock went on all the while. */
  void isInFront(HandsOn desk) {
    desk.holds("desk-number", number.text());
    desk.holds("desk-notes", notes.text());
    Instant asked = Instant.now();
    Duration shown = clock(desk);
    while (shown.plus(TICK).compareTo(Duration.between(clockFrom, asked)) < 0) {
      assertThat(Duration.between(asked, Instant.now())).isLessThan(PATIENCE);
      shown = clock(desk);
    }
  }

  private Duration clock(HandsOn desk) {
    String[] parts = desk.read("desk-clock").split(":");
    long seconds = 0;
    for (String part : parts) {
      seconds = seconds * 60 + Long.parseLong(part);
    }
    Duration shown = Duration.ofSeconds(seconds);
    assertThat(shown).isLessThan(Duration.between(clockFrom, Instant.now()).plus(TICK));
    return shown;
  }
}
