package vn.hotline1022.ui.directory;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** An entry being written or changed. */
final class ContactEditorPane extends VBox {
  private final DirectoryViewModel model;
  private final ContactEditor editor;
  private final Texts texts;
  private final Fields fields;
  private final TextField name;
  private final Label problem = Panes.text("", "text-danger");

  ContactEditorPane(DirectoryViewModel model, Texts texts) {
    this.model = model;
    this.editor = model.editor();
    this.texts = texts;
    this.fields = new Fields(texts);
    this.name = field("contact-name", editor.name());
    TextArea note = fields.area(Contact.NOTE_MAX);
    note.setId("contact-note");
    note.getStyleClass().add("editor-note");
    note.textProperty().bindBidirectional(editor.note());
    VBox words = Fields.labelled(texts.get("directory.field.note"), note);
    VBox.setVgrow(words, Priority.ALWAYS);
    VBox.setVgrow(note, Priority.ALWAYS);
    getStyleClass().addAll("card", "gap-m", "open-side");
    getChildren()
        .setAll(
            kinds(),
            Fields.labelled(texts.get("directory.field.name"), name),
            new Halves(
                labelled("contact-phone", "directory.field.phone", editor.phone()),
                labelled("contact-hours", "directory.field.hours", editor.hours())),
            new Halves(
                labelled("contact-agency", "directory.field.agency", editor.agency()),
                labelled("contact-unit", "directory.field.unit", editor.unit())),
            words,
            problem,
            buttons());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    editor.problem().subscribe(this::show);
  }

  private HBox kinds() {
    HBox row = Panes.row("gap-s");
    Choice.chips(
        row,
        editor.kind(),
        List.of(Contact.Kind.values()),
        kind -> texts.get("directory.kind." + kind));
    return row;
  }

  private VBox labelled(String id, String key, StringProperty typed) {
    return Fields.labelled(texts.get(key), field(id, typed));
  }

  private TextField field(String id, StringProperty typed) {
    TextField field = fields.text(Contact.LINE_MAX);
    field.setId(id);
    field.textProperty().bindBidirectional(typed);
    return field;
  }

  private HBox buttons() {
    Button save =
        Actions.button(
            MaterialDesignC.CHECK,
            texts.get("directory.save"),
            TabbedScreen.SAVE,
            model::save,
            "primary-action");
    Button cancel =
        Panes.withKey(Panes.button(texts.get("directory.cancel"), editor::close), "Esc");
    return Panes.row("gap-s", save, cancel);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      editor.close();
      event.consume();
    }
  }

  private void show(Optional<ContactEditor.Problem> now) {
    problem.setText(now.map(found -> texts.get("directory.problem." + found)).orElse(""));
  }

  void focus() {
    name.requestFocus();
    name.end();
  }
}
