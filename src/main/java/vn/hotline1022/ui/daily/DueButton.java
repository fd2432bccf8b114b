package vn.hotline1022.ui.daily;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Texts;

/** {@code Số liệu 10:00 · còn 18 ph}, which leads to the daily data. */
public final class DueButton {

  private DueButton() {}

  /**
   * Makes one.
   *
   * @param open brings the daily data to the front
   */
  public static Region of(DueModel due, Runnable open, Texts texts) {
    DailyTexts words = new DailyTexts(texts);
    Button button = Actions.button(Icon.SEND_CLOCK_OUTLINE, "", "", open, "small");
    button.setId("daily-due");
    button.setMaxWidth(Region.USE_PREF_SIZE);
    Runnable show =
        () -> {
          boolean done = due.issued().get().isPresent();
          Actions.say(
              button,
              done ? Icon.CHECK : Icon.SEND_CLOCK_OUTLINE,
              words.ten(due.issued().get(), due.minutesLeft().get()));
          style(button, done ? "secondary-action" : "primary-action");
        };
    due.minutesLeft().subscribe(_ -> show.run());
    due.issued().subscribe(_ -> show.run());
    return button;
  }

  private static void style(Button button, String wanted) {
    if (!button.getStyleClass().contains(wanted)) {
      button.getStyleClass().removeAll("primary-action", "secondary-action");
      button.getStyleClass().add(wanted);
    }
  }
}
