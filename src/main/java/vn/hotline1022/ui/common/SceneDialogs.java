package vn.hotline1022.ui.common;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * {@link Dialogs} and larger panels (the key list) inside the window: a layer over everything,
 * closed by Esc, which hands the focus back to where it was. At most one is open.
 */
public final class SceneDialogs implements Dialogs {
  private final Texts texts;
  private final StackPane layer = new StackPane();
  private Node cameFrom;

  public SceneDialogs(Texts texts) {
    this.texts = texts;
    layer.getStyleClass().add("dialog-layer");
    layer.setVisible(false);
    layer.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    layer.setOnMousePressed(
        event -> {
          if (layer.equals(event.getTarget())) {
            close();
          }
        });
  }

  /** The layer; it goes on top of everything else in the window's stack. */
  public Region layer() {
    return layer;
  }

  public boolean isOpen() {
    return layer.isVisible();
  }

  @Override
  public void ask(Question question, Runnable confirmed) {
    Label text = new Label(question.text());
    text.setWrapText(true);
    text.getStyleClass().add("dialog-text");
    Button cancel = button(texts.get("common.cancel"), this::close);
    Button confirm =
        button(
            question.confirm(),
            () -> {
              close();
              confirmed.run();
            });
    confirm.getStyleClass().add(question.danger() ? "danger-action" : "primary-action");
    HBox buttons = new HBox(cancel, confirm);
    buttons.getStyleClass().add("dialog-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    open(question.title(), new VBox(text, buttons), question.danger() ? cancel : confirm);
  }

  /** Opens a panel with a title; {@code first} gets the focus. */
  public void open(String title, Region content, Node first) {
    if (!isOpen()) {
      cameFrom = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
    }
    Label heading = new Label(title);
    heading.getStyleClass().add("title-page");
    VBox card = new VBox(heading, content);
    card.getStyleClass().addAll("card", "dialog");
    content.getStyleClass().add("dialog-content");
    card.setAccessibleRole(AccessibleRole.DIALOG);
    card.setAccessibleText(title);
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    layer.getChildren().setAll(card);
    layer.setVisible(true);
    first.requestFocus();
  }

  /** Closes what is open and hands the focus back. */
  public void close() {
    layer.setVisible(false);
    layer.getChildren().clear();
    if (cameFrom != null && cameFrom.getScene() != null) {
      cameFrom.requestFocus();
    }
    cameFrom = null;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    }
  }

  private static Button button(String text, Runnable action) {
    Button button = new Button(text);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
