package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Delays;
import vn.hotline1022.ui.common.FxDelays;
import vn.hotline1022.ui.common.FxTicker;

/** The window is closed by its own button in the middle of everything. */
class ClosedWindowJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";

  private final Set<Runnable> ticking = new HashSet<>();
  @TempDir private Path temporary;
  private DeskInTest desk;
  private Journey hands;

  @Test
  void aCallWithAPromiseAndAFaultHalfWrittenComesBackWhole() throws IOException {
    Path files = Files.createDirectory(temporary.resolve("chosen"));
    open(files);
    FirstStart.ofHa(hands, PASSPHRASE);
    hands.press(F2).awaitFocus("desk-number").type("0904118532");
    hands.tabTo("desk-notes").type("Bà Lưu Đình Hạnh, ngõ 42 Đường Láng");
    hands.press(CONTROL, D).awaitText("Gọi lại lúc nào?");
    hands.tabTo("quick-TOMORROW_MORNING").press(SPACE).awaitText("lúc 08:30");
    hands.tabTo("promise-why").type("Xem đã cài xong chưa").press(CONTROL, D);
    hands.press(F8).awaitFocus("escalation-STEP");
    hands.tabTo("escalation-MESSAGE").type("Lỗi 500 khi tải ảnh");
    desk.close();
    assertThat(hands.stage().isShowing()).isFalse();

    open(files);
    hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
    hands.awaitText("Bà Lưu Đình Hạnh, ngõ 42 Đường Láng").awaitText("08:30 · mã");
    hands.press(F8).awaitText("Lỗi 500 khi tải ảnh").press(F8);
    hands.press(CONTROL, D).awaitText("Xem đã cài xong chưa").press(CONTROL, D);
    desk.close();
    assertThat(ticking).as("what ticks on after the end keeps the whole desk").isEmpty();
  }

  @Test
  void closedWhileItOpensTheDeskEndsAndOpensAgain() throws IOException {
    Path files = Files.createDirectory(temporary.resolve("chosen"));
    open(files);
    FirstStart.ofHa(hands, PASSPHRASE);
    desk.close();
    Random random = new Random(1022);
    for (int round = 0; round < Rounds.of(100); round++) {
      open(files);
      hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
      LockSupport.parkNanos(Duration.ofMillis(random.nextInt(400)).toNanos());
      desk.close();
      assertThat(ticking).isEmpty();
    }
    open(files);
    hands.awaitFocus("signin-passphrase").type(PASSPHRASE).press(ENTER);
    hands.awaitText("Nhận cuộc gọi mới");
    desk.close();
  }

  @Test
  void whatStillWaitsWhenItClosesDoesNotHappen() throws IOException {
    List<Runnable> waiting = new CopyOnWriteArrayList<>();
    Delays byHand =
        (delay, action) -> {
          waiting.add(action);
          return () -> waiting.remove(action);
        };
    desk =
        DeskInTest.start(
            temporary.resolve("profile"),
            Files.createDirectory(temporary.resolve("chosen")),
            new DeskInTest.Clocks(TimeSource.system(), this::everySecond, byHand));
    desk.hands().awaitFocus("first-device");
    assertThat(waiting).isNotEmpty();
    desk.close();
    waiting.forEach(action -> assertThatCode(() -> Fx.run(action)).doesNotThrowAnyException());
  }

  private void open(Path files) {
    DeskInTest.Clocks clocks =
        new DeskInTest.Clocks(TimeSource.system(), this::everySecond, new FxDelays());
    desk = DeskInTest.start(temporary.resolve("profile"), files, clocks);
    hands = desk.hands();
  }

  private Subscription everySecond(Runnable tick) {
    ticking.add(tick);
    return new FxTicker().everySecond(tick).and(() -> ticking.remove(tick));
  }
}
