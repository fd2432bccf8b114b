package vn.hotline1022.ui.notice;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** A notice being written or corrected. */
final class NoticeEditorPane extends VBox {
  private final NoticesViewModel notices;
  private final NoticeEditor editor;
  private final Texts texts;
  private final TextField title;
  private final ProblemRow problem;

  NoticeEditorPane(NoticesViewModel notices, Texts texts) {
    this.notices = notices;
    this.editor = notices.editor();
    this.texts = texts;
    Fields fields = new Fields(texts);
    this.title = fields.text(Notice.TITLE_MAX);
    title.setId("notice-title");
    title.textProperty().bindBidirectional(editor.title());
    TextArea text = fields.area(Notice.TEXT_MAX);
    text.setId("notice-text");
    text.getStyleClass().add("editor-area");
    text.textProperty().bindBidirectional(editor.text());
    VBox words = Fields.labelled(texts.get("notice.field.text"), text);
    VBox.setVgrow(words, Priority.ALWAYS);
    VBox.setVgrow(text, Priority.ALWAYS);
    this.problem = new ProblemRow(texts, editor::mask);
    getStyleClass().addAll("card", "gap-m", "open-side");
    getChildren()
        .setAll(
            Panes.label(texts.get("notice.editor.title"), "title-card"),
            kinds(),
            Fields.labelled(texts.get("notice.field.title"), title),
            words,
            new Halves(
                Fields.labelled(
                    texts.get("notice.field.from"),
                    moment(fields, "notice-from", editor.from(), "notice.field.from.prompt")),
                Fields.labelled(
                    texts.get("notice.field.until"),
                    moment(fields, "notice-until", editor.until(), "notice.field.until.prompt"))),
            problem,
            buttons());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    editor.problem().subscribe(this::show);
  }

  private HBox kinds() {
    HBox row = Panes.row("gap-s");
    row.setId("notice-kind");
    Choice.chips(
        row,
        editor.kind(),
        List.of(Notice.Kind.values()),
        kind -> texts.get("notice.kind." + kind));
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
            texts.get("notice.save"),
            TabbedScreen.SAVE,
            notices::save,
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

  private void show(Optional<NoticeEditor.Problem> now) {
    problem.show(
        now.map(found -> texts.get("notice.problem." + found)),
        now.filter(NoticeEditor.Problem.SECRET::equals).isPresent());
  }

  boolean hasFocus() {
    return isFocusWithin();
  }

  void focus() {
    title.requestFocus();
    title.end();
  }
}
