package vn.hotline1022.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Problem;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpState;
import vn.hotline1022.followup.FollowUpStep;
import vn.hotline1022.followup.PromiseDraft;
import vn.hotline1022.followup.QuickTime;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.desk.CallCompanion;
import vn.hotline1022.ui.desk.DeskScenes;

/** Promising and keeping promises at the desk, without a window. */
class PromiseViewModelTest {
  private final FollowUpScenes morning = new FollowUpScenes();
  private final DeskScenes scenes = morning.scenes;
  private final PromiseViewModel promise = morning.promises.promise();

  @Test
  void aPromiseIsMadeWhenItsCallIsSaved() {
    scenes.inCall();
    promise.toggle();
    assertThat(scenes.desk.call().get().flatMap(Call::disposition)).contains("CALLBACK");
    promise.due().choose(QuickTime.THIS_AFTERNOON);
    promise.why().text().set("Xem máy đã nhận được tin nhắn chưa");
    String code = promise.draft().get().orElseThrow().code();
    assertThat(code).matches("[0-9]{4}");
    assertThat(morning.kept.waiting()).isEmpty();

    scenes.desk.save();
    FollowUp made = morning.kept.waiting().getFirst();
    assertThat(made.phone().key()).isEqualTo("0912345678");
    assertThat(Formats.dateTime(made.due())).isEqualTo("21/11/2026 14:00");
    assertThat(made.why()).isEqualTo("Xem máy đã nhận được tin nhắn chưa");
    assertThat(made.code()).isEqualTo(code);
    assertThat(made.call()).contains(newest().id());
    assertThat(morning.kept.drafts(DeskScenes.ME)).isEmpty();
    assertThat(morning.promises.promises().today().get()).containsExactly(made);
  }

  @Test
  void withoutAWordTheReasonsOfTheCallSayWhy() {
    scenes.inCall();
    promise.toggle();
    promise.due().choose(QuickTime.IN_15_MINUTES);
    promise.close();
    scenes.desk.save();
    assertThat(morning.kept.waiting().getFirst().why()).isEqualTo("Không nhận được mã OTP");
  }

  @Test
  void aCallIsNotSavedWithAPromiseThatLacksItsTime() {
    scenes.inCall();
    promise.toggle();
    promise.phone().set("0904 118 532");
    promise.close();
    scenes.desk.save();
    assertThat(scenes.desk.problems().get()).containsExactly(Problem.PROMISE_UNFINISHED);
    promise.due().clock().set("9:00");
    assertThat(scenes.desk.problems().get()).containsExactly(Problem.PROMISE_UNFINISHED);
    promise.due().clock().set("15h30");
    assertThat(scenes.desk.problems().get()).isEmpty();
    scenes.desk.save();
    assertThat(morning.kept.waiting().getFirst().phone().key()).isEqualTo("0904118532");
  }

  @Test
  void aPromiseThatIsTakenBackLeavesNothing() {
    scenes.inCall();
    promise.toggle();
    promise.due().choose(QuickTime.THIS_AFTERNOON);
    promise.discard();
    assertThat(scenes.desk.call().get().flatMap(Call::disposition)).isEmpty();
    scenes.desk.toggleDisposition("RESOLVED");
    scenes.desk.save();
    assertThat(morning.kept.waiting()).isEmpty();
    assertThat(morning.kept.drafts(DeskScenes.ME)).isEmpty();
  }

  @Test
  void whatIsTypedIsADraftWithEverySecretMaskedAndComesBackAfterACrash() {
    scenes.inCall();
    promise.toggle();
    promise.due().clock().set("15:30");
    promise.why().text().set("Bác đọc mã OTP 482913 rồi");
    scenes.bench.pass(Duration.ofSeconds(1));
    assertThat(morning.kept.drafts(DeskScenes.ME).getFirst().why()).doesNotContain("482913");
    String code = promise.draft().get().orElseThrow().code();

    FollowUpDesk again = new FollowUpDesk(morning.tools, () -> {});
    again.begin();
    assertThat(again.promise().due().clock().get()).isEqualTo("15:30");
    assertThat(again.promise().draft().get().orElseThrow().code()).isEqualTo(code);
    assertThat(again.promise().open().get()).isFalse();
  }

  @Test
  void aPromiseWhoseCallWasSavedBeforeACrashIsMadeAtTheNextStart() {
    scenes.inCall();
    promise.toggle();
    promise.due().choose(QuickTime.THIS_AFTERNOON);
    scenes.bench.pass(Duration.ofSeconds(1));
    morning.kept.failWith(new Fault.DiskFull());
    scenes.desk.save();
    assertThat(newest().disposition()).contains("CALLBACK");
    morning.kept.failWith(null);
    assertThat(morning.kept.waiting()).isEmpty();

    new FollowUpDesk(morning.tools, () -> {}).begin();
    assertThat(morning.kept.waiting()).hasSize(1);
    assertThat(morning.kept.drafts(DeskScenes.ME)).isEmpty();
  }

  @Test
  void aPromiseThatCannotBeWrittenIsTriedAgainEverySecond() {
    scenes.inCall();
    promise.toggle();
    promise.due().choose(QuickTime.THIS_AFTERNOON);
    morning.kept.failWith(new Fault.DiskFull());
    scenes.desk.save();
    morning.promises.tick();
    morning.kept.failWith(null);
    morning.promises.tick();
    assertThat(morning.kept.waiting()).hasSize(1);
  }

  @Test
  void aMinuteThatTurnsWhileItsCallIsSavedLosesNoPromise() {
    scenes.inCall();
    promise.toggle();
    promise.due().clock().set("9:41");
    promise.why().text().set("Gọi lại ngay khi máy khởi động xong");
    // It is 09:41:41, and with every question ten seconds go by.
    scenes.desk.accompany(new SlowCompanion());
    scenes.desk.save();
    assertThat(scenes.desk.problems().get()).containsExactly(Problem.PROMISE_UNFINISHED);
    assertThat(scenes.desk.call().get()).as("still on the desk").isPresent();
    assertThat(promise.draft().get().orElseThrow().why()).startsWith("Gọi lại ngay");

    promise.due().clock().set("10:30");
    scenes.desk.save();
    assertThat(morning.kept.waiting())
        .extracting(made -> Formats.time(made.due()))
        .containsExactly("10:30");
  }

  @Test
  void aTryIsWrittenEvenWhenItsNextTimeIsOverOnceTheDiskAnswers() {
    morning.filled();
    FollowUp due = morning.promises.promises().next().orElseThrow();
    morning.promises.callBack(due);
    scenes.desk.end();
    scenes.desk.toggleDisposition("NO_ANSWER");
    morning.promises.outcome().again().clock().set("9:37");
    scenes.bench.stall();
    scenes.desk.save();
    scenes.bench.clock.pass(Duration.ofMinutes(2));
    scenes.bench.goOn();
    FollowUp tried = morning.kept.find(due.id()).orElseThrow();
    assertThat(tried.state()).isEqualTo(FollowUpState.TRIED);
    assertThat(Formats.time(tried.due())).isEqualTo("09:37");
  }

  @Test
  void aPromiseGetsItsCodeThoughThoseInUseCannotBeRead() {
    scenes.inCall();
    morning.kept.failReadsWith(new Fault.StoreFailed("SQLITE_BUSY"));
    promise.toggle();
    assertThat(promise.draft().get().orElseThrow().code()).matches("[0-9]{4}");
    promise.due().choose(QuickTime.THIS_AFTERNOON);
    morning.kept.failReadsWith(null);
    scenes.desk.save();
    assertThat(morning.kept.waiting()).hasSize(1);
  }

  @Test
  void aPromiseFoundAgainWithoutItsCodeGetsOne() {
    scenes.inCall();
    Call call = scenes.desk.call().get().orElseThrow();
    morning.kept.keepDraft(
        PromiseDraft.empty(call.id(), scenes.bench.newId(), DeskScenes.ME)
            .with("", "15:30", "", ""));
    morning.promises.begin();
    assertThat(promise.draft().get().orElseThrow().code()).matches("[0-9]{4}");
    scenes.desk.toggleDisposition("CALLBACK");
    scenes.desk.save();
    assertThat(scenes.desk.problems().get()).isEmpty();
    assertThat(morning.kept.waiting()).hasSize(1);
  }

  @Test
  void whatWasTypedLastIsOnTheDiskBeforeItsCallIs() {
    List<String> keptThen = new ArrayList<>();
    scenes.desk.accompany(
        new CallCompanion() {
          @Override
          public Set<Problem> problems(Call call) {
            return Set.of();
          }

          @Override
          public void saved(Call call) {
            morning.kept.drafts(DeskScenes.ME).forEach(draft -> keptThen.add(draft.time()));
          }
        });
    FollowUpDesk behind = new FollowUpDesk(morning.tools, () -> {});
    scenes.inCall();
    behind.promise().toggle();
    behind.promise().due().clock().set("15:30");
    scenes.desk.save();
    assertThat(keptThen).containsExactly("15:30");
    assertThat(morning.kept.waiting()).hasSize(1);
  }

  /** Whoever is asked takes ten seconds to answer. */
  private final class SlowCompanion implements CallCompanion {
    @Override
    public Set<Problem> problems(Call call) {
      scenes.bench.pass(Duration.ofSeconds(10));
      return Set.of();
    }

    @Override
    public void saved(Call call) {}
  }

  @Test
  void keepingAPromiseIsWrittenWhenItsCallIsSaved() {
    morning.filled();
    FollowUp due = morning.promises.promises().next().orElseThrow();
    morning.promises.callBack(due);
    assertThat(morning.promises.outcome().promise().get()).contains(due);
    assertThat(scenes.desk.call().get().flatMap(Call::promise)).contains(due.id());
    scenes.desk.take(Direction.INBOUND);
    scenes.desk.reasons().toggle("OTP_MISSING");
    scenes.desk.save();
    assertThat(scenes.desk.problems().get())
        .containsExactly(Problem.DISPOSITION_MISSING, Problem.PROMISE_OUTCOME_MISSING);
    scenes.desk.toggleDisposition("RESOLVED");
    scenes.desk.save();
    FollowUp kept = morning.kept.find(due.id()).orElseThrow();
    assertThat(kept.state()).isEqualTo(FollowUpState.KEPT);
    assertThat(kept.steps().getLast().call()).contains(newest().id());
    assertThat(morning.promises.promises().today().get()).doesNotContain(due);
  }

  @Test
  void aCallThatReachesNobodyAsksWhenToCallAgain() {
    morning.filled();
    FollowUp due = morning.promises.promises().next().orElseThrow();
    morning.promises.callBack(due);
    scenes.desk.end();
    scenes.desk.toggleDisposition("NO_ANSWER");
    assertThat(morning.promises.outcome().kind().get()).contains(FollowUpStep.Kind.TRIED);
    scenes.desk.save();
    assertThat(scenes.desk.problems().get()).containsExactly(Problem.PROMISE_AGAIN_MISSING);
    morning.promises.outcome().again().choose(QuickTime.IN_1_HOUR);
    scenes.desk.save();
    FollowUp tried = morning.kept.find(due.id()).orElseThrow();
    assertThat(tried.state()).isEqualTo(FollowUpState.TRIED);
    assertThat(Formats.time(tried.due())).isEqualTo("10:37");
  }

  @Test
  void aCitizenWhoWantsNoCallIsCalledNoMore() {
    morning.filled();
    FollowUp due = morning.promises.promises().next().orElseThrow();
    morning.promises.callBack(due);
    scenes.desk.take(Direction.INBOUND);
    scenes.desk.reasons().toggle("OTP_MISSING");
    scenes.desk.toggleDisposition("STOPPED");
    morning.promises.outcome().choose(FollowUpStep.Kind.WITHDRAWN);
    scenes.desk.save();
    assertThat(morning.kept.find(due.id()).orElseThrow().state())
        .isEqualTo(FollowUpState.WITHDRAWN);
  }

  @Test
  void timeMakesAPromiseOverdueAndTheCountsFollow() {
    morning.filled();
    FollowUpsViewModel lists = morning.promises.promises();
    assertThat(lists.overdue().get()).isEqualTo(1);
    assertThat(lists.dueToday().get()).isEqualTo(3);
    scenes.bench.pass(Duration.ofMinutes(24));
    morning.promises.tick();
    assertThat(lists.overdue().get()).isEqualTo(2);
    assertThat(lists.dueToday().get()).isEqualTo(3);
  }

  @Test
  void anOpenPromiseIsMovedAndWithdrawn() {
    morning.filled();
    FollowUpsViewModel lists = morning.promises.promises();
    FollowUp due = lists.next().orElseThrow();
    lists.selected().set(Optional.of(due));
    lists.moved().choose(QuickTime.TOMORROW_MORNING);
    lists.move();
    assertThat(Formats.dateTime(lists.selected().get().orElseThrow().due()))
        .isEqualTo("22/11/2026 08:30");
    lists.withdraw();
    assertThat(morning.kept.find(due.id()).orElseThrow().state())
        .isEqualTo(FollowUpState.WITHDRAWN);
    assertThat(ToolBench.MORNING).isBefore(lists.now().plusSeconds(1));
  }

  private Call newest() {
    return scenes.bench.calls.search(CallQuery.newest(1)).getFirst();
  }
}
