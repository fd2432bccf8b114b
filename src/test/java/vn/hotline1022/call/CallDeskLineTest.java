package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.call.DeskBench.CITIZEN;
import static vn.hotline1022.call.DeskBench.OTHER;
import static vn.hotline1022.call.TimelineEntry.Kind.ANSWERED;
import static vn.hotline1022.call.TimelineEntry.Kind.ENDED;
import static vn.hotline1022.call.TimelineEntry.Kind.HELD;
import static vn.hotline1022.call.TimelineEntry.Kind.RANG;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.PhoneLine.LineEvent;
import vn.hotline1022.text.PhoneNumber;

class CallDeskLineTest {
  private final DeskBench bench = new DeskBench();
  private final CallDesk desk = bench.desk;

  @Test
  void aCallRingsIsAnsweredHeldResumedAndEndedByTheLine() {
    bench.rings("L1", CITIZEN);
    assertThat(bench.state()).isEqualTo(CallState.RINGING);
    assertThat(bench.began).isEmpty();
    bench.answered("L1");
    bench.held("L1", 0);
    assertThat(bench.state()).isEqualTo(CallState.ON_HOLD);
    bench.pass(5);
    bench.resumed("L1", 0);
    bench.ended("L1");
    assertThat(bench.state()).isEqualTo(CallState.AFTER_CALL_WORK);
    assertThat(bench.call().hold()).isEqualTo(Duration.ofSeconds(5));
    assertThat(bench.began).hasSize(1);
  }

  @Test
  void everyEventMayComeTwice() {
    bench.rings("L1", CITIZEN);
    bench.rings("L1", CITIZEN);
    bench.answered("L1");
    bench.answered("L1");
    bench.ended("L1");
    bench.ended("L1");
    assertThat(bench.story()).containsExactly(RANG, ANSWERED, ENDED);
    assertThat(bench.began).hasSize(1);
    assertThat(desk.waiting()).isEmpty();
  }

  @Test
  void theAnswerMayComeBeforeTheRinging() {
    bench.answered("L1");
    bench.rings("L1", CITIZEN);
    assertThat(bench.state()).isEqualTo(CallState.TALKING);
    assertThat(bench.call().phone()).isEqualTo(CITIZEN);
    assertThat(bench.began).hasSize(1);
  }

  @Test
  void aHoldThatComesAfterItsResumeDoesNotStick() {
    bench.rings("L1", CITIZEN);
    bench.answered("L1");
    bench.pass(10);
    bench.resumed("L1", 1);
    bench.held("L1", 4);
    assertThat(bench.state()).isEqualTo(CallState.TALKING);
    bench.pass(2);
    bench.held("L1", 0);
    assertThat(bench.state()).isEqualTo(CallState.ON_HOLD);
  }

  @Test
  void aHoldBeforeItsAnswerMeansBoth() {
    bench.rings("L1", CITIZEN);
    bench.held("L1", 0);
    assertThat(bench.story()).containsExactly(RANG, ANSWERED, HELD);
  }

  @Test
  void aCallThatStopsRingingIsMissedAndALateRingingDoesNotBringItBack() {
    bench.rings("L1", CITIZEN);
    bench.pass(18);
    bench.ended("L1");
    assertThat(desk.current()).isEmpty();
    bench.rings("L1", CITIZEN);
    bench.answered("L1");
    assertThat(desk.current()).isEmpty();
    assertThat(bench.missed)
        .singleElement()
        .satisfies(call -> assertThat(call.state()).isEqualTo(CallState.MISSED))
        .satisfies(call -> assertThat(call.phone()).isEqualTo(CITIZEN));
  }

  @Test
  void theEndOfARingingCallByHandHangsUpAndMissesIt() {
    bench.rings("L1", CITIZEN);
    desk.end();
    assertThat(bench.line.told()).containsExactly("hang up L1");
    assertThat(bench.missed).hasSize(1);
    assertThat(desk.current()).isEmpty();
  }

  @Test
  void anEndThatOvertakesItsRingingLeavesNothing() {
    bench.ended("L1");
    bench.rings("L1", CITIZEN);
    assertThat(desk.current()).isEmpty();
    assertThat(bench.missed).isEmpty();
  }

  @Test
  void aCallAnsweredElsewhereGoesWithoutATrace() {
    bench.rings("L1", CITIZEN);
    bench.answeredElsewhere("L1");
    assertThat(desk.current()).isEmpty();
    assertThat(bench.missed).isEmpty();
    assertThat(bench.began).isEmpty();
  }

  @Test
  void aCallTakenByHandStaysEvenIfTheLineSaysItWentElsewhere() {
    bench.rings("L1", CITIZEN);
    desk.take(Direction.INBOUND);
    desk.setNotes("Bác Trần Văn Minh, phường Việt Hưng");
    bench.answeredElsewhere("L1");
    assertThat(bench.state()).isEqualTo(CallState.TALKING);
    assertThat(desk.notes()).startsWith("Bác Trần Văn Minh");
  }

  @Test
  void theNumberMayComeAfterTheCallWasTakenByHand() {
    desk.take(Direction.INBOUND);
    bench.pass(4);
    bench.number("L1", CITIZEN);
    assertThat(bench.call().phone()).isEqualTo(CITIZEN);
    assertThat(desk.phoneText()).isEqualTo("0912345678");
    bench.ended("L1");
    assertThat(bench.state()).isEqualTo(CallState.AFTER_CALL_WORK);
  }

  @Test
  void theRingingOfACallTakenByHandDoesNotRingAgain() {
    bench.pass(60);
    desk.take(Direction.INBOUND);
    bench.pass(2);
    bench.line.say(new LineEvent.Ringing("L1", bench.clock.now().minusSeconds(9), CITIZEN));
    assertThat(desk.waiting()).isEmpty();
    assertThat(bench.call().phone()).isEqualTo(CITIZEN);
    assertThat(bench.state()).isEqualTo(CallState.TALKING);
  }

  @Test
  void theLineNeverReplacesANumberThatSomebodyTyped() {
    desk.take(Direction.INBOUND);
    desk.setPhone("024 3826 1147", OTHER);
    bench.number("L1", CITIZEN);
    assertThat(bench.call().phone()).isEqualTo(OTHER);
  }

  @Test
  void aNumberThatComesAheadOfItsCallWaitsForIt() {
    bench.number("L1", CITIZEN);
    bench.rings("L1", PhoneNumber.NONE);
    assertThat(bench.call().phone()).isEqualTo(CITIZEN);
  }

  @Test
  void aWithheldNumberThatBecomesKnownIsShown() {
    bench.rings("L1", PhoneNumber.WITHHELD);
    assertThat(bench.call().phone()).isEqualTo(PhoneNumber.WITHHELD);
    bench.number("L1", CITIZEN);
    assertThat(bench.call().phone()).isEqualTo(CITIZEN);
  }

  @Test
  void aSecondCallWaitsWithItsOwnClockAndComesUpAfterTheFirst() {
    desk.take(Direction.INBOUND);
    bench.pass(100);
    bench.rings("L2", OTHER);
    bench.pass(15);
    assertThat(bench.call().phone()).isEqualTo(PhoneNumber.NONE);
    assertThat(desk.waiting())
        .singleElement()
        .extracting(waiting -> waiting.call().phone())
        .isEqualTo(OTHER);
    bench.write("BUS", "INFORMED");
    bench.save();
    assertThat(bench.state()).isEqualTo(CallState.RINGING);
    assertThat(desk.elapsed()).isEqualTo(Duration.ofSeconds(15));
    desk.take(Direction.INBOUND);
    assertThat(bench.line.told()).endsWith("answer L2");
  }

  @Test
  void aSecondCallThatStopsRingingIsMissedWithoutTouchingTheFirst() {
    desk.take(Direction.INBOUND);
    bench.pass(100);
    Call first = bench.call();
    bench.rings("L2", OTHER);
    bench.ended("L2");
    bench.rings("L3", OTHER);
    bench.answeredElsewhere("L3");
    assertThat(bench.call()).isEqualTo(first);
    assertThat(desk.waiting()).isEmpty();
    assertThat(bench.missed).singleElement().extracting(Call::phone).isEqualTo(OTHER);
  }

  @Test
  void aSecondCallTakenOnTheTelephoneIsKeptAndDrafted() {
    desk.take(Direction.INBOUND);
    bench.pass(100);
    bench.rings("L2", OTHER);
    bench.answered("L2");
    assertThat(bench.began).hasSize(2);
    assertThat(desk.drafts()).hasSize(2);
    bench.write("BUS", "INFORMED");
    bench.save();
    assertThat(bench.state()).isEqualTo(CallState.TALKING);
    assertThat(bench.call().phone()).isEqualTo(OTHER);
  }

  @Test
  void aWaitingCallIsAnsweredOnceTheFirstIsOnlyToBeWrittenUp() {
    desk.take(Direction.INBOUND);
    desk.setNotes("Chị Hoàng Mai Anh, chờ mã");
    bench.pass(100);
    bench.rings("L2", OTHER);
    assertThat(desk.canTake()).isFalse();
    desk.end();
    bench.pass(5);
    desk.take(Direction.INBOUND);
    assertThat(bench.line.told()).containsExactly("answer L2");
    assertThat(bench.call().phone()).isEqualTo(OTHER);
    assertThat(desk.waiting())
        .singleElement()
        .satisfies(waiting -> assertThat(waiting.call().notes()).startsWith("Chị Hoàng Mai Anh"))
        .satisfies(waiting -> assertThat(waiting.inState()).isEqualTo(Duration.ofSeconds(5)));
    assertThat(desk.drafts()).hasSize(2);
  }

  @Test
  void switchingKeepsEachCallWithItsOwnClockAndNotes() {
    desk.take(Direction.INBOUND);
    desk.setNotes("Cuộc thứ nhất");
    bench.pass(60);
    desk.end();
    desk.take(Direction.INBOUND);
    desk.setNotes("Cuộc thứ hai");
    bench.pass(30);
    desk.switchCalls();
    assertThat(desk.notes()).isEqualTo("Cuộc thứ nhất");
    assertThat(desk.inState()).isEqualTo(Duration.ofSeconds(30));
    assertThat(desk.canTake()).as("somebody is being talked to behind").isFalse();
    desk.switchCalls();
    assertThat(desk.notes()).isEqualTo("Cuộc thứ hai");
    assertThat(bench.state()).isEqualTo(CallState.TALKING);
    assertThat(desk.elapsed()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void whileOneIsTalkedToTheOtherCanNeitherBeAnsweredNorResumed() {
    desk.take(Direction.INBOUND);
    bench.pass(100);
    bench.rings("L2", OTHER);
    desk.switchCalls();
    assertThat(bench.state()).isEqualTo(CallState.RINGING);
    assertThat(desk.canTake()).isFalse();
    desk.switchCalls();
    desk.hold();
    desk.switchCalls();
    desk.take(Direction.INBOUND);
    desk.switchCalls();
    assertThat(bench.state()).isEqualTo(CallState.ON_HOLD);
    assertThat(desk.canResume()).isFalse();
  }

  @Test
  void anEventOfAWaitingCallIsNeverTakenForTheOneTakenByHand() {
    desk.take(Direction.INBOUND);
    bench.pass(10);
    bench.rings("L2", OTHER);
    bench.number("L2", CITIZEN);
    assertThat(bench.call().phone()).isEqualTo(PhoneNumber.NONE);
    bench.ended("L2");
    assertThat(bench.state()).isEqualTo(CallState.TALKING);
  }

  @Test
  void whatIsRememberedOfTheLineStaysBounded() {
    for (int i = 0; i < 10_000; i++) {
      bench.ended("stray-" + i);
      bench.number("unknown-" + i, CITIZEN);
    }
    bench.rings("L1", PhoneNumber.NONE);
    assertThat(bench.state()).isEqualTo(CallState.RINGING);
    bench.rings("stray-9999", CITIZEN);
    assertThat(desk.waiting()).isEmpty();
  }
}
