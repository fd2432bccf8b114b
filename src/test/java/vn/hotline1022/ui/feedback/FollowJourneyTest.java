package vn.hotline1022.ui.feedback;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** Following feedback and filing it, with the keyboard alone. */
class FollowJourneyTest {
  private FollowScenes morning;
  private Journey hands;

  private void open() {
    hands =
        Journey.open(
            () -> {
              morning = new FollowScenes().filled();
              return morning.place(new Texts(Language.VI));
            });
    Fx.run(() -> morning.desk.list().refresh());
    hands.awaitText("Cần làm 4").tabTo("feedback-list");
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void itIsFiledFieldByFieldAndTheCodeOfAnotherIsRefused() {
    open();
    hands.press(DOWN).awaitText("Rác thải sinh hoạt").press(ALT, G);
    hands.awaitText("Gửi vào iHaNoi").awaitFocus("filing-fields").press(ENTER);
    hands.awaitText("Đã chép: Loại (1/12)").press(ENTER).awaitText("Đã chép: Lĩnh vực (2/12)");
    hands.times(10, ENTER).awaitText("(12/12)").awaitFocus("filing-code").type("293944");
    pause();
    hands.awaitText("Mã này đã dùng cho PA-").press(ENTER).press(ESCAPE);
    assertThat(state("Rác thải")).isEqualTo(FeedbackState.QUEUED);
    hands.awaitText("Cần làm 4").press(ALT, G).awaitFocus("filing-code");
    hands.times(6, BACK_SPACE).type("295001").press(CONTROL, ENTER);
    hands.awaitText("Hạn tiếp nhận").awaitText("Thứ Hai 23/11/2026 lúc 17:00");
    hands.awaitText("Thứ Năm 26/11/2026 · 3 ngày làm việc (24/11 nghỉ)");
    assertThat(morning.copied).hasSize(12).contains("Rác thải sinh hoạt tồn đọng đầu ngõ 42");
    assertThat(item("Rác thải").receiverCode()).contains("295001");
    hands.press(ESCAPE).awaitText("Cần làm 3");
  }

  @Test
  void anAnswerIsTypedSetAsideAndKeptAndTheCitizenRatesItByADigit() {
    open();
    hands.press(CONTROL, F).type("rac ton ngo");
    pause();
    hands.press(DOWN);
    tab("Đang chờ");
    hands.awaitText("Đang xử lý").tabTo("feedback-list").press(DOWN).press(ALT, T);
    hands.awaitFocus("step-text").type("Đã thu gom lúc 9 giờ");
    select("Đèn đường");
    hands.awaitText("Đã thay 2 bóng đèn").awaitNoText("Lưu trả lời");
    select("Rác tồn");
    hands.awaitText("Đã thu gom lúc 9 giờ");
    hands.press(ALT, T).awaitFocus("step-text").press(ESCAPE).awaitNoText("Lưu trả lời");
    hands.press(ALT, T).awaitFocus("step-text");
    hands.awaitText("Đã thu gom lúc 9 giờ");
    hands.press(CONTROL, ENTER).awaitText("“Đã thu gom lúc 9 giờ”");
    assertThat(state("Rác tồn")).isEqualTo(FeedbackState.ANSWERED);
    hands.tabTo("feedback-tabs").press(DIGIT3).awaitText("Công dân đánh giá");
    Fx.await("the rating", () -> item("Rác tồn").rated().isPresent());
    assertThat(item("Rác tồn").rated().map(FeedbackStep.Rated::rating))
        .contains(Rating.DISSATISFIED);
    hands.press(ALT, M).awaitFocus("step-text").type("Ba hôm sau lại đầy").press(CONTROL, ENTER);
    hands.awaitText("Phản ánh tiếp, mở lại");
    assertThat(state("Rác tồn")).isEqualTo(FeedbackState.QUEUED);
  }

  @Test
  void aRefusalNeedsItsGroundAndAConsentIsWithdrawnByTheSecondPressAndTakenBack() {
    open();
    select("Chiếm vỉa hè");
    hands.press(ALT, C).awaitText("Nơi nhận từ chối").press(CONTROL, ENTER);
    hands.awaitText("Chưa chọn lý do từ chối").tabTo("step-grounds").press(SPACE);
    hands.press(CONTROL, ENTER);
    Fx.await("the refusal", () -> state("Chiếm vỉa hè") == FeedbackState.REFUSED);
    select("Rác thải");
    hands.press(ALT, R).awaitText("Phản ánh chưa gửi và sẽ không gửi").press(CONTROL, ENTER);
    assertThat(state("Rác thải")).isEqualTo(FeedbackState.QUEUED);
    hands.awaitText("Bấm lần nữa để rút").press(CONTROL, ENTER);
    hands.awaitText("Đã rút đồng ý. Chưa có gì được gửi đi.");
    assertThat(state("Rác thải")).isEqualTo(FeedbackState.WITHDRAWN);
    hands.tabTo("withdraw-undo").press(SPACE).awaitNoText("Đã rút đồng ý. Chưa");
    assertThat(state("Rác thải")).isEqualTo(FeedbackState.QUEUED);
  }

  @Test
  void twoThatSayTheSameAreJoined() {
    open();
    select("Rác thải");
    hands.press(ALT, K).awaitFocus("step-other").type("rac ton");
    pause();
    hands.awaitText("Rác tồn ngõ 40–44").tabTo("step-others").press(SPACE);
    hands.press(CONTROL, ENTER).awaitText("Gộp vào phản ánh khác");
    assertThat(item("Rác thải").joinedTo()).contains(item("Rác tồn").id());
  }

  private void tab(String name) {
    hands.tabTo("feedback-tabs").press(RIGHT).awaitText(name);
  }

  private void select(String title) {
    Fx.run(() -> morning.open(title));
    hands.settle();
  }

  private void pause() {
    Fx.run(() -> morning.scenes.bench.pass(Duration.ofSeconds(1)));
    hands.settle();
  }

  private Feedback item(String title) {
    return morning.find(title);
  }

  private FeedbackState state(String title) {
    return item(title).state();
  }
}
