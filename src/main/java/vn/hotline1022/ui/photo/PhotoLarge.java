package vn.hotline1022.ui.photo;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * One photo of a strip, large over what the strip stands on: put into a StackPane above it. The
 * arrow keys lead to the others, Delete removes, Esc goes back to where the focus was.
 */
public final class PhotoLarge extends VBox {
  private final PhotoStripModel model;
  private final PhotoWords words;
  private final PhotoPicture picture;
  private final Label title = Panes.label("", "strong");
  private final Label size = Panes.label("", "secondary");
  private Optional<Node> before = Optional.empty();

  /** Shown whenever the model asks for it. */
  public PhotoLarge(PhotoStripModel model, Texts texts) {
    this.model = model;
    this.words = new PhotoWords(model, texts);
    this.picture = new PhotoPicture(model.tools(), texts);
    setId("photo-large");
    getStyleClass().addAll("photo-large", "gap-m");
    setFocusTraversable(true);
    title.setMinWidth(USE_PREF_SIZE);
    VBox.setVgrow(picture, Priority.ALWAYS);
    getChildren().setAll(head(texts), picture);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    managedProperty().bind(visibleProperty());
    model.large().subscribe(this::show);
  }

  private HBox head(Texts texts) {
    HBox head = Panes.row("gap-m", title, Panes.growing(size), Panes.spacer());
    head.getChildren().addAll(hint("←", ""), hint("→", texts.get("photo.large.others")));
    if (model.isOpenForMore()) {
      Button remove =
          Panes.button(texts.get("photo.remove"), this::remove, "small", "danger-action");
      head.getChildren().add(quiet(Panes.withKey(remove, "Delete")));
    }
    Button close =
        Panes.button(texts.get("common.close"), () -> model.enlarge(Optional.empty()), "small");
    head.getChildren().add(quiet(Panes.withKey(close, "Esc")));
    return head;
  }

  private static HBox hint(String key, String what) {
    Label shown = Panes.label(key, "key-hint");
    shown.setMinWidth(USE_PREF_SIZE);
    Label text = Panes.label(what, "caption");
    text.setMinWidth(USE_PREF_SIZE);
    return what.isEmpty() ? Panes.row("gap-xs", shown) : Panes.row("gap-xs", shown, text);
  }

  /** The keys do the same, and the focus stays on the photo. */
  private static Button quiet(Button button) {
    button.setFocusTraversable(false);
    return button;
  }

  private void show(Optional<PhotoItem> item) {
    boolean was = isVisible();
    setVisible(item.isPresent());
    picture.show(item.flatMap(PhotoItem::photo));
    item.ifPresent(this::tell);
    if (item.isPresent() && !was && getScene() != null) {
      before = Optional.ofNullable(getScene().getFocusOwner());
      requestFocus();
    } else if (item.isEmpty() && was) {
      before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
      before = Optional.empty();
    }
  }

  private void tell(PhotoItem item) {
    title.setText(words.place(item));
    size.setText(item.photo().map((Photo photo) -> words.of(photo)).orElse(""));
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(words.spoken(item));
  }

  private void remove() {
    model.large().get().ifPresent(model::remove);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE, ENTER, SPACE -> model.enlarge(Optional.empty());
      case LEFT, UP -> model.step(-1);
      case RIGHT, DOWN -> model.step(1);
      case DELETE, BACK_SPACE -> {
        if (model.isOpenForMore()) {
          remove();
        }
      }
      case TAB -> {}
      default -> {
        return;
      }
    }
    event.consume();
  }
}
