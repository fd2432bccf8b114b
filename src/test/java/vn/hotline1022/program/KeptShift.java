package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallFigures;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallRevision;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.EscalationStep;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpState;
import vn.hotline1022.followup.FollowUpStep;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.ProfileFolder;

/** What a shift has left in its profile, read from the store itself. */
final class KeptShift implements AutoCloseable {
  static final String VOLUNTEER = "TNV-05";
  static final String LEADER = "TC-01";

  /** What the fault says, and what was answered to it. */
  static final String MESSAGE = "Lỗi 500 khi tải ảnh";

  static final String ANSWER = "đã sửa, cập nhật bản 2.8";

  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private final OpenProfile profile;
  private final DeskStore store;

  private KeptShift(OpenProfile profile) {
    this.profile = profile;
    this.store = profile.store();
  }

  static KeptShift open(Path folder, String passphrase) {
    return new KeptShift(
        OpenProfile.open(
            new ProfileFolder(folder),
            Optional.of(LEADER),
            passphrase.toCharArray(),
            TimeSource.system()));
  }

  /** Everything that a shift of so many calls must have left. */
  void check(int calls) {
    checkTheCalls(calls);
    checkTheFaultAndItsCallBack();
    checkTheOtherPromise();
    checkTheAmendment(calls);
    checkThePresence(calls);
    assertThat(store.calls().drafts(VOLUNTEER)).isEmpty();
    assertThat(store.followUps().drafts(VOLUNTEER)).isEmpty();
    assertThat(store.followUps().outcomes(VOLUNTEER)).isEmpty();
    assertThat(store.escalations().drafts(VOLUNTEER)).isEmpty();
  }

  private List<Call> calls() {
    return store.calls().search(CallQuery.newest(1_000)).stream()
        .filter(call -> call.operator().equals(VOLUNTEER) && call.notes().contains("caso"))
        .toList();
  }

  private void checkTheCalls(int calls) {
    assertThat(calls()).hasSize(calls).doesNotHaveDuplicates();
    // A call's id, by which it is found, may be a millisecond older than its beginning.
    Instant first = calls().getLast().startedAt().minusSeconds(1);
    CallFigures figures = store.calls().figures(VOLUNTEER, first, END);
    assertThat(figures.nonCase()).isEqualTo(2);
    assertThat(figures.answered()).isEqualTo(calls - 2);
    assertThat(figures.outbound()).isEqualTo(2);
    assertThat(figures.missed()).isZero();
  }

  private void checkTheFaultAndItsCallBack() {
    Escalation fault = only(store.escalations().newest(9));
    assertThat(fault.operator()).isEqualTo(VOLUNTEER);
    assertThat(fault.state()).isEqualTo(EscalationState.FIXED);
    assertThat(fault.field(EscalationField.MESSAGE)).isEqualTo(MESSAGE);
    assertThat(fault.answer()).isEqualTo(ANSWER);
    EscalationStep step = only(fault.steps());
    assertThat(step.operator()).isEqualTo(LEADER);
    assertThat(step.answer()).isEqualTo(ANSWER);
    Call from = store.calls().find(fault.call().orElseThrow()).orElseThrow();
    assertThat(from.disposition()).contains("ESCALATED");
    FollowUp told = only(promises(true));
    assertThat(told.escalation()).contains(fault.id());
    assertThat(told.operator()).isEqualTo(LEADER);
    assertThat(told.call()).contains(from.id());
    assertThat(told.phone()).isEqualTo(from.phone());
    assertThat(told.why()).contains(fault.code());
    checkKept(told);
  }

  private void checkTheOtherPromise() {
    FollowUp promise = only(promises(false));
    assertThat(promise.operator()).isEqualTo(VOLUNTEER);
    assertThat(promise.code()).matches("[0-9]{4}");
    checkKept(promise);
  }

  /** Kept by the volunteer, in a call out that names it. */
  private void checkKept(FollowUp promise) {
    assertThat(promise.state()).isEqualTo(FollowUpState.KEPT);
    FollowUpStep step = only(promise.steps());
    assertThat(step.operator()).isEqualTo(VOLUNTEER);
    Call call = store.calls().find(step.call().orElseThrow()).orElseThrow();
    assertThat(call.direction()).isEqualTo(Direction.OUTBOUND);
    assertThat(call.promise()).contains(promise.id());
    assertThat(call.phone()).isEqualTo(promise.phone());
  }

  private List<FollowUp> promises(boolean ofFault) {
    assertThat(store.followUps().waiting()).isEmpty();
    assertThat(store.followUps().closed(9)).hasSize(2);
    return store.followUps().closed(9).stream()
        .filter(promise -> promise.escalation().isPresent() == ofFault)
        .toList();
  }

  /** One call was put right, by whom it was taken; all others stand as they were saved. */
  private void checkTheAmendment(int calls) {
    List<List<CallRevision>> histories =
        calls().stream().map(call -> store.calls().history(call.id())).toList();
    assertThat(histories.stream().filter(history -> history.size() == 1)).hasSize(calls - 1);
    List<CallRevision> amended =
        only(histories.stream().filter(history -> history.size() == 2).toList());
    assertThat(amended.getFirst().call().notes()).doesNotContain("dasua");
    assertThat(amended.getLast().call().notes())
        .isEqualTo(amended.getFirst().call().notes() + " dasua");
    assertThat(amended.getLast().actor()).isEqualTo(VOLUNTEER);
  }

  /**
   * Every change of what the volunteer did, over three restarts, two kills and a change of hands.
   */
  private void checkThePresence(int calls) {
    List<PresenceSpan> spans = store.presence().spans(VOLUNTEER, Instant.EPOCH, END);
    assertThat(spans.getFirst().state()).isEqualTo(Presence.READY);
    assertThat(spans.getLast().state()).isEqualTo(Presence.OFF);
    // A call that was in progress when the program was killed is talked in twice.
    assertThat(count(spans, Presence.TALKING, "")).isEqualTo(calls + 1);
    assertThat(count(spans, Presence.BREAK, "MEAL")).isEqualTo(1);
    assertThat(count(spans, Presence.BREAK, PresenceChange.LOCKED)).isEqualTo(2);
    assertThat(count(spans, Presence.OFF, PresenceChange.LOST)).isEqualTo(2);
    assertThat(count(spans, Presence.OFF, "")).isEqualTo(5);
    assertThat(spans)
        .filteredOn(span -> span.state() != Presence.OFF)
        .allSatisfy(span -> assertThat(span.lasted()).isPresent());
    assertThat(
            store.presence().spans(LEADER, Instant.EPOCH, END).stream()
                .map(span -> (span.state() + " " + span.reason()).strip()))
        .containsExactly("READY", "BREAK LOCKED", "OFF");
    assertThat(store.presence().open()).isEmpty();
  }

  private static long count(List<PresenceSpan> spans, Presence state, String reason) {
    return spans.stream()
        .filter(span -> span.state() == state && span.reason().equals(reason))
        .count();
  }

  private static <T> T only(List<T> all) {
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  @Override
  public void close() {
    profile.close();
  }
}
