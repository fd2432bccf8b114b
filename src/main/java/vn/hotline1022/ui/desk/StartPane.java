package vn.hotline1022.ui.desk;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
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

  /**
   * @param cards what features show here until a number is typed
   */
  StartPane(DeskViewModel desk, CallTools tools, Texts texts, List<Region> cards) {
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
    Region below = cards.isEmpty() ? earlier : inTurn(desk, earlier, cards);
    VBox.setVgrow(below, Priority.ALWAYS);
    getStyleClass().addAll("gap-m", "start-column");
    getChildren().setAll(begin, below);
  }

  /** One place for both: who a number belongs to matters once it is typed. */
  private static Region inTurn(DeskViewModel desk, Region earlier, List<Region> cards) {
    VBox column = Panes.column("gap-m", cards.toArray(Region[]::new));
    VBox.setVgrow(cards.getLast(), Priority.ALWAYS);
    BooleanBinding typed = desk.number().text().isNotEmpty();
    earlier.visibleProperty().bind(typed);
    column.visibleProperty().bind(typed.not());
    return new StackPane(column, earlier);
  }

  private static GridPane ways(DeskViewModel desk, Texts texts) {
    GridPane grid = Actions.grid();
    Button take =
        Actions.button(
            Icon.PHONE_INCOMING,
            texts.get("desk.start.take"),
            "⏎",
            () -> desk.take(Direction.INBOUND));
    Button dial =
        Actions.button(
            Icon.PHONE_OUTGOING, texts.get("desk.start.dial"), DeskKeys.DIAL, desk::dial);
    Button walkIn =
        Actions.button(
            Icon.ACCOUNT_VOICE,
            texts.get("desk.start.walkin"),
            DeskKeys.WALK_IN,
            () -> desk.take(Direction.WALK_IN));
    Button message =
        Actions.button(
            Icon.MESSAGE_TEXT_OUTLINE,
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
