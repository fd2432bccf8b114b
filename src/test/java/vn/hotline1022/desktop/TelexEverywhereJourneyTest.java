package vn.hotline1022.desktop;

import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.U;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Telex;
import vn.hotline1022.ui.common.FxTicker;
import vn.hotline1022.ui.common.HandDelays;

/**
 * An input method composes a word in every field of every screen: nothing may rewrite, veto or move
 * the text meanwhile, however long it takes, and the word stands there at the end.
 */
class TelexEverywhereJourneyTest {
  private static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";
  private static final String WORD = Telex.STEPS.getLast();

  /** Longer than any pause after which something looks at what was typed. */
  private static final long PAUSE = 1_200;

  @TempDir private Path temporary;
  private final HandDelays delays = new HandDelays();
  private final Set<String> composed = new TreeSet<>();
  private final Set<String> there = new TreeSet<>();
  private Journey hands;

  @Test
  void aWordIsComposedInEveryFieldOfEveryScreen() throws IOException {
    Path files = Files.createDirectory(temporary.resolve("chosen"));
    DeskInTest.Clocks clocks = new DeskInTest.Clocks(TimeSource.system(), new FxTicker(), delays);
    try (DeskInTest desk = DeskInTest.start(temporary.resolve("profile"), files, clocks)) {
      hands = desk.hands();
      firstStart();
      atTheDesk();
      whileLocked();
      atSignIn();
    }
    assertThat(composed).as("every field that stood on some screen").containsAll(there);
    assertThat(composed)
        .contains("guide-words", "articles-words", "guidebook-filter", "entry-vi", "shift-vi")
        .contains("again-time", "moved-day", "moved-time", "result-comment")
        .contains("feedback-title", "feedback-description", "feedback-address")
        .contains("feedback-search", "feedback-unit", "calls-person", "filing-code", "link-ANDROID")
        .contains("first-device", "first-name", "first-code", "first-pin", "first-passphrase")
        .contains("desk-number-ready", "desk-number", "desk-notes", "calls-words", "shell-search")
        .contains("desk-caller", "desk-caller-unit", "desk-caller-helped", "amend-notes")
        .contains("desk-caller-helped-phone", "amend-number", "amend-caller", "amend-caller-unit")
        .contains("promise-day", "promise-time", "promise-why", "promise-phone")
        .contains("escalation-MESSAGE", "escalation-OWNER", "answers-text", "palette")
        .contains("notice-title", "notice-text", "notice-from", "outage-cause", "outage-until")
        .contains("directory-words", "contact-name", "contact-phone", "contact-note", "unit-lookup")
        .contains("daily-text")
        .contains("privacy-words", "privacy-note", "settings-pin", "settings-present")
        .contains(
            "add-approval",
            "add-code",
            "lock-secret",
            "signin-passphrase",
            "add-name",
            "forgotten-passphrase");
  }

  private void firstStart() {
    hands.awaitFocus("first-device");
    composeEverywhere();
    hands
        .tabTo("first-device")
        .type("Bàn 03")
        .press(TAB)
        .type("Trịnh Lan")
        .press(TAB)
        .type("lan01");
    hands.tabTo("first-role").press(RIGHT).press(RIGHT);
    hands.tabTo("first-passphrase").type(PASSPHRASE).tabTo("first-repeat").type(PASSPHRASE);
    FirstStart.keepTheKey(hands);
  }

  private void atTheDesk() {
    composeEverywhere();
    hands.press(F2).awaitText("Đang đàm thoại");
    composeEverywhere();
    hands.press(CONTROL, TAB).awaitText("Chọn hướng dẫn");
    composeEverywhere();
    hands.press(CONTROL, TAB);
    hands.press(CONTROL, J).press(CONTROL, J).awaitFocus("desk-caller-helped");
    composeEverywhere();
    hands.press(CONTROL, D).awaitText("Gọi lại lúc nào?");
    composeEverywhere();
    hands.tabTo("promise-discard").press(SPACE).awaitNoText("Gọi lại lúc nào?");
    hands.press(F8).awaitFocus("escalation-panel");
    composeEverywhere();
    hands.tabTo("escalation-discard").press(SPACE).press(F6).awaitText("Sẵn sàng");
    inTheList();
    hands.press(CONTROL, DIGIT4).awaitText("Nhận trả lời");
    hands.tabTo("fault-answers").press(SPACE);
    composeEverywhere();
    onTheBoard();
    aboutPeoplesData();
    inTheHandbook();
    inFeedback();
    underSupervision();
    inTheSettings();
    hands.press(CONTROL, DIGIT1).awaitText("Nhận cuộc gọi mới");
    inThePalette();
    // The list of keys has every place built, also one nobody went to.
    hands.press(SHIFT, F1).awaitText("Các phím").press(ESCAPE);
    composeUnseen();
  }

  private void inTheList() {
    hands.press(CONTROL, DIGIT2).awaitText("1 cuộc gọi");
    composeEverywhere();
    // What was composed last is looked for once more without it.
    hands.awaitText("1 cuộc gọi").tabTo("calls-words").press(DOWN).awaitFocus("calls-table");
    Fx.await("the open call", () -> !hands.scene().lookup("#calls-amend").isDisabled());
    hands.press(CONTROL, R).awaitFocus("amend-number");
    composeEverywhere();
    hands.tabTo("amend-cancel").press(SPACE);
  }

  private void onTheBoard() {
    hands.press(CONTROL, DIGIT5).awaitText("Viết thông báo").press(CONTROL, N);
    hands.awaitFocus("notice-title");
    composeEverywhere();
    hands.press(CONTROL, TAB).awaitText("Ghi sự cố").press(CONTROL, N).awaitFocus("outage-from");
    composeEverywhere();
    hands.press(CONTROL, TAB).awaitFocus("directory-words");
    composeEverywhere();
    hands.press(CONTROL, N).awaitFocus("contact-name");
    composeEverywhere();
    hands.press(CONTROL, TAB);
    composeEverywhere();
  }

  private void aboutPeoplesData() {
    hands.press(CONTROL, DIGIT6).awaitFocus("privacy-words");
    composeEverywhere();
    hands.tabTo("privacy-words").type("0971640255").awaitText("Mọi thứ của số");
    hands.press(DOWN).press(SPACE).awaitText("Xuất cho công dân");
    composeEverywhere();
  }

  private void inTheHandbook() {
    hands.press(CONTROL, DIGIT7).awaitFocus("articles-words");
    composeEverywhere();
    hands.press(CONTROL, TAB).awaitFocus("guidebook-list");
    composeEverywhere();
  }

  private void inFeedback() {
    hands.press(CONTROL, U).awaitFocus("feedback-kinds").press(DIGIT1);
    hands.tabTo("feedback-title");
    composeEverywhere();
    hands.tabTo("feedback-discard").press(SPACE);
    hands.press(CONTROL, DIGIT8).awaitText("Cần làm");
    composeEverywhere();
  }

  private void underSupervision() {
    hands.press(CONTROL, DIGIT0).awaitText("Lưu lượng theo 30 phút");
    composeEverywhere();
    hands.press(CONTROL, TAB).awaitText("Phường, xã nay");
    composeEverywhere();
    hands.press(CONTROL, TAB).press(CONTROL, TAB).awaitText("Lập đội");
    composeEverywhere();
    hands.press(CONTROL, TAB).awaitText("Lập số liệu");
    // Nothing is typed for a day before it was read.
    Fx.await("the day", () -> !hands.scene().lookup("#daily-text").isDisabled());
    composeEverywhere();
  }

  private void inTheSettings() {
    hands.press(CONTROL, COMMA).awaitText("Ngôn ngữ");
    composeEverywhere();
    hands.tabTo("settings-add").press(SPACE).awaitFocus("add-name");
    composeEverywhere();
    hands.tabTo("add-back").press(SPACE).awaitText("Ngôn ngữ").press(CONTROL, TAB);
    hands.awaitFocus("shifts-entries").press(CONTROL, N).awaitFocus("shift-vi");
    composeEverywhere();
    hands.press(CONTROL, TAB).awaitFocus("lists-entries").press(CONTROL, N);
    hands.awaitFocus("entry-vi");
    composeEverywhere();
    hands.press(CONTROL, TAB);
    composeEverywhere();
  }

  /** With what it found open below the field. */
  private void inThePalette() {
    hands.press(CONTROL, K).awaitFocus("shell-search").type("m");
    pause();
    Fx.await("the palette", () -> hands.scene().lookup("#palette").isVisible());
    composeIn((TextInputControl) Fx.get(() -> hands.scene().lookup("#shell-search")));
    composed.add("palette");
    hands.press(ESCAPE);
  }

  private void whileLocked() {
    hands.press(CONTROL, L).awaitText("Đã khoá");
    composeEverywhere();
    hands.tabTo("lock-switch").press(SPACE);
  }

  private void atSignIn() {
    hands.awaitText("Ai đang trực").awaitText("Trịnh Lan");
    composeEverywhere();
    hands.tabTo("signin-add").press(SPACE).awaitFocus("add-name");
    composeEverywhere();
    hands.tabTo("add-back").press(SPACE).awaitText("Ai đang trực");
    hands.tabTo("signin-forgotten").press(SPACE).awaitText("Cụm mật khẩu mới");
    composeEverywhere();
    composeUnseen();
  }

  private void composeEverywhere() {
    hands.settle();
    List<TextInputControl> fields = Fx.get(() -> Telex.fields(hands.scene().getRoot()));
    assertThat(fields).isNotEmpty();
    note();
    fields.stream().filter(field -> !composed.contains(key(field))).forEach(this::composeIn);
  }

  /** What stands on some screen, seen or not: nobody need name a field for it to be tried. */
  private void note() {
    Fx.run(() -> Telex.all(hands.scene().getRoot()).forEach(field -> there.add(key(field))));
  }

  /** Whatever comes only in some state of its screen is composed in where it waits, unseen. */
  private void composeUnseen() {
    note();
    List<TextInputControl> unseen =
        Fx.get(
            () ->
                Telex.all(hands.scene().getRoot()).stream()
                    .filter(field -> field.isEditable() && !field.isDisabled())
                    .filter(field -> !composed.contains(key(field)))
                    .toList());
    for (TextInputControl field : unseen) {
      Fx.run(() -> Telex.makeReady(field));
      compose(field);
    }
  }

  private void composeIn(TextInputControl field) {
    Fx.run(field::requestFocus);
    compose(field);
  }

  private void compose(TextInputControl field) {
    String name = Telex.name(field);
    String before = Objects.requireNonNullElse(Fx.text(field::getText), "");
    composed.add(name);
    composed.add(key(field));
    Fx.run(field::end);
    for (String step : Telex.STEPS) {
      Fx.run(() -> Telex.compose(field, step, ""));
      pause();
      assertThat(Fx.text(field::getText)).as(name).isEqualTo(before + step);
    }
    Fx.run(() -> Telex.compose(field, "", WORD));
    pause();
    assertThat(Fx.text(field::getText)).as(name).isEqualTo(before + WORD);
    Fx.run(() -> field.setText(before));
    pause();
  }

  private void pause() {
    Fx.run(() -> delays.passMillis(PAUSE));
    hands.settle();
  }

  /** Fields that share a name are told apart by what they ask for. */
  private static String key(TextInputControl field) {
    return Telex.name(field) + " “" + field.getPromptText() + "”";
  }
}
