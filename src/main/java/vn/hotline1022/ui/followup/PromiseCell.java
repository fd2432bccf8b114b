package vn.hotline1022.ui.followup;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.followup.DueGroup;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.RowCell;
import vn.hotline1022.ui.common.Texts;

/** One promise in a list: when, whom, why, and how late it is. */
final class PromiseCell extends RowCell<FollowUp> {
  private static final int BRIEF = 90;

  private final FollowUpsViewModel promises;
  private final FollowUpTexts words;
  private final Label when = Panes.label("", "promise-when");
  private final Label whom = Panes.label("", "strong");
  private final Label why = Panes.text("", "secondary");
  private final HBox row;

  /**
   * @param callBack what the button at the end does; without it there is none
   */
  PromiseCell(
      FollowUpsViewModel promises,
      FollowUpTexts words,
      Texts texts,
      Optional<Consumer<FollowUp>> callBack) {
    this.promises = promises;
    this.words = words;
    VBox lines = Panes.column("gap-none", whom, why);
    whom.setMinWidth(0);
    this.row = Panes.row("gap-m", when, Panes.growing(lines));
    callBack.ifPresent(action -> row.getChildren().add(button(action, texts)));
  }

  private Button button(Consumer<FollowUp> action, Texts texts) {
    Button call = Panes.button("", () -> action.accept(getItem()), "promise-call");
    call.setGraphic(Icons.of(Icon.PHONE_RETURN_OUTLINE));
    call.setAccessibleText(texts.get("followup.callback"));
    call.setTooltip(new Tooltip(texts.get("followup.callback") + " · " + FollowUpKeys.CALL_BACK));
    call.setFocusTraversable(false);
    return call;
  }

  @Override
  protected void updateItem(FollowUp promise, boolean none) {
    super.updateItem(promise, none);
    if (none || promise == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    boolean late = DueGroup.of(promise, promises.now()) == DueGroup.OVERDUE;
    when.setText(words.when(promise.due(), promises.now()));
    when.getStyleClass().remove("text-danger");
    if (late) {
      when.getStyleClass().add("text-danger");
    }
    whom.setText(words.number(promise.phone()) + " · " + words.distance(promise, promises.now()));
    why.setText(words.brief(promise, BRIEF));
    setAccessibleText(when.getText() + " " + whom.getText() + " " + why.getText());
    setGraphic(row);
  }
}
