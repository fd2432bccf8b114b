package vn.hotline1022.ui.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallFigures;
import vn.hotline1022.call.Direction;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The desk between calls: one large key for the next one, the day so far, what was last. */
final class ReadyPane extends VBox {
  private final DeskViewModel desk;
  private final Texts texts;
  private final CallTexts words;
  private final Button take = new Button();
  private final Label takeDetail = Panes.label("", "secondary");
  private final FigureCard today;
  private final FigureCard resolved;
  private final FigureCard other;
  private final StartPane start;

  ReadyPane(
      DeskViewModel desk, CallTools tools, Texts texts, DeskPlaces places, List<Region> cards) {
    this.desk = desk;
    this.texts = texts;
    this.words = new CallTexts(texts, tools);
    this.today = figure("desk.ready.today", Icon.PHONE_OUTLINE);
    this.resolved = figure("desk.ready.resolved", Icon.CHECK_CIRCLE_OUTLINE);
    this.other = figure("desk.ready.other", Icon.ALERT_CIRCLE_OUTLINE);
    // Beside the calls there is room for one card at the office screen's size; below them for more.
    List<Region> beside = cards.stream().limit(1).toList();
    this.start = new StartPane(desk, tools, texts, beside);
    equipTake();
    HBox top = new HBox(today, resolved, other, take);
    top.getStyleClass().addAll("gap-m", "figure-row");
    RecentPane recent = new RecentPane(desk.day(), words, texts, places);
    VBox.setVgrow(recent, Priority.ALWAYS);
    VBox left = Panes.column("gap-m", recent);
    left.getChildren().addAll(cards.subList(beside.size(), cards.size()));
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox below = new HBox(left, start);
    below.getStyleClass().add("gap-m");
    VBox.setVgrow(below, Priority.ALWAYS);
    start.prefWidthProperty().bind(widthProperty().multiply(0.34));
    getStyleClass().addAll("gap-m", "desk-screen");
    getChildren().setAll(top, below);
    desk.day().figures().subscribe(this::showFigures);
    desk.lastSaved().subscribe(this::showSaved);
  }

  private FigureCard figure(String key, Icon icon) {
    FigureCard card = new FigureCard(texts.get(key), icon);
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private void equipTake() {
    HBox title =
        Panes.row(
            "gap-s",
            Icons.of(Icon.PHONE_INCOMING, "large"),
            Panes.label(texts.get("desk.ready.take"), "title-card"));
    Label takeKey = Panes.label(DeskKeys.TAKE, "key-hint");
    takeKey.setMinWidth(USE_PREF_SIZE);
    HBox detail = Panes.row("gap-s", takeDetail, Panes.spacer(), takeKey);
    VBox face = new VBox(title, Panes.spacer(), detail);
    face.getStyleClass().addAll("card", "brand");
    take.getStyleClass().add("take-action");
    take.setGraphic(face);
    take.setAccessibleText(texts.get("desk.ready.take"));
    take.setAccessibleHelp(DeskKeys.TAKE);
    take.setOnAction(pressed -> desk.take(Direction.INBOUND));
    face.prefWidthProperty().bind(take.widthProperty());
    face.prefHeightProperty().bind(take.heightProperty());
    takeDetail.setText(texts.get("desk.ready.take.detail"));
  }

  private void showFigures(CallFigures figures) {
    today.show(
        texts.number(figures.answered()),
        texts.get(
            "desk.ready.today.detail",
            texts.number(figures.outbound()),
            clock(figures.meanHandle())));
    boolean none = figures.answered() == 0;
    long percent = none ? 0 : Math.round(100.0 * figures.resolved() / figures.answered());
    resolved.show(
        texts.number(figures.resolved()),
        none
            ? texts.get("desk.ready.resolved.none")
            : texts.get(
                "desk.ready.resolved.detail",
                texts.number(percent),
                texts.number(figures.answered())));
    other.show(
        texts.number(figures.nonCase() + (long) figures.missed()),
        texts.get(
            "desk.ready.other.detail",
            texts.number(figures.nonCase()),
            texts.number(figures.missed())));
  }

  private static String clock(Duration mean) {
    return mean.isZero() ? "–" : Formats.duration(mean);
  }

  /** The save is said where the eyes are: on the key for the next call. */
  private void showSaved(Optional<DeskViewModel.Saved> saved) {
    saved.ifPresent(
        last -> {
          Call call = last.call();
          String at = Formats.time(last.at());
          takeDetail.setText(
              call.phone().key().isEmpty()
                  ? "✓ " + texts.get("desk.ready.saved", at)
                  : "✓ " + texts.get("desk.ready.saved.number", words.number(call.phone()), at));
        });
  }

  /** The focus waits at the number: typing one starts a call, F2 works from anywhere. */
  void focus() {
    start.focus();
  }

  /** Where "show all" and a row of the table lead. */
  record DeskPlaces(Runnable allCalls, Consumer<Call> openCall) {}
}
