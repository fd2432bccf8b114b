package vn.hotline1022.ui.feedback;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Where writing begins, and where what was begun waits. */
final class StartSide implements FeedbackSide {
  private final VBox view;
  private final Button write;

  StartSide(FormModel form, Texts texts) {
    this.write =
        Actions.button(
            MaterialDesignB.BULLHORN_OUTLINE,
            texts.get("feedback.form.write"),
            FeedbackKeys.WRITE,
            form::write,
            "primary-action");
    write.setId("feedback-write");
    write.setMaxWidth(Region.USE_PREF_SIZE);
    this.view =
        Panes.column(
            "gap-m",
            Panes.label(texts.get("feedback.title"), "title-page"),
            Panes.text(texts.get("feedback.form.start"), "secondary"),
            write,
            new DraftsStrip(form, texts));
    view.getStyleClass().addAll("card", "open-side");
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    write.requestFocus();
  }
}
