package vn.hotline1022.ui.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.Problem;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.ui.desk.DeskScenes;

/** Writing faults down and working on them, without a window. */
class EscalationViewModelTest {
  private final EscalationScenes morning = new EscalationScenes(true);
  private final DeskScenes scenes = morning.scenes;
  private final FormViewModel form = morning.faults.form();
  private final EscalationsViewModel list = morning.faults.faults();

  @Test
  void aFaultIsHandedOverWhenItsCallIsSavedWithWhatTheCallKnows() {
    scenes.inCall();
    form.toggle();
    assertThat(scenes.desk.call().get().flatMap(Call::disposition)).contains("ESCALATED");
    assertThat(form.field(EscalationField.ACCOUNT_PHONE).get()).isEqualTo("0912 345 678");
    assertThat(form.field(EscalationField.STEP).get()).isEqualTo("Không nhận được mã OTP");
    assertThat(form.field(EscalationField.CONSENT).get()).isEmpty();
    form.field(EscalationField.MESSAGE).set("Lỗi 500, mã OTP 482913");
    assertThat(morning.kept.newest(9)).isEmpty();

    scenes.desk.save();
    Escalation fault = morning.kept.newest(9).getFirst();
    assertThat(fault.code()).startsWith("KT-261121-");
    assertThat(fault.call()).contains(newest().id());
    assertThat(fault.field(EscalationField.MESSAGE)).startsWith("Lỗi 500").doesNotContain("4829");
    assertThat(fault.mayShareNumber()).isFalse();
    assertThat(list.shown().get()).containsExactly(fault);
    assertThat(list.fresh().get()).isEqualTo(1);
  }

  @Test
  void aFaultThatSaysNothingIsNotHandedOver() {
    scenes.inCall();
    form.toggle();
    form.field(EscalationField.STEP).set(" ");
    scenes.desk.save();
    assertThat(scenes.desk.problems().get()).containsExactly(Problem.ESCALATION_UNFINISHED);
    form.discard();
    assertThat(scenes.desk.call().get().flatMap(Call::disposition)).isEmpty();
    scenes.desk.toggleDisposition("RESOLVED");
    scenes.desk.save();
    assertThat(morning.kept.newest(9)).isEmpty();
    assertThat(morning.kept.drafts(DeskScenes.ME)).isEmpty();
  }

  @Test
  void whatIsTypedComesBackAfterACrashAndAFaultOfASavedCallIsWrittenThen() {
    scenes.inCall();
    form.toggle();
    form.field(EscalationField.DEVICE).set("Oppo A5s");
    scenes.bench.pass(Duration.ofSeconds(1));
    EscalationDesk again = new EscalationDesk(morning.tools, () -> {}, () -> {});
    again.begin();
    assertThat(again.form().field(EscalationField.DEVICE).get()).isEqualTo("Oppo A5s");

    morning.kept.failWith(new Fault.DiskFull());
    scenes.desk.save();
    morning.kept.failWith(null);
    assertThat(morning.kept.newest(9)).isEmpty();
    new EscalationDesk(morning.tools, () -> {}, () -> {}).begin();
    assertThat(morning.kept.newest(9)).hasSize(1);
  }

  @Test
  void theSameFaultsAreSuggestedGroupedAndMovedTogether() {
    morning.filled();
    Escalation otp = fault("0912345678");
    list.selected().set(Optional.of(otp));
    assertThat(list.suggested()).hasSize(1);
    list.group(list.suggested().stream().map(Escalation::id).toList());
    assertThat(list.sameAsOpen()).hasSize(1);
    assertThat(list.suggested()).isEmpty();
    list.answer().text().set("Nhà mạng đang sửa");
    list.move(EscalationState.IN_PROGRESS);
    assertThat(morning.kept.newest(9))
        .filteredOn(one -> one.group().equals(otp.group()))
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.state()).isEqualTo(EscalationState.IN_PROGRESS))
        .allSatisfy(one -> assertThat(one.answer()).isEqualTo("Nhà mạng đang sửa"));
    list.ungroup();
    assertThat(list.sameAsOpen()).isEmpty();
  }

  @Test
  void markedFaultsAreGroupedByHand() {
    morning.filled();
    list.selected().set(Optional.of(fault("0912345678")));
    list.batch().toggle(fault("02438261147").id());
    list.group(list.batch().marked().get());
    assertThat(list.sameAsOpen()).hasSize(1);
    assertThat(list.batch().marked().get()).isEmpty();
  }

  @Test
  void whatIsFixedListsWhomToCallAndPromisesItInOneStep() {
    morning.filled();
    Escalation otp = fault("0912345678");
    list.selected().set(Optional.of(otp));
    list.group(list.suggested().stream().map(Escalation::id).toList());
    list.move(EscalationState.FIXED);
    assertThat(list.told().toCall().get()).hasSize(2);
    list.told().promiseAll(one -> "Báo đã sửa lỗi " + one.code());
    assertThat(list.told().toCall().get()).isEmpty();
    List<FollowUp> promised = morning.promises.waiting();
    assertThat(promised)
        .hasSize(2)
        .allSatisfy(promise -> assertThat(promise.escalation()).isPresent())
        .allSatisfy(promise -> assertThat(promise.why()).contains("KT-261121-"));
  }

  @Test
  void answersAreTakenByCodeAndEveryOtherLineIsExplained() {
    morning.filled();
    String code = fault("0912345678").code();
    String fixed = fault("0366902114").code();
    char last = code.charAt(code.length() - 1);
    String mistyped =
        code.substring(0, code.length() - 1) + (last == '9' ? '0' : (char) (last + 1));
    AnswersEntry.Result result =
        take(
            "Kính gửi\n%s: đã sửa, bản 2.8\nKT-261121-0077: đã sửa\n%s: cần thêm ảnh\n%s: đã sửa"
                .formatted(code, fixed, mistyped));
    assertThat(result.taken()).isEqualTo(1);
    assertThat(result.refused())
        .extracting(AnswersEntry.Refused::reason)
        .containsExactly("NO_CODE", "UNKNOWN", "NOT_NOW", "MISTYPED");
    assertThat(fault("0912345678").state()).isEqualTo(EscalationState.FIXED);
    assertThat(list.counts().get())
        .containsEntry(FaultView.FIXED, 2)
        .containsEntry(FaultView.OPEN, 3);
  }

  @Test
  void ofTwoFaultsWithOneCodeNoneIsGuessedAndBothAreNamed() {
    morning.filled();
    Escalation ours = fault("0912345678");
    Escalation theirs = morning.fromElsewhere(ours.code(), "DTV21");
    list.refresh();
    AnswersEntry.Result result = take(ours.code() + ": đã sửa");
    assertThat(result.taken()).isZero();
    AnswersEntry.Refused refused = result.refused().getFirst();
    assertThat(refused.reason()).isEqualTo("SHARED");
    assertThat(refused.same()).containsExactlyInAnyOrder(ours, theirs);
    list.selected().set(Optional.of(ours));
    assertThat(list.sharingItsCode()).containsExactly(theirs);
    assertThat(fault("0912345678").state()).isEqualTo(EscalationState.NEW);
  }

  private AnswersEntry.Result take(String answers) {
    list.answers().text().set(answers);
    list.answers().take();
    return list.answers().result().get().orElseThrow();
  }

  @Test
  void anOperatorSeesTheirOwnFaultsAndChangesNothing() {
    EscalationScenes operator = new EscalationScenes(false).filled();
    EscalationsViewModel own = operator.faults.faults();
    assertThat(own.shown().get())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.operator()).isEqualTo(DeskScenes.ME));
    Escalation mine = own.shown().get().getFirst();
    own.selected().set(Optional.of(mine));
    own.move(EscalationState.FIXED);
    own.ungroup();
    own.told().promiseAll(Escalation::code);
    assertThat(operator.kept.find(mine.id())).contains(mine);
    assertThat(operator.promises.waiting()).isEmpty();
  }

  private Escalation fault(String phone) {
    return morning.kept.newest(99).stream()
        .filter(one -> one.phone().key().equals(phone))
        .findFirst()
        .orElseThrow();
  }

  private Call newest() {
    return scenes.bench.calls.search(CallQuery.newest(1)).getFirst();
  }
}
