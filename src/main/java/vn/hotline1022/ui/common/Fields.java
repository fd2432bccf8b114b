package vn.hotline1022.ui.common;

import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.text.PlainText;

/**
 * Text fields with a menu in the chosen language and a bound. What an input method (Telex, VNI)
 * composes is never vetoed or rewritten: the bound holds for keys and pastes only, so a field may
 * end a few characters over it and the ViewModel has the last word.
 */
public final class Fields {
  private final Texts texts;

  public Fields(Texts texts) {
    this.texts = texts;
  }

  /** A one-line field. */
  public TextField text(int maxLength) {
    return text(maxLength, UnaryOperator.identity());
  }

  /**
   * A one-line field.
   *
   * @param wanted what is taken of a text that is pasted
   */
  public TextField text(int maxLength, UnaryOperator<String> wanted) {
    TextField field =
        new TextField() {
          @Override
          public void paste() {
            pasteInto(this, maxLength, false, wanted);
          }
        };
    equip(field, maxLength);
    return field;
  }

  /** A field of several lines; Tab leaves it. */
  public TextArea area(int maxLength) {
    return area(maxLength, () -> {});
  }

  /**
   * A field of several lines; Tab leaves it.
   *
   * @param onCut told when a paste was too long and its end was dropped
   */
  public TextArea area(int maxLength, Runnable onCut) {
    TextArea area =
        new TextArea() {
          @Override
          public void paste() {
            if (pasteInto(this, maxLength, true)) {
              onCut.run();
            }
          }
        };
    area.setWrapText(true);
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> TabLeaves.handle(area, event));
    equip(area, maxLength);
    return area;
  }

  /** A text of many lines that is only read, and can be copied. */
  public TextArea reading() {
    TextArea area = new TextArea();
    area.setEditable(false);
    area.setContextMenu(
        new ContextMenu(
            item(texts.get("common.edit.copy"), area::copy),
            item(texts.get("common.edit.all"), area::selectAll)));
    return area;
  }

  /** A field for a secret, with an eye that shows it. */
  public SecretField secret(int maxLength) {
    return new SecretField(texts, maxLength);
  }

  /** A field under its name, with room for a hint below it that turns into the error. */
  public static VBox labelled(String name, Region field, ObservableValue<String> error) {
    VBox box = labelled(name, field);
    Label hint = new Label();
    hint.getStyleClass().addAll("field-hint", "error");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    // Bound, since nothing else may hold an error that is worked out from something else.
    hint.textProperty().bind(error);
    hint.textProperty()
        .subscribe(
            text -> {
              hint.setVisible(!text.isEmpty());
              hint.setManaged(!text.isEmpty());
              field.getStyleClass().remove("invalid");
              if (!text.isEmpty()) {
                field.getStyleClass().add("invalid");
              }
              Spoken.help(field, text);
            });
    box.getChildren().add(hint);
    return box;
  }

  /** A field under its name. */
  public static VBox labelled(String name, Region field) {
    Label label = new Label(name);
    label.getStyleClass().add("field-label");
    switch (field) {
      case SecretField secret -> secret.named(name);
      case Pane group -> Spoken.group(group, name);
      case Control control when Spoken.isField(control) -> label.setLabelFor(control);
      // It shows what was chosen; that is what is said first.
      case MenuButton menu -> menu.setAccessibleHelp(name);
      default -> field.setAccessibleText(name);
    }
    field.setMaxWidth(Double.MAX_VALUE);
    VBox box = new VBox(label, field);
    box.getStyleClass().add("labelled");
    box.setMinHeight(Region.USE_PREF_SIZE);
    return box;
  }

  private void equip(TextInputControl field, int maxLength) {
    field.setContextMenu(menu(field, texts));
    bound(field, maxLength);
    field.skinProperty().subscribe(skin -> rest(field, skin));
  }

  /**
   * No caret blinks where nobody writes. JavaFX lets it begin, unseen, whenever a text is set, and
   * then paints the whole window twice a second: nothing is seen to have changed, so it paints all.
   */
  private static void rest(TextInputControl field, Skin<?> skin) {
    if (skin instanceof TextInputControlSkin<?> caret) {
      // Behind the skin's own listener, which lets it begin.
      field
          .caretPositionProperty()
          .addListener(
              (_, _, _) -> {
                if (!field.isFocused()) {
                  caret.setCaretAnimating(false);
                }
              });
    }
  }

  /** Keys that would go over the bound do nothing; a selection makes room. */
  static void bound(TextInputControl field, int maxLength) {
    field.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          boolean adds =
              !event.getCharacter().isEmpty()
                  && event.getCharacter().charAt(0) >= ' '
                  && event.getCharacter().charAt(0) != 0x7F;
          if (adds && field.getLength() - field.getSelectedText().length() >= maxLength) {
            event.consume();
          }
        });
  }

  /** Whether the end of what was pasted had to be dropped. */
  static boolean pasteInto(TextInputControl field, int maxLength, boolean lines) {
    return pasteInto(field, maxLength, lines, UnaryOperator.identity());
  }

  private static boolean pasteInto(
      TextInputControl field, int maxLength, boolean lines, UnaryOperator<String> wanted) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (!clipboard.hasString() || !field.isEditable()) {
      return false;
    }
    int room = Math.max(0, maxLength - field.getLength() + field.getSelectedText().length());
    String text = wanted.apply(clipboard.getString());
    PlainText.Cleaned clean =
        lines ? PlainText.clean(text, room) : PlainText.singleLine(text, room);
    field.replaceSelection(clean.text());
    return clean.cut();
  }

  static ContextMenu menu(TextInputControl field, Texts texts) {
    MenuItem undo = item(texts.get("common.edit.undo"), field::undo);
    MenuItem redo = item(texts.get("common.edit.redo"), field::redo);
    MenuItem cut = item(texts.get("common.edit.cut"), field::cut);
    MenuItem copy = item(texts.get("common.edit.copy"), field::copy);
    MenuItem paste = item(texts.get("common.edit.paste"), field::paste);
    MenuItem all = item(texts.get("common.edit.all"), field::selectAll);
    ContextMenu menu =
        new ContextMenu(
            undo, redo, new SeparatorMenuItem(), cut, copy, paste, new SeparatorMenuItem(), all);
    menu.setOnShowing(
        _ -> {
          boolean none = field.getSelectedText().isEmpty();
          undo.setDisable(!field.isUndoable());
          redo.setDisable(!field.isRedoable());
          cut.setDisable(none);
          copy.setDisable(none);
          paste.setDisable(!Clipboard.getSystemClipboard().hasString());
        });
    return menu;
  }

  static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
