package vn.hotline1022.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.EarlierCalls;
import vn.hotline1022.call.PhoneLine.LineEvent;
import vn.hotline1022.call.Problem;
import vn.hotline1022.call.ScriptedLine;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.ToolBench;

class DeskViewModelTest {
  private static final String ME = "DTV07";
  private static final PhoneNumber CITIZEN = new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE);

  private final ToolBench bench = new ToolBench();
  private final ScriptedLine line = new ScriptedLine();
  private final DeskViewModel desk = new DeskViewModel(ME, bench.tools, bench::newId, line);

  @Test
  void theMainJobRunsFromTheFirstKeyToTheNextCall() {
    desk.open();
    desk.take(Direction.INBOUND);
    desk.number().text().set("0912345678");
    desk.reasons().toggle("OTP_MISSING");
    desk.notes().text().set("Bác Trần Văn Minh, máy Samsung A14");
    pass(280);
    assertThat(desk.clock().get()).isEqualTo("04:40");
    desk.toggleDisposition("RESOLVED");
    desk.end();
    pass(20);
    desk.save();

    assertThat(desk.state()).isEmpty();
    assertThat(desk.number().text().get()).isEmpty();
    assertThat(desk.notes().text().get()).isEmpty();
    assertThat(bench.calls.drafts(ME)).isEmpty();
    Call saved = bench.calls.search(CallQuery.newest(1)).getFirst();
    assertThat(saved.state()).isEqualTo(CallState.SAVED);
    assertThat(saved.phone()).isEqualTo(CITIZEN);
    assertThat(saved.notes()).isEqualTo("Bác Trần Văn Minh, máy Samsung A14");
    assertThat(desk.day().figures().get().answered()).isEqualTo(1);
    assertThat(desk.day().recent().get()).containsExactly(saved);
    assertThat(desk.lastSaved().get()).map(DeskViewModel.Saved::call).contains(saved);
  }

  @Test
  void theClockShowsTheCallWhileTalkingAndTheStateOtherwise() {
    pass(65);
    assertThat(desk.clock().get()).isEqualTo("01:05");
    desk.take(Direction.INBOUND);
    assertThat(desk.clock().get()).isEqualTo("00:00");
    pass(60);
    desk.holdOrResume();
    pass(15);
    assertThat(desk.clock().get()).isEqualTo("00:15");
    desk.holdOrResume();
    pass(5);
    assertThat(desk.clock().get()).isEqualTo("01:20");
    desk.end();
    pass(9);
    assertThat(desk.clock().get()).isEqualTo("00:09");
  }

  @Test
  void whatIsTypedIsKeptWithinHalfASecondAndAtLeastOnceASecondWhileTypingGoesOn() {
    desk.take(Direction.INBOUND);
    int atStart = bench.calls.draftsKept();
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      typed.append('a');
      desk.notes().text().set(typed.toString());
      bench.passMillis(100);
      assertThat(typed.length() - keptNotes().length()).isLessThanOrEqualTo(5);
    }
    assertThat(bench.calls.draftsKept() - atStart).isBetween(10, 26);
    bench.passMillis(500);
    assertThat(keptNotes()).isEqualTo(typed.toString());
    assertThat(desk.draftKeptAt().get()).isPresent();
  }

  @Test
  void aDraftNeverHoldsASecret() {
    desk.take(Direction.INBOUND);
    desk.notes().text().set("Bác đọc mã OTP 482913 cho cháu");
    bench.passMillis(500);
    assertThat(keptNotes()).startsWith("Bác đọc mã OTP").doesNotContain("482913");
    assertThat(desk.notes().text().get()).contains("482913");
  }

  @Test
  void theGuardMarksOnlyAfterTypingPausesAndNeverTouchesTheText() {
    desk.take(Direction.INBOUND);
    desk.notes().text().set("mã OTP 482913");
    bench.passMillis(200);
    assertThat(desk.notes().secrets().get()).isEmpty();
    desk.notes().text().set("mã OTP 482913 ");
    bench.passMillis(200);
    assertThat(desk.notes().secrets().get()).isEmpty();
    bench.passMillis(150);
    assertThat(desk.notes().secrets().get())
        .singleElement()
        .satisfies(
            found ->
                assertThat("mã OTP 482913 ".substring(found.start(), found.end()))
                    .isEqualTo("482913"));
    assertThat(desk.notes().text().get()).isEqualTo("mã OTP 482913 ");
    desk.notes().mask();
    assertThat(desk.notes().secrets().get()).isEmpty();
    assertThat(desk.notes().text().get()).startsWith("mã OTP ").doesNotContain("482913");
  }

  @Test
  void savingSaysEverythingThatIsMissingAndForgetsWhatIsPutRight() {
    desk.take(Direction.INBOUND);
    assertThat(desk.problems().get()).isEmpty();
    desk.save();
    assertThat(desk.problems().get())
        .containsExactly(Problem.REASON_MISSING, Problem.DISPOSITION_MISSING);
    desk.reasons().toggle("ANDROID");
    assertThat(desk.problems().get()).containsExactly(Problem.DISPOSITION_MISSING);
    desk.toggleDisposition("RESOLVED");
    assertThat(desk.problems().get()).isEmpty();
    assertThat(desk.state()).contains(CallState.TALKING);
  }

  @Test
  void theCauseOfWhatWasNotPossibleIsAskedAtSavingAndGoesWithItsResult() {
    desk.take(Direction.INBOUND);
    desk.reasons().toggle("ANDROID");
    desk.toggleDisposition("NOT_POSSIBLE");
    assertThat(desk.problems().get()).isEmpty();
    desk.save();
    assertThat(desk.problems().get()).containsExactly(Problem.CAUSE_MISSING);
    desk.toggleCause("OLD_OS");
    assertThat(desk.problems().get()).isEmpty();
    desk.toggleCause("OLD_OS");
    assertThat(desk.problems().get()).containsExactly(Problem.CAUSE_MISSING);
    desk.toggleCause("NO_SMARTPHONE");
    desk.toggleDisposition("STOPPED");
    assertThat(desk.call().get().orElseThrow().cause()).isEmpty();
    desk.toggleDisposition("NOT_POSSIBLE");
    desk.toggleCause("STORE_LOCKED");
    desk.save();
    assertThat(desk.state()).isEmpty();
    assertThat(bench.calls.search(CallQuery.newest(1)).getFirst().cause()).contains("STORE_LOCKED");
  }

  @Test
  void aFailedSaveLeavesEverythingOnTheScreenAndTheNextTrySucceeds() {
    desk.take(Direction.INBOUND);
    fill();
    bench.calls.failWith(new Fault.DiskFull());
    desk.save();
    assertThat(desk.saveFault().get()).contains(new Fault.DiskFull());
    assertThat(desk.saving().get()).isFalse();
    assertThat(desk.state()).contains(CallState.AFTER_CALL_WORK);
    assertThat(desk.notes().text().get()).isEqualTo("Chị Lê Thị Hoa, xã Minh Châu");
    bench.calls.failWith(null);
    desk.save();
    assertThat(desk.state()).isEmpty();
    assertThat(desk.saveFault().get()).isEmpty();
    assertThat(bench.calls.search(CallQuery.newest(5))).hasSize(1);
  }

  @Test
  void aDraftThatCannotBeKeptIsSaidAndTriedAgainEverySecond() {
    bench.calls.failWith(new Fault.DiskFull());
    desk.take(Direction.INBOUND);
    assertThat(desk.draftFault().get()).contains(new Fault.DiskFull());
    desk.notes().text().set("Ông Phạm Đình Khôi");
    pass(1);
    assertThat(desk.draftKeptAt().get()).isEmpty();
    bench.calls.failWith(null);
    pass(1);
    assertThat(desk.draftFault().get()).isEmpty();
    assertThat(keptNotes()).isEqualTo("Ông Phạm Đình Khôi");
    assertThat(bench.calls.find(keptDraft().call().id())).isPresent();
  }

  @Test
  void aSlowDiskNeitherBlocksTypingNorWritesADraftAfterTheSave() {
    desk.take(Direction.INBOUND);
    bench.stall();
    fill();
    bench.passMillis(2_000);
    desk.save();
    assertThat(desk.saving().get()).isTrue();
    desk.save();
    bench.goOn();
    assertThat(desk.state()).isEmpty();
    assertThat(bench.calls.drafts(ME)).isEmpty();
    assertThat(bench.calls.search(CallQuery.newest(5))).hasSize(1);
  }

  @Test
  void aSignOutDuringASlowWriteStillKeepsTheLastWords() {
    desk.take(Direction.INBOUND);
    bench.stall();
    desk.notes().text().set("Bà Đặng Thị Lựu");
    bench.passMillis(500);
    desk.notes().text().set("Bà Đặng Thị Lựu, xã Gia Lâm");
    desk.keepNow();
    List<String> keptAtClosing = new ArrayList<>();
    bench.tools.writes().run(() -> keptAtClosing.add(keptNotes())).start();
    bench.goOn();
    assertThat(keptAtClosing).containsExactly("Bà Đặng Thị Lựu, xã Gia Lâm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SILENT", "PRANK", "MISDIAL"})
  void oneKeyEndsANonCaseCallAndIsReady(String code) {
    desk.take(Direction.INBOUND);
    pass(8);
    desk.nonCase(code);
    assertThat(desk.state()).isEmpty();
    assertThat(bench.calls.search(CallQuery.newest(1)).getFirst().disposition()).contains(code);
    assertThat(desk.day().figures().get().nonCase()).isEqualTo(1);
  }

  @Test
  void earlierCallsAppearAfterAPauseFromTheFirstDigitsThatSuffice() {
    savedCall("0912345678", "Cài trên Android");
    desk.take(Direction.INBOUND);
    desk.number().text().set("024");
    bench.passMillis(200);
    assertThat(desk.number().earlier().get().calls()).isEmpty();
    desk.number().text().set("+84 912");
    bench.passMillis(100);
    assertThat(desk.number().earlier().get().calls()).isEmpty();
    bench.passMillis(100);
    assertThat(desk.number().earlier().get().calls())
        .singleElement()
        .extracting(Call::notes)
        .isEqualTo("Cài trên Android");
  }

  @Test
  void anAnswerToAnOlderQuestionIsNotShown() {
    savedCall("0912345678", "Cài trên Android");
    desk.take(Direction.INBOUND);
    bench.stall();
    desk.number().text().set("0912");
    bench.passMillis(200);
    desk.number().text().set("0");
    bench.passMillis(200);
    desk.number().text().set("");
    bench.passMillis(200);
    bench.goOn();
    assertThat(desk.number().earlier().get()).isEqualTo(EarlierCalls.none());
  }

  @Test
  void aNumberTypedWhileReadyGoesIntoTheCall() {
    desk.number().text().set("0162 345 6789");
    bench.passMillis(200);
    assertThat(bench.calls.drafts(ME)).isEmpty();
    desk.take(Direction.INBOUND);
    assertThat(desk.number().text().get()).isEqualTo("0162 345 6789");
    assertThat(keptDraft().call().phone().key()).isEqualTo("0323456789");
    assertThat(keptDraft().phoneText()).isEqualTo("0162 345 6789");
  }

  @Test
  void anOutgoingCallNeedsANumberFirst() {
    desk.dial();
    assertThat(desk.dialMissed().get()).isTrue();
    assertThat(desk.state()).isEmpty();
    desk.number().text().set("0912 345 678");
    assertThat(desk.dialMissed().get()).isFalse();
    desk.dial();
    assertThat(desk.state()).contains(CallState.RINGING);
    desk.take(Direction.OUTBOUND);
    assertThat(desk.state()).contains(CallState.TALKING);
  }

  @Test
  void anEarlierCallIsCalledBackUnlessACallGoesOnOrTheNumberIsHidden() {
    assertThat(desk.callBack(PhoneNumber.WITHHELD)).isFalse();
    assertThat(desk.callBack(CITIZEN)).isTrue();
    assertThat(desk.number().text().get()).isEqualTo("0912 345 678");
    assertThat(desk.call().get()).map(Call::direction).contains(Direction.OUTBOUND);
    assertThat(desk.callBack(CITIZEN)).isFalse();
  }

  @Test
  void aHiddenNumberIsSaidAndTakenBack() {
    desk.take(Direction.INBOUND);
    desk.number().toggleWithheld();
    bench.passMillis(500);
    assertThat(keptDraft().call().phone()).isEqualTo(PhoneNumber.WITHHELD);
    desk.number().text().set("0912");
    assertThat(desk.number().number().get().kind()).isEqualTo(PhoneNumber.Kind.INCOMPLETE);
  }

  @Test
  void aCallComesBackAfterACrashWithItsTextsAndItsClock() {
    desk.take(Direction.INBOUND);
    fill();
    pass(200);
    bench.passMillis(500);
    DeskViewModel restarted = new DeskViewModel(ME, bench.tools, bench::newId, new ScriptedLine());
    bench.passMillis(30_000);
    restarted.open();
    assertThat(restarted.clock().get()).isEqualTo("03:50");
    assertThat(restarted.notes().text().get()).isEqualTo("Chị Lê Thị Hoa, xã Minh Châu");
    assertThat(restarted.number().text().get()).isEqualTo("0936 778 120");
    restarted.save();
    assertThat(restarted.state()).isEmpty();
    assertThat(bench.calls.search(CallQuery.newest(5))).hasSize(1);
  }

  @Test
  void aCallThatRingsIsShownAndItsNumberNeverReplacesWhatIsTyped() {
    line.say(new LineEvent.Ringing("L1", bench.clock.now(), CITIZEN));
    assertThat(desk.state()).contains(CallState.RINGING);
    assertThat(desk.number().number().get()).isEqualTo(CITIZEN);
    desk.take(Direction.INBOUND);
    desk.number().text().set("024 3826 1147");
    line.say(new LineEvent.NumberKnown("L1", bench.clock.now(), CITIZEN));
    assertThat(desk.number().text().get()).isEqualTo("024 3826 1147");
    assertThat(line.told()).containsExactly("answer L1");
  }

  @Test
  void aCallNobodyTookIsWrittenDownAsMissedEvenIfTheDiskFailedAtFirst() {
    bench.calls.failWith(new Fault.DiskFull());
    line.say(new LineEvent.Ringing("L1", bench.clock.now(), CITIZEN));
    line.say(new LineEvent.Ended("L1", bench.clock.now()));
    assertThat(desk.state()).isEmpty();
    bench.calls.failWith(null);
    pass(2);
    assertThat(bench.calls.search(CallQuery.newest(5)))
        .singleElement()
        .extracting(Call::state)
        .isEqualTo(CallState.MISSED);
  }

  @Test
  void aCallTakenByHandWhileOneIsWrittenUpLosesNothingOfEither() {
    desk.take(Direction.INBOUND);
    fill();
    desk.end();
    pass(10);
    desk.take(Direction.INBOUND);
    assertThat(desk.number().text().get()).as("the first one's number stays with it").isEmpty();
    desk.notes().text().set("Ông Tạ Hữu Phước");
    bench.passMillis(500);
    assertThat(bench.calls.drafts(ME)).hasSize(2);
    assertThat(desk.behind().calls().get())
        .singleElement()
        .satisfies(behind -> assertThat(behind.phone().key()).isEqualTo("0936778120"))
        .satisfies(behind -> assertThat(behind.clock()).isEqualTo("00:10"));
    desk.switchCalls();
    assertThat(desk.notes().text().get()).isEqualTo("Chị Lê Thị Hoa, xã Minh Châu");
    desk.save();
    assertThat(desk.notes().text().get()).isEqualTo("Ông Tạ Hữu Phước");
    assertThat(bench.calls.drafts(ME)).hasSize(1);
  }

  @Test
  void bothCallsComeBackAfterAKillEachWithItsOwnTexts() {
    desk.take(Direction.INBOUND);
    fill();
    desk.end();
    pass(10);
    desk.take(Direction.INBOUND);
    desk.notes().text().set("Ông Tạ Hữu Phước");
    bench.passMillis(500);
    DeskViewModel restarted = new DeskViewModel(ME, bench.tools, bench::newId, new ScriptedLine());
    restarted.open();
    assertThat(restarted.notes().text().get()).isEqualTo("Ông Tạ Hữu Phước");
    restarted.switchCalls();
    assertThat(restarted.notes().text().get()).isEqualTo("Chị Lê Thị Hoa, xã Minh Châu");
    assertThat(restarted.number().text().get()).isEqualTo("0936 778 120");
    assertThat(restarted.state()).contains(CallState.AFTER_CALL_WORK);
  }

  @Test
  void aDroppedCallNeedsItsNumberAndIsCalledBackOnceItIsSaved() {
    desk.take(Direction.INBOUND);
    assertThat(desk.canCallBackDropped()).isFalse();
    desk.number().text().set("0912345678");
    bench.passMillis(500);
    bench.calls.failWith(new Fault.DiskFull());
    desk.callBackDropped();
    assertThat(desk.saveFault().get()).isPresent();
    assertThat(desk.call().get()).map(Call::direction).contains(Direction.INBOUND);
    bench.calls.failWith(null);
    desk.callBackDropped();
    assertThat(desk.call().get()).map(Call::direction).contains(Direction.OUTBOUND);
    assertThat(line.told()).containsExactly("dial 0912345678");
    assertThat(bench.calls.search(CallQuery.newest(1)).getFirst().disposition())
        .contains("DROPPED");
  }

  @Test
  void notesThatAreTooLongAreSaidAndCutWhenTheFieldIsLeft() {
    desk.take(Direction.INBOUND);
    desk.notes().text().set("đường ".repeat(1_000));
    assertThat(desk.notes().tooMany().get()).isEqualTo(2_000);
    desk.notes().tidy();
    assertThat(desk.notes().text().get()).hasSize(Call.NOTES_MAX);
    assertThat(desk.notes().tooMany().get()).isZero();
  }

  private void fill() {
    desk.number().text().set("0936 778 120");
    desk.reasons().toggle("ACTIVATE");
    desk.notes().text().set("Chị Lê Thị Hoa, xã Minh Châu");
    desk.toggleDisposition("RESOLVED");
  }

  private void savedCall(String number, String notes) {
    desk.take(Direction.INBOUND);
    desk.number().text().set(number);
    desk.notes().text().set(notes);
    desk.reasons().toggle("ANDROID");
    desk.toggleDisposition("RESOLVED");
    desk.save();
  }

  private void pass(int seconds) {
    for (int second = 0; second < seconds; second++) {
      bench.pass(Duration.ofSeconds(1));
      desk.tick();
    }
  }

  private CallDraft keptDraft() {
    List<CallDraft> drafts = bench.calls.drafts(ME);
    assertThat(drafts).hasSize(1);
    return drafts.getFirst();
  }

  private String keptNotes() {
    return Optional.of(keptDraft()).map(draft -> draft.call().notes()).orElseThrow();
  }
}
