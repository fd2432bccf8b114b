package vn.hotline1022.ui.common;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import vn.hotline1022.asset.Icon;

/**
 * A field for a secret: dots, and an eye that shows the letters until it is pressed again. Nothing
 * can be copied out of it.
 */
public final class SecretField extends HBox {
  private final PasswordField hidden;
  private final TextField shown;
  private final Button eye = new Button();
  private final Texts texts;
  private String name = "";

  SecretField(Texts texts, int maxLength) {
    this.texts = texts;
    hidden =
        new PasswordField() {
          @Override
          public void paste() {
            Fields.pasteInto(this, maxLength, false);
          }

          @Override
          protected Skin<?> createDefaultSkin() {
            return new SmallDots(this);
          }
        };
    shown =
        new TextField() {
          @Override
          public void paste() {
            Fields.pasteInto(this, maxLength, false);
          }

          @Override
          public void cut() {}

          @Override
          public void copy() {}
        };
    shown.textProperty().bindBidirectional(hidden.textProperty());
    for (TextField field : new TextField[] {hidden, shown}) {
      Fields.bound(field, maxLength);
      field.setContextMenu(menu(field));
      field.getStyleClass().add("secret");
    }
    StackPane stack = new StackPane(hidden, shown);
    stack.getStyleClass().add("stack");
    HBox.setHgrow(stack, Priority.ALWAYS);
    eye.getStyleClass().add("icon-action");
    eye.setOnAction(_ -> reveal(!shown.isVisible()));
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("field-box");
    getChildren().addAll(stack, eye);
    reveal(false);
  }

  public StringProperty textProperty() {
    return hidden.textProperty();
  }

  public void setPromptText(String prompt) {
    hidden.setPromptText(prompt);
    shown.setPromptText(prompt);
  }

  /** Called when Enter is pressed in the field. */
  public void setOnEnter(Runnable action) {
    hidden.setOnAction(_ -> action.run());
    shown.setOnAction(_ -> action.run());
  }

  /** Puts the focus into the field, behind the last character. */
  @Override
  public void requestFocus() {
    TextField field = shown.isVisible() ? shown : hidden;
    field.requestFocus();
    field.end();
  }

  private void reveal(boolean show) {
    boolean focused = hidden.isFocused() || shown.isFocused();
    hidden.setVisible(!show);
    shown.setVisible(show);
    String what = texts.get(show ? "common.secret.hide" : "common.secret.show");
    eye.setGraphic(Icons.of(show ? Icon.EYE_OFF_OUTLINE : Icon.EYE_OUTLINE));
    nameEye();
    eye.setTooltip(new Tooltip(what));
    if (focused) {
      requestFocus();
    }
  }

  private void nameEye() {
    String what = texts.get(shown.isVisible() ? "common.secret.hide" : "common.secret.show");
    eye.setAccessibleText(name.isEmpty() ? what : what + ": " + name);
  }

  /** Names the field, whether its secret is hidden or shown. */
  void named(String name) {
    this.name = name;
    nameEye();
    Spoken.name(hidden, name);
    Spoken.name(shown, name);
  }

  private ContextMenu menu(TextField field) {
    return new ContextMenu(
        Fields.item(texts.get("common.edit.paste"), field::paste),
        Fields.item(texts.get("common.edit.all"), field::selectAll));
  }

  /** Dots of the text's own font: JavaFX's are black discs of another one. */
  private static final class SmallDots extends TextFieldSkin {
    SmallDots(PasswordField field) {
      super(field);
    }

    @Override
    protected String maskText(String text) {
      return "•".repeat(text.length());
    }
  }
}
