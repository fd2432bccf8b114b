package vn.hotline1022.ui.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Call;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.privacy.Finding;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * The notes, large, with what is to be known about them below: a secret that was found, the draft
 * that was kept. Every line has its place, so that nothing moves while somebody types.
 */
final class NotesPane extends VBox {
  private final DeskViewModel desk;
  private final Texts texts;
  private final NotesField field;
  private final Label secret = Panes.label("", "text-warning", "medium");
  private final HBox secretRow;
  private final Label reminder;
  private final Label draft = Panes.label("", "caption");
  private final Label count = Panes.label("", "caption", "mono");
  private final StackPane offered = new StackPane();
  private boolean narrow;

  NotesPane(DeskViewModel desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
    this.field = new NotesField(desk, texts, () -> draft.setText(cutText()));
    VBox.setVgrow(field, Priority.ALWAYS);
    Label title = Panes.label(texts.get("desk.notes.title"), "title-card");
    this.secretRow = secretRow();
    this.reminder = Panes.text(texts.get("desk.notes.reminder"), "caption");
    title.setMinWidth(USE_PREF_SIZE);
    draft.setWrapText(true);
    HBox heading = Panes.row("gap-s", title, Panes.spacer(), draft);
    StackPane line = new StackPane(reminder, offered);
    line.setAlignment(Pos.CENTER_LEFT);
    HBox below = Panes.row("gap-s", Panes.growing(line), count);
    StackPane foot = new StackPane(below, secretRow);
    foot.getStyleClass().add("notes-foot");
    getStyleClass().add("gap-s");
    getChildren().setAll(heading, field, foot);
    desk.notesInFront().flatMap(NotesEntry::secrets).subscribe(this::showSecrets);
    desk.notesInFront().flatMap(NotesEntry::text).subscribe(text -> showCount());
    desk.draftKeptAt().subscribe(at -> showDraft());
    desk.draftFault().subscribe(fault -> showDraft());
  }

  private HBox secretRow() {
    Button mask =
        Actions.button(
            Icon.EYE_OFF_OUTLINE,
            texts.get("desk.notes.secret.mask"),
            DeskKeys.MASK,
            () -> desk.notes().mask(),
            "small");
    secret.setWrapText(true);
    HBox.setHgrow(secret, Priority.ALWAYS);
    secret.setMaxWidth(Double.MAX_VALUE);
    HBox row = Panes.row("gap-s", secret, mask);
    row.getStyleClass().add("secret-row");
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  private void showSecrets(List<Finding> found) {
    // The line has its place, warning or not: nothing jumps.
    secretRow.setVisible(!found.isEmpty());
    showFoot();
    String kinds =
        found.stream()
            .map(Finding::kind)
            .distinct()
            .map(kind -> texts.get("desk.notes.secret." + kind))
            .collect(Collectors.joining(", "));
    secret.setText(texts.get(narrow ? "desk.notes.secret.short" : "desk.notes.secret", kinds));
  }

  private void showCount() {
    int length = desk.notes().text().get().length();
    boolean near = length > Call.NOTES_MAX * 3 / 4;
    count.setText(near ? texts.get("desk.notes.count", length, Call.NOTES_MAX) : "");
    if (desk.notes().tooMany().get() > 0) {
      remind(texts.get("desk.notes.toolong", Call.NOTES_MAX));
    } else if (length < Call.NOTES_MAX) {
      reminder.setText(texts.get("desk.notes.reminder"));
      reminder.getStyleClass().remove("text-warning");
    }
    showFoot();
  }

  /** A secret that was found goes before a warning, that before what is offered. */
  private void showFoot() {
    boolean secrets = secretRow.isVisible();
    boolean warned = reminder.getStyleClass().contains("text-warning");
    boolean offers = offered.getChildren().stream().anyMatch(Node::isVisible);
    offered.setVisible(offers && !secrets && !warned);
    reminder.setVisible(!secrets && !offered.isVisible());
  }

  private void remind(String text) {
    reminder.setText(text);
    reminder.getStyleClass().remove("text-warning");
    reminder.getStyleClass().add("text-warning");
  }

  private void showDraft() {
    Optional<Fault> fault = desk.draftFault().get();
    Optional<Instant> at = desk.draftKeptAt().get();
    draft.getStyleClass().remove("text-danger");
    if (fault.isPresent()) {
      draft.setText(texts.get("desk.notes.draft.failed", fault.get().code()));
      draft.getStyleClass().add("text-danger");
    } else {
      draft.setText(
          at.map(when -> "✓ " + texts.get("desk.notes.draft.saved", Formats.clock(when)))
              .orElse(texts.get("desk.notes.draft.none")));
    }
  }

  /** Whether it stands in a narrow column, where its words need more lines. */
  void narrow(boolean isNarrow) {
    narrow = isNarrow;
    getStyleClass().remove("notes-narrow");
    if (narrow) {
      getStyleClass().add("notes-narrow");
    }
    showSecrets(desk.notes().secrets().get());
  }

  /** Something quiet stands in the place of the reminder while it is visible. */
  void offer(Region line) {
    offered.getChildren().setAll(line);
    line.visibleProperty().subscribe(_ -> showFoot());
  }

  /** Lets lines that are read out appear below the notes, which give way. */
  void add(LinesPane lines) {
    getChildren().add(getChildren().size() - 1, lines);
  }

  private String cutText() {
    return texts.get("desk.notes.cut", Call.NOTES_MAX);
  }

  void focus() {
    field.focus();
  }
}
