package vn.hotline1022.desktop;

import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Texts;

/** All there is in the window when the data cannot be opened: why, what is safe, what to do. */
final class TroublePage extends StackPane {
  TroublePage(Fault fault, Texts texts) {
    getStyleClass().add("trouble-page");
    Notice notice = Notice.of(FaultText.of(fault, texts));
    notice.setId("trouble");
    notice.setMaxHeight(USE_PREF_SIZE);
    getChildren().add(notice);
  }

  /** A window of its own, for what went wrong before there was a desk. */
  static void open(Fault fault, Runnable closed) {
    Texts texts = new Texts(Language.VI);
    Stage stage = new Stage();
    DeskWindow window = new DeskWindow(stage, () -> {});
    window.dress(Preferences.DEFAULT);
    window.title(texts.get("shell.brand"));
    window.onClose(closed);
    window.show(new TroublePage(fault, texts));
    window.open();
  }
}
