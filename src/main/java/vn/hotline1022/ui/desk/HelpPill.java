package vn.hotline1022.ui.desk;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import vn.hotline1022.call.HelpRequest;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * Asks the shift leader for help, in the top bar; while they are asked it says so and since when.
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
        Panes.row(
            "gap-s", Icons.of(MaterialDesignH.HAND_BACK_RIGHT_OUTLINE, "small"), word, clock, key));
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
    boolean waiting = asked.isPresent();
    word.setText(waiting ? texts.get("desk.help.asked") : "");
    word.setManaged(waiting);
    clock.setManaged(waiting);
    getStyleClass().remove("help-asked");
    if (waiting) {
      getStyleClass().add("help-asked");
    }
    String says = texts.get(waiting ? "desk.help.takeback" : "desk.key.help");
    setAccessibleText(says);
    setTooltip(new Tooltip(says + " (" + DeskKeys.HELP + ")"));
  }
}
