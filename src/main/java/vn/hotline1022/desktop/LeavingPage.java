package vn.hotline1022.desktop;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * In the window of whoever wants to leave while something cannot be written: why, and the ways on.
 * Everything typed is still there behind it.
 */
final class LeavingPage extends StackPane {
  private final Texts texts;
  private final Ways ways;
  private final Button again;
  private final Button anyway;
  private boolean sure;

  /** Where it can go on. */
  interface Ways {
    /** Tries to write it once more, and leaves. */
    void again();

    /** Back to what was in the window. */
    void back();

    /** Leaves, and what is not written is lost. */
    void anyway();
  }

  LeavingPage(Fault fault, Texts texts, Ways ways) {
    this.texts = texts;
    this.ways = ways;
    this.again = Panes.button(texts.get("shell.leaving.again"), ways::again, "primary-action");
    this.anyway = Panes.button(texts.get("shell.leaving.anyway"), this::anyway, "danger-action");
    Button back = Panes.button(texts.get("shell.leaving.back"), ways::back);
    again.setId("leaving-again");
    again.setDefaultButton(true);
    back.setId("leaving-back");
    back.setCancelButton(true);
    anyway.setId("leaving-anyway");
    Notice notice = Notice.of(FaultText.of(fault, texts));
    HBox buttons = Panes.row("gap-s", anyway, Panes.spacer(), back, again);
    VBox column =
        Panes.column(
            "gap-m", Panes.text(texts.get("shell.leaving.title"), "title-page"), notice, buttons);
    column.setAlignment(Pos.CENTER_LEFT);
    column.setMaxHeight(USE_PREF_SIZE);
    column.getStyleClass().addAll("card", "trouble-card");
    setId("leaving-page");
    getStyleClass().add("trouble-page");
    getChildren().add(column);
  }

  /** Once asks, twice does it. */
  private void anyway() {
    if (sure) {
      ways.anyway();
    } else {
      sure = true;
      anyway.setText(texts.get("shell.leaving.sure"));
    }
  }

  /** It came to the front. */
  void shown() {
    again.requestFocus();
  }
}
