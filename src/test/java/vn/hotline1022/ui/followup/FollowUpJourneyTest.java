package vn.hotline1022.ui.followup;

import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpState;
import vn.hotline1022.text.Addressed;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskKeys;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;

/** Promising and calling back with the keyboard alone. */
class FollowUpJourneyTest {
  private FollowUpScenes morning;
  private Journey journey;

  @AfterEach
  void closeTheWindow() {
    journey.close();
  }

  @Test
  void aCallBackIsPromisedInTheCallAndWaitsBetweenCalls() {
    open(Screen.Place.DESK);
    journey.press(F2).awaitFocus("desk-number").type("0904118532");
    journey.tabTo("desk-reason-groups").press(SPACE).tabTo("desk-notes").type("Máy đầy bộ nhớ");
    journey.press(CONTROL, D).awaitText("Gọi lại lúc nào?").awaitFocus("quick-IN_15_MINUTES");
    journey.tabTo("promise-time").type("15h30").awaitText("lúc 15:30");
    journey.tabTo("promise-why").type("Xem đã xoá bớt ảnh chưa").press(ENTER);
    journey.awaitFocus("desk-notes").awaitText("Hẹn 15:30 · mã").awaitText("Máy đầy bộ nhớ");
    journey.press(CONTROL, ENTER).awaitText("Hẹn gọi lại hôm nay");
    FollowUp made =
        morning.kept.waiting().stream()
            .filter(promise -> promise.phone().key().equals("0904118532"))
            .findFirst()
            .orElseThrow();
    assertThat(made.why()).isEqualTo("Xem đã xoá bớt ảnh chưa");
  }

  @Test
  void escLeavesThePanelAndKeepsWhatWasTyped() {
    open(Screen.Place.DESK);
    journey.press(F2).awaitFocus("desk-number").type("0904118532");
    journey.press(CONTROL, D).tabTo("promise-time").type("16").press(ESCAPE);
    journey.awaitNoText("Gọi lại lúc nào?").awaitFocus("desk-number");
    journey.press(CONTROL, D).awaitText("lúc 16:00").press(CONTROL, D);
    journey.awaitText("Hẹn 16:00");
  }

  @Test
  void oneKeyCallsBackAndTheOutcomeIsAskedInWords() {
    open(Screen.Place.DESK);
    FollowUp first = Fx.get(() -> morning.promises.promises().next().orElseThrow());
    journey.press(CONTROL, B).awaitText("Đang đổ chuông").awaitText("4 8 2 9");
    journey.press(F4).tabTo("desk-notes").press(CONTROL, ENTER);
    journey.awaitText("Lời hẹn: đã gặp hay chưa gặp?");
    journey.tabTo("outcome-TRIED").press(SPACE).awaitText("Gọi lại lúc");
    journey.tabTo("quick-IN_1_HOUR").press(SPACE);
    Fx.run(() -> morning.scenes.desk.toggleDisposition("NO_ANSWER"));
    journey.press(CONTROL, ENTER).awaitText("Hẹn gọi lại hôm nay");
    assertThat(morning.kept.find(first.id()).orElseThrow().state()).isEqualTo(FollowUpState.TRIED);
  }

  @Test
  void whatIsReadOutAddressesTheCallerAsChosen() {
    open(Screen.Place.DESK);
    journey.press(F2).awaitFocus("desk-number").press(CONTROL, D);
    journey.awaitText("sẽ gọi lại ông/bà vào giờ đã hẹn").awaitText("Ông/bà đừng nghe theo ai");
    for (Addressing form : Addressing.values()) {
      call(form);
      journey.awaitText("sẽ gọi lại " + form.them() + " vào giờ đã hẹn");
      journey.awaitText(Addressed.capital(form.them()) + " đừng nghe theo ai");
      journey.awaitNoText("ông/bà");
    }
  }

  @Test
  void theOpeningOfACallBackAddressesTheCallerAsChosen() {
    open(Screen.Place.DESK);
    journey.press(CONTROL, B).awaitText("Mã đã báo với ông/bà là 4 8 2 9 ạ");
    for (Addressing form : Addressing.values()) {
      call(form);
      journey.awaitText("Mã đã báo với " + form.them() + " là 4 8 2 9 ạ");
    }
  }

  private void call(Addressing form) {
    Fx.run(() -> morning.scenes.desk.addressing().set(Optional.of(form)));
  }

  @Test
  void thePlaceIsWorkedWithArrowsAndEnter() {
    open(Screen.Place.FOLLOW_UPS);
    journey.tabTo("promises").press(DOWN).awaitText("Đọc mã này trước khi gọi lại");
    journey.press(ENTER).awaitFocus("promise-call");
    journey.tabTo("moved-time").type("17").press(ENTER).awaitText("17:00");
    journey.press(CONTROL, B);
    Fx.await("a call that keeps a promise", () -> morning.scenes.desk.call().get().isPresent());
    assertThat(Fx.get(() -> morning.promises.outcome().promise().get())).isPresent();
  }

  private void open(Screen.Place place) {
    Fx.start();
    journey =
        Journey.open(
            () -> {
              morning = new FollowUpScenes().filled();
              Texts texts = new Texts(Language.VI);
              return place == Screen.Place.DESK ? morning.desk(texts) : morning.place(texts);
            });
    Fx.run(
        () -> {
          ShellKeys keys = new ShellKeys();
          new DeskKeys(morning.scenes.desk, () -> {}).addTo(keys);
          morning.promises.addKeys(keys, () -> place);
          keys.install(journey.scene());
        });
  }
}
