package vn.hotline1022.ui.handover;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * On the top bar: that everything is kept here, and how much waits to be handed over. Only at an
 * event, and at a desk that hands over; elsewhere it would count what nobody waits for.
 */
final class HandoverPill {

  private HandoverPill() {}

  /**
   * @param atEvent whether this desk works at an event
   */
  static Region of(
      HandoverModel model, ObservableValue<Boolean> atEvent, Runnable open, Texts texts) {
    Button pill = Panes.button("", open, "handover-pill");
    pill.setId("handover-pill");
    pill.setFocusTraversable(false);
    pill.setGraphic(Icons.of(Icon.CLOUD_OFF_OUTLINE, "small"));
    pill.setAccessibleHelp(texts.get("handover.key.open"));
    Runnable show =
        () -> {
          Standing now = model.standing().get();
          boolean shown =
              now.waiting().records() > 0 && (atEvent.getValue() || now.last().isPresent());
          pill.setText(texts.get("handover.pill", now.waiting().records()));
          pill.setVisible(shown);
          pill.setManaged(shown);
        };
    model.standing().subscribe(_ -> show.run());
    atEvent.subscribe(_ -> show.run());
    return pill;
  }
}
