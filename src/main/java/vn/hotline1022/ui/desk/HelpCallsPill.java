package vn.hotline1022.ui.desk;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * A hand, how many ask for a shift leader and how long the first of them waits, in the top bar of
 * one; no words, since a second call may stand there too. Appears in a place that is free for it,
 * never takes the focus, and opens the list.
 */
public final class HelpCallsPill extends Button {
  private final Texts texts;
  private final Label word = Panes.label("", "help-word");

  /**
   * @param open shows who it is
   */
  public HelpCallsPill(HelpCalls calls, Texts texts, Runnable open) {
    this.texts = texts;
    Label clock = Panes.label("", "help-clock");
    Label key = Panes.label(DeskKeys.HELPERS, "key-hint");
    for (Label label : new Label[] {word, clock, key}) {
      label.setMinWidth(USE_PREF_SIZE);
    }
    clock.textProperty().bind(calls.clock());
    setGraphic(Panes.row("gap-s", Icons.of(Icon.HAND_BACK_RIGHT, "small"), word, clock, key));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setId("desk-help-calls");
    setMinWidth(USE_PREF_SIZE);
    setFocusTraversable(false);
    setAccessibleHelp(DeskKeys.HELPERS);
    setTooltip(new Tooltip(texts.get("desk.key.helpers") + " (" + DeskKeys.HELPERS + ")"));
    getStyleClass().addAll("help-pill", "help-asked");
    setOnAction(_ -> open.run());
    calls.waiting().subscribe(count -> show(count.intValue()));
  }

  private void show(int waiting) {
    word.setText(Integer.toString(waiting));
    setAccessibleText(texts.get("desk.helpers.waiting", waiting));
    setVisible(waiting > 0);
    setManaged(waiting > 0);
  }
}
