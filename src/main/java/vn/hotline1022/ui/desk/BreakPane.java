package vn.hotline1022.ui.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Why somebody takes a break: one digit, or the arrows and Enter. */
public final class BreakPane extends VBox {
  private final List<Choice> reasons;
  private final PresenceModel presence;
  private final Runnable done;

  /**
   * @param done the break has begun, or a call came first
   */
  public BreakPane(PresenceModel presence, List<Choice> reasons, Texts texts, Runnable done) {
    this.reasons = reasons.subList(0, Math.min(9, reasons.size()));
    this.presence = presence;
    this.done = done;
    getStyleClass().addAll("gap-s", "break-pane");
    for (int i = 0; i < this.reasons.size(); i++) {
      Choice reason = this.reasons.get(i);
      Button button =
          Panes.withKey(
              Panes.button(
                  reason.name(texts.language().locale()), () -> choose(reason), "break-reason"),
              Integer.toString(i + 1));
      button.setMaxWidth(Double.MAX_VALUE);
      getChildren().add(button);
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /** What gets the focus. */
  public Node first() {
    return getChildren().getFirst();
  }

  private void choose(Choice reason) {
    presence.startBreak(reason.code());
    done.run();
  }

  /** The digit is taken as typed: pressed, it would still be typed into what has the focus next. */
  private void typed(KeyEvent event) {
    String typed = event.getCharacter();
    int digit = typed.isEmpty() ? -1 : typed.charAt(0) - '1';
    if (digit >= 0 && digit < reasons.size()) {
      event.consume();
      choose(reasons.get(digit));
    }
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.DOWN || code == KeyCode.UP) {
      int at = getChildren().indexOf(getScene().getFocusOwner());
      int next = Math.floorMod(at + (code == KeyCode.DOWN ? 1 : -1), getChildren().size());
      getChildren().get(next).requestFocus();
      event.consume();
    }
  }
}
