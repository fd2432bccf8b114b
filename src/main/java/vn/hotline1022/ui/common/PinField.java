package vn.hotline1022.ui.common;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.hotline1022.staff.PinLock;

/** A field for a new PIN with what is to say about it. */
public final class PinField {
  private PinField() {}

  /** The field under its name. */
  public static VBox of(
      String name, String id, StringProperty pin, ObservableValue<PinState> state, Texts texts) {
    SecretField field = new Fields(texts).secret(PinLock.LENGTH);
    field.setId(id);
    field.textProperty().bindBidirectional(pin);
    VBox box = Fields.labelled(name, field);
    Label hint = Panes.text("", "field-hint");
    state.subscribe(
        now -> {
          hint.setText(texts.get("common.pin." + now));
          hint.getStyleClass().remove("error");
          if (now == PinState.WEAK) {
            hint.getStyleClass().add("error");
          }
        });
    box.getChildren().add(hint);
    return box;
  }
}
