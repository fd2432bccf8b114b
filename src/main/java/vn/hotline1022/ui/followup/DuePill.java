package vn.hotline1022.ui.followup;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The quiet reminder on the top bar; its place is kept, so that coming and going moves nothing. */
final class DuePill {

  private DuePill() {}

  static Region of(FollowUpsViewModel promises, Texts texts) {
    Label pill = Panes.label("", "due-pill");
    pill.setId("due-pill");
    pill.setGraphic(Icons.of(Icon.CALENDAR_ALERT, "small"));
    pill.setMinWidth(Region.USE_PREF_SIZE);
    promises
        .overdue()
        .subscribe(
            count -> {
              int late = count.intValue();
              pill.setText(texts.get("followup.pill", number(late)));
              pill.setVisible(late > 0);
            });
    return pill;
  }

  /** Two digits wide, one digit or two. */
  private static String number(int late) {
    return late < 10 ? "\u2007" + late : late > 99 ? "99+" : Integer.toString(late);
  }
}
