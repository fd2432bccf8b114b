package vn.hotline1022.ui.directory;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.ui.common.EditorPane;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** An entry being written or changed. */
final class ContactEditorPane extends StackPane {
  private final Texts texts;
  private final EditorPane pane;
  private final TextField name;

  ContactEditorPane(DirectoryViewModel model, Texts texts) {
    this.texts = texts;
    ContactEditor editor = model.editor();
    this.pane = new EditorPane(editor.form(), texts);
    this.name = pane.line("contact-name", editor.name(), Contact.LINE_MAX);
    Label problem = Panes.text("", "text-danger");
    editor
        .problem()
        .subscribe(
            now ->
                problem.setText(
                    now.map(found -> texts.get("directory.problem." + found)).orElse("")));
    pane.lay(
        new EditorPane.Ways("directory.save", "directory.cancel", TabbedScreen.SAVE, model::save),
        pane.chips(
            editor.kind(),
            List.of(Contact.Kind.values()),
            kind -> texts.get("directory.kind." + kind)),
        Fields.labelled(texts.get("directory.field.name"), name),
        new Halves(
            labelled("contact-phone", "directory.field.phone", editor.phone()),
            labelled("contact-hours", "directory.field.hours", editor.hours())),
        new Halves(
            labelled("contact-agency", "directory.field.agency", editor.agency()),
            labelled("contact-unit", "directory.field.unit", editor.unit())),
        pane.area(
            "contact-note", "directory.field.note", editor.note(), Contact.NOTE_MAX, "editor-note"),
        problem);
    getChildren().setAll(pane);
  }

  private VBox labelled(String id, String key, StringProperty typed) {
    return Fields.labelled(texts.get(key), pane.line(id, typed, Contact.LINE_MAX));
  }

  void focus() {
    EditorPane.focus(name);
  }
}
