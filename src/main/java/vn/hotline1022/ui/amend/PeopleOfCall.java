package vn.hotline1022.ui.amend;

import java.util.Optional;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.call.Call;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.people.CitizenTools;

/** Who called, who was helped and where they live, with the open call. */
final class PeopleOfCall extends VBox {
  private final Texts texts;
  private final AmendTexts words;

  PeopleOfCall(AmendModel model, CitizenTools tools, Texts texts) {
    this.texts = texts;
    this.words = new AmendTexts(tools, texts);
    getStyleClass().add("gap-xs");
    model.details().subscribe(this::show);
    tools.units().finder().subscribe(_ -> show(model.details().get()));
  }

  private void show(Optional<CallDetails> details) {
    getChildren().clear();
    details.ifPresent(
        now -> {
          Call call = now.now();
          GridPane facts = new GridPane();
          facts.getStyleClass().add("fact-grid");
          fact(facts, "caller", words.person(call.parties().caller(), now));
          if (call.parties().helped().isPresent()) {
            fact(facts, "helped", words.person(call.parties().helped(), now));
          }
          fact(facts, "place", words.place(call));
          getChildren().setAll(Panes.label(texts.get("amend.people"), "field-label"), facts);
        });
  }

  private void fact(GridPane grid, String key, String value) {
    grid.addRow(
        grid.getRowCount(),
        Panes.label(texts.get("amend.changed." + key), "muted"),
        Panes.text(value));
  }
}
