package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.feedback.outbox.OutboxRepository.Found;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.feedback.outbox.Pace;

/** One receiver after another, whose ids are the same small numbers. */
class OutboxReceiversTest extends OutboxCase {
  /** More than two batches, which may be on their way together. */
  private static final int MANY = 2 * Pace.USUAL.batch() + 44;

  private GeoReportServer tried;
  private GeoReportServer real;

  @BeforeEach
  void begin() throws IOException {
    real = closing(new GeoReportServer(clock, Trait.JSON));
    start(Trait.JSON);
    tried = server;
  }

  private void enter(GeoReportServer receiver) {
    desk.enter(receiver.address(), GeoReportServer.KEY);
  }

  private void say(GeoReportServer receiver, String words) {
    receiver.requests().say(receiver.requests().all().getFirst(), "closed", words, "");
    clock.pass(Duration.ofHours(1));
  }

  private FeedbackState state(Feedback item) {
    return desk.item(item).state();
  }

  @Test
  void anotherReceiverDoesNotAnswerForWhatTheEarlierOneHas() {
    Feedback early = garbage();
    desk.outbox().send();
    assertThat(desk.row(early).receiverId()).isEqualTo("0");
    enter(real);
    Feedback late = garbage();
    desk.outbox().send();
    assertThat(desk.row(late).receiverId()).isEqualTo("0");
    say(real, "Đã thu gom xong");
    assertThat(desk.outbox().ask(Duration.ZERO)).isOne();
    assertThat(state(late)).isEqualTo(FeedbackState.ANSWERED);
    assertThat(state(early)).isEqualTo(FeedbackState.SENT);
    enter(tried);
    say(tried, "Thử xong");
    assertThat(desk.outbox().ask(Duration.ZERO)).isOne();
    assertThat(desk.item(early).answer().orElseThrow().text()).isEqualTo("Thử xong");
    assertThat(real.requests().all()).hasSize(1);
  }

  @Test
  void theSameReceiverWithAnotherKeyGoesOnAnswering() {
    Feedback item = garbage();
    desk.outbox().send();
    tried.setKey("khoá mới");
    desk.enter(tried.address() + "/", "khoá mới");
    say(tried, "Đã dọn");
    assertThat(desk.outbox().ask(Duration.ZERO)).isOne();
    assertThat(state(item)).isEqualTo(FeedbackState.ANSWERED);
  }

  @Test
  void whatAnEarlierReceiverPerhapsHasIsForAPersonToDecide() {
    Feedback item = garbage();
    desk.dieAfter(-1);
    assertThat(desk.send()).isFalse();
    desk.dieAfter(Integer.MAX_VALUE);
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENDING);
    enter(real);
    later(Duration.ofHours(1));
    assertThat(desk.row(item).reason()).contains(Reason.UNSURE);
    assertThat(real.requests().all()).isEmpty();
    assertThat(desk.box().nextAt()).isEmpty();
    desk.box().retry(item.id());
    desk.outbox().send();
    assertThat(real.requests().all()).hasSize(1);
    say(real, "Đã dọn");
    assertThat(desk.outbox().ask(Duration.ZERO)).isOne();
    assertThat(state(item)).isEqualTo(FeedbackState.ANSWERED);
  }

  @Test
  void whatIsPutRightAtAnEarlierReceiverIsNotSentToAnother() {
    Feedback item = garbage();
    desk.outbox().send();
    desk.box().forget();
    enter(real);
    supplement(item, "Sáng nay thêm hai xe rác");
    desk.outbox().send();
    assertThat(real.requests().all()).isEmpty();
    enter(tried);
    desk.outbox().send();
    assertThat(tried.requests().all()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatSomebodyFindsAtAnEarlierReceiverIsFiledThere(boolean another) {
    Feedback item = garbage();
    desk.dieAfter(-1);
    assertThat(desk.send()).isFalse();
    if (another) {
      desk.box()
          .settings(
              new GatewaySettings(
                  real.address(), GeoReportServer.KEY, "", "Công dân số", SERVICES));
    } else {
      desk.box().forget();
    }
    desk.box().refill();
    assertThat(desk.row(item).reason()).contains(Reason.UNSURE);
    String present = another ? "Công dân số" : "";
    FeedbackStep.Filed filed =
        new FeedbackStep.Filed(clock.now(), FeedbackSamples.HA, present, "0");
    assertThat(desk.box().isThere(item.id(), filed)).isEqualTo(Found.KEPT);
    assertThat(desk.item(item).filed())
        .contains(new FeedbackStep.Filed(clock.now(), FeedbackSamples.HA, "iHaNoi", "0"));
  }

  @Test
  void aCodeIsTakenAtOneReceiverAlone() {
    garbage();
    desk.outbox().send();
    Feedback lost = garbage();
    desk.box().refill();
    enter(real);
    desk.dieAfter(-1);
    assertThat(desk.send()).isFalse();
    desk.dieAfter(Integer.MAX_VALUE);
    assertThat(desk.box().isTaken("0")).isFalse();
    rewrite("UPDATE outgoing SET stage = 'ATTENTION', reason = 'UNSURE' WHERE id = ?", lost.id());
    assertThat(
            desk.box()
                .isThere(
                    lost.id(),
                    new FeedbackStep.Filed(clock.now(), FeedbackSamples.HA, "iHaNoi", "0")))
        .isEqualTo(Found.KEPT);
  }

  @Test
  void asSoonAsOtherSettingsAreEnteredNothingMoreGoesTheOldWay() {
    for (int i = 0; i < MANY; i++) {
      garbage();
    }
    OutboxRepository box = desk.box();
    desk.beforePost(() -> box.settings(desk.settings(real.address(), GeoReportServer.KEY)));
    desk.outbox().send();
    int posted = tried.requests().all().size();
    assertThat(posted).isPositive().isLessThan(MANY);
    enter(real);
    later(Duration.ofHours(1));
    assertThat(tried.requests().all()).hasSize(posted);
    assertThat(real.requests().all()).hasSize(MANY - posted);
  }

  @Test
  void aKeyThatIsNoneAnyMoreStopsNobody() {
    garbage();
    tried.setKey("khoá mới");
    OutboxRepository box = desk.box();
    desk.beforePost(() -> box.settings(desk.settings(tried.address(), "khoá mới")));
    desk.outbox().send();
    assertThat(box.hold()).isEqualTo(Hold.NONE);
    desk.enter(tried.address(), "khoá mới");
    desk.outbox().send();
    assertThat(tried.requests().all()).hasSize(1);
  }

  @Test
  void forgottenItStopsToo() {
    garbage();
    OutboxRepository box = desk.box();
    desk.beforePost(box::forget);
    tried.setKey("khoá mới");
    desk.outbox().send();
    assertThat(box.hold().fatal()).isNotEqualTo(Optional.of(Cause.KEY));
    assertThat(box.settings()).isEmpty();
  }
}
