package vn.hotline1022.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.control.skin.TextFieldSkin;
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

  /** The fields of a screen that an input method cannot compose in, and why; on the FX thread. */
  public static List<String> disturbed(Node root) {
    return fields(root).stream().flatMap(field -> disturbed(field).stream()).toList();
  }

  private static Optional<String> disturbed(TextInputControl field) {
    String before = Objects.requireNonNullElse(field.getText(), "");
    makeReady(field);
    field.clear();
    Optional<String> wrong = Optional.empty();
    for (String step : STEPS) {
      compose(field, step, "");
      wrong = wrong.or(() -> otherThan(step, field));
    }
    compose(field, "", STEPS.getLast());
    wrong = wrong.or(() -> otherThan(STEPS.getLast(), field));
    field.setText(before);
    return wrong;
  }

  private static Optional<String> otherThan(String expected, TextInputControl field) {
    return field.getText().equals(expected)
        ? Optional.empty()
        : Optional.of(
            "composing in %s: %s instead of %s".formatted(name(field), field.getText(), expected));
  }

  /** Its own name, or that of what it is part of. */
  public static String name(TextInputControl field) {
    Node node = field;
    while (node != null && node.getId() == null) {
      node = node.getParent();
    }
    return node == null ? "?" : node.getId();
  }

  /** Lets a field that was never seen take what an input method composes; on the FX thread. */
  public static void makeReady(TextInputControl field) {
    if (field.getSkin() == null) {
      field.setSkin(
          switch (field) {
            case TextArea area -> new TextAreaSkin(area);
            case TextField line -> new TextFieldSkin(line);
            default -> throw new IllegalArgumentException("no field of ours: " + field);
          });
    }
  }

  /** Every field there is, seen or not; on the FX thread. */
  public static List<TextInputControl> all(Node root) {
    List<TextInputControl> found = new ArrayList<>();
    collectAll(root, found);
    return found;
  }

  private static void collectAll(Node node, List<TextInputControl> into) {
    if (node instanceof TextInputControl field) {
      into.add(field);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collectAll(child, into));
    }
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
