package vn.hotline1022.ui.amend;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.people.CitizenTexts;
import vn.hotline1022.ui.people.CitizenTools;
import vn.hotline1022.ui.unit.UnitField;

/** The second line of filters: who took the call, the ward or commune, and one person. */
public final class NarrowBar extends HBox {
  private static final int MOST_TYPED = 100;

  private final Narrower model;
  private final Texts texts;
  private final CitizenTexts words;
  private final MenuButton operators = new MenuButton();
  private final HBox offered = Panes.row("gap-s");
  private final TextField person;
  private final Button chosen;

  public NarrowBar(Narrower model, CitizenTools tools, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.words = new CitizenTexts(texts, tools.calls());
    this.person = new Fields(texts).text(MOST_TYPED);
    this.chosen = Panes.button("", model::anybody, "chip", "selected");
    operators.setId("calls-operators");
    operators.getStyleClass().add("chip");
    operators.setGraphic(Icons.of(Icon.ACCOUNT_OUTLINE, "small"));
    operators.setMnemonicParsing(false);
    operators.setMinWidth(USE_PREF_SIZE);
    UnitField unit = new UnitField("calls-unit", model.unit(), texts);
    unit.getStyleClass().add("narrow-field");
    person.setId("calls-person");
    person.setPromptText(texts.get("amend.filter.person"));
    Spoken.name(person, texts.get("amend.filter.person"));
    person.getStyleClass().add("narrow-field");
    person.textProperty().bindBidirectional(model.person());
    chosen.setId("calls-person-chosen");
    chosen.setGraphic(Icons.of(Icon.CLOSE, "small"));
    StackPane whom = new StackPane(person, chosen);
    whom.setAlignment(Pos.TOP_LEFT);
    getStyleClass().addAll("gap-s", "narrow-bar");
    getChildren().setAll(operators, unit, whom, offered);
    model.operators().subscribe(this::showOperators);
    operators.setOnShowing(_ -> model.readOperators());
    model.list().filter().subscribe(now -> markOperators(now.operators()));
    model.offered().subscribe(this::showOffered);
    model
        .chosen()
        .subscribe(
            now -> {
              chosen.setVisible(now.isPresent());
              person.setVisible(now.isEmpty());
              now.ifPresent(citizen -> chosen.setText(words.called(citizen)));
            });
  }

  private void showOperators() {
    MenuItem any = new MenuItem(texts.get("amend.filter.operator.any"));
    any.setOnAction(_ -> model.anyOperator());
    operators.getItems().setAll(any, new SeparatorMenuItem());
    for (Operator one : model.operators()) {
      CheckMenuItem item = new CheckMenuItem(one.shown());
      item.setMnemonicParsing(false);
      item.setUserData(one.code());
      item.setOnAction(_ -> model.toggleOperator(one.code()));
      operators.getItems().add(item);
    }
    markOperators(model.list().filter().get().operators());
  }

  private void markOperators(Set<String> codes) {
    String name = texts.get("amend.filter.operator");
    operators.setText(
        switch (codes.size()) {
          case 0 -> name;
          case 1 -> shown(codes.iterator().next());
          default -> texts.get("calls.filter.several", name, codes.size());
        });
    operators.getStyleClass().remove("selected");
    if (!codes.isEmpty()) {
      operators.getStyleClass().add("selected");
    }
    for (MenuItem item : operators.getItems()) {
      if (item instanceof CheckMenuItem check) {
        check.setSelected(codes.contains((String) check.getUserData()));
      }
    }
  }

  private String shown(String code) {
    Operator one = Operator.byCode(model.operators()).get(code);
    return one == null || one.name().isEmpty() ? code : one.name();
  }

  private void showOffered(List<Citizen> found) {
    offered
        .getChildren()
        .setAll(
            found.stream()
                .map(
                    citizen ->
                        Panes.button(words.called(citizen), () -> model.choose(citizen), "chip"))
                .toList());
  }
}
