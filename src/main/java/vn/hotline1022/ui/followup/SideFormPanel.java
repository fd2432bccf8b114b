package vn.hotline1022.ui.followup;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;

/**
 * The panel of a {@link SideForm}, in place of what the call is about: its title, what is asked,
 * and the two ways out. Opened by the person, so it takes the focus, and gives it back.
 */
public final class SideFormPanel extends VBox {
  private final SideForm<?> form;
  private final Supplier<Node> first;
  private Optional<Node> cameFrom = Optional.empty();

  /**
   * Its words.
   *
   * @param kept says what becomes of the draft
   * @param key of the way back
   */
  public record Words(
      Icon icon, String title, String kept, String discard, String done, String key) {}

  /**
   * @param name begins the ids of the panel and of its buttons
   * @param gap between its parts
   * @param first what has the focus when it opens
   */
  public SideFormPanel(
      String name, String gap, SideForm<?> form, Words words, Supplier<Node> first, Node... body) {
    this.form = form;
    this.first = first;
    setId(name + "-panel");
    getStyleClass().addAll("card", gap);
    getChildren().add(title(words));
    getChildren().addAll(body);
    getChildren().add(foot(name, words));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    form.open().subscribe(this::show);
  }

  private static HBox title(Words words) {
    Label title = Panes.label(words.title(), "title-card");
    title.setMinWidth(USE_PREF_SIZE);
    Label kept = Panes.text(words.kept(), "caption", "text-end");
    kept.setMaxWidth(Double.MAX_VALUE);
    return Panes.row("gap-s", Icons.of(words.icon()), title, Panes.growing(kept));
  }

  private HBox foot(String name, Words words) {
    Button discard = Actions.button(Icon.DELETE_OUTLINE, words.discard(), "", form::discard);
    Button done =
        Actions.button(Icon.CHECK, words.done(), words.key(), form::close, "primary-action");
    discard.setId(name + "-discard");
    done.setId(name + "-done");
    discard.setMaxWidth(USE_PREF_SIZE);
    done.setMaxWidth(USE_PREF_SIZE);
    return Panes.row("gap-s", discard, Panes.spacer(), done);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      form.close();
    }
  }

  private void show(boolean open) {
    if (open) {
      cameFrom = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
      setVisible(true);
      first.get().requestFocus();
    } else {
      boolean focused = hasFocus();
      setVisible(false);
      if (focused) {
        cameFrom.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
      }
    }
  }

  /** Esc takes the focus out of a field before it comes here: to something around the panel. */
  private boolean hasFocus() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner != null && (isIn(owner, this) || isIn(this, owner));
  }

  private static boolean isIn(Node inner, Node outer) {
    Node at = inner;
    while (at != null && !at.equals(outer)) {
      at = at.getParent();
    }
    return at != null;
  }
}
