package vn.hotline1022.ui.guide;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.WrappingRow;

/** Below a step: back, pause, over to another guide and back from there, the list of guides. */
final class GuideFootPane extends HBox {
  private final GuideRunViewModel guide;
  private final Texts texts;
  private final Button back;
  private final Button pause;
  private final Button detour;
  private final Button comeBack;
  private final Button list;
  private boolean paused;

  GuideFootPane(GuideRunViewModel guide, RunWays ways, Texts texts) {
    this.guide = guide;
    this.texts = texts;
    this.back = button("back", Icon.ARROW_LEFT, GuideKeys.BACK, guide::back);
    this.pause = button("pause", Icon.PAUSE, GuideKeys.PAUSE, guide::pauseOrResume);
    this.detour = button("detour", Icon.CALL_SPLIT, GuideKeys.DETOUR, ways::chooseDetour);
    this.comeBack = button("comeback", Icon.KEYBOARD_RETURN, GuideKeys.COME_BACK, guide::comeBack);
    this.list = button("list", Icon.FORMAT_LIST_BULLETED, GuideKeys.LIST, ways::leave);
    getStyleClass().addAll("gap-s", "guide-foot");
    WrappingRow onward = new WrappingRow("action-grid", back, pause, detour, comeBack);
    list.setMinWidth(USE_PREF_SIZE);
    setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(Panes.growing(onward), list);
  }

  private Button button(String name, Icon icon, String key, Runnable action) {
    Button button = Actions.button(icon, texts.get("guide.run." + name), key, action, "small");
    button.setId("guide-" + name);
    button.setMaxWidth(USE_PREF_SIZE);
    return button;
  }

  void show(GuideRun run) {
    boolean going = run.end().isEmpty();
    back.setDisable(!guide.canGoBack());
    Looks.there(pause, going);
    Looks.there(detour, going && !run.onDetour());
    Looks.there(comeBack, run.onDetour());
    if (paused != run.paused()) {
      paused = run.paused();
      Actions.say(
          pause,
          paused ? Icon.PLAY : Icon.PAUSE,
          texts.get(paused ? "guide.run.resume" : "guide.run.pause"));
    }
  }
}
