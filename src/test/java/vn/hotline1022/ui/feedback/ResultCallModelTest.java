package vn.hotline1022.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.call.Problem;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.FeedbackStep.Kind;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.feedback.Task;
import vn.hotline1022.followup.QuickTime;
import vn.hotline1022.ui.feedback.ResultDraft.Told;

/** Telling a result on the telephone, in memory. */
class ResultCallModelTest {
  private static final String LIGHT = "Đèn đường";

  private FollowScenes morning;
  private ResultCallModel result;

  @BeforeEach
  void call() {
    morning = new FollowScenes().filled();
    result = morning.desk.result();
    morning.desk.callBack(morning.open(LIGHT));
  }

  @Test
  void whatWasSaidIsWrittenOnceWhenTheCallIsSaved() {
    result.choose(Told.REACHED);
    result.rate(Rating.DISSATISFIED);
    result.comment().text().set("Hai hôm sau lại tắt, mã OTP 482913");
    result.reopen(true);
    assertThat(kinds()).doesNotContain(Kind.TOLD);
    save("RESOLVED");
    Feedback after = morning.find(LIGHT);
    assertThat(after.state()).isEqualTo(FeedbackState.QUEUED);
    assertThat(kinds()).endsWith(Kind.TOLD, Kind.RATED, Kind.REOPENED);
    FeedbackStep.Reopened last = (FeedbackStep.Reopened) after.steps().getLast();
    assertThat(last.why()).contains("lại tắt").doesNotContain("482913");
    assertThat(morning.scenes.bench.drafts.of(morning.tools.operator()))
        .noneMatch(draft -> draft.form() == Form.FEEDBACK_RESULT);
  }

  @Test
  void whoeverReachedNobodySaysWhenToCallAgainAndItIsToDoThen() {
    morning.scenes.desk.end();
    morning.scenes.desk.toggleDisposition("NO_ANSWER");
    assertThat(result.told().get()).contains(Told.NOT_REACHED);
    assertThat(problems()).contains(Problem.PROMISE_AGAIN_MISSING);
    result.again().choose(QuickTime.TOMORROW_MORNING);
    save("NO_ANSWER");
    Feedback after = morning.find(LIGHT);
    assertThat(after.told().flatMap(FeedbackStep.Told::again)).isPresent();
    assertThat(morning.desk.list().counts().get().toDo()).isEqualTo(3);
    assertThat(morning.open(LIGHT).task()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DROPPED", "SILENT"})
  void aCallThatWasNotTalkedThroughToldNothing(String disposition) {
    morning.scenes.desk.end();
    morning.scenes.desk.toggleDisposition(disposition);
    assertThat(result.told().get()).contains(Told.NOT_REACHED);
  }

  @Test
  void aCallIsNotSavedBeforeItIsSaidWhetherTheyWereReached() {
    morning.scenes.desk.end();
    assertThat(problems()).contains(Problem.PROMISE_OUTCOME_MISSING);
    result.choose(Told.REACHED);
    assertThat(problems()).isEmpty();
    result.choose(Told.REACHED);
    assertThat(problems()).contains(Problem.PROMISE_OUTCOME_MISSING);
  }

  @Test
  void whatWasSaidOutlivesACrashAndIsWrittenWhenTheCallWasSavedMeanwhile() {
    result.choose(Told.REACHED);
    result.rate(Rating.SATISFIED);
    morning.drafts.keepNow();
    morning.kept.failWith(new Fault.DiskFull());
    save("RESOLVED");
    assertThat(kinds()).doesNotContain(Kind.TOLD);
    morning.kept.failWith(null);
    morning.nextSession();
    assertThat(kinds()).endsWith(Kind.TOLD, Kind.RATED);
    morning.nextSession();
    assertThat(kinds()).filteredOn(Kind.TOLD::equals).hasSize(1);
    assertThat(morning.open("Rác thải").task()).contains(Task.FILE);
  }

  @Test
  void nobodyIsCalledWhileAnotherCallGoesOnOrWhoDidNotAgreeToIt() {
    morning.desk.callBack(morning.open("Nước đục"));
    assertThat(morning.desk.list().busy().get()).isTrue();
    UUID about = result.about().get().orElseThrow().item().id();
    assertThat(about).isEqualTo(morning.find(LIGHT).id());
  }

  private void save(String disposition) {
    if (morning.scenes.desk.canEnd()) {
      morning.scenes.desk.end();
    }
    if (morning.scenes.desk.call().get().orElseThrow().disposition().isEmpty()) {
      morning.scenes.desk.toggleDisposition(disposition);
    }
    morning.scenes.desk.reasons().toggleGroup("FEEDBACK");
    morning.scenes.desk.save();
    assertThat(morning.scenes.desk.problems().get()).isEmpty();
    assertThat(morning.scenes.desk.call().get()).isEmpty();
  }

  private Set<Problem> problems() {
    return result.problems(morning.scenes.desk.call().get().orElseThrow());
  }

  private List<Kind> kinds() {
    return morning.find(LIGHT).steps().stream().map(FeedbackStep::kind).toList();
  }
}
