package vn.hotline1022.ui.desk;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.call.Call;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.RowCell;
import vn.hotline1022.ui.common.Texts;

/** One who asks: since when, who, in which call with its number masked, and who comes. */
final class HelpCallCell extends RowCell<HelpCalls.Asking> {
  private final CallTexts words;
  private final Texts texts;
  private final Consumer<HelpCalls.Asking> taken;
  private final Label since = Panes.label("", "promise-when");
  private final Label who = Panes.label("", "strong");
  private final Label where = Panes.text("", "secondary");
  private final Label taker = Panes.label("", "badge-success");
  private final Button take;
  private final HBox row;

  HelpCallCell(CallTexts words, Texts texts, Consumer<HelpCalls.Asking> taken) {
    this.words = words;
    this.texts = texts;
    this.taken = taken;
    this.take = Panes.button(texts.get("desk.helpers.take"), this::take, "small");
    Panes.withKey(take, "⏎");
    take.setFocusTraversable(false);
    taker.setMinWidth(USE_PREF_SIZE);
    VBox lines = Panes.column("gap-none", who, where);
    this.row = Panes.row("gap-m", since, Panes.growing(lines), taker, take);
  }

  private void take() {
    taken.accept(getItem());
  }

  @Override
  protected void updateItem(HelpCalls.Asking asking, boolean none) {
    super.updateItem(asking, none);
    if (none || asking == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    since.setText(Formats.time(asking.request().at()));
    who.setText(asking.asker());
    where.setText(asking.call().map(this::call).orElseGet(() -> unknownCall(asking)));
    taker.setText(texts.get("desk.helpers.taken", asking.taker().orElse("")));
    show(taker, !asking.waits());
    show(take, asking.waits());
    String state = asking.waits() ? "" : taker.getText();
    setAccessibleText(
        String.join(" ", since.getText(), who.getText(), where.getText(), state).strip());
    setGraphic(row);
  }

  private static void show(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }

  private String call(Call call) {
    return texts.get(
        "desk.helpers.call",
        words.direction(call.direction()),
        Formats.time(call.startedAt()),
        words.masked(call.phone()));
  }

  /** It was asked outside of a call, or in one of which this desk has heard nothing yet. */
  private String unknownCall(HelpCalls.Asking asking) {
    return texts.get(
        asking.request().call().isEmpty() ? "desk.helpers.outside" : "desk.helpers.elsewhere");
  }
}
