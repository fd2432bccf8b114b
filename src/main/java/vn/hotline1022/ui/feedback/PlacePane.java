package vn.hotline1022.ui.feedback;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.unit.UnitField;

/**
 * Where it is: address, landmark, the ward or commune by its old or new name with the question of
 * one that was split, coordinates; and who will probably answer for it.
 */
final class PlacePane extends VBox {
  private final FormModel form;
  private final FormWords words;
  private final TextField address;
  private final TextField coordinates;
  private final UnitField unit;
  private final Label responsible = Panes.text("", "unit-note");
  private final HBox note;

  PlacePane(FormModel form, FormControls controls, FormWords words, Texts texts) {
    this.form = form;
    this.words = words;
    this.address = controls.line(Field.ADDRESS, "address");
    this.coordinates = controls.line(Field.COORDINATES, "coordinates");
    this.unit = new UnitField("feedback-unit", form.unit(), texts);
    TextField landmark = controls.line(Field.LANDMARK, "landmark");
    unit.field().setPromptText(texts.get("feedback.form.prompt.unit"));
    controls.locked(unit);
    for (Region half : List.of(unit, landmark, coordinates)) {
      half.setPrefWidth(0);
      HBox.setHgrow(half, Priority.ALWAYS);
    }
    this.note =
        Panes.row("gap-s", Icons.of(Icon.INFORMATION_OUTLINE, "small", "info"), responsible);
    HBox.setHgrow(responsible, Priority.ALWAYS);
    note.getStyleClass().add("unit-note-row");
    HBox second = Panes.row("gap-s", unit, Panes.column("gap-xs", landmark));
    second.setAlignment(Pos.TOP_LEFT);
    HBox.setHgrow(second.getChildren().get(1), Priority.ALWAYS);
    getStyleClass().add("gap-s");
    getChildren()
        .setAll(controls.head("feedback.form.part.place"), address, second, coordinates, note);
    form.fields().value(Field.WHERE).subscribe(_ -> show());
    form.tools().units().finder().subscribe(_ -> show());
  }

  private void show() {
    responsible.setText(words.responsible(form.fields().typed()));
  }

  TextField address() {
    return address;
  }

  TextField unit() {
    return unit.field();
  }

  TextField coordinates() {
    return coordinates;
  }
}
