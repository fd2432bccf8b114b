package vn.hotline1022.ui.desk;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/**
 * The number's field: large, with what it means below. The field itself shows what was typed and
 * nothing else.
 */
final class NumberField extends VBox {
  private static final int MOST_TYPED = 40;

  private final NumberEntry number;
  private final PhoneNumbers numbers;
  private final Texts texts;
  private final TextField field;
  private final Label meaning = Panes.text("", "secondary", "number-meaning");
  private final ToggleButton withheld = new ToggleButton();

  NumberField(String id, NumberEntry number, PhoneNumbers numbers, Texts texts, String prompt) {
    this.number = number;
    this.numbers = numbers;
    this.texts = texts;
    this.field = new Fields(texts).text(MOST_TYPED, this::pasted);
    field.setId(id);
    field.getStyleClass().add("number-field");
    field.setPromptText(prompt);
    Spoken.name(field, texts.get("desk.number.title"));
    field.textProperty().bindBidirectional(number.text());
    HBox.setHgrow(field, Priority.ALWAYS);
    equipWithheld();
    HBox box = new HBox(field, withheld);
    box.getStyleClass().addAll("field-box", "number-box");
    getStyleClass().add("gap-xs");
    getChildren().setAll(box, meaning);
    number.number().subscribe(meant -> show());
    number.text().subscribe(typed -> show());
  }

  /** Of a message or a line of a list the number alone, where it holds one. */
  private String pasted(String text) {
    boolean whole = text.length() <= MOST_TYPED && numbers.dialable(numbers.parse(text));
    return whole ? text : numbers.within(text).orElse(text);
  }

  private void equipWithheld() {
    withheld.setText(texts.get("desk.number.withheld"));
    withheld.setGraphic(Icons.of(Icon.EYE_OFF_OUTLINE, "small"));
    withheld.getStyleClass().add("chip");
    withheld.setMinWidth(USE_PREF_SIZE);
    withheld.setAccessibleHelp(texts.get("desk.number.withheld.help"));
    withheld.setTooltip(
        new Tooltip(texts.get("desk.number.withheld.help") + " (" + DeskKeys.WITHHELD + ")"));
    withheld.setOnAction(pressed -> number.toggleWithheld());
  }

  /** Something to know about the number, until it changes. */
  void warn(String text) {
    meaning.setText(text);
    meaning.getStyleClass().add("text-warning");
  }

  private void show() {
    meaning.getStyleClass().remove("text-warning");
    PhoneNumber meant = number.number().get();
    withheld.setSelected(meant.equals(PhoneNumber.WITHHELD));
    meaning.setText(meaning(meant));
  }

  private String meaning(PhoneNumber meant) {
    return switch (meant.kind()) {
      case MOBILE -> known("mobile", meant);
      case LANDLINE -> known("landline", meant);
      case SHORT_CODE -> known("short", meant);
      case FOREIGN -> known("foreign", meant);
      case INCOMPLETE -> unfinished(meant);
      case WITHHELD -> texts.get("desk.number.hint.withheld");
      case ERASED, RESTRICTED -> "";
    };
  }

  private String known(String kind, PhoneNumber meant) {
    return texts.get("desk.number.hint." + kind, numbers.display(meant));
  }

  private String unfinished(PhoneNumber meant) {
    if (field.getText().isBlank()) {
      return texts.get("desk.number.hint.empty");
    }
    return texts.get(
        meant.key().isEmpty() ? "desk.number.hint.letters" : "desk.number.hint.incomplete");
  }

  TextField field() {
    return field;
  }

  void focus() {
    field.requestFocus();
    field.end();
  }
}
