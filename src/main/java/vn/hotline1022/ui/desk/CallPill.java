package vn.hotline1022.ui.desk;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.ui.common.ClockText;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * What the operator is doing, for the top bar: an icon, a word, a clock, and only then a colour.
 */
public final class CallPill extends HBox {
  private static final List<String> COLOURS =
      List.of(
          "pill-ready", "pill-break", "pill-ringing", "pill-talking", "pill-hold", "pill-wrapup");

  private final DeskViewModel desk;
  private final PresenceModel presence;
  private final ObservableValue<CallLists> lists;
  private final Texts texts;
  private final Label word = Panes.label("", "pill-word");
  private final ClockText clock = new ClockText("pill-clock");

  /**
   * @param lists names of breaks
   */
  public CallPill(
      DeskViewModel desk, PresenceModel presence, ObservableValue<CallLists> lists, Texts texts) {
    this.desk = desk;
    this.presence = presence;
    this.lists = lists;
    this.texts = texts;
    ObservableValue<String> shown =
        desk.call().flatMap(call -> call.isPresent() ? desk.clock() : presence.clock());
    getStyleClass().add("call-pill");
    clock.named("desk-clock");
    clock.follow(shown);
    word.setMinWidth(USE_PREF_SIZE);
    desk.call().subscribe(call -> show());
    presence.state().subscribe(now -> show());
    lists.subscribe((before, now) -> show());
  }

  private void show() {
    CallState state = desk.state().orElse(null);
    getStyleClass().removeAll(COLOURS);
    switch (state) {
      case null -> showPresence();
      case RINGING -> show(Icon.PHONE_RING, "pill-ringing", state);
      case TALKING -> show(Icon.PHONE_IN_TALK, "pill-talking", state);
      case ON_HOLD -> show(Icon.PHONE_PAUSED, "pill-hold", state);
      case AFTER_CALL_WORK, SAVED, MISSED ->
          show(Icon.CLIPBOARD_TEXT_OUTLINE, "pill-wrapup", state);
    }
  }

  private void showPresence() {
    if (presence.state().get() == Presence.BREAK) {
      String reason = presence.reason();
      String why =
          reason.equals(PresenceChange.LOCKED)
              ? texts.get("desk.presence.locked")
              : lists.getValue().breakName(reason, texts.language().locale());
      show(Icon.COFFEE_OUTLINE, "pill-break", texts.get("desk.presence.break", why));
    } else {
      show(Icon.CHECK_CIRCLE, "pill-ready", texts.get("desk.pill.ready"));
    }
  }

  private void show(Icon icon, String colour, CallState state) {
    show(icon, colour, texts.get("desk.pill." + state));
  }

  private void show(Icon icon, String colour, String text) {
    getStyleClass().add(colour);
    word.setText(text);
    getChildren().setAll(Icons.of(icon, "small"), word, clock);
  }
}
