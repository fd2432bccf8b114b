package vn.hotline1022.ui.desk;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * The call behind the one in front, in the top bar: its number, its state and its clock, and the
 * key that brings it to the front. Appears in a place that is free for it, so nothing else moves.
 */
public final class BehindPill extends Button {
  private final Texts texts;
  private final CallTexts words;
  private final HBox icon = Panes.row("gap-none");
  private final Label number = Panes.label("", "behind-number");
  private final DeskViewModel desk;
  private final Label key = Panes.label("", "key-hint");
  private final Label state = Panes.label("", "behind-state");

  public BehindPill(DeskViewModel desk, CallTexts words, Texts texts) {
    this.desk = desk;
    this.texts = texts;
    this.words = words;
    VBox lines = Panes.column("gap-none", number, state);
    number.setMinWidth(USE_PREF_SIZE);
    state.setMinWidth(USE_PREF_SIZE);
    key.setMinWidth(USE_PREF_SIZE);
    setGraphic(Panes.row("gap-s", icon, lines, key));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setId("desk-behind");
    getStyleClass().add("behind-pill");
    setMinWidth(USE_PREF_SIZE);
    setFocusTraversable(false);
    setAccessibleText(texts.get("desk.key.switch"));
    setOnAction(pressed -> bringForward());
    desk.behind().calls().subscribe(this::show);
  }

  private void show(List<BehindCalls.Behind> calls) {
    setVisible(!calls.isEmpty());
    setManaged(!calls.isEmpty());
    if (calls.isEmpty()) {
      return;
    }
    BehindCalls.Behind first = calls.getFirst();
    String more = calls.size() == 1 ? "" : " " + texts.get("desk.behind.more", calls.size() - 1);
    boolean unknown = first.phone().key().isEmpty();
    number.setText(
        (unknown ? texts.get("desk.direction." + first.direction()) : words.number(first.phone()))
            + more);
    state.setText(texts.get("desk.pill." + first.state()) + " · " + first.clock());
    key.setText(answers() ? DeskKeys.TAKE : DeskKeys.SWITCH);
    setAccessibleHelp(key.getText());
    icon.getChildren().setAll(Icons.of(icon(first.state()), "small"));
    getStyleClass().remove("behind-ringing");
    if (first.state() == CallState.RINGING) {
      getStyleClass().add("behind-ringing");
    }
    setAccessibleText(
        texts.get("desk.behind", number.getText(), texts.get("desk.pill." + first.state())));
  }

  /** A call that rings is answered where that is possible at once. */
  private boolean answers() {
    boolean rings = desk.behind().calls().get().getFirst().state() == CallState.RINGING;
    return rings && desk.canTake();
  }

  private void bringForward() {
    if (answers()) {
      desk.take(Direction.INBOUND);
    } else {
      desk.switchCalls();
    }
  }

  private static Icon icon(CallState state) {
    return switch (state) {
      case RINGING -> Icon.PHONE_RING;
      case TALKING -> Icon.PHONE_IN_TALK;
      case ON_HOLD -> Icon.PHONE_PAUSED;
      case AFTER_CALL_WORK, SAVED, MISSED -> Icon.CLIPBOARD_TEXT_OUTLINE;
    };
  }
}
