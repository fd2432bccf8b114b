package vn.hotline1022.bench;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F11;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.U;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.desktop.DeskInTest;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;

/**
 * How long the FX thread is away on the real desk over a full profile: at the first opening of each
 * screen, and at everything an operator does once a screen was open.
 */
@Tag("bench")
class FxBench {
  private static final int CALLS = Integer.getInteger("bench.fx.calls", 200_000);
  private static final int ROUNDS = Integer.getInteger("bench.fx.rounds", 20);
  private static final int STARTS = 3;
  private static final String BASELINE = "baseline: a trivial node in an empty window";
  private static final double FIRST = 250;
  private static final double AGAIN = 50;
  private static final String READY = "Nhận cuộc gọi mới";

  private final BusyProbe probe = new BusyProbe();
  private final BusyTable table = new BusyTable(BASELINE);
  @TempDir private Path temporary;
  private Journey hands;

  @Test
  void theScreenIsNeverAwayForLong() throws IOException {
    Path profile = temporary.resolve("profile");
    TimeSource time = TimeSource.system();
    List<String> numbers =
        Stream.generate(BenchDesk.calls(CALLS, time.now())::next)
            .limit(ROUNDS + 1L)
            .map(call -> call.phone().key())
            .toList();
    BenchDesk.fill(profile, CALLS, time);
    empty();
    for (int start = 1; start <= STARTS; start++) {
      try (DeskInTest desk = DeskInTest.start(profile, temporary)) {
        hands = desk.hands();
        firstOpenings();
        if (start == STARTS) {
          // The first round warms up.
          for (int round = -1; round < ROUNDS; round++) {
            round(round, numbers.get(round + 1));
          }
        }
      }
    }
    table.write("fx");
    assertThat(table.missed()).isEmpty();
  }

  private void empty() {
    Label one = Fx.get(() -> new Label("Bàn trực"));
    try (Journey window = Journey.open(() -> new StackPane(one))) {
      for (int round = -5; round < ROUNDS; round++) {
        BusyProbe.Busy busy = probe.during(() -> Fx.run(() -> one.setVisible(!one.isVisible())));
        window.settle();
        note(round, BASELINE, 0, busy);
      }
    }
  }

  private void firstOpenings() {
    BenchDesk.typePassphrase(hands);
    first("desk", () -> hands.press(ENTER).awaitText(READY));
    first("calls", () -> hands.press(CONTROL, DIGIT2).awaitFocus("calls-words"));
    hands.press(CONTROL, DIGIT1).awaitText(READY).press(F2).awaitFocus("desk-number");
    first("the choice of guides", () -> hands.press(CONTROL, TAB).awaitText("Chọn hướng dẫn"));
    first("a guide", () -> hands.press(DIGIT1).awaitText("Bước 1 /"));
    hands.press(F9).awaitText(READY);
    places();
    amending();
    first("settings", () -> hands.press(CONTROL, COMMA).awaitText("Ngôn ngữ"));
    hands.press(CONTROL, TAB).awaitFocus("shifts-entries");
    first("lists", () -> hands.press(CONTROL, TAB).awaitFocus("lists-entries"));
    hands.press(CONTROL, TAB).press(CONTROL, TAB).awaitText("Ngôn ngữ");
    hands.press(CONTROL, DIGIT1).awaitText(READY);
    first("the list of keys", () -> hands.press(SHIFT, F1).awaitText("Các phím"));
    hands.press(ESCAPE).awaitNoText("Các phím");
    palette();
  }

  private void places() {
    first("promises", () -> hands.press(CONTROL, DIGIT3).awaitText("Ngày khác"));
    first("faults", () -> hands.press(CONTROL, DIGIT4).awaitText("Nhận trả lời"));
    first("the board", () -> hands.press(CONTROL, DIGIT5).awaitText("Viết thông báo"));
    first("personal data", () -> hands.press(CONTROL, DIGIT6).awaitFocus("privacy-words"));
    first("the handbook", () -> hands.press(CONTROL, DIGIT7).awaitFocus("articles-words"));
    first("feedback", () -> hands.press(CONTROL, DIGIT8).awaitText("Cần làm"));
    first("writing feedback", () -> hands.press(CONTROL, U).awaitFocus("feedback-kinds"));
  }

  private void amending() {
    hands.press(CONTROL, DIGIT2).awaitFocus("calls-words").press(DOWN);
    Fx.await("the open call", () -> !hands.scene().lookup("#calls-amend").isDisabled());
    first("putting a call right", () -> hands.press(CONTROL, R).awaitFocus("amend-number"));
    hands.tabTo("amend-cancel").press(SPACE);
  }

  private void palette() {
    hands.press(CONTROL, K).awaitFocus("shell-search");
    first(
        "the palette",
        () -> {
          hands.type("m");
          Fx.await("the palette", () -> hands.scene().lookup("#palette").isVisible());
        });
    hands.press(BACK_SPACE).press(ESCAPE);
  }

  private void first(String screen, Runnable work) {
    table.add("first opening: " + screen, FIRST, probe.during(work));
  }

  private void round(int round, String number) {
    places(round);
    call(round, number);
    guide(round);
    search(round);
    lock(round);
  }

  private void places(int round) {
    again(round, "to the calls", () -> hands.press(CONTROL, DIGIT2).awaitFocus("calls-words"));
    again(round, "to the settings", () -> hands.press(CONTROL, COMMA).awaitText("Ngôn ngữ"));
    again(round, "to the desk", () -> hands.press(CONTROL, DIGIT1).awaitText(READY));
  }

  private void call(int round, String number) {
    again(round, "F2", () -> hands.press(F2).awaitFocus("desk-number"));
    again(round, "typing a known number", () -> hands.type(number));
    hands.tabTo("desk-reason-groups");
    again(round, "a reason", () -> hands.press(RIGHT).press(SPACE).press(TAB, TAB));
    hands.press(RIGHT).press(SPACE).tabTo("desk-notes");
    again(
        round,
        "typing notes",
        () -> hands.type("Bác ở ngõ 42 Đường Láng, máy Samsung, không nhận được mã."));
    again(round, "F4", () -> hands.press(F4).awaitText("Việc sau gọi"));
    hands.tabTo("desk-results").press(SPACE);
    again(round, "saving", () -> hands.press(CONTROL, ENTER).awaitText(READY));
  }

  private void guide(int round) {
    hands.press(F2).awaitFocus("desk-number").tabTo("desk-reason-groups").press(HOME).press(SPACE);
    again(round, "a guide by F11", () -> hands.press(F11).awaitText("Bước 1 /"));
    again(round, "an answer", () -> hands.press(DIGIT1).awaitText("Bước 2 /"));
    again(round, "to the notes of the call", () -> hands.press(CONTROL, TAB));
    again(round, "back to the guide", () -> hands.press(F11).awaitFocus("guide-side"));
    again(round, "the choice of guides", () -> hands.press(ALT, D).awaitText("Chọn hướng dẫn"));
    hands.press(F9).awaitText(READY);
  }

  private void search(int round) {
    hands.press(CONTROL, DIGIT2).awaitFocus("calls-words");
    String words = List.of("duong lang", "quen mat khau", "0912").get(Math.floorMod(round, 3));
    again(round, "searching as typed", () -> hands.type(words));
    again(round, "opening a call", () -> hands.press(DOWN));
    hands.press(CONTROL, DIGIT1).awaitText(READY);
  }

  private void lock(int round) {
    again(round, "locking", () -> hands.press(CONTROL, L).awaitFocus("lock-secret"));
    hands.type(BenchDesk.PASSPHRASE);
    again(round, "unlocking", () -> hands.press(ENTER).awaitText(READY));
  }

  private void again(int round, String what, Runnable work) {
    note(round, what, AGAIN, probe.during(work));
  }

  private void note(int round, String what, double goal, BusyProbe.Busy busy) {
    if (round >= 0) {
      table.add(what, goal, busy);
    }
  }
}
