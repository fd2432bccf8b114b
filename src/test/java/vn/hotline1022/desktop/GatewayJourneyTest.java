package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.U;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Limits;
import vn.hotline1022.feedback.open311.Open311Gateway;
import vn.hotline1022.feedback.open311.Requests311.Held;
import vn.hotline1022.feedback.outbox.Enquiry;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Pictures;

/**
 * One item on the real desk with a receiver: written in the form, it waits while nothing listens
 * there; then the receiver asks something new about it, refuses it, gets it put right by itself,
 * answers while somebody types; and the answer is told on the telephone.
 */
class GatewayJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";
  private static final String PIN = "739204";

  @TempDir private Path temporary;
  private GeoReportServer server = new GeoReportServer(TimeSource.system(), Trait.JSON);
  private DeskInTest desk;
  private Journey hands;

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void anItemGoesByItselfThroughARefusalToItsAnswerAndIsTold() throws IOException {
    open();
    FirstStart.ofHa(hands, PASSPHRASE, PIN);
    write();
    desk.close();
    enter(server.address());
    server.close();
    open();
    signIn();
    offline();
    unanswered();
    refused();
    putRight();
    answered();
    callBack();
    desk.close();
    checkWhatIsKept();
  }

  /** Nothing listens where the receiver was. */
  private void offline() {
    hands.awaitText("Nhận cuộc gọi mới").press(CONTROL, DIGIT8).awaitText("Chờ gửi 1");
    hands.awaitText("thử lại lúc").awaitText("Cần làm 0").awaitText("Đang chờ 1");
    picture("offline");
  }

  /** It is there again and asks what it never asked before. */
  private void unanswered() {
    server = new GeoReportServer(TimeSource.system(), server.port(), Trait.JSON);
    server.services().clear();
    server.services().add(asking());
    hands.press(ALT, A).awaitText("1 cần người").awaitText("Cần làm 1");
    hands.press(ALT, L).awaitText("Cần xem: Nơi nhận hỏi thêm").tabTo("feedback-list").press(DOWN);
    hands.awaitText("Trả lời câu hỏi của nơi nhận").press(ENTER).awaitFocus("do-CORRECT");
    picture("unanswered");
    hands.press(ENTER).awaitFocus("asked-POLE").press(CONTROL, ENTER);
    hands.awaitText("Nơi nhận cần: Số cột đèn").awaitFocus("asked-POLE").type("CL-12/7");
    assertThat(server.requests().all()).isEmpty();
  }

  private static Map<String, Object> asking() {
    Map<String, Object> pole =
        Map.of(
            "variable", true,
            "code", "POLE",
            "datatype", "string",
            "required", true,
            "description", "Số cột đèn");
    return GeoReportServer.service("GARBAGE", "Rác thải", "realtime", List.of(pole));
  }

  /** What is answered goes by itself, and is refused for its words. */
  private void refused() {
    hands.press(CONTROL, ENTER).awaitText("“400 Nội dung không được tiếp nhận”");
    assertThat(server.requests().all()).isEmpty();
    picture("refused");
  }

  private void putRight() {
    hands.press(CONTROL, R).awaitFocus("step-title").tabTo("step-description");
    Fx.run(() -> ((TextArea) hands.scene().lookup("#step-description")).clear());
    hands.type("Hai bóng đèn trước số 91 không sáng từ tối hôm qua.").press(CONTROL, ENTER);
    hands.awaitText("Đã gửi 1").awaitText("mã nơi nhận 0").awaitText("Mã nơi nhận 0");
    hands.press(ALT, L).awaitText("Đang chờ 1").awaitNoText("đã bị xoá");
    picture("sent");
  }

  /** While somebody adds something to it. */
  private void answered() {
    hands.tabTo("feedback-tabs").press(RIGHT).awaitText("Đèn đường hỏng");
    hands.tabTo("feedback-list").press(DOWN).awaitText("mã nơi nhận 0");
    hands.press(ALT, B).awaitFocus("step-text").type("Tối nay thêm một b");
    Held held = server.requests().all().getFirst();
    server.requests().say(held, "closed", "Đã thay hai bóng đèn.", "UBND phường Láng");
    hands.press(ALT, A).awaitText("“Đã thay hai bóng đèn.”").awaitFocus("step-text");
    hands.awaitText("Cần làm 1").type("óng tắt.").awaitText("Tối nay thêm một bóng tắt.");
    picture("answered");
    hands.press(CONTROL, ENTER).awaitText("“Tối nay thêm một bóng tắt.”");
  }

  private void callBack() {
    hands.press(CONTROL, B).awaitText("Đang đổ chuông").awaitText("Chưa gặp").press(F2);
    hands.awaitText("Đang đàm thoại").tabTo("result-REACHED").press(DIGIT1);
    hands.tabTo("desk-reason-groups").press(RIGHT).press(SPACE).press(F4);
    hands.tabTo("desk-results").press(SPACE).press(CONTROL, ENTER).awaitText("Nhận cuộc gọi mới");
  }

  private void checkWhatIsKept() {
    try (OpenProfile profile = profile()) {
      Feedback item = profile.store().feedback().byReceiverCode("0").orElseThrow();
      assertThat(item.answer()).map(FeedbackStep.Answered::text).contains("Đã thay hai bóng đèn.");
      assertThat(item.told()).map(FeedbackStep.Told::reached).contains(true);
      assertThat(item.state()).isEqualTo(FeedbackState.RATED);
      assertThat(server.requests().all())
          .filteredOn(held -> held.field("description").endsWith("Mã 1022: " + item.code()))
          .singleElement()
          .satisfies(held -> assertThat(held.field("attribute[POLE]")).isEqualTo("CL-12/7"));
    }
  }

  private void write() {
    hands.press(CONTROL, U).awaitFocus("feedback-kinds").press(DIGIT1);
    hands.tabTo("feedback-groups").press(SPACE);
    hands.tabTo("feedback-finer").press(SPACE).tabTo("feedback-title");
    hands.type("Đèn đường hỏng phố Chùa Láng").tabTo("feedback-description");
    hands.type("Hai bóng đèn không sáng, quận TỪ CHỐI thay.");
    hands.tabTo("feedback-seen-today").press(SPACE);
    hands.tabTo("feedback-address").type("số 91 phố Chùa Láng");
    hands.tabTo("feedback-unit").type("phường láng").press(ENTER);
    hands.tabTo("feedback-name").type("Phạm Đình Khôi").tabTo("feedback-phone").type("0982004417");
    hands.press(CONTROL, SHIFT, R).awaitFocus("feedback-channel").press(SPACE).press(ESCAPE);
    hands.tabTo("feedback-may-file").press(SPACE).tabTo("feedback-may-report").press(SPACE);
    hands.press(CONTROL, ENTER).awaitText("PA-").awaitFocus("feedback-sent-file");
  }

  private void signIn() {
    hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
  }

  private void open() throws IOException {
    Path files = Files.createDirectories(temporary.resolve("chosen"));
    desk = DeskInTest.start(temporary.resolve("profile"), files);
    hands = desk.hands();
  }

  /** Every category goes to the one service there is. */
  private void enter(String address) {
    Map<String, String> services =
        FeedbackLists.of(CallListsCsv.standard().book()).categories().stream()
            .collect(Collectors.toMap(group -> group.main().code(), _ -> "GARBAGE"));
    GatewaySettings settings =
        new GatewaySettings(address, GeoReportServer.KEY, "", "iHaNoi", services);
    try (OpenProfile profile = profile();
        Open311Gateway gateway = new Open311Gateway(settings, Limits.USUAL)) {
      profile.store().outbox().settings(settings);
      Instant now = TimeSource.system().now();
      profile.store().outbox().offer(Enquiry.ask(gateway, now).got().orElseThrow());
    }
  }

  private OpenProfile profile() {
    return OpenProfile.open(
        new ProfileFolder(temporary.resolve("profile")),
        Optional.empty(),
        PASSPHRASE.toCharArray(),
        TimeSource.system());
  }

  private void picture(String name) {
    hands.settle();
    Path file = Path.of("target", "screens").resolve("gateway-journey-" + name + ".png");
    Fx.run(() -> Pictures.write(hands.scene().snapshot(null), file));
  }
}
