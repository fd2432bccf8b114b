package vn.hotline1022.ui.desk;

import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;

/** The desk in a call: who calls, what it is about, how it ends; from left to right. */
final class CallPane extends HBox {
  private final DeskViewModel desk;
  private final CallerPane caller;
  private final NotesPane notes;
  private final VBox about;
  private final MiddlePane middle;
  private final OutcomePane outcome;

  CallPane(DeskViewModel desk, CallTools tools, Texts texts, DeskSlots slots) {
    this.desk = desk;
    this.caller = new CallerPane(desk, tools, texts);
    this.notes = new NotesPane(desk, texts);
    this.outcome = new OutcomePane(desk, tools, texts);
    this.about = about(new ReasonPane(desk, tools, texts), slots);
    this.middle = new MiddlePane(desk.tabs(), texts, about, notes::focus, slots);
    caller.getStyleClass().add("caller-column");
    HBox.setHgrow(middle, Priority.ALWAYS);
    outcome.getStyleClass().add("outcome-column");
    // A share of the width, within what the stylesheet allows.
    caller.prefWidthProperty().bind(widthProperty().multiply(0.21));
    outcome.prefWidthProperty().bind(widthProperty().multiply(0.24));
    getStyleClass().addAll("gap-m", "desk-screen");
    placeNotes();
    desk.tabs().front().subscribe((_, _) -> Refocus.around(this, this::placeNotes));
    desk.tabs().asked().subscribe((_, _) -> middle.focusFront());
  }

  /** What the call is about; the notes come below. */
  private static VBox about(ReasonPane reasons, DeskSlots slots) {
    VBox about = new VBox(reasons);
    about.getChildren().addAll(0, slots.strips());
    reasons.add(slots.actions());
    about.getStyleClass().add("gap-l");
    slots.strips().forEach(strip -> strip.visibleProperty().subscribe(_ -> tighten(about, slots)));
    return about;
  }

  private static void tighten(VBox about, DeskSlots slots) {
    about.getStyleClass().remove("beside-strip");
    if (slots.strips().stream().anyMatch(Region::isVisible)) {
      about.getStyleClass().add("beside-strip");
    }
  }

  /** The notes can always be written: beside another tab they stand above the outcome. */
  private void placeNotes() {
    boolean below = middle.showsRecord();
    if (notes.getParent() != null && below == about.getChildren().contains(notes)) {
      return;
    }
    notes.narrow(!below);
    if (below) {
      outcome.releaseNotes();
      about.getChildren().add(notes);
    } else {
      about.getChildren().remove(notes);
      outcome.takeNotes(notes);
    }
    VBox.setVgrow(notes, Priority.ALWAYS);
  }

  /** Lets the next column appear; whether there are more. What has just appeared is laid out. */
  boolean appear() {
    List<Region> columns = List.of(caller, middle, outcome);
    int there = getChildren().size();
    if (there < columns.size()) {
      getChildren().add(columns.get(there));
    }
    return there + 1 < columns.size();
  }

  /** Lets all columns appear. */
  void appearWhole() {
    while (appear()) {
      // One column after the other.
    }
  }

  /** A key that is pressed on the desk. */
  void pressed(KeyEvent event) {
    middle.pressed(event);
  }

  /** Lets lines that are read out appear below the notes. */
  void add(LinesPane lines) {
    notes.add(lines);
  }

  /** Lets something quiet be offered below the notes. */
  void offer(Region line) {
    notes.offer(line);
  }

  /** Lets something come and go over the upper part of the middle. */
  void cover(Region over) {
    over.getStyleClass().add("over-middle");
    middle.getChildren().add(over);
  }

  /** Shows who the caller is below the number. */
  void addPeople(Region people) {
    caller.addPeople(people);
  }

  /** Where the work begins: at the number while there is none, then at the notes. */
  void focus() {
    if (desk.number().text().get().isBlank()) {
      caller.focus();
    } else {
      notes.focus();
    }
  }
}
