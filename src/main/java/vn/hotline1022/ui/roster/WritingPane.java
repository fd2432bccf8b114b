package vn.hotline1022.ui.roster;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.DraftLine;
import vn.hotline1022.ui.common.DraftedForm;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** What is open beside the week: its rows, and the two ways out at the end. Esc gives it up. */
final class WritingPane extends VBox {
  private final RosterModel model;
  private final Texts texts;
  private final Fields fields;
  private final Button save;

  WritingPane(RosterModel model, Texts texts, String saving) {
    this.model = model;
    this.texts = texts;
    this.fields = new Fields(texts);
    this.save =
        Actions.button(
            Icon.CHECK, texts.get(saving), TabbedScreen.SAVE, model::save, "primary-action");
    getStyleClass().addAll("card", "gap-m", "open-side");
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
          }
        });
  }

  WritingPane lay(Node... rows) {
    Button cancel = Panes.withKey(Panes.button(texts.get("roster.cancel"), model::close), "Esc");
    FlowPane ways = new FlowPane(save, cancel);
    ways.getStyleClass().add("chip-row");
    getChildren().setAll(rows);
    getChildren().add(ways);
    return this;
  }

  /** Says at the end when what is typed was kept as a draft. */
  void showDraft(DraftedForm form) {
    getChildren().add(new DraftLine(form.keptAt(), texts));
  }

  /** The button that keeps it. */
  Button saving() {
    return save;
  }

  TextField line(String id, StringProperty typed, int max) {
    TextField field = fields.text(max);
    field.setId(id);
    field.textProperty().bindBidirectional(typed);
    return field;
  }

  TextArea area(String id, StringProperty typed, int max) {
    TextArea area = fields.area(max);
    area.setId(id);
    area.getStyleClass().add("editor-area");
    area.textProperty().bindBidirectional(typed);
    return area;
  }
}
