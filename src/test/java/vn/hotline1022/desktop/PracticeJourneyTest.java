package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F3;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F7;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.ManualTime;
import vn.hotline1022.ui.common.FxDelays;
import vn.hotline1022.ui.practice.CallersByThemselves;

/**
 * Practising from the sign-in and back, by the keyboard alone; the real profile stays as it was.
 */
class PracticeJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";

  @TempDir private Path temporary;
  private Path profile;
  private Path practice;
  private Path files;
  private Journey hands;

  @BeforeEach
  void aDeskThatPeopleWorkAt() throws IOException {
    files = Files.createDirectory(temporary.resolve("chosen"));
    profile = temporary.resolve("profile");
    practice = temporary.resolve("profile-practice");
    ProfileFolder folder = new ProfileFolder(profile);
    folder.create();
    new KeyFiles(folder, TimeSource.system(), new DatabaseProbe(folder), DeskInTest.CHEAP)
        .create(
            "Bàn 03",
            new Person("LAN01", "Trịnh Lan", Role.SUPERVISOR, Optional.empty()),
            PASSPHRASE.toCharArray())
        .key()
        .close();
    Files.writeString(profile.resolve("desk.db"), "của bàn thật, không ai động đến");
  }

  @Test
  void aCallerIsPractisedFromRingToSaveAndTheRealProfileStaysAsItWas() throws IOException {
    Map<String, String> before = contents(profile);
    try (DeskInTest desk = DeskInTest.start(profile, files)) {
      hands = desk.hands();
      hands.awaitText("Trịnh Lan").tabTo("signin-practice").press(SPACE);
      hands.awaitText("LUYỆN TẬP").awaitText("Đăng ký lần đầu");
      aCaller();
      whatWasDoneWell();
      nothingGoesOut();
      theLockIsMarkedToo();
      backToTheSignIn();
    }
    assertThat(contents(profile)).isEqualTo(before);
    assertThat(practice).doesNotExist();
    assertThat(files).isEmptyDirectory();
  }

  private void aCaller() {
    hands.press(CONTROL, F2).awaitText("Đang đổ chuông").press(F2).awaitText("Đang đàm thoại");
    hands.awaitFocus("desk-number").type("0912000101");
    hands.tabTo("desk-reason-groups").press(RIGHT).press(SPACE).awaitText("Đăng ký");
    hands.tabTo("desk-reasons").press(SPACE);
    hands.tabTo("desk-notes").type("Máy Samsung, đăng ký xong.").press(F4);
    hands.awaitText("Việc sau gọi").tabTo("desk-results").press(SPACE);
    hands.press(CONTROL, ENTER).awaitText("Đã lưu 0912 000 101");
  }

  private void whatWasDoneWell() {
    hands.awaitText("Được 4 trên 6 điều.").awaitText("Đã làm: ghi đúng số người gọi");
    hands.awaitText("Còn thiếu: ghi tên người gọi");
    hands.awaitText("Còn thiếu: đi hết một hướng dẫn hợp việc");
    hands.press(CONTROL, F2).awaitText("Kích hoạt bằng căn cước gắn chip");
    hands.awaitText("Đang đổ chuông").press(F4).awaitText("Nhận cuộc gọi mới");
  }

  private void nothingGoesOut() {
    hands.press(CONTROL, DIGIT2).awaitFocus("calls-words").awaitText("0912 000 101");
    hands.press(CONTROL, E).awaitText("P-03");
    hands.press(F1).awaitText("LUYỆN TẬP").awaitText("Trợ giúp").press(ESCAPE);
  }

  private void theLockIsMarkedToo() {
    hands.press(CONTROL, L).awaitText("Đã khoá").awaitText("LUYỆN TẬP");
    hands.tabTo("lock-switch").press(SPACE).awaitNoText("LUYỆN TẬP").awaitText("Trịnh Lan");
  }

  private void backToTheSignIn() {
    hands.tabTo("signin-practice").press(SPACE).awaitText("LUYỆN TẬP");
    hands.awaitText("Chưa có cuộc gọi nào.");
    String first = Fx.text(this::band);
    hands.press(CONTROL, F7);
    Fx.await("another desk to practise at", () -> !band().equals(first) && !band().isEmpty());
    hands.awaitText("Đăng ký lần đầu").press(CONTROL, F6).awaitNoText("LUYỆN TẬP");
    hands.awaitText("Trịnh Lan");
  }

  @Test
  void nobodyPractisesWhileTheRecoveryKeyIsShownOrTwiceAtATime() {
    try (DeskInTest desk = DeskInTest.start(temporary.resolve("new"), files)) {
      hands = desk.hands();
      hands.awaitFocus("first-device").type("Bàn 03").press(TAB).type("Trịnh Lan");
      hands.press(TAB).type("lan01").tabTo("first-passphrase").type(PASSPHRASE);
      hands.tabTo("first-repeat").type(PASSPHRASE).press(ENTER);
      hands.awaitText("Cất giữ khoá khôi phục");
      assertThat(Fx.get(() -> hands.scene().lookup("#signin-practice").isDisabled())).isTrue();
    }
    try (DeskInTest desk = DeskInTest.start(profile, files)) {
      hands = desk.hands();
      hands.awaitText("Trịnh Lan");
      Fx.run(
          () -> {
            Button practise = (Button) hands.scene().lookup("#signin-practice");
            practise.fire();
            assertThat(practise.getScene()).isNull();
          });
      hands.awaitText("Đăng ký lần đầu");
    }
  }

  @Test
  void callersRingByThemselvesWhenTheDeskIsFreeUntilTheyAreStopped() {
    ManualTime time = new ManualTime("2026-11-21T02:37:04Z");
    DeskInTest.Clocks clocks = new DeskInTest.Clocks(time, time, new FxDelays());
    try (DeskInTest desk = DeskInTest.start(profile, files, clocks)) {
      hands = desk.hands();
      hands.awaitText("Trịnh Lan").tabTo("signin-practice").press(SPACE);
      hands.awaitText("Đăng ký lần đầu");
      pass(time, CallersByThemselves.PAUSE.multipliedBy(2));
      hands.awaitText("Nhận cuộc gọi mới").press(CONTROL, F3);
      pass(time, CallersByThemselves.PAUSE.minusSeconds(1));
      hands.awaitText("Nhận cuộc gọi mới").awaitNoText("Đang đổ chuông");
      pass(time, Duration.ofSeconds(2));
      hands.awaitText("Đang đổ chuông").press(F2).awaitText("Đang đàm thoại");

      pass(time, CallersByThemselves.PAUSE.multipliedBy(2));
      hands.awaitText("Đang đàm thoại").awaitNoText("Đang đổ chuông");
      hands.press(F4).awaitText("Việc sau gọi").tabTo("desk-reason-groups").press(RIGHT);
      hands.press(SPACE).awaitText("Đăng ký").tabTo("desk-reasons").press(SPACE);
      hands.tabTo("desk-results").press(SPACE).press(CONTROL, ENTER).awaitText("Còn thiếu");
      pass(time, CallersByThemselves.PAUSE.plusSeconds(1));
      hands.awaitText("Đang đổ chuông").awaitText("Kích hoạt bằng căn cước gắn chip");

      hands.press(F4).awaitText("Nhận cuộc gọi mới").press(CONTROL, F3);
      pass(time, CallersByThemselves.PAUSE.multipliedBy(3));
      hands.awaitText("Nhận cuộc gọi mới").awaitNoText("Đang đổ chuông");
    }
  }

  @Test
  void nobodyRingsByThemselvesInABreak() {
    ManualTime time = new ManualTime("2026-11-21T02:37:04Z");
    DeskInTest.Clocks clocks = new DeskInTest.Clocks(time, time, new FxDelays());
    try (DeskInTest desk = DeskInTest.start(profile, files, clocks)) {
      hands = desk.hands();
      hands.awaitText("Trịnh Lan").tabTo("signin-practice").press(SPACE);
      hands.awaitText("Đăng ký lần đầu").press(CONTROL, F3).press(CONTROL, L);
      hands.awaitText("Đã khoá");
      pass(time, CallersByThemselves.PAUSE.multipliedBy(3));
      hands.awaitNoText("Đang đổ chuông");
    }
  }

  private void pass(ManualTime time, Duration duration) {
    Fx.run(() -> time.pass(duration));
    hands.settle();
  }

  /** Names the passphrase, which is another one each time. */
  private String band() {
    return hands.scene().lookup("#practice-says") instanceof Labeled says ? says.getText() : "";
  }

  @Test
  void whatACutOffPracticeLeftIsGoneAtTheNextStart() throws IOException {
    new ProfileFolder(practice).markPractice();
    Files.writeString(practice.resolve("desk.db"), "dở dang");
    try (DeskInTest desk = DeskInTest.start(profile, files)) {
      desk.hands().awaitText("Trịnh Lan");
      assertThat(practice).doesNotExist();
    }
  }

  @Test
  void toolsTakeNothingOutOfAPractice() throws IOException {
    ProfileFolder folder = new ProfileFolder(profile).practice();
    folder.markPractice();
    Files.writeString(folder.profile(), "{}");
    assertThatThrownBy(
            () ->
                OpenProfile.open(
                    folder, Optional.empty(), "bí mật".toCharArray(), TimeSource.system()))
        .isInstanceOfSatisfying(
            FaultException.class, e -> assertThat(e.fault()).isEqualTo(new Fault.Practising()));
  }

  @Test
  void whoPractisesMayNotEnterAReceiver() {
    assertThat(Role.OPERATOR.may(Permission.EDIT_LISTS)).isFalse();
  }

  @Test
  void aRealProfileOfThatNameIsNeverTouched() throws IOException {
    Files.createDirectory(practice);
    Files.writeString(practice.resolve("desk.db"), "hồ sơ thật của người khác");
    Map<String, String> before = contents(practice);
    DeskInTest desk = DeskInTest.start(profile, files);
    desk.hands().awaitText("Trịnh Lan").tabTo("signin-practice").press(SPACE);
    desk.hands().awaitText("B-02");
    desk.closeInTrouble();
    assertThat(contents(practice)).isEqualTo(before);
  }

  /**
   * Every file with its bytes, but for what tells that somebody has it open, and what was logged.
   */
  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!name.startsWith("lock") && !name.startsWith("logs")) {
          contents.put(name, Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        }
      }
    }
    return contents;
  }
}
