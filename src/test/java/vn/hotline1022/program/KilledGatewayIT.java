package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.open311.Fault311;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Requests311.Held;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.ProfileFolder;

/**
 * Feedback on the packaged desk that goes to its receiver by itself: killed while the receiver has
 * taken it and its answer is on the way, started again, it is there exactly once and the desk says
 * so.
 */
class KilledGatewayIT {
  private static final String LEADER = "TC-01";
  private static final String CATEGORY = "NOISE";

  @TempDir private Path home;
  private final GeoReportServer server = new GeoReportServer(TimeSource.system(), Trait.JSON);
  private Path profile;
  private String passphrase;
  private HandsOn desk;

  @BeforeEach
  void aProfileWithAReceiver() throws IOException {
    SampleProfile made = SampleProfile.in(home, 2);
    profile = made.folder();
    passphrase = made.passphrase();
    try (OpenProfile open = opened()) {
      open.store()
          .outbox()
          .settings(
              new GatewaySettings(
                  server.address(),
                  GeoReportServer.KEY,
                  "",
                  "iHaNoi",
                  Map.of(CATEGORY, "GARBAGE")));
    }
  }

  @AfterEach
  void nothingStaysRunning() {
    desk.close();
    server.close();
  }

  @Test
  void killedWhileTheAnswerIsHeldBackItIsThereOnce() {
    server.onPost(Fault311.SLOW);
    open();
    write();
    desk.await("feedback-sent-open");
    String code = desk.read("feedback-code");
    until(() -> there(code).size() == 1);
    desk.kill();
    open();
    desk.await("desk-ready");
    desk.key("CTRL+K");
    desk.type(code);
    desk.say(code + " · ");
    desk.key("ENTER");
    desk.say("mã nơi nhận " + there(code).getFirst().id());
    desk.holds("queue-state", "Đã gửi");
    desk.leave();
    assertThat(there(code)).hasSize(1);
    try (OpenProfile open = opened()) {
      assertThat(open.store().feedback().byCode(code).orElseThrow().state())
          .isEqualTo(FeedbackState.SENT);
    }
  }

  private List<Held> there(String code) {
    return server.requests().all().stream()
        .filter(held -> held.field("description").endsWith("Mã 1022: " + code))
        .toList();
  }

  private void open() {
    desk = HandsOn.start(home, profile);
    desk.signIn(LEADER, passphrase);
  }

  private OpenProfile opened() {
    return OpenProfile.open(
        new ProfileFolder(profile),
        Optional.of(LEADER),
        passphrase.toCharArray(),
        TimeSource.system());
  }

  private void write() {
    desk.await("desk-ready");
    desk.key("CTRL+U");
    desk.await("feedback-kinds");
    desk.key("DIGIT1");
    desk.choose("feedback-group-ENVIRONMENT");
    desk.choose("feedback-category-" + CATEGORY);
    field("feedback-title", "Loa kéo sau mười giờ đêm");
    field("feedback-description", "Quán đầu ngõ mở loa đến khuya.");
    desk.choose("feedback-seen-yesterday");
    field("feedback-address", "ngõ 642 phố Ngô Gia Tự");
    field("feedback-unit", "phường việt hưng");
    desk.key("DOWN");
    desk.key("ENTER");
    field("feedback-name", "Trần Văn Minh");
    desk.key("CTRL+SHIFT+R");
    desk.await("feedback-channel");
    desk.key("SPACE");
    desk.key("ESCAPE");
    desk.choose("feedback-may-file");
    desk.key("CTRL+ENTER");
  }

  private void field(String id, String text) {
    desk.await(id);
    desk.focus(id);
    desk.type(text);
  }

  private static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    boolean holds = condition.getAsBoolean();
    while (!holds && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
      holds = condition.getAsBoolean();
    }
    assertThat(holds).as("came about in time").isTrue();
  }
}
