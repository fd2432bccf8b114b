package vn.hotline1022.desktop;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** All there is in the window when the data cannot be opened: why, what is safe, what to do. */
final class TroublePage extends StackPane {
  private final Button button;

  /**
   * @param action what the one button does
   */
  private TroublePage(Fault fault, Texts texts, String label, Runnable action) {
    getStyleClass().add("trouble-page");
    Notice notice = Notice.of(FaultText.of(fault, texts));
    notice.setId("trouble");
    button = Panes.button(texts.get(label), action, "primary-action");
    button.setId("trouble-action");
    button.setDefaultButton(true);
    VBox column = Panes.column("gap-m", notice, button);
    column.setAlignment(Pos.CENTER);
    column.setMaxHeight(USE_PREF_SIZE);
    column.getStyleClass().addAll("card", "trouble-card");
    getChildren().add(column);
  }

  /** In the desk's window: after the cause is mended, {@code again} leads on. */
  TroublePage(Fault fault, Texts texts, Runnable again) {
    this(fault, texts, "shell.trouble.again", again);
  }

  /** It came to the front. */
  void shown() {
    button.requestFocus();
  }

  /** A window of its own, for what went wrong before there was a desk. */
  static void open(Fault fault, Runnable closed) {
    Texts texts = new Texts(Language.VI);
    Stage stage = new Stage();
    DeskWindow window = new DeskWindow(stage, () -> {});
    window.dress(Preferences.DEFAULT);
    window.title(texts.get("shell.brand"));
    window.onClose(closed);
    TroublePage page = new TroublePage(fault, texts, "common.close", closed);
    window.show(page);
    window.open();
    page.shown();
  }
}
