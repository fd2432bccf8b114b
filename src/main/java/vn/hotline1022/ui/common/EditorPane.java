package vn.hotline1022.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;

/**
 * A {@link DraftedForm} in place of what is open: its fields, when they were kept as a draft, and
 * the two ways out. Esc gives it up.
 */
public final class EditorPane extends VBox {
  private final DraftedForm form;
  private final Texts texts;
  private final Fields fields;

  public EditorPane(DraftedForm form, Texts texts) {
    this.form = form;
    this.texts = texts;
    this.fields = new Fields(texts);
    getStyleClass().addAll("card", "gap-m", "open-side");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /**
   * The two ways out.
   *
   * @param save name of the text of the one that keeps it
   * @param cancel name of the text of the other
   * @param key that keeps it too, as shown
   */
  public record Ways(String save, String cancel, String key, Runnable saving) {}

  /** Everything in it, from top to bottom, with the ways out at the end. */
  public EditorPane lay(Ways ways, Node... rows) {
    Button save =
        Actions.button(
            Icon.CHECK, texts.get(ways.save()), ways.key(), ways.saving(), "primary-action");
    Button cancel = Panes.withKey(Panes.button(texts.get(ways.cancel()), form::close), "Esc");
    getChildren().setAll(rows);
    getChildren()
        .add(Panes.row("gap-s", save, cancel, Panes.growing(new DraftLine(form.keptAt(), texts))));
    return this;
  }

  /** A field of one line. */
  public TextField line(String id, StringProperty typed, int max) {
    TextField field = fields.text(max);
    field.setId(id);
    field.textProperty().bindBidirectional(typed);
    return field;
  }

  /** A field of several lines under its name, which takes the room that is left. */
  public VBox area(String id, String label, StringProperty typed, int max, String style) {
    TextArea area = fields.area(max);
    area.setId(id);
    area.getStyleClass().add(style);
    area.textProperty().bindBidirectional(typed);
    VBox box = Fields.labelled(texts.get(label), area);
    VBox.setVgrow(box, Priority.ALWAYS);
    VBox.setVgrow(area, Priority.ALWAYS);
    return box;
  }

  /** One of several as chips. */
  public <T> FlowPane chips(Property<T> chosen, List<T> values, Function<T, String> name) {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("chip-row");
    Choice.chips(row, chosen, values, name);
    return row;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      form.close();
      event.consume();
    }
  }

  /** Where writing begins. */
  public static void focus(Control first) {
    first.requestFocus();
    if (first instanceof TextField field) {
      field.end();
    }
  }
}
