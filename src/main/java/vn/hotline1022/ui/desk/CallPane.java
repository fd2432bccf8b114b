package vn.hotline1022.ui.desk;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Texts;

/** The desk in a call: who calls, what it is about, how it ends; from left to right. */
final class CallPane extends HBox {
  private final DeskViewModel desk;
  private final CallerPane caller;
  private final NotesPane notes;

  CallPane(DeskViewModel desk, CallTools tools, Texts texts, DeskSlots slots) {
    this.desk = desk;
    this.caller = new CallerPane(desk, tools, texts);
    this.notes = new NotesPane(desk, texts);
    caller.getStyleClass().add("caller-column");
    StackPane middle = middle(new ReasonPane(desk, tools, texts), slots);
    HBox.setHgrow(middle, Priority.ALWAYS);
    OutcomePane outcome = new OutcomePane(desk, tools, texts);
    outcome.getStyleClass().add("outcome-column");
    // A share of the width, within what the stylesheet allows.
    caller.prefWidthProperty().bind(widthProperty().multiply(0.21));
    outcome.prefWidthProperty().bind(widthProperty().multiply(0.24));
    getStyleClass().addAll("gap-m", "desk-screen");
    getChildren().setAll(caller, middle, outcome);
  }

  /** What it is about; a panel that is open stands in its place, and nothing else moves. */
  private StackPane middle(ReasonPane reasons, DeskSlots slots) {
    VBox about = new VBox(reasons, notes);
    about.getChildren().addAll(0, slots.strips());
    reasons.add(slots.actions());
    about.getStyleClass().addAll("card", "gap-l");
    VBox.setVgrow(notes, Priority.ALWAYS);
    StackPane middle = new StackPane(about);
    middle.getStyleClass().add("middle-column");
    for (Region panel : slots.panels()) {
      middle.getChildren().add(panel);
      panel
          .visibleProperty()
          .subscribe(() -> about.setVisible(slots.panels().stream().noneMatch(Region::isVisible)));
    }
    return middle;
  }

  /** Lets lines that are read out appear below the notes. */
  void add(LinesPane lines) {
    notes.add(lines);
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
