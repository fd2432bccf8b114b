package vn.hotline1022.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;

/** An input method that composes Vietnamese, as Telex does: letters change until a word is done. */
public final class Telex {

  /** What "dduwowngf" looks like on its way to "đường". */
  public static final List<String> STEPS =
      List.of("d", "đ", "đu", "đư", "đươ", "đươn", "đương", "đường");

  private Telex() {}

  /** Shows a word being composed in a field, or commits it; on the FX thread. */
  public static void compose(TextInputControl field, String composing, String committed) {
    List<InputMethodTextRun> runs =
        composing.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composing, InputMethodHighlight.UNSELECTED_RAW));
    Event.fireEvent(
        field,
        new InputMethodEvent(
            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composing.length()));
  }

  /** Every field of a screen that somebody can see and write in; on the FX thread. */
  public static List<TextInputControl> fields(Node root) {
    List<TextInputControl> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  private static void collect(Node node, List<TextInputControl> into) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node instanceof TextInputControl field) {
      if (field.isEditable()) {
        into.add(field);
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }
}
