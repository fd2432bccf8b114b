package vn.hotline1022.ui.desk;

import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.hotline1022.call.Direction;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * The other ways to begin: with a number that is typed or pasted, which also shows who it is before
 * anything starts, in person, or with a message.
 */
final class StartPane extends VBox {
  private final NumberField number;

  StartPane(DeskViewModel desk, CallTools tools, Texts texts) {
    this.number =
        new NumberField(
            "desk-number-ready",
            desk.number(),
            tools.numbers(),
            texts,
            texts.get("desk.start.prompt"));
    number.field().setOnAction(entered -> desk.take(Direction.INBOUND));
    desk.dialMissed()
        .subscribe(
            missed -> {
              if (missed) {
                number.warn(texts.get("desk.start.dial.missing"));
                focus();
              }
            });
    VBox begin =
        Panes.column(
            "gap-s",
            Panes.label(texts.get("desk.start.title"), "title-card"),
            number,
            ways(desk, texts));
    begin.getStyleClass().add("card");
    EarlierPane earlier = new EarlierPane(desk.number(), new CallTexts(texts, tools), texts);
    earlier.getStyleClass().add("card");
    VBox.setVgrow(earlier, Priority.ALWAYS);
    getStyleClass().addAll("gap-m", "start-column");
    getChildren().setAll(begin, earlier);
  }

  private static GridPane ways(DeskViewModel desk, Texts texts) {
    GridPane grid = Actions.grid();
    Button take =
        Actions.button(
            MaterialDesignP.PHONE_INCOMING,
            texts.get("desk.start.take"),
            "⏎",
            () -> desk.take(Direction.INBOUND));
    Button dial =
        Actions.button(
            MaterialDesignP.PHONE_OUTGOING,
            texts.get("desk.start.dial"),
            DeskKeys.DIAL,
            desk::dial);
    Button walkIn =
        Actions.button(
            MaterialDesignA.ACCOUNT_VOICE,
            texts.get("desk.start.walkin"),
            DeskKeys.WALK_IN,
            () -> desk.take(Direction.WALK_IN));
    Button message =
        Actions.button(
            MaterialDesignM.MESSAGE_TEXT_OUTLINE,
            texts.get("desk.start.message"),
            DeskKeys.MESSAGE,
            () -> desk.take(Direction.MESSAGE));
    grid.addRow(0, take, dial);
    grid.addRow(1, walkIn, message);
    return grid;
  }

  void focus() {
    number.focus();
  }
}
