package vn.hotline1022.ui.handover;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** How far the work on a file is, and a way to end it; takes no room while nothing is done. */
final class WorkPane extends VBox {
  private static final double WHOLE = 100;

  private final Texts texts;
  private final Label says = Panes.text("");
  private final ProgressBar bar = new ProgressBar(0);
  private final Button cancel;

  /**
   * @param kinds what is shown here
   */
  WorkPane(FileWork work, Set<FileWork.Kind> kinds, Texts texts) {
    this.texts = texts;
    this.cancel = Panes.button(texts.get("handover.cancel"), work::cancel);
    cancel.setId("handover-cancel-" + kinds.iterator().next());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("handover.progress"));
    getStyleClass().add("gap-xs");
    getChildren().addAll(says, Panes.row("gap-s", Panes.growing(bar), cancel));
    setMinHeight(USE_PREF_SIZE);
    work.running().subscribe(now -> show(now.filter(it -> kinds.contains(it.kind()))));
  }

  private void show(Optional<FileWork.Running> running) {
    setVisible(running.isPresent());
    setManaged(running.isPresent());
    running.ifPresent(
        now -> {
          says.setText(
              texts.get(
                  now.ending() ? "handover.work.ending" : "handover.work." + now.phase(),
                  now.percent()));
          bar.setProgress(now.percent() / WHOLE);
          cancel.setDisable(!now.canEnd());
        });
  }
}
