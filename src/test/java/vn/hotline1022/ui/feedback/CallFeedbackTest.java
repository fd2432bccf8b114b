package vn.hotline1022.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.feedback.FeedbackSamples.DAY;
import static vn.hotline1022.feedback.FeedbackSamples.HA;
import static vn.hotline1022.feedback.FeedbackSamples.NOW;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallSamples;
import vn.hotline1022.call.Parties;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** Feedback where it is met outside its own place: at its call and at its citizen. */
class CallFeedbackTest {
  private static final UUID MINH = new UUID(0x7000, Long.MIN_VALUE | 5);

  private final Uuid7 ids = new Uuid7(new SetClock(NOW), new SecureRandom());
  private final FollowScenes scenes = Fx.get(FollowScenes::new);
  private final CallFeedback model = new CallFeedback(scenes.tools);

  @Test
  void theOpenCallHasWhatWasWrittenInItAndWhatElseItsCallerReported() {
    Call call = call().withParties(Parties.NONE.withCaller(Optional.of(MINH)));
    Feedback here = write(FeedbackSamples.in(garbage(), call.id()));
    Feedback before = write(FeedbackSamples.by(garbage(), MINH));
    write(garbage());
    model.open(Optional.of(call));
    assertThat(ids(model.shown().get().here())).containsExactly(here.id());
    assertThat(ids(model.shown().get().others())).containsExactly(before.id());

    model.open(Optional.of(call()));
    assertThat(model.shown().get()).isEqualTo(CallFeedback.Shown.NOTHING);
    model.open(Optional.empty());
    assertThat(model.shown().get()).isEqualTo(CallFeedback.Shown.NOTHING);
  }

  @Test
  void anItemWrittenInTheCallOfItsCitizenStandsOnce() {
    Call call = call().withParties(Parties.NONE.withCaller(Optional.of(MINH)));
    write(FeedbackSamples.by(FeedbackSamples.in(garbage(), call.id()), MINH));
    model.open(Optional.of(call));
    assertThat(model.shown().get().here()).hasSize(1);
    assertThat(model.shown().get().others()).isEmpty();
  }

  @Test
  void itsLinesStandBelowTheCallAndOpenTheItem() {
    Call call = call();
    Feedback here = write(FeedbackSamples.in(garbage(), call.id()));
    Fx.get(
        () -> {
          CallFeedbackPane pane =
              new CallFeedbackPane(model, scenes.tools, new Texts(Language.VI), scenes.desk);
          assertThat(pane.isVisible()).isFalse();
          model.open(Optional.of(call));
          assertThat(pane.isVisible()).isTrue();
          Button row = (Button) pane.getChildren().getLast();
          assertThat(row.getText()).isEqualTo("Rác thải sinh hoạt tồn đọng đầu ngõ 42 · Chờ gửi");
          row.fire();
          return pane;
        });
    assertThat(scenes.desk.list().selected().get()).map(FeedbackLine::id).contains(here.id());
  }

  private Feedback write(Feedback item) {
    return scenes.kept.write(item, DAY, HA);
  }

  private Feedback garbage() {
    return FeedbackSamples.garbage(ids.next());
  }

  private Call call() {
    Random random = new Random(3);
    return CallSamples.saved(random, CallSamples.talking(random, ids.next(), HA, NOW));
  }

  private static List<UUID> ids(List<FeedbackLine> lines) {
    return lines.stream().map(FeedbackLine::id).toList();
  }
}
