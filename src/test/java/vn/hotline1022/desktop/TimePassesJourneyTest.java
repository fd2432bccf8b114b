package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DIGIT9;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.ManualTime;
import vn.hotline1022.ui.common.FxDelays;

/** What minutes do to the real desk: its clocks are moved by hand, everything else is as it is. */
class TimePassesJourneyTest {
  private static final String LAN = "ba cây chụm lại nên hòn núi";
  private static final String HUY = "nước chảy đá mòn quanh năm";
  private static final String PIN = "739204";
  private static final Duration IDLE = Duration.ofMinutes(Preferences.DEFAULT.idleMinutes());
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir private Path temporary;
  private final ManualTime time = new ManualTime("2026-11-21T02:37:04Z");
  private Path files;
  private Journey hands;

  @BeforeEach
  void makeRoomForFiles() throws IOException {
    files = Files.createDirectory(temporary.resolve("chosen"));
  }

  @Test
  void idleMinutesLockTheDeskKeysPutThatOffAndTheCallRunsOnForItsOwnerAlone() {
    try (DeskInTest desk = open()) {
      hands = desk.hands();
      firstStart();
      hands.press(F2).awaitFocus("desk-number").type("0912345678");
      hands.awaitText("Đang đàm thoại").tabTo("desk-notes").type("Máy của bác Đào Thị Nhàn");

      pass(IDLE.minus(MINUTE));
      hands.press(SHIFT);
      pass(IDLE.minus(MINUTE));
      hands.awaitNoText("Đã khoá").awaitFocus("desk-notes").type(", Samsung");
      pass(IDLE);
      hands.awaitText("Đã khoá").awaitFocus("lock-secret").awaitText("13:00");
      hands.awaitNoText("0912 345 678").awaitNoText("Đào Thị Nhàn").awaitNoText("Ghi chú");
      pass(MINUTE);
      hands.awaitText("14:00");

      hands.type(PIN).press(ENTER).awaitText("Đang đàm thoại").awaitText("14:00");
      hands.awaitText("0912345678").awaitText("Máy của bác Đào Thị Nhàn, Samsung");

      pass(IDLE);
      somebodyElseComes();
      hands.awaitNoText("Đào Thị Nhàn").awaitNoText("0912");
      pass(IDLE);
      hands.awaitText("Đã khoá").tabTo("lock-switch").press(SPACE);
      signIn("Trịnh Lan", LAN);
      hands.awaitText("Đang đàm thoại").awaitText("24:00");
      hands.awaitText("Máy của bác Đào Thị Nhàn, Samsung");
    }
  }

  @Test
  void aPromiseThatFallsDueIsSaidWithoutTakingTheFocusFromWhoeverTypes() {
    try (DeskInTest desk = open()) {
      hands = desk.hands();
      firstStart();
      hands.press(F2).awaitFocus("desk-number").type("0904118532");
      hands.tabTo("desk-reason-groups").press(SPACE).press(CONTROL, D);
      hands.awaitFocus("quick-IN_15_MINUTES").press(SPACE).awaitText("lúc 09:52");
      hands.awaitNoText("····").press(CONTROL, ENTER);
      hands.awaitText("Nhận cuộc gọi mới").awaitText("0904 118 532");

      hands.press(F2).awaitFocus("desk-number").type("0912345678").tabTo("desk-notes");
      hands.type("Bà hỏi đường Bưởi").times(4, LEFT);
      String place = Fx.text(this::placeOfEverythingElse);
      assertThat(seen("due-pill")).isFalse();
      // Each time less than would lock the desk, with a key between.
      for (int minutes = 0; minutes < 16; minutes += 4) {
        pass(Duration.ofMinutes(4));
        hands.press(SHIFT);
      }
      hands.awaitText("1 quá hẹn").awaitFocus("desk-notes").type("phố ");
      hands.awaitText("Bà hỏi đường phố Bưởi");
      assertThat(seen("due-pill")).isTrue();
      assertThat(Fx.text(this::placeOfEverythingElse)).as("nothing moved").isEqualTo(place);
    }
  }

  @Test
  void aSecondAtTheBoothHasNothingOfTheWindowLaidOutAnew() {
    try (DeskInTest desk = open()) {
      hands = desk.hands();
      firstStart();
      hands.press(CONTROL, DIGIT9).awaitText("chưa ở sự kiện nào");
      hands.press(F2).awaitText("Người thứ 1").press(F2).awaitText("Người thứ 2");
      pass(Duration.ofSeconds(10));
      String clock = Fx.text(this::clock);
      for (int second = 0; second < 5; second++) {
        List<String> anew =
            Fx.get(
                () -> {
                  layOut(hands.scene().getRoot());
                  time.pass(Duration.ofSeconds(1));
                  return anew(hands.scene().getRoot());
                });
        assertThat(anew).isEmpty();
      }
      assertThat(Fx.text(this::clock)).as("a clock of the top bar goes").isNotEqualTo(clock);
    }
  }

  @Test
  void aBoothThatNobodyTouchesForAMinuteMovesItsClocksEachTenSecondsUntilSomebodyDoes() {
    try (DeskInTest desk = open()) {
      hands = desk.hands();
      firstStart();
      hands.press(CONTROL, DIGIT9).awaitText("chưa ở sự kiện nào");
      hands.press(F2).awaitText("Người thứ 1");
      assertThat(clocksInSeconds(30)).as("at once").hasSize(30);
      clocksInSeconds(40);
      assertThat(clocksInSeconds(30)).as("at rest").hasSizeBetween(3, 4);
      hands.press(SHIFT);
      assertThat(clocksInSeconds(30)).as("touched again").hasSize(30);
    }
  }

  /** What the clock of the person in front said, second by second. */
  private Set<String> clocksInSeconds(int seconds) {
    Set<String> said = new HashSet<>();
    for (int second = 0; second < seconds; second++) {
      pass(Duration.ofSeconds(1));
      said.add(Fx.text(() -> ((Text) hands.scene().lookup("#booth-front-clock")).getText()));
    }
    return said;
  }

  /** Lays out what waits for it now, as what was counted meanwhile and has just been told. */
  private static void layOut(Parent root) {
    for (int pass = 0; pass < 5 && !anew(root).isEmpty(); pass++) {
      root.applyCss();
      root.layout();
    }
    assertThat(anew(root)).as("waits for ever").isEmpty();
  }

  /** What is seen and waits to be laid out. */
  private static List<String> anew(Parent parent) {
    Stream<String> itself = parent.isNeedsLayout() ? Stream.of(parent.toString()) : Stream.empty();
    return Stream.concat(
            itself,
            parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .filter(Parent.class::isInstance)
                .flatMap(inside -> anew((Parent) inside).stream()))
        .toList();
  }

  private String clock() {
    return ((Text) hands.scene().lookup("#desk-clock")).getText();
  }

  private void pass(Duration duration) {
    Fx.run(() -> time.pass(duration));
    hands.settle();
  }

  private boolean seen(String id) {
    return Fx.get(() -> hands.scene().lookup("#" + id).isVisible());
  }

  private String placeOfEverythingElse() {
    StringBuilder places = new StringBuilder();
    for (String id : new String[] {"desk-help", "shell-person", "shell-search", "desk-notes"}) {
      Node node = hands.scene().lookup("#" + id);
      Bounds bounds = node.localToScene(node.getLayoutBounds());
      places.append(id).append(' ').append(bounds).append('\n');
    }
    return places.toString();
  }

  private DeskInTest open() {
    return DeskInTest.start(
        temporary.resolve("profile"), files, new DeskInTest.Clocks(time, time, new FxDelays()));
  }

  private void firstStart() {
    hands.awaitFocus("first-device").type("Bàn 03").press(TAB).type("Trịnh Lan");
    hands.press(TAB).type("lan01").tabTo("first-passphrase").type(LAN);
    hands.tabTo("first-repeat").type(LAN).tabTo("first-pin").type(PIN);
    FirstStart.keepTheKey(hands);
  }

  private void somebodyElseComes() {
    hands.awaitText("Đã khoá").tabTo("lock-switch").press(SPACE).awaitText("Ai đang trực");
    hands.tabTo("signin-add").press(SPACE).awaitFocus("add-name").type("Đỗ Quang Huy");
    hands.press(TAB).type("huy02").tabTo("add-passphrase").type(HUY);
    hands.tabTo("add-repeat").type(HUY).tabTo("add-approval").type(LAN).press(ENTER);
    hands.awaitText("Đã thêm người").awaitText("Đỗ Quang Huy").tabTo("signin-people");
    hands.press(LEFT).press(ENTER).awaitFocus("signin-passphrase").type(HUY).press(ENTER);
    hands.awaitText("Nhận cuộc gọi mới");
  }

  private void signIn(String name, String passphrase) {
    hands.awaitText(name).tabTo("signin-people").press(RIGHT).press(ENTER);
    hands.awaitFocus("signin-passphrase").type(passphrase).press(ENTER);
  }
}
