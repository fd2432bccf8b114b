package vn.hotline1022.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Texts;

/**
 * A failure that belongs to no screen, over the lower left of the work: nothing moves under the
 * hands, the focus stays, and the buttons that save and end a call are on the right.
 */
final class FaultStrip {
  private final ShellViewModel shell;
  private final Texts texts;
  private final StackPane view = new StackPane();

  FaultStrip(ShellViewModel shell, Texts texts) {
    this.shell = shell;
    this.texts = texts;
    view.setId("shell-fault");
    view.getStyleClass().add("shell-fault");
    view.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(view, Pos.BOTTOM_LEFT);
    shell.fault().subscribe(this::show);
  }

  Region view() {
    return view;
  }

  private void show(Fault fault) {
    view.getChildren().clear();
    view.setVisible(fault != null);
    if (fault != null) {
      view.getChildren().add(notice(fault));
    }
  }

  private Notice notice(Fault fault) {
    Notice notice = Notice.of(FaultText.of(fault, texts));
    Button close = new Button("", Icons.of(Icon.CLOSE, "small"));
    close.setId("shell-fault-close");
    close.getStyleClass().add("icon-action");
    close.setAccessibleText(texts.get("common.close"));
    close.setTooltip(new Tooltip(texts.get("common.close")));
    close.setOnAction(_ -> shell.fault().set(null));
    notice.getChildren().add(close);
    return notice;
  }
}
