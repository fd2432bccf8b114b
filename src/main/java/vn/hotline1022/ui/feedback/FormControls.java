package vn.hotline1022.ui.feedback;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** The controls of the form, each bound to its field and found by its id. */
final class FormControls {
  private final FormModel form;
  private final Texts texts;
  private final Fields fields;

  FormControls(FormModel form, Texts texts) {
    this.form = form;
    this.texts = texts;
    this.fields = new Fields(texts);
  }

  Fields fields() {
    return fields;
  }

  /** A line of text whose name stands in it until something is typed. */
  TextField line(Field field, String id) {
    TextField line = fields.text(FormLimits.of(field));
    line.setId("feedback-" + id);
    line.setPromptText(texts.get("feedback.form.prompt." + id));
    Spoken.name(line, texts.get("feedback.form.name." + id));
    line.setTooltip(new Tooltip(texts.get("feedback.form.name." + id)));
    line.textProperty().bindBidirectional(form.fields().value(field));
    line.setMaxWidth(Double.MAX_VALUE);
    locked(line);
    return line;
  }

  /** A box that nobody ticks but the person. */
  CheckBox box(BooleanProperty ticked, String id) {
    CheckBox box = new CheckBox(texts.get("feedback.form.box." + id));
    box.setId("feedback-" + id);
    box.setMnemonicParsing(false);
    box.setMinWidth(Control.USE_PREF_SIZE);
    box.selectedProperty().bindBidirectional(ticked);
    locked(box);
    return box;
  }

  /** Nothing may be typed that the item on its way would not hold. */
  void locked(Node node) {
    node.disableProperty().bind(form.sending().busy());
  }

  /** The head of one part of the form. */
  Label head(String key) {
    Label head = Panes.label(texts.get(key), "caption", "form-head");
    head.setMinHeight(Control.USE_PREF_SIZE);
    return head;
  }

  /** Controls beside each other, the first taking the room that is left. */
  static HBox row(Node first, Node... others) {
    HBox row = Panes.row("gap-s", first);
    row.getChildren().addAll(others);
    HBox.setHgrow(first, Priority.ALWAYS);
    return row;
  }
}
