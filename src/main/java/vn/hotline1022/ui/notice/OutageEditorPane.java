package vn.hotline1022.ui.notice;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.hotline1022.notice.Outage;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** An outage being written down or corrected. */
final class OutageEditorPane extends VBox {
  private final OutagesViewModel outages;
  private final OutageEditor editor;
  private final Texts texts;
  private final TextField from;
  private final ProblemRow problem;

  OutageEditorPane(OutagesViewModel outages, Texts texts) {
    this.outages = outages;
    this.editor = outages.editor();
    this.texts = texts;
    Fields fields = new Fields(texts);
    this.from = moment(fields, "outage-from", editor.from(), "notice.field.from.prompt");
    TextField until = moment(fields, "outage-until", editor.until(), "notice.outage.until.prompt");
    TextArea cause = fields.area(Outage.CAUSE_MAX);
    cause.setId("outage-cause");
    cause.getStyleClass().add("editor-area");
    cause.textProperty().bindBidirectional(editor.cause());
    VBox words = Fields.labelled(texts.get("notice.outage.cause"), cause);
    VBox.setVgrow(words, Priority.ALWAYS);
    VBox.setVgrow(cause, Priority.ALWAYS);
    this.problem = new ProblemRow(texts, editor::mask);
    getStyleClass().addAll("card", "gap-m", "open-side");
    getChildren()
        .setAll(
            Panes.label(texts.get("notice.outage.editor"), "title-card"),
            new Halves(
                Fields.labelled(texts.get("notice.field.from"), from),
                Fields.labelled(texts.get("notice.field.until"), until)),
            effects(),
            words,
            problem,
            buttons());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    editor.problem().subscribe(this::show);
  }

  private FlowPane effects() {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("chip-row");
    row.setId("outage-effect");
    Choice.chips(
        row,
        editor.effect(),
        List.of(Outage.Effect.values()),
        effect -> texts.get("notice.effect." + effect));
    return row;
  }

  private TextField moment(Fields fields, String id, StringProperty typed, String prompt) {
    TextField field = fields.text(20);
    field.setId(id);
    field.setPromptText(texts.get(prompt));
    field.textProperty().bindBidirectional(typed);
    return field;
  }

  private HBox buttons() {
    Button save =
        Actions.button(
            MaterialDesignC.CHECK,
            texts.get("notice.outage.save"),
            TabbedScreen.SAVE,
            outages::save,
            "primary-action");
    Button cancel = Panes.withKey(Panes.button(texts.get("notice.cancel"), editor::close), "Esc");
    return Panes.row("gap-s", save, cancel);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      editor.close();
      event.consume();
    }
  }

  private void show(Optional<OutageEditor.Problem> now) {
    problem.show(
        now.map(found -> texts.get("notice.outage.problem." + found)),
        now.filter(OutageEditor.Problem.SECRET::equals).isPresent());
  }

  void focus() {
    from.requestFocus();
    from.end();
  }
}
