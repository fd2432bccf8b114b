package vn.hotline1022.ui.followup;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Texts;

/** The button below the notes that promises a call-back, and says what is promised so far. */
final class PromiseButton {

  private PromiseButton() {}

  static Region of(PromiseViewModel promise, FollowUpTools tools, Texts texts) {
    FollowUpTexts words = new FollowUpTexts(texts, tools);
    Button button =
        Actions.button(
            Icon.CALENDAR_CLOCK,
            texts.get("followup.action.promise"),
            FollowUpKeys.PROMISE,
            promise::toggle,
            "small");
    button.setId("promise-open");
    button.setMaxWidth(Region.USE_PREF_SIZE);
    promise
        .draft()
        .subscribe(
            _ ->
                Actions.say(
                    button, Icon.CALENDAR_CLOCK, PromisePanel.summary(promise, words, texts)));
    return button;
  }
}
