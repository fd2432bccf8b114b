package vn.hotline1022.ui.signin;

import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.TypedChoice;

/** Pieces several pages of getting in are made of. */
final class PageParts {
  private PageParts() {}

  static Region header(String title, String explanation) {
    return Panes.column(
        "gap-xs", Panes.text(title, "title-page"), Panes.text(explanation, "muted"));
  }

  /** The way back on the left, the main action on the right. */
  static Region footer(Node back, Button action, ObservableBooleanValue ready) {
    action.setDisable(!ready.get());
    ready.subscribe(can -> action.setDisable(!can));
    return atTheBottom(Panes.row("gap-m", back, Panes.spacer(), action));
  }

  /** Keeps a row at the page's bottom, however much room there is above. */
  static Region atTheBottom(HBox row) {
    row.setMinHeight(Region.USE_PREF_SIZE);
    VBox footer = new VBox(Panes.spacer(), row);
    footer.getStyleClass().add("signin-footer");
    VBox.setVgrow(footer, Priority.ALWAYS);
    return footer;
  }

  /** One of a few people. */
  static ComboBox<Person> people(List<Person> people, Property<Person> chosen, Texts texts) {
    ComboBox<Person> box =
        new TypedChoice<>(
            person ->
                texts.get(
                    "signin.person.choice",
                    person.name(),
                    texts.get("common.role." + person.role())));
    box.getItems().setAll(people);
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().bindBidirectional(chosen);
    return box;
  }
}
