package vn.hotline1022.ui.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;

/** Those it may be, one line each; the arrow keys go through them, Enter chooses. */
final class OfferPane extends VBox {
  private final CitizenTexts words;
  private final Texts texts;
  private final Consumer<Citizen> picked;

  OfferPane(
      String id, PartyModel model, CitizenTexts words, Texts texts, Consumer<Citizen> picked) {
    this.picked = picked;
    this.words = words;
    this.texts = texts;
    setId(id);
    getStyleClass().add("offer-list");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.offered().subscribe(this::show);
  }

  /** Offered anew while somebody goes through them, they keep the focus. */
  private void show(List<Citizen> offered) {
    boolean inHand = Refocus.holds(this);
    getChildren().setAll(offered.stream().map(this::row).toList());
    if (inHand) {
      focus();
    }
  }

  private Button row(Citizen citizen) {
    Button row = new Button();
    row.getStyleClass().add("offer");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setGraphic(
        Panes.column(
            "gap-none",
            Panes.label(words.called(citizen), "strong"),
            Panes.label(words.detail(citizen), "caption")));
    row.setAccessibleText(texts.get("people.offer", words.called(citizen), words.detail(citizen)));
    row.setOnAction(_ -> picked.accept(citizen));
    return row;
  }

  private void pressed(KeyEvent event) {
    int at = focused();
    int step = step(event.getCode());
    if (at < 0) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      ((Button) getChildren().get(at)).fire();
      event.consume();
    } else if (step != 0) {
      int to = Math.clamp(at + step, 0, getChildren().size() - 1);
      getChildren().get(to).requestFocus();
      event.consume();
    }
  }

  private static int step(KeyCode code) {
    return switch (code) {
      case DOWN -> 1;
      case UP -> -1;
      default -> 0;
    };
  }

  private int focused() {
    for (int i = 0; i < getChildren().size(); i++) {
      if (getChildren().get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  boolean holdsFocus() {
    return getChildren().stream().anyMatch(Node::isFocused);
  }

  void focus() {
    if (!getChildren().isEmpty()) {
      getChildren().getFirst().requestFocus();
    }
  }
}
