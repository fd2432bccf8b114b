package vn.hotline1022.ui.common;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/**
 * What a screen reader says where JavaFX's own way would say it wrong. Its bridges to Windows and
 * macOS pass over everything without a role, and read the accessible text of a field in the place
 * of what was written in it.
 */
public final class Spoken {
  private Spoken() {}

  /** Names a field, by a label that need not be seen; what was written stays what is read of it. */
  public static void name(Control field, String name) {
    Label label = new Label(name);
    // A label that was never seen has no text of its own to say.
    label.setAccessibleText(name);
    label.setLabelFor(field);
  }

  /** Says several pieces that are seen together as one sentence. */
  public static void asOne(Node node, String text) {
    node.setAccessibleRole(AccessibleRole.TEXT);
    node.setAccessibleText(text);
  }

  /**
   * Names what belongs together: no role for a group is said by both bridges, so each control of it
   * says the group's name behind its own.
   */
  public static void group(Pane pane, String name) {
    pane.getChildren().forEach(child -> inGroup(child, name));
    pane.getChildren()
        .addListener(
            (ListChangeListener<Node>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(child -> inGroup(child, name));
                  }
                });
  }

  /** All the words that stand in something, in their order. */
  public static String words(Node node) {
    return pieces(node).filter(piece -> !piece.isBlank()).collect(Collectors.joining(". "));
  }

  private static Stream<String> pieces(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return switch (node) {
      case Labeled labeled -> Stream.of(Objects.requireNonNullElse(labeled.getText(), ""));
      case Text text ->
          text.getAccessibleRole() == AccessibleRole.TEXT
              ? Stream.of(text.getText())
              : Stream.empty();
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Spoken::pieces);
      default -> Stream.empty();
    };
  }

  private static void inGroup(Node child, String name) {
    if (child instanceof Control field && isField(field)) {
      if (field.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) == null) {
        name(field, name);
      }
    } else if (child instanceof Control && !(child instanceof Label)) {
      String own = Objects.requireNonNullElse(child.getAccessibleHelp(), "");
      if (!own.startsWith(name)) {
        child.setAccessibleHelp(own.isEmpty() ? name : name + ". " + own);
      }
    }
  }

  /** Says more of a field, or of the fields in a box. */
  static void help(Node field, String text) {
    if (field instanceof Pane box) {
      box.getChildren().forEach(child -> help(child, text));
    } else if (isField(field)) {
      field.setAccessibleHelp(text);
    }
  }

  static boolean isField(Node node) {
    return node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
  }
}
