package vn.hotline1022.ui.settings;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.staff.RecoveryKey;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.SceneDialogs;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.TabbedScreen;
import vn.hotline1022.ui.signin.MemoryKeyRing;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

class SettingsViewTest {
  private static final String FRESH = "đèn lồng phố cổ đêm rằm";

  private final SettingsDesk desk = new SettingsDesk();

  static List<Shot> shots() {
    List<Shot> shots = new ArrayList<>(Pictures.allShots());
    for (TextSize size : List.of(TextSize.LARGE, TextSize.LARGEST)) {
      shots.add(Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(size));
    }
    return shots;
  }

  @ParameterizedTest
  @MethodSource("shots")
  void theSettingsOfASupervisorAreWhole(Shot shot) {
    desk.pins.set("LAN04", "739204".toCharArray());
    desk.keys.put(
        new Person("MAI05", "Vũ Ngọc Mai", Role.VOLUNTEER, Optional.of(LocalDate.of(2026, 12, 31))),
        "trăng thanh gió mát quê");
    assertThat(Pictures.take("settings", shot, texts -> view("LAN04", texts))).isEmpty();
  }

  @Test
  void anOperatorSeesPeopleButNoButtonsForThem() {
    try (Journey journey = open("HA01")) {
      journey.awaitText("Người trên máy này").awaitText("nhờ trưởng ca hoặc quản trị");
      assertThat(Fx.<Object>get(() -> journey.scene().lookup("#settings-add"))).isNull();
    }
  }

  @Test
  void themeTextSizeAndPinAreChangedByKeyboard() {
    try (Journey journey = open("HA01")) {
      journey.tabTo("settings-theme").press(RIGHT).tabTo("settings-size").press(RIGHT, RIGHT);
      journey.tabTo("settings-pin").type("739204").tabTo("settings-pin-set").press(SPACE);
      journey.awaitText("Đang có mã PIN");
    }
    assertThat(desk.saved().theme()).isEqualTo(Preferences.Theme.DARK);
    assertThat(desk.saved().textSizePercent()).isGreaterThan(100);
    assertThat(desk.pins.isSet("HA01")).isTrue();
  }

  @Test
  void aSupervisorSetsANewPassphraseInAPanelThatEscLeaves() {
    try (Journey journey = open("LAN04")) {
      journey.tabTo("settings-add").press(SPACE).awaitFocus("add-name").press(ESCAPE);
      journey.awaitFocus("settings-add");
      journey.tabTo("settings-replace-HA01").press(SPACE).awaitFocus("forgotten-way");
      journey.tabTo("forgotten-approval").type(MemoryKeyRing.LAN);
      journey.tabTo("forgotten-passphrase").type(FRESH);
      journey.tabTo("forgotten-repeat").type(FRESH).press(ENTER);
      journey.awaitNoText("Ai cho phép");
    }
    assertThat(desk.keys.passphraseOf("HA01")).isEqualTo(FRESH);
  }

  @Test
  void aSupervisorRemovesSomebodyWithTheirOwnPassphraseAndTheDataGetsANewKey() {
    try (Journey journey = open("LAN04")) {
      journey.tabTo("settings-remove-HA01").press(SPACE).awaitFocus("settings-approval");
      journey.awaitText("mã hoá lại").type("không phải cụm này").press(ENTER);
      journey.awaitText("K-01").type(MemoryKeyRing.LAN).press(ENTER);
      journey.awaitNoText("HA01");
    }
    assertThat(desk.rekeyed).hasSize(1);
    assertThat(desk.keys.people()).extracting(Person::code).doesNotContain("HA01");
  }

  @ParameterizedTest
  @MethodSource("shots")
  void theRoleAndLastDayOfSomebodyAreWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "settings-account",
                shot,
                texts -> {
                  SettingsViewModel model = desk.modelOf("LAN04");
                  AccountModel account = model.changing(model.people().getFirst(), () -> {});
                  account.untilProperty().set("31/02/2027");
                  SceneDialogs dialogs = new SceneDialogs(texts);
                  Region page = new AccountPage(account, texts, dialogs::close).view();
                  dialogs.open(
                      texts.get("settings.people.account.for", "Nguyễn Thu Hà"),
                      new ScrollingPage(page),
                      page);
                  StackPane frame = new StackPane(dialogs.layer());
                  frame.getStyleClass().add("shell");
                  return frame;
                }))
        .isEmpty();
  }

  @Test
  void aSupervisorGivesAVolunteerAnotherRoleAndALastDayByKeyboard() {
    try (Journey journey = open("LAN04")) {
      journey.tabTo("settings-account-PHUONG03").press(SPACE).awaitFocus("account-role");
      journey.press(LEFT).tabTo("account-until").type("30/02/2027").awaitText("Gõ ngày như");
      journey.times("30/02/2027".length(), BACK_SPACE).type("31/12/2026");
      journey.tabTo("account-approval").type("không phải cụm này").press(ENTER);
      journey.awaitText("K-01").type(MemoryKeyRing.LAN).press(ENTER);
      journey.awaitText("hết hạn 31/12/2026");
    }
    assertThat(desk.keys.people())
        .contains(
            new Person(
                "PHUONG03",
                "Bùi Lan Phương",
                Role.OPERATOR,
                Optional.of(LocalDate.of(2026, 12, 31))));
  }

  @Test
  void aNewRecoveryKeyIsShownOnceAndKeptBeforeThePanelCloses() {
    RecoveryKey before = desk.keys.recoveryKey();
    try (Journey journey = open("LAN04")) {
      journey.tabTo("settings-recovery").press(SPACE).awaitFocus("settings-approval");
      journey.type(MemoryKeyRing.LAN).press(ENTER).awaitFocus("recovery-save");
      journey.tabTo("recovery-print").press(SPACE).tabTo("recovery-done").press(SPACE);
      journey.awaitFocus("settings-recovery");
    }
    assertThat(desk.keys.recoveryKey()).isNotEqualTo(before);
  }

  @Test
  void aBackupGoesWhereThePersonWants() {
    try (Journey journey = open("HA01")) {
      journey.tabTo("settings-backup-to").press(SPACE).awaitText("hotline1022-usb.h22b");
      journey.awaitText("Bản sao lưu gần nhất: 21/11/2026 08:30");
    }
  }

  @Test
  void aSupportFileIsReadBeforeItIsWritten() {
    try (Journey journey = open("HA01")) {
      journey.tabTo("settings-support").press(SPACE).awaitFocus("support-pages");
      journey.awaitText("phiên bản 0.1.0").press(DOWN).awaitText("còn trống 12.345 MB");
      assertThat(desk.supported).isEmpty();
      journey.tabTo("support-save").press(SPACE).awaitText("đúng như những gì hiện ở trên");
      journey.press(ESCAPE).awaitFocus("settings-support");
    }
    assertThat(desk.supported).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("shots")
  void whatASupportFileWouldHoldIsWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "settings-support",
                shot,
                texts -> {
                  SceneDialogs dialogs = new SceneDialogs(texts);
                  SupportModel model = desk.modelOf("HA01").supporting();
                  SupportPage page = new SupportPage(model, new Usb(), dialogs::close, texts);
                  model.gather();
                  model.writeTo(Path.of("/media/usb/hotline1022-support.zip"));
                  dialogs.open(
                      texts.get("settings.support"), new ScrollingPage(page.view()), page.first());
                  StackPane frame = new StackPane(dialogs.layer());
                  frame.getStyleClass().add("shell");
                  return frame;
                }))
        .isEmpty();
  }

  private Journey open(String code) {
    return Journey.open(() -> view(code, new Texts(Language.VI)));
  }

  @ParameterizedTest
  @MethodSource("shots")
  void theSettingsAsOneOfSeveralSidesAreWhole(Shot shot) {
    assertThat(Pictures.take("settings-side", shot, this::side)).isEmpty();
  }

  private Region side(Texts texts) {
    SettingsView view =
        new SettingsView(desk.modelOf("LAN04"), new Usb(), new SceneDialogs(texts), texts);
    TabbedScreen screen =
        new TabbedScreen(
            Screen.Place.SETTINGS, texts, List.of(view.asTab()), new SimpleIntegerProperty());
    StackPane frame = new StackPane(screen.view());
    frame.getStyleClass().add("shell");
    return frame;
  }

  private Region view(String code, Texts texts) {
    SceneDialogs dialogs = new SceneDialogs(texts);
    SettingsView view = new SettingsView(desk.modelOf(code), new Usb(), dialogs, texts);
    StackPane frame = new StackPane(view.view(), dialogs.layer());
    frame.getStyleClass().add("shell");
    return frame;
  }

  private static final class Usb implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.of(Path.of("/media/usb/hotline1022-usb.h22b"));
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }
}
