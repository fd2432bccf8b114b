package vn.hotline1022.ui.booth;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.followup.GuardedText;

/**
 * What the technicians have to mend for the person in front: one line, the rest is known. It is
 * handed over with how helping them ended; an empty line takes it back.
 */
final class FaultSide implements BoothSide {
  private final BoothViewModel booth;
  private final TextField words;
  private final VBox root;

  FaultSide(BoothViewModel booth, Texts texts) {
    this.booth = booth;
    GuardedText fault = booth.typed().fault();
    this.words = new Fields(texts).text(EscalationField.MESSAGE.max());
    words.setId("booth-fault");
    words.textProperty().bindBidirectional(fault.text());
    words.setPromptText(texts.get("booth.fault.prompt"));
    words.focusedProperty().subscribe((was, now) -> left(fault, was && !now));
    Button on =
        Actions.button(
            Icon.ARROW_RIGHT,
            texts.get("booth.fault.on"),
            "⏎",
            booth::goOn,
            "primary-action",
            "booth-action");
    on.setId("booth-fault-on");
    on.setMaxWidth(Region.USE_PREF_SIZE);
    on.setFocusTraversable(false);
    this.root =
        Panes.column(
            "gap-m",
            Panes.text(texts.get("booth.fault.title"), "large-task"),
            Fields.labelled(
                texts.get("booth.fault.words"),
                words,
                fault.secret().map(is -> is ? texts.get("booth.fault.secret") : "")),
            Panes.text(texts.get("booth.fault.rest"), "secondary"),
            Panes.row("gap-s", Panes.spacer(), on));
  }

  private static void left(GuardedText fault, boolean is) {
    if (is) {
      fault.tidy();
    }
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public boolean key(KeyEvent event) {
    boolean on = event.getCode() == KeyCode.ENTER;
    if (on) {
      booth.goOn();
    }
    return on;
  }

  @Override
  public boolean typed(String letter) {
    words.requestFocus();
    words.appendText(letter);
    words.end();
    return true;
  }
}
