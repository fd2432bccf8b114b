package vn.hotline1022.ui.escalation;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.WrappingRow;

/**
 * One of a list in one key, or anything else in words: the value is the code of a chip, or what
 * stands in the field behind the chips. The chosen chip again takes the choice back.
 */
final class ChoiceOrText extends HBox {
  private final StringProperty value;
  private final TextField other;
  private final WrappingRow chips = new WrappingRow("chips-close");
  private final ObjectProperty<CallLists.Choice> chosen = new SimpleObjectProperty<>();
  private List<CallLists.Choice> choices = List.of();
  private boolean showing;

  /**
   * @param id of the field; the chips are named after it
   * @param offered changes when somebody edits the list
   */
  ChoiceOrText(
      String id,
      StringProperty value,
      ObservableValue<List<CallLists.Choice>> offered,
      Function<CallLists.Choice, String> name,
      TextField other) {
    this.value = value;
    this.other = other;
    other.setId(id);
    other.setMinWidth(USE_PREF_SIZE);
    chips.setId(id + "-choices");
    getStyleClass().add("gap-xs");
    setAlignment(Pos.CENTER_LEFT);
    chips.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(other, Priority.ALWAYS);
    getChildren().setAll(chips, other);
    Choice<CallLists.Choice> choice = Choice.chips(chips, chosen, List.of(), name).optional();
    offered.subscribe(
        now -> {
          choices = List.copyOf(now);
          choice.show(choices);
          show(value.get());
        });
    value.subscribe(this::show);
    chosen.addListener((_, _, now) -> chose(now));
    other.textProperty().addListener((_, _, now) -> typed(now));
  }

  private void chose(CallLists.Choice now) {
    if (!showing) {
      value.set(now == null ? "" : now.code());
    }
  }

  private void typed(String text) {
    if (!showing) {
      showing = true;
      chosen.set(null);
      value.set(text);
      showing = false;
    }
  }

  private void show(String now) {
    if (!showing) {
      showing = true;
      chosen.set(
          choices.stream().filter(choice -> choice.code().equals(now)).findFirst().orElse(null));
      other.setText(chosen.get() == null ? now : "");
      showing = false;
    }
  }
}
