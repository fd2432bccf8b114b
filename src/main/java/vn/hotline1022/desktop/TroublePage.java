package vn.hotline1022.desktop;

import javafx.scene.layout.StackPane;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.FaultText;
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
}
