package vn.hotline1022.ui.desk;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.HelpRequest;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * Asks the shift leader for help, in the top bar; while they are asked it says so and since when,
 * then that somebody comes.
 */
public final class HelpPill extends Button {
  private final Texts texts;
  private final Label word = Panes.label("", "help-word");
  private final Label clock = Panes.label("", "help-clock");

  public HelpPill(HelpModel help, Texts texts) {
    this.texts = texts;
    Label key = Panes.label(DeskKeys.HELP, "key-hint");
    for (Label label : new Label[] {word, clock, key}) {
      label.setMinWidth(USE_PREF_SIZE);
    }
    setGraphic(
        Panes.row("gap-s", Icons.of(Icon.HAND_BACK_RIGHT_OUTLINE, "small"), word, clock, key));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setId("desk-help");
    setMinWidth(USE_PREF_SIZE);
    setFocusTraversable(false);
    setAccessibleHelp(DeskKeys.HELP);
    getStyleClass().add("help-pill");
    setOnAction(pressed -> help.toggle());
    clock.textProperty().bind(help.clock());
    help.asked().subscribe(this::show);
  }

  private void show(Optional<HelpRequest> asked) {
    boolean comes = asked.flatMap(HelpRequest::taken).isPresent();
    boolean waits = asked.isPresent() && !comes;
    word.setText(asked.isEmpty() ? "" : texts.get(comes ? "desk.help.taken" : "desk.help.asked"));
    word.setManaged(asked.isPresent());
    clock.setManaged(waits);
    clock.setVisible(waits);
    getStyleClass().removeAll("help-asked", "help-taken");
    asked.ifPresent(_ -> getStyleClass().add(comes ? "help-taken" : "help-asked"));
    String says = texts.get(asked.isPresent() ? "desk.help.takeback" : "desk.key.help");
    setAccessibleText(says);
    setTooltip(new Tooltip(says + " (" + DeskKeys.HELP + ")"));
  }
}
