package vn.hotline1022.ui.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import vn.hotline1022.call.Call;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/**
 * The field of the notes: an area for each call on the desk, the one in front visible. A call that
 * comes back to the front finds its text, its cursor and what can be undone as they were.
 */
final class NotesField extends StackPane {
  private final DeskViewModel desk;
  private final Texts texts;
  private final Runnable onCut;
  private final Map<NotesEntry, MarkedArea> areas = new LinkedHashMap<>();

  NotesField(DeskViewModel desk, Texts texts, Runnable onCut) {
    this.desk = desk;
    this.texts = texts;
    this.onCut = onCut;
    desk.notesInFront().subscribe(this::show);
  }

  private void show(NotesEntry entry) {
    boolean focused = Refocus.holds(this);
    areas.keySet().removeIf(known -> !desk.isOpen(known));
    MarkedArea marked =
        areas.computeIfAbsent(entry, made -> new MarkedArea(area(made), made.secrets()));
    getChildren().setAll(marked);
    if (focused) {
      focus();
    }
  }

  private TextArea area(NotesEntry entry) {
    TextArea notes = new Fields(texts).area(Call.NOTES_MAX, onCut);
    notes.setId("desk-notes");
    notes.getStyleClass().add("notes");
    notes.setPromptText(texts.get("desk.notes.prompt"));
    Spoken.name(notes, texts.get("desk.notes.title"));
    notes.textProperty().bindBidirectional(entry.text());
    entry.writeWith(notes::appendText);
    notes.editableProperty().bind(desk.saving().not());
    notes
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                entry.tidy();
              }
            });
    return notes;
  }

  /** The area of the call in front. */
  TextArea area() {
    return ((MarkedArea) getChildren().getFirst()).area();
  }

  void focus() {
    area().requestFocus();
    area().end();
  }
}
