package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.call.DeskBench.CITIZEN;
import static vn.hotline1022.call.DeskBench.OTHER;

import org.junit.jupiter.api.Test;
import vn.hotline1022.call.PhoneLine.LineEvent;
import vn.hotline1022.text.PhoneNumber;

/**
 * What a line that speaks by itself must pass as well, with events late, twice, out of order,
 * answered elsewhere, and a number that comes after the call was taken by hand.
 */
public abstract class SignallingLineContract extends PhoneLineContract {

  /** Has the telephone behind the tested line make it say this. */
  protected abstract void say(PhoneLine line, LineEvent event);

  @Test
  void itSaysThatItSpeaks() {
    assertThat(tested().signals()).isTrue();
  }

  @Test
  void everythingTwiceIsTheSameAsOnce() {
    for (LineEvent event : new LineEvent[] {rings("L1", CITIZEN), answered("L1", 0), ended("L1")}) {
      hear(event);
      hear(event);
    }
    assertThat(bench().began).hasSize(1);
    assertThat(bench().state()).isEqualTo(CallState.AFTER_CALL_WORK);
  }

  @Test
  void anAnswerBeforeItsRingingIsOneCallWithItsNumber() {
    hear(answered("L1", 0));
    hear(rings("L1", CITIZEN));
    assertThat(bench().state()).isEqualTo(CallState.TALKING);
    assertThat(bench().call().phone()).isEqualTo(CITIZEN);
  }

  @Test
  void aHoldThatIsOlderThanItsResumeComesTooLate() {
    hear(rings("L1", CITIZEN));
    hear(answered("L1", 0));
    bench().pass(10);
    hear(new LineEvent.Resumed("L1", bench().clock.now().minusSeconds(1)));
    hear(new LineEvent.Held("L1", bench().clock.now().minusSeconds(4)));
    assertThat(bench().state()).isEqualTo(CallState.TALKING);
  }

  @Test
  void anEndThatOvertakesItsRingingLeavesNothing() {
    hear(ended("L1"));
    hear(rings("L1", CITIZEN));
    assertThat(bench().desk.current()).isEmpty();
    assertThat(bench().missed).isEmpty();
  }

  @Test
  void aCallAnsweredElsewhereGoesAndOneTakenHereStays() {
    hear(rings("L1", CITIZEN));
    hear(new LineEvent.AnsweredElsewhere("L1", bench().clock.now()));
    assertThat(bench().desk.current()).isEmpty();
    hear(rings("L2", OTHER));
    bench().desk.take(Direction.INBOUND);
    hear(new LineEvent.AnsweredElsewhere("L2", bench().clock.now()));
    assertThat(bench().state()).isEqualTo(CallState.TALKING);
  }

  @Test
  void theNumberComesAfterTheCallWasTakenByHandAndNeverReplacesATypedOne() {
    bench().desk.take(Direction.INBOUND);
    bench().pass(4);
    hear(new LineEvent.NumberKnown("L1", bench().clock.now(), CITIZEN));
    assertThat(bench().call().phone()).isEqualTo(CITIZEN);
    bench().desk.setPhone("024 3826 1147", OTHER);
    hear(new LineEvent.NumberKnown("L1", bench().clock.now(), CITIZEN));
    assertThat(bench().call().phone()).isEqualTo(OTHER);
  }

  @Test
  void aSecondCallWaitsIsMissedOrAnsweredAndTheFirstIsNotTouched() {
    bench().desk.take(Direction.INBOUND);
    bench().pass(100);
    Call first = bench().call();
    hear(rings("L2", OTHER));
    hear(ended("L2"));
    hear(rings("L3", CITIZEN));
    assertThat(bench().call()).isEqualTo(first);
    assertThat(bench().missed).hasSize(1);
    bench().desk.end();
    bench().desk.take(Direction.INBOUND);
    assertThat(bench().call().phone()).isEqualTo(CITIZEN);
    assertThat(bench().desk.waiting()).hasSize(1);
  }

  private void hear(LineEvent event) {
    say(tested(), event);
  }

  private LineEvent rings(String id, PhoneNumber from) {
    return new LineEvent.Ringing(id, bench().clock.now(), from);
  }

  private LineEvent answered(String id, int secondsAgo) {
    return new LineEvent.Answered(id, bench().clock.now().minusSeconds(secondsAgo));
  }

  private LineEvent ended(String id) {
    return new LineEvent.Ended(id, bench().clock.now());
  }
}
