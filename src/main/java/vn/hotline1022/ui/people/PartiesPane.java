package vn.hotline1022.ui.people;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** Who called and, when that is somebody else, who is helped: one at a time in the same place. */
public final class PartiesPane extends VBox {

  /** As it stands on the button. */
  public static final String KEY = "Ctrl J";

  private static final int PHONE_MAX = 40;

  private final PartiesModel model;
  private final PartyPane caller;
  private final PartyPane helped;
  private final Label key = Panes.label(KEY, "key-hint");
  private final BooleanProperty showsHelped = new SimpleBooleanProperty();

  /**
   * @param id of the caller's name field; what else is in here is named after it
   */
  public PartiesPane(String id, PartiesModel model, CitizenTools tools, Texts texts) {
    this.model = model;
    this.caller = new PartyPane(id, model.caller(), tools, texts, texts.get("people.caller.name"));
    this.helped =
        new PartyPane(
            id + "-helped", model.helped(), tools, texts, texts.get("people.helped.name"));
    TextField phone = new Fields(texts).text(PHONE_MAX);
    phone.setId(id + "-helped-phone");
    phone.setPromptText(texts.get("people.helped.phone"));
    Spoken.name(phone, texts.get("people.helped.phone"));
    phone.textProperty().bindBidirectional(model.helpedPhone());
    VBox second = Panes.column("gap-s", phone, helped);
    ToggleButton first = tab(id + "-tab", texts.get("people.caller"));
    ToggleButton another = tab(id + "-tab-helped", texts.get("people.helped"));
    first.setOnAction(_ -> show(false));
    another.setOnAction(_ -> show(true));
    FlowPane tabs = new FlowPane(first, another, key);
    tabs.getStyleClass().add("chip-row");
    getStyleClass().add("gap-s");
    getChildren().setAll(tabs, new StackPane(caller, second));
    showsHelped.subscribe(
        now -> {
          first.setSelected(!now);
          another.setSelected(now);
          caller.setVisible(!now);
          second.setVisible(now);
        });
    model.forAnother().subscribe(showsHelped::set);
  }

  /** Where the key means another place. */
  public PartiesPane withoutKey() {
    key.setVisible(false);
    return this;
  }

  private static ToggleButton tab(String id, String text) {
    ToggleButton tab = new ToggleButton(text);
    tab.setId(id);
    tab.getStyleClass().addAll("chip", "slim");
    tab.setMnemonicParsing(false);
    tab.setMinWidth(USE_PREF_SIZE);
    return tab;
  }

  private void show(boolean another) {
    showsHelped.set(another);
    if (another) {
      model.forAnother().set(true);
    }
    focus();
  }

  /** The caller's name; once more, the name of the person helped. */
  public void next() {
    boolean atCaller = caller.field().isFocused();
    show(atCaller);
  }

  private void focus() {
    TextField field = showsHelped.get() ? helped.field() : caller.field();
    field.requestFocus();
    field.end();
  }
}
