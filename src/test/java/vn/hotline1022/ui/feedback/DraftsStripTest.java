package vn.hotline1022.ui.feedback;

import static javafx.scene.input.KeyCode.SPACE;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** Drafts that wait, three at a time. */
class DraftsStripTest {
  private FormScenes morning;
  private Journey hands;

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void everyDraftIsReachedHoweverManyWait() {
    hands =
        Journey.open(
            () -> {
              morning = new FormScenes();
              for (int i = 1; i <= 7; i++) {
                morning.form.write();
                morning.set(Field.TITLE, "Đèn đường hỏng ngõ " + i);
                morning.pause();
                morning.form.leave();
              }
              return morning.place(new Texts(Language.VI));
            });
    hands.awaitText("ngõ 7").awaitText("Nháp 1–3 trong 7").awaitNoText("ngõ 4");
    hands.tabTo("feedback-drafts-next").press(SPACE).awaitText("ngõ 4").awaitNoText("ngõ 7");
    hands.tabTo("feedback-drafts-next").press(SPACE).awaitText("Nháp 7–7 trong 7");
    String oldest =
        Fx.get(() -> "feedback-resume-" + morning.form.drafts().get().getLast().subject());
    hands.tabTo("feedback-drafts-next").press(SPACE).awaitText("Nháp 1–3 trong 7");
    hands.press(SPACE).awaitText("ngõ 4").press(SPACE).awaitText("ngõ 1");
    hands.tabTo(oldest).press(SPACE);
    Fx.await(
        "the oldest",
        () -> morning.form.fields().value(Field.TITLE).get().equals("Đèn đường hỏng ngõ 1"));
  }
}
