package vn.hotline1022.ui.feedback;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Y;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.outbox.OutboxRunner.Standing;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** Deciding about what is on its way, with the keyboard alone. */
class QueueJourneyTest {
  private FollowScenes morning;
  private Journey hands;

  private void open(Supplier<FollowScenes> scenes) {
    hands =
        Journey.open(
            () -> {
              morning = scenes.get();
              return morning.place(new Texts(Language.VI));
            });
    Fx.run(() -> morning.desk.list().refresh());
    hands.awaitText(" cần người").tabTo("feedback-list");
  }

  @AfterEach
  void close() {
    List<String> faults = hands.faults();
    hands.close();
    assertThat(faults).isEmpty();
  }

  private UUID select(String title) {
    UUID id = Fx.get(() -> morning.open(title).id());
    hands.settle();
    return id;
  }

  private Optional<Stage> stage(UUID item) {
    return Fx.get(() -> morning.outbox.find(item).map(Outgoing::stage));
  }

  @Test
  void whatWasRefusedSaysWhyAndGoesAgainByAKey() {
    open(QueueScenes::all);
    UUID item = select(QueueScenes.REFUSED);
    hands.awaitText("“400 Thiếu số nhà").awaitText("Sửa theo lời nơi nhận rồi lưu");
    int before = morning.woken;
    hands.press(ALT, S).awaitText("Chờ gửi 2").awaitText("Nắp cống");
    assertThat(stage(item)).contains(Stage.WAITING);
    assertThat(morning.woken).isGreaterThan(before);
  }

  @Test
  void whetherItIsThereIsAnsweredByItsCodeOrBySendingItAgain() {
    open(QueueScenes::all);
    UUID item = select(QueueScenes.UNSURE);
    hands.awaitText("Không rõ nơi nhận đã có chưa").press(ALT, Y).awaitFocus("queue-code");
    hands.awaitText("Ghi mã của phản ánh ở nơi nhận trước.").type("NV-17");
    select(QueueScenes.REFUSED);
    hands.awaitNoText("NV-17");
    select(QueueScenes.UNSURE);
    hands.awaitText("NV-17");
    Fx.run(() -> morning.queue.heard(Standing.RESTING));
    hands.tabTo("queue-code").press(ENTER).awaitText("Mã nơi nhận NV-17");
    assertThat(stage(item)).contains(Stage.SENT);
    UUID taken = select(QueueScenes.TAKEN);
    hands.awaitText("Gọi nơi nhận bỏ bản thừa").press(ALT, E).awaitText("3 cần người");
    assertThat(stage(taken)).isEmpty();
  }

  /** Whoever opens it and presses Enter does nothing that is done twice. */
  @Test
  void whatAnotherComputerSendsIsNotFiledByHandByTheKeyAtHand() {
    open(QueueScenes::all);
    UUID item = select(QueueScenes.OTHERS);
    hands.awaitText("Máy khác gửi").tabTo("feedback-list").press(ENTER).awaitFocus("do-SUPPLEMENT");
    hands.press(ENTER).awaitFocus("step-text").press(ESCAPE).awaitFocus("do-SUPPLEMENT");
    assertThat(stage(item)).isEmpty();
    hands.press(ALT, G).awaitText("Gửi vào iHaNoi");
  }

  @Test
  void anotherCategoryIsFoundByTypingItsName() {
    open(QueueScenes::all);
    UUID item = select(QueueScenes.REFUSED);
    hands.press(CONTROL, R).awaitFocus("step-title").tabTo("step-category").press(SPACE);
    hands.awaitFocus("asked-CATEGORY").type("rac thai").press(ENTER).awaitFocus("step-category");
    hands.awaitText("Môi trường › Rác thải").press(CONTROL, ENTER).awaitFocus("do-CORRECT");
    assertThat(Fx.get(() -> morning.kept.find(item).orElseThrow().matter().category()))
        .isEqualTo("GARBAGE");
  }

  @Test
  void whatAnEarlierReceiverHasSaysSoInTheListAndOpen() {
    open(QueueScenes::elsewhere);
    select(QueueScenes.UNSURE);
    hands.awaitText("Không rõ nơi nhận đã có chưa · nơi nhận trước: Cổng phản ánh thử nghiệm");
    hands.awaitText("Thuộc nơi nhận trước: Cổng phản ánh thử nghiệm");
    select(QueueScenes.WAITING);
    hands.awaitNoText("Thuộc nơi nhận trước");
    select(QueueScenes.SENT);
    hands.awaitText("Thuộc nơi nhận trước: Cổng phản ánh thử nghiệm");
  }

  @Test
  void onlyWhatNeedsSomebodyIsListedUntilTheKeyIsPressedAgain() {
    open(QueueScenes::all);
    hands.press(ALT, L).awaitNoText(QueueScenes.WAITING).awaitText(QueueScenes.NO_SERVICE);
    hands.awaitText("Về danh sách").press(ALT, L).awaitText(QueueScenes.WAITING);
  }

  @Test
  void whoeverFilesItByHandKeepsItBackUntilTheyLetItGo() {
    open(QueueScenes::all);
    UUID item = select(QueueScenes.WAITING);
    hands.press(ALT, G).awaitText("Gửi vào iHaNoi").awaitFocus("filing-fields");
    assertThat(stage(item)).contains(Stage.BY_HAND);
    hands.press(ESCAPE).awaitText("máy không tự gửi phản ánh này nữa");
    hands.press(ALT, S).awaitNoText("máy không tự gửi phản ánh này nữa");
    assertThat(stage(item)).contains(Stage.WAITING);
    select(QueueScenes.SENDING);
    hands.awaitText("Không gửi hai lần").press(ALT, G).awaitText("Không gửi hai lần");
  }

  /** What comes in shows, and takes neither the focus nor a letter. */
  @Test
  void anAnswerThatComesWhileSomebodyTypesLosesNothing() {
    open(QueueScenes::all);
    UUID item = select(QueueScenes.SENT);
    hands.press(ALT, B).awaitFocus("step-text").type("Tối nay lại tắt một b");
    Fx.run(
        () -> {
          morning.kept.step(
              item,
              new FeedbackStep.Answered(
                  morning.desk.list().now(), "gateway", "Đã thay xong cả tuyến.", List.of()));
          morning.queue.heard(Standing.RESTING);
        });
    hands.awaitText("“Đã thay xong cả tuyến.”").awaitFocus("step-text").type("óng");
    hands.press(CONTROL, ENTER).awaitText("Tối nay lại tắt một bóng");
    assertThat(Fx.get(() -> morning.kept.find(item).orElseThrow().steps().getLast()))
        .isInstanceOfSatisfying(
            FeedbackStep.Supplemented.class,
            more -> assertThat(more.text()).isEqualTo("Tối nay lại tắt một bóng"));
  }

  @Test
  void aVolunteerSeesItAndDecidesNothing() {
    open(
        () -> {
          FollowScenes volunteer = new FollowScenes(false);
          volunteer.scenes.withEarlierCalls();
          for (String title : new String[] {"Một", "Hai", "Ba", "Bốn"}) {
            volunteer.outbox.needs(
                volunteer.write(title, "GARBAGE", "Phường Láng", 1, "0982004417").id(),
                Outgoing.Reason.UNSURE);
          }
          return volunteer.sending();
        });
    UUID item = select("Một");
    hands.awaitText("Không rõ nơi nhận đã có chưa").awaitNoText("Nơi nhận đã có").press(ALT, S);
    assertThat(stage(item)).contains(Stage.ATTENTION);
  }
}
