package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hotline1022.call.TimelineEntry.Kind.ANSWERED;
import static vn.hotline1022.call.TimelineEntry.Kind.ENDED;
import static vn.hotline1022.call.TimelineEntry.Kind.HELD;
import static vn.hotline1022.call.TimelineEntry.Kind.RANG;
import static vn.hotline1022.call.TimelineEntry.Kind.RESUMED;
import static vn.hotline1022.call.TimelineEntry.Kind.SAVED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.text.PhoneNumber;

class CallDeskTest {
  private final DeskBench bench = new DeskBench();
  private final CallDesk desk = bench.desk;

  @ParameterizedTest(name = "{0}: take {1}, hold {2}, resume {3}, end {4}, non-case {5}")
  @CsvSource({
    "READY,           true,  false, false, false, false",
    "RINGING,         true,  false, false, true,  false",
    "TALKING,         false, true,  false, true,  true",
    "ON_HOLD,         false, false, true,  true,  true",
    "AFTER_CALL_WORK, true,  false, false, false, true",
  })
  void everyStateAllowsItsOwnMoves(
      String state, boolean take, boolean hold, boolean resume, boolean end, boolean nonCase) {
    bring(state);
    assertThat(desk.canTake()).isEqualTo(take);
    assertThat(desk.canHold()).isEqualTo(hold);
    assertThat(desk.canResume()).isEqualTo(resume);
    assertThat(desk.canEnd()).isEqualTo(end);
    assertThat(desk.canBeNonCase()).isEqualTo(nonCase);
    assertThat(desk.canDial()).isEqualTo(desk.isFree());
    assertThat(desk.isFree()).isEqualTo(List.of("READY", "AFTER_CALL_WORK").contains(state));
  }

  @Test
  void whatTheStateForbidsChangesNothing() {
    bench.desk.take(Direction.INBOUND);
    Call before = bench.call();
    assertThatThrownBy(desk::resume).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> desk.take(Direction.INBOUND))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> desk.dial("0912", DeskBench.CITIZEN))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(desk::finish).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(desk::saved).isInstanceOf(IllegalStateException.class);
    assertThat(bench.call()).isEqualTo(before);
  }

  @Test
  void aCallIsTakenHeldResumedEndedAndSavedWithItsTimes() {
    desk.take(Direction.INBOUND);
    bench.pass(120);
    desk.hold();
    bench.pass(30);
    desk.resume();
    bench.pass(60);
    desk.end();
    bench.pass(45);
    bench.write("OTP_MISSING", "RESOLVED");
    Call saved = bench.save();

    assertThat(saved.state()).isEqualTo(CallState.SAVED);
    assertThat(saved.talk()).isEqualTo(Duration.ofMinutes(3));
    assertThat(saved.hold()).isEqualTo(Duration.ofSeconds(30));
    assertThat(saved.wrapUp()).isEqualTo(Duration.ofSeconds(45));
    assertThat(saved.timeline())
        .extracting(TimelineEntry::kind)
        .containsExactly(ANSWERED, HELD, RESUMED, ENDED, SAVED);
    assertThat(desk.current()).isEmpty();
    assertThat(bench.began).extracting(Call::id).containsExactly(saved.id());
  }

  @ParameterizedTest
  @EnumSource(value = Direction.class, names = "OUTBOUND", mode = EnumSource.Mode.EXCLUDE)
  void theClockOfEveryKindOfContactRunsAtOnce(Direction direction) {
    desk.take(direction);
    bench.pass(7);
    assertThat(bench.call().direction()).isEqualTo(direction);
    assertThat(bench.state()).isEqualTo(CallState.TALKING);
    assertThat(desk.elapsed()).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void anOutgoingCallRingsUntilItIsPickedUp() {
    desk.dial("0912 345 678", DeskBench.CITIZEN);
    assertThat(bench.state()).isEqualTo(CallState.RINGING);
    assertThat(bench.line.told()).containsExactly("dial 0912345678");
    assertThat(bench.began).singleElement().extracting(Call::phone).isEqualTo(DeskBench.CITIZEN);
    bench.pass(12);
    desk.take(Direction.OUTBOUND);
    bench.pass(48);
    assertThat(bench.story()).containsExactly(RANG, ANSWERED);
    desk.end();
    assertThat(bench.call().talk()).isEqualTo(Duration.ofSeconds(48));
    assertThat(bench.began).hasSize(1);
  }

  @Test
  void anOutgoingCallThatNobodyAnswersIsWrittenDownWithoutAReason() {
    desk.dial("0912 345 678", DeskBench.CITIZEN);
    bench.pass(40);
    desk.end();
    assertThat(bench.state()).isEqualTo(CallState.AFTER_CALL_WORK);
    assertThat(desk.problems())
        .containsExactly(Problem.REASON_MISSING, Problem.DISPOSITION_MISSING);
    desk.setDisposition(Optional.of("NO_ANSWER"));
    assertThat(desk.problems()).isEmpty();
    assertThat(bench.save().talk()).isEqualTo(Duration.ZERO);
    assertThat(bench.missed).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SILENT", "PRANK", "MISDIAL"})
  void aNonCaseCallNeedsOneKeyAndNothingElse(String code) {
    desk.take(Direction.INBOUND);
    bench.pass(9);
    desk.nonCase(code);
    assertThat(desk.problems()).isEmpty();
    Call saved = bench.save();
    assertThat(saved.disposition()).contains(code);
    assertThat(saved.talk()).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void savingWhileTalkingEndsTheTalking() {
    bench.rings("L1", DeskBench.CITIZEN);
    desk.take(Direction.INBOUND);
    bench.write("REGISTER", "INFORMED");
    Call saved = bench.save();
    assertThat(saved.timeline()).extracting(TimelineEntry::kind).endsWith(ENDED, SAVED);
    assertThat(bench.line.told()).containsExactly("answer L1", "hang up L1");
  }

  @Test
  void aSaveThatFailedLeavesTheCallAndCanBeRepeated() {
    desk.take(Direction.WALK_IN);
    bench.write("REGISTER", "RESOLVED");
    Call first = desk.finish();
    bench.pass(3);
    assertThat(bench.state()).isEqualTo(CallState.AFTER_CALL_WORK);
    Call again = desk.finish();
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.wrapUp()).isEqualTo(Duration.ofSeconds(3));
    desk.saved();
    assertThat(desk.state()).isEmpty();
  }

  @Test
  void aReasonChosenTwiceIsTakenBackAndTheOrderStays() {
    desk.take(Direction.INBOUND);
    desk.toggleReason("ANDROID");
    desk.toggleReason("OTP_MISSING");
    desk.toggleReason("NFC");
    desk.toggleReason("OTP_MISSING");
    assertThat(bench.call().reasons()).containsExactly("ANDROID", "NFC");
  }

  @Test
  void writingWithoutACallIsHarmless() {
    desk.setNotes("Máy Samsung A14");
    desk.setPhone("0912", PhoneNumber.NONE);
    desk.toggleReason("ANDROID");
    desk.setDisposition(Optional.of("RESOLVED"));
    assertThat(desk.current()).isEmpty();
    assertThat(desk.draft()).isEmpty();
    assertThat(desk.problems()).isEmpty();
  }

  private void bring(String state) {
    switch (state) {
      case "READY" -> {}
      case "RINGING" -> bench.rings("L1", DeskBench.CITIZEN);
      case "TALKING" -> desk.take(Direction.INBOUND);
      case "ON_HOLD" -> {
        desk.take(Direction.INBOUND);
        desk.hold();
      }
      case "AFTER_CALL_WORK" -> {
        desk.take(Direction.INBOUND);
        desk.end();
      }
      default -> throw new IllegalArgumentException(state);
    }
  }
}
