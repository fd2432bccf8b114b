package vn.hotline1022.ui.guide;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Below a step: back, pause, and the way back from a detour. */
final class GuideFootPane extends HBox {
  private final GuideRunViewModel guide;
  private final Texts texts;
  private final Button back;
  private final Button pause;
  private final Button comeBack;

  GuideFootPane(GuideRunViewModel guide, Texts texts) {
    this.guide = guide;
    this.texts = texts;
    this.back =
        Actions.button(
            MaterialDesignA.ARROW_LEFT, texts.get("guide.run.back"), GuideKeys.BACK, guide::back);
    this.pause =
        Actions.button(
            MaterialDesignP.PAUSE,
            texts.get("guide.run.pause"),
            GuideKeys.PAUSE,
            guide::pauseOrResume);
    this.comeBack =
        Actions.button(
            MaterialDesignK.KEYBOARD_RETURN, texts.get("guide.run.comeback"), "", guide::comeBack);
    back.setId("guide-back");
    pause.setId("guide-pause");
    getStyleClass().add("gap-s");
    getChildren().setAll(back, pause, Panes.spacer(), comeBack);
  }

  void show(GuideRun run) {
    back.setDisable(!guide.canGoBack());
    pause.setVisible(run.end().isEmpty());
    Actions.say(
        pause,
        run.paused() ? MaterialDesignP.PLAY : MaterialDesignP.PAUSE,
        texts.get(run.paused() ? "guide.run.resume" : "guide.run.pause"));
    comeBack.setVisible(run.onDetour());
  }
}
