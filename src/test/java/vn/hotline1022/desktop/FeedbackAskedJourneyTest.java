package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.U;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.cli.Cli;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Limits;
import vn.hotline1022.feedback.open311.Open311Gateway;
import vn.hotline1022.feedback.open311.Requests311.Held;
import vn.hotline1022.feedback.outbox.Enquiry;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Pictures;

/**
 * The receiver's questions on the real desk, with the keyboard alone, against the strict server:
 * one that it insists on, answered, sent; and the service withdrawn while a draft is open.
 */
class FeedbackAskedJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";

  @TempDir private Path temporary;
  private final GeoReportServer server = new GeoReportServer(TimeSource.system(), Trait.JSON);
  private DeskInTest desk;
  private Journey hands;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whatTheReceiverInsistsOnIsAskedSentAndStillThereWhenItIsWithdrawn() throws IOException {
    open();
    FirstStart.ofHa(hands, PASSPHRASE);
    desk.close();
    server.services().clear();
    server.services().add(asking());
    receiver();

    signIn();
    hands.awaitText("Nhận cuộc gọi mới");
    call("0912345678");
    begun("Đèn đường hỏng đầu ngõ 42").awaitText("Nơi nhận hỏi thêm");
    rest();
    hands.press(CONTROL, ENTER).awaitText("Nơi nhận cần: Số cột đèn");
    picture("missing");
    hands.awaitFocus("asked-POLE").type("CL-12/7");
    hands.tabTo("asked-SINCE").type("20/11/2026").tabTo("asked-SINCE-1").type("18h30");
    hands.tabTo("asked-SIGNS").press(SPACE);
    picture("answered");
    hands.press(CONTROL, ENTER).awaitText("Mã phản ánh, đọc cho công dân ghi lại");

    hands.press(CONTROL, U);
    begun("Đèn chập chờn ngõ 44").tabTo("asked-POLE").type("CL-13/1").awaitText("CL-13/1");
    desk.close();
    send();
    Held held = server.requests().all().getFirst();
    assertThat(held.field("attribute[POLE]")).isEqualTo("CL-12/7");
    assertThat(held.field("attribute[SINCE]")).isEqualTo("2026-11-20T18:30:00+07:00");
    assertThat(held.fields().get("attribute[SIGNS][]")).containsExactly("OFF");

    server.services().clear();
    receiver();
    signIn();
    hands.awaitText("0912 345 678").press(CONTROL, U);
    hands.awaitText("Nơi nhận không còn nhận loại phản ánh này").awaitText("CL-13/1");
    hands.awaitText("Đèn chập chờn ngõ 44");
    picture("gone");
    desk.close();
  }

  private static Map<String, Object> asking() {
    return GeoReportServer.service(
        "GARBAGE",
        "Chiếu sáng",
        "realtime",
        List.of(
            question("POLE", "string", true, "Số cột đèn"),
            question("SINCE", "datetime", false, "Hỏng từ khi nào"),
            Map.of(
                "variable",
                true,
                "code",
                "SIGNS",
                "datatype",
                "multivaluelist",
                "required",
                false,
                "description",
                "Dấu hiệu",
                "values",
                List.of(
                    Map.of("key", "OFF", "name", "Không sáng"),
                    Map.of("key", "WIRE", "name", "Hở dây")))));
  }

  private static Map<String, Object> question(
      String code, String type, boolean required, String text) {
    return Map.of(
        "variable",
        true,
        "code",
        code,
        "datatype",
        type,
        "required",
        required,
        "description",
        text);
  }

  /** The receiver is entered, and says what it asks; nothing of it is known to the open desk. */
  private void receiver() {
    GatewaySettings settings =
        new GatewaySettings(
            server.address(), GeoReportServer.KEY, "", "iHaNoi", Map.of("ENVIRONMENT", "GARBAGE"));
    ProfileFolder folder = new ProfileFolder(profile());
    try (OpenProfile open =
            OpenProfile.open(
                folder, Optional.empty(), PASSPHRASE.toCharArray(), TimeSource.system());
        Open311Gateway gateway = new Open311Gateway(settings, Limits.USUAL)) {
      OutboxRepository outbox = open.store().outbox();
      outbox.settings(settings);
      outbox.offer(Enquiry.ask(gateway, TimeSource.system().now()).got().orElseThrow());
    }
  }

  /** What waits is sent, unless the desk has sent it by itself. */
  private void send() throws IOException {
    Path secret = Files.writeString(temporary.resolve("khoá.txt"), PASSPHRASE);
    PrintStream none =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Cli.run(
        new String[] {
          "feedback",
          "send",
          "--wait",
          "20",
          "--data",
          profile().toString(),
          "--passphrase-file",
          secret.toString()
        },
        none,
        none);
  }

  private Path profile() {
    return temporary.resolve("profile");
  }

  private void call(String number) {
    hands.press(F2).awaitFocus("desk-number").type(number).tabTo("desk-notes");
    hands.press(CONTROL, U);
  }

  private Journey begun(String title) {
    hands.awaitFocus("feedback-kinds").press(DIGIT1).tabTo("feedback-groups").press(SPACE);
    hands.tabTo("feedback-finer").press(SPACE);
    return hands.tabTo("feedback-title").type(title);
  }

  private void rest() {
    hands.tabTo("feedback-description").type("Đèn không sáng ba tối nay, đường tối, xe khó đi.");
    hands.tabTo("feedback-seen-yesterday").press(SPACE);
    hands.tabTo("feedback-address").type("ngõ 42 phố Việt Hưng");
    hands.tabTo("feedback-unit").type("phường việt hưng").press(DOWN).press(ENTER);
    hands.tabTo("feedback-name").type("Trần Văn Minh");
    hands.press(CONTROL, SHIFT, R).awaitFocus("feedback-channel").press(ESCAPE);
    hands.tabTo("feedback-may-file").press(SPACE).tabTo("feedback-may-report").press(SPACE);
    hands.awaitText("Đã có đồng ý (bản 1");
  }

  private void signIn() {
    open();
    hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
  }

  private void open() {
    desk = DeskInTest.start(profile(), temporary);
    hands = desk.hands();
  }

  private void picture(String name) {
    hands.settle();
    Path file = Path.of("target", "screens").resolve("feedback-asked-journey-" + name + ".png");
    Fx.run(() -> Pictures.write(hands.scene().snapshot(null), file));
  }
}
