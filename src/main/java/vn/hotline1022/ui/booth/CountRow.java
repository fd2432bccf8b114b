package vn.hotline1022.ui.booth;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/**
 * One thing that is only counted: one more, one less, or the number as somebody counted heads.
 * Enter, and leaving the field, keep it; Escape leaves it as it was.
 */
final class CountRow extends VBox {
  /** What the ids of the fields begin with: keys typed there are no keys of the booth. */
  static final String FIELD = "booth-count-";

  private static final int DIGITS = 4;

  private final BoothViewModel booth;
  private final Texts texts;
  private final TallyKind kind;
  private final TextField count;
  private final Label refused = Panes.text("", "field-hint", "error");
  private int shown;

  CountRow(BoothViewModel booth, TallyKind kind, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    this.kind = kind;
    String what = texts.get("booth.tally." + kind);
    this.count = new Fields(texts).text(DIGITS, text -> text.replaceAll("[^0-9]", ""));
    count.setId(FIELD + kind);
    count.getStyleClass().add("booth-tally-count");
    Spoken.name(count, what);
    count.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    count.focusedProperty().subscribe((_, now) -> focused(now));
    Button less = step("−", what, -1);
    Button more = step("+", what, 1);
    if (kind == TallyKind.INFORMED) {
      more.setAccessibleHelp(BoothKeys.INFORMED);
      less.setAccessibleHelp(BoothKeys.TAKE_BACK);
    }
    Label name = Panes.text(what, "secondary");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    getChildren().setAll(Panes.row("gap-s", Panes.growing(name), less, count, more), refused);
    refuse(Optional.empty());
  }

  private Button step(String sign, String what, int by) {
    Button button = Panes.button(sign, () -> booth.count(kind, by), "booth-step");
    button.setId("booth-" + (by > 0 ? "more-" : "less-") + kind);
    button.setAccessibleText(what + " " + sign + "1");
    button.setFocusTraversable(false);
    return button;
  }

  /** So many there are now; what is being typed stays. */
  void show(int now) {
    boolean typing = count.isFocused() && !count.getText().equals(Integer.toString(shown));
    shown = now;
    if (!typing) {
      count.setText(Integer.toString(now));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      keep();
      count.selectAll();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      count.setText(Integer.toString(shown));
      refuse(Optional.empty());
      event.consume();
    }
  }

  private void focused(boolean now) {
    if (now) {
      count.selectAll();
    } else if (getScene() != null) {
      keep();
    }
  }

  private void keep() {
    if (count.getText().equals(Integer.toString(shown))) {
      refuse(Optional.empty());
    } else {
      refuse(booth.type(kind, count.getText()));
    }
  }

  private void refuse(Optional<BoothCounts.Refused> why) {
    refused.setText(
        why.map(
                reason ->
                    switch (reason) {
                      case BoothCounts.Unreadable() ->
                          texts.get("booth.tally.unreadable", BoothCounts.TYPED_MOST);
                      case BoothCounts.BelowOthers(int least) ->
                          texts.get("booth.tally.others", least);
                    })
            .orElse(""));
    refused.setVisible(why.isPresent());
    refused.setManaged(why.isPresent());
  }
}
