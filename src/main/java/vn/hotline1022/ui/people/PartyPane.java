package vn.hotline1022.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.citizen.AgeGroup;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.unit.UnitField;

/**
 * One person of a call: their name with those it may be, form of address, age, and what can be
 * taken back. Who is offered stands where the forms of address are otherwise, so that nothing
 * moves.
 */
final class PartyPane extends VBox {
  private final PartyModel model;
  private final Texts texts;
  private final CitizenTexts words;
  private final TextField name;
  private final Button other = new Button();
  private final Button same = new Button();
  private final FlowPane forms = new FlowPane();
  private final MenuButton age = new MenuButton();
  private final VBox details;
  private final OfferPane offers;
  private final Label line = Panes.label("", "field-hint");
  private final Button undo;
  private boolean joining;

  /**
   * @param id of the name's field
   */
  PartyPane(String id, PartyModel model, CitizenTools tools, Texts texts, String prompt) {
    this.model = model;
    this.texts = texts;
    this.words = new CitizenTexts(texts, tools.calls());
    this.name = new Fields(texts).text(Citizen.NAME_MAX);
    this.offers = new OfferPane(id + "-offers", model, words, texts, this::picked);
    this.undo = Panes.button(texts.get("people.undo"), model::undo, "link-action");
    this.details = Panes.column("gap-s", forms, unitField(id));
    equipName(id, prompt);
    equipForms();
    equipAge();
    StackPane place = new StackPane(details, offers);
    place.getStyleClass().add("party-place");
    line.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(line, Priority.ALWAYS);
    HBox foot = Panes.row("gap-s", line, undo);
    foot.getStyleClass().add("party-foot");
    getStyleClass().add("gap-s");
    getChildren().setAll(nameBox(), place, foot);
    model.citizen().subscribe(_ -> show());
    model.offered().subscribe(_ -> show());
    model.step().subscribe(_ -> showLine());
    model.fault().subscribe(_ -> showLine());
  }

  private void equipName(String id, String prompt) {
    name.setId(id);
    name.setPromptText(prompt);
    Spoken.name(name, prompt);
    name.textProperty().bindBidirectional(model.name());
    name.setOnAction(_ -> model.commit());
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    name.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused && !offers.holdsFocus()) {
                model.commit();
              }
            });
    equip(other, Icon.ACCOUNT_CANCEL_OUTLINE, texts.get("people.other"));
    other.setOnAction(_ -> model.decline());
    equip(same, Icon.ACCOUNT_MULTIPLE_CHECK_OUTLINE, texts.get("people.same"));
    same.setId(id + "-same");
    same.setOnAction(_ -> join());
  }

  private static void equip(Button button, Icon icon, String words) {
    button.getStyleClass().add("icon-action");
    button.setGraphic(Icons.of(icon, "small"));
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
  }

  /** Who else has the number is offered as the same person; the button again, and not any more. */
  private void join() {
    joining = !joining;
    show();
    if (joining) {
      offers.focus();
    }
  }

  private void picked(Citizen citizen) {
    if (joining) {
      joining = false;
      model.join(citizen);
    } else {
      model.choose(citizen);
    }
    show();
    name.requestFocus();
    name.end();
  }

  private UnitField unitField(String id) {
    UnitField unit = new UnitField(id + "-unit", model.unit(), texts);
    unit.field()
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                model.commit();
              }
            });
    return unit;
  }

  private HBox nameBox() {
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox box = new HBox(name, same, other);
    box.getStyleClass().add("field-box");
    return box;
  }

  /** Down goes to those offered. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !model.offered().get().isEmpty()) {
      offers.focus();
      event.consume();
    }
  }

  private void equipForms() {
    forms.setId(name.getId() + "-forms");
    forms.getStyleClass().add("chip-row");
    for (Addressing form : Addressing.values()) {
      ToggleButton chip = new ToggleButton(form.them());
      chip.getStyleClass().addAll("chip", "slim");
      chip.setMnemonicParsing(false);
      chip.setMinWidth(USE_PREF_SIZE);
      chip.setAccessibleText(form.them() + " – " + form.us());
      chip.setUserData(form);
      chip.setOnAction(_ -> model.addressing().set(chip.isSelected() ? form : null));
      forms.getChildren().add(chip);
    }
    ArrowKeys.between(forms, List.copyOf(forms.getChildren()));
    forms.getChildren().add(age);
    model.addressing().subscribe(this::showForm);
  }

  private void showForm(Addressing chosen) {
    for (Node node : forms.getChildren()) {
      if (node instanceof ToggleButton chip) {
        Addressing form = (Addressing) chip.getUserData();
        chip.setText(CitizenTexts.form(form, Optional.ofNullable(chosen)));
        chip.setSelected(form == chosen);
      }
    }
  }

  private void equipAge() {
    age.setId(name.getId() + "-age");
    age.getStyleClass().addAll("chip", "slim");
    age.setMnemonicParsing(false);
    age.setMinWidth(USE_PREF_SIZE);
    List<RadioMenuItem> items = new ArrayList<>();
    items.add(ageItem(texts.get("people.age.unknown"), null));
    for (AgeGroup group : AgeGroup.values()) {
      items.add(ageItem(words.age(group), group));
    }
    age.getItems().setAll(items);
    model
        .ageGroup()
        .subscribe(
            now -> {
              age.setText(now == null ? texts.get("people.age") : words.age(now));
              items.forEach(item -> item.setSelected(item.getUserData() == now));
            });
  }

  private RadioMenuItem ageItem(String text, AgeGroup group) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setUserData(group);
    item.setOnAction(_ -> model.ageGroup().set(group));
    return item;
  }

  private void show() {
    boolean chosen = model.citizen().get().isPresent();
    boolean someone = !model.offered().get().isEmpty();
    joining = joining && chosen && someone;
    boolean offering = someone && (!chosen || joining);
    other.setVisible(chosen);
    same.setVisible(chosen && someone);
    same.setManaged(chosen && someone);
    details.setVisible(!offering);
    offers.setVisible(offering);
    showLine();
  }

  private void showLine() {
    line.getStyleClass().remove("error");
    undo.setVisible(model.step().get().isPresent());
    if (model.fault().get().isPresent()) {
      line.getStyleClass().add("error");
      line.setText(texts.get("people.failed", model.fault().get().get().code()));
    } else if (model.step().get().isPresent() && !joining) {
      PartyStep step = model.step().get().get();
      line.setText(texts.get("people.step." + step.kind(), words.called(step.citizen())));
    } else {
      line.setText(hint());
    }
  }

  private String hint() {
    int offered = model.offered().get().size();
    if (joining) {
      return texts.get("people.hint.joining");
    }
    boolean chosen = model.citizen().get().isPresent();
    if (offered > 0) {
      return texts.get(chosen ? "people.hint.same" : "people.hint.offered", offered);
    }
    return chosen ? words.detail(model.citizen().get().get()) : texts.get("people.hint.new");
  }

  TextField field() {
    return name;
  }
}
