package vn.hotline1022.ui.signin;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.staff.Person;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Avatar;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Everybody on this computer as cards, two beside each other; more than six scroll. */
final class PeopleCards {
  private static final int COLUMNS = 2;

  /** Longest name that fits beside the initials. */
  private static final int ONE_LINE = 18;

  private final Texts texts;
  private final GridPane tiles = new GridPane();
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
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      tiles.getColumnConstraints().add(column);
    }
    tiles.getStyleClass().add("people");
    tiles.setId("signin-people");
    choice = new Choice<>(tiles, chosen, COLUMNS, person -> card(person, model));
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

  private ToggleButton card(Person person, SignInViewModel model) {
    Label name = Panes.label(inTwoLines(person.name()), "person-name");
    Label role = Panes.label(texts.get("common.role." + person.role()), "person-role");
    VBox words = new VBox(name, role);
    String until =
        person.until().map(Formats::date).map(day -> texts.get("common.until", day)).orElse("");
    if (!until.isEmpty()) {
      words.getChildren().add(Panes.label(until, "person-role"));
    }
    HBox content = Panes.row("gap-m", Avatar.of(person.name()), words);
    ToggleButton card = new ToggleButton();
    card.setId("signin-person-" + person.code());
    card.setGraphic(content);
    card.getStyleClass().add("person-card");
    card.setAccessibleText(
        person.name() + ", " + role.getText() + (until.isEmpty() ? "" : ", " + until));
    card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    int at = model.people().indexOf(person);
    GridPane.setConstraints(card, at % COLUMNS, at / COLUMNS);
    return card;
  }

  /** A long name is broken at the space nearest to its middle. */
  private static String inTwoLines(String name) {
    int middle = name.length() / 2;
    int before = name.lastIndexOf(' ', middle);
    int after = name.indexOf(' ', middle);
    if (name.length() <= ONE_LINE || (before < 0 && after < 0)) {
      return name;
    }
    int at = after < 0 || (before >= 0 && middle - before <= after - middle) ? before : after;
    return name.substring(0, at) + "\n" + name.substring(at + 1);
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
