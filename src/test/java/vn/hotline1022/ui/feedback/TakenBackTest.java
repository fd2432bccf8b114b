package vn.hotline1022.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.feedback.Task;
import vn.hotline1022.ui.feedback.StepFields.TakenBack;

/** What a citizen takes back by itself, and what is done about an item counted to another. */
class TakenBackTest {
  private static final String PENDING = "Rác tồn";
  private static final String GARBAGE = "Rác thải";
  private static final String LIGHT = "Đèn đường";

  private final FollowScenes morning = new FollowScenes().filled();
  private final StepModel step = morning.desk.step();

  @Test
  void onlyTheNumberIsTakenBackAndTheReceiverIsTold() {
    takeBack(PENDING, TakenBack.REPORT_BACK);
    Feedback after = morning.find(PENDING);
    assertThat(after.state()).isEqualTo(FeedbackState.IN_PROGRESS);
    assertThat(after.consent().purposes()).containsExactly(Purpose.FILE);
    assertThat(after.reporter().phone()).isEmpty();
    assertThat(morning.open(PENDING).task()).contains(Task.PASS_ON);
    assertThat(FollowAction.CALL_BACK.fits(morning.open(PENDING), morning.tools)).isFalse();
    assertThat(step.withdrawn().get()).isEmpty();
    assertThat(TakenBack.of(after)).containsExactly(TakenBack.ALL);
  }

  @Test
  void whatIsChosenAnewIsAskedAboutOnceMore() {
    morning.open(GARBAGE);
    step.open(FollowAction.WITHDRAW);
    step.save();
    assertThat(step.sure().get()).isTrue();
    step.fields().takenBack().set(TakenBack.REPORT_BACK);
    assertThat(step.sure().get()).isFalse();
    step.save();
    assertThat(morning.find(GARBAGE).consent().to(Purpose.REPORT_BACK)).isTrue();
    step.save();
    assertThat(morning.find(GARBAGE).consent().to(Purpose.REPORT_BACK)).isFalse();
    assertThat(morning.find(GARBAGE).state()).isEqualTo(FeedbackState.QUEUED);
  }

  @Test
  void theWholeIsTakenBackAndTheNumberWithItUntilThatIsUndone() {
    takeBack(GARBAGE, TakenBack.ALL);
    assertThat(morning.find(GARBAGE).reporter().phone()).isEmpty();
    step.undoWithdrawal();
    assertThat(morning.find(GARBAGE).reporter().phone()).isPresent();
  }

  @Test
  void whoeverGoesOnWhileAStepIsBeingWrittenLeavesNoDraftOfIt() {
    morning.open(PENDING);
    step.open(FollowAction.ANSWER);
    step.fields().text().set("Đã thu gom");
    morning.scenes.bench.stall();
    step.save();
    step.leave();
    morning.scenes.bench.passMillis(600);
    morning.scenes.bench.goOn();
    assertThat(morning.find(PENDING).state()).isEqualTo(FeedbackState.ANSWERED);
    assertThat(morning.drafts.of(Form.FEEDBACK_STEP)).isEmpty();
    assertThat(morning.scenes.bench.drafts.of(morning.tools.operator())).isEmpty();
  }

  @Test
  void whoIsCountedToAnotherIsToldItsResultAndRatesIt() {
    Feedback light = morning.find(LIGHT);
    morning.kept.step(
        morning.find(GARBAGE).id(),
        new FeedbackStep.Joined(FollowScenes.ago(0), "DTV09", light.id()));
    morning.open(GARBAGE);
    assertThat(morning.desk.list().canRate()).isTrue();
    morning.desk.list().rate(Rating.SATISFIED);
    Feedback after = morning.find(GARBAGE);
    assertThat(after.rated().map(FeedbackStep.Rated::rating)).contains(Rating.SATISFIED);
    assertThat(after.state()).isEqualTo(FeedbackState.JOINED);
  }

  @Test
  void whoIsCountedToSomethingWithoutAResultHasNothingToRate() {
    Feedback pending = morning.find(PENDING);
    morning.kept.step(
        morning.find(GARBAGE).id(),
        new FeedbackStep.Joined(FollowScenes.ago(0), "DTV09", pending.id()));
    morning.open(GARBAGE);
    assertThat(morning.desk.list().canRate()).isFalse();
  }

  private void takeBack(String title, TakenBack what) {
    morning.open(title);
    step.open(FollowAction.WITHDRAW);
    step.fields().takenBack().set(what);
    step.save();
    step.save();
  }
}
