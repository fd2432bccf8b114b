package vn.hotline1022.ui.signin;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Avatar;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Everybody on this computer as cards, two beside each other; more than six scroll. */
final class PeopleCards {
  private static final int COLUMNS = 2;

  private final Texts texts;
  private final TilePane tiles = new TilePane();
  private final ScrollPane scroll = new ScrollPane(tiles);
  private final Choice<Person> choice;

  /**
   * @param next where Enter goes on to
   */
  PeopleCards(SignInViewModel model, Texts texts, Runnable next) {
    this.texts = texts;
    ObjectProperty<Person> chosen = new SimpleObjectProperty<>(model.chosenProperty().get());
    chosen.subscribe(
        person -> {
          if (person != null && !person.equals(model.chosenProperty().get())) {
            model.choose(person);
          }
        });
    model.chosenProperty().subscribe(chosen::set);
    tiles.setPrefColumns(COLUMNS);
    tiles.getStyleClass().add("people");
    tiles.setId("signin-people");
    choice = new Choice<>(tiles, chosen, COLUMNS, this::card);
    choice.setOnEnter(next);
    choice.show(model.people());
    model.people().addListener((ListChangeListener<Person>) _ -> choice.show(model.people()));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("people-scroll");
    tiles.getChildren().addListener((ListChangeListener<Node>) _ -> watchFocus());
    watchFocus();
  }

  Region view() {
    return scroll;
  }

  void requestFocus() {
    choice.requestFocus();
  }

  private ToggleButton card(Person person) {
    Label name = Panes.label(person.name(), "person-name");
    Label role = Panes.label(texts.get("common.role." + person.role()), "person-role");
    VBox words = new VBox(name, role);
    HBox content = Panes.row("gap-m", Avatar.of(person.name()), words);
    ToggleButton card = new ToggleButton();
    card.setGraphic(content);
    card.getStyleClass().add("person-card");
    card.setAccessibleText(person.name() + ", " + role.getText());
    card.prefWidthProperty().bind(tiles.widthProperty().subtract(tiles.hgapProperty()).divide(2));
    return card;
  }

  /** Keeps the card with the focus in sight. */
  private void watchFocus() {
    for (Node card : tiles.getChildren()) {
      card.focusedProperty()
          .subscribe(
              focused -> {
                if (focused) {
                  reveal(card);
                }
              });
    }
  }

  private void reveal(Node card) {
    double hidden = tiles.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    Bounds at = card.getBoundsInParent();
    double top = scroll.getVvalue() * hidden;
    double bottom = top + scroll.getViewportBounds().getHeight();
    if (at.getMinY() < top) {
      scroll.setVvalue(at.getMinY() / hidden);
    } else if (at.getMaxY() > bottom) {
      scroll.setVvalue(
          Math.min(1, (at.getMaxY() - scroll.getViewportBounds().getHeight()) / hidden));
    }
  }
}
