package vn.hotline1022.ui.handover;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What other screens show of handing over: the pill on the top bar and the card at an event. */
public final class HandoverDesk {
  /** The key that leads there. */
  public static final String KEY = "Ctrl ⇧ B";

  private final HandoverModel model;
  private final ObservableValue<Boolean> atEvent;
  private final Runnable open;

  /**
   * @param atEvent whether this desk works at an event
   * @param open leads to handing over
   */
  public HandoverDesk(HandoverModel model, ObservableValue<Boolean> atEvent, Runnable open) {
    this.model = model;
    this.atEvent = atEvent;
    this.open = open;
  }

  /** The pill on the top bar. */
  public Region pill(Texts texts) {
    return HandoverPill.of(model, atEvent, open, texts);
  }

  /** The card beside the people who are being helped. */
  public Region card(Texts texts) {
    HandoverWords words = new HandoverWords(texts);
    Label title = Panes.text("", "title-card");
    Text icon = Icons.of(Icon.CLOUD_OFF_OUTLINE);
    HBox head = Panes.row("gap-s", icon, Panes.growing(title));
    Label says = Panes.text("");
    Button give =
        Actions.button(Icon.USB_FLASH_DRIVE_OUTLINE, texts.get("handover.give"), KEY, open);
    give.setId("handover-card-give");
    VBox card = Panes.column("gap-s", head, says, give);
    card.setId("handover-card");
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.getStyleClass().addAll("card", "handover-card");
    model
        .standing()
        .subscribe(
            now -> {
              boolean waits = !now.waiting().isEmpty();
              Icon shown = waits ? Icon.CLOUD_OFF_OUTLINE : Icon.CHECK_CIRCLE_OUTLINE;
              icon.setText(Character.toString(shown.place()));
              title.setText(texts.get(waits ? "handover.card" : "handover.card.none"));
              says.setText(
                  waits
                      ? texts.get("handover.card.says", words.amount(now.waiting()))
                      : texts.get("handover.card.none.says"));
              card.getStyleClass().remove("waits");
              if (waits) {
                card.getStyleClass().add("waits");
              }
            });
    return card;
  }
}
