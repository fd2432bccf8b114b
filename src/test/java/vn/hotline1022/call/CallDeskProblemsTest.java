package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.text.PhoneNumber;

class CallDeskProblemsTest {
  private static final String OTP_NOTE = "Bác đọc mã OTP 482913 cho cháu rồi";

  private final DeskBench bench = new DeskBench();
  private final CallDesk desk = bench.desk;

  @Test
  void nothingIsAskedForUntilTheEndAndThenEverythingAtOnce() {
    desk.take(Direction.INBOUND);
    assertThat(desk.problems())
        .containsExactly(Problem.REASON_MISSING, Problem.DISPOSITION_MISSING);
    bench.write("SLOW", "ESCALATED");
    assertThat(desk.canFinish()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(DispositionGroup.class)
  void onlyHandledCallsNeedAReason(DispositionGroup group) {
    desk.take(Direction.INBOUND);
    for (Choice disposition : CallListsCsv.standard().dispositions(group)) {
      desk.setDisposition(Optional.of(disposition.code()));
      assertThat(desk.problems().contains(Problem.REASON_MISSING))
          .as(disposition.code())
          .isEqualTo(group == DispositionGroup.HANDLED && !disposition.code().equals("DROPPED"));
    }
  }

  @Test
  void onlyWhatWasNotPossibleAsksForItsCause() {
    desk.take(Direction.INBOUND);
    for (DispositionGroup group : DispositionGroup.values()) {
      for (Choice disposition : CallListsCsv.standard().dispositions(group)) {
        desk.setDisposition(Optional.of(disposition.code()));
        assertThat(desk.problems().contains(Problem.CAUSE_MISSING))
            .as(disposition.code())
            .isEqualTo(disposition.code().equals("NOT_POSSIBLE"));
      }
    }
    bench.write("INSTALL", "NOT_POSSIBLE");
    assertThat(desk.problems()).containsExactly(Problem.CAUSE_MISSING);
    desk.setCause(Optional.of("NO_OWN_NUMBER"));
    assertThat(desk.problems()).isEmpty();
    assertThat(desk.draft().orElseThrow().call().cause()).contains("NO_OWN_NUMBER");
    desk.setDisposition(Optional.of("STOPPED"));
    assertThat(bench.call().cause()).isEmpty();
    desk.setDisposition(Optional.of("NOT_POSSIBLE"));
    assertThat(desk.problems()).containsExactly(Problem.CAUSE_MISSING);
  }

  @Test
  void aCitizenOnHoldIsNotCutOffBySaving() {
    desk.take(Direction.INBOUND);
    bench.write("ANDROID", "RESOLVED");
    desk.hold();
    assertThat(desk.problems()).containsExactly(Problem.CITIZEN_ON_HOLD);
    desk.resume();
    assertThat(desk.problems()).isEmpty();
  }

  @Test
  void anOutgoingCallThatRingsCannotBeSaved() {
    desk.dial("0912 345 678", DeskBench.CITIZEN);
    desk.setDisposition(Optional.of("BUSY"));
    assertThat(desk.problems()).containsExactly(Problem.STILL_RINGING);
  }

  @Test
  void anOutgoingCallNeedsTheNumberThatWasDialled() {
    desk.dial("0912 345 678", DeskBench.CITIZEN);
    desk.end();
    desk.setDisposition(Optional.of("BUSY"));
    desk.setPhone("", PhoneNumber.NONE);
    assertThat(desk.problems()).containsExactly(Problem.NUMBER_MISSING);
  }

  @Test
  void aSecretInTheNotesIsKeptNowhereAndHasToGoBeforeSaving() {
    desk.take(Direction.INBOUND);
    bench.write("OTP_WRONG", "RESOLVED");
    desk.setNotes(OTP_NOTE);
    assertThat(desk.problems()).containsExactly(Problem.SECRET_IN_NOTES);
    assertThat(desk.notes()).isEqualTo(OTP_NOTE);
    assertThat(desk.draft().orElseThrow().toString()).doesNotContain("482913");
    assertThat(bench.call().notes()).doesNotContain("482913").startsWith("Bác đọc mã OTP");
    desk.setNotes("Bác nhập xong mã OTP");
    assertThat(desk.problems()).isEmpty();
  }

  @Test
  void anIdentityNumberInTheNumbersFieldIsNoNumber() {
    desk.take(Direction.INBOUND);
    bench.write("PROFILE", "RESOLVED");
    desk.setPhone("CCCD 001085012345", new PhoneNumber("001085012345", kindOfUnfinished()));
    assertThat(desk.problems()).containsExactly(Problem.SECRET_IN_NUMBER);
    assertThat(desk.draft().orElseThrow().toString()).doesNotContain("001085012345");
  }

  @Test
  void notesAreKeptCleanAndBounded() {
    desk.take(Direction.INBOUND);
    desk.setNotes(
        "To\u0302i bi\u0323 khoa\u0301 ma\u0301y\u202E\u0000\r\n" + "x".repeat(1_000_000));
    String kept = desk.draft().orElseThrow().call().notes();
    assertThat(kept).startsWith("Tôi bị khoá máy\nxxx").hasSize(Call.NOTES_MAX);
  }

  private static PhoneNumber.Kind kindOfUnfinished() {
    return PhoneNumber.Kind.INCOMPLETE;
  }
}
