package vn.hotline1022.ui.board;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;

/** A large figure: what it is, what it comes to, of how many, and against the period before. */
final class Tile extends Button {
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below-target");
  private static final PseudoClass NOT_MEASURED = PseudoClass.getPseudoClass("not-measured");

  private final BoardModel model;
  private final BoardWords words;
  private final Runnable duty;
  private final Label value = Panes.label("", "key-figure", "board-value");
  private final Label detail = Panes.text("", "caption");
  private final Label change = Panes.text("", "caption");
  private final Text warning = Icons.of(Icon.ALERT, "small", "danger");
  private final String name;
  private Optional<KeyFigure> shown = Optional.empty();

  /**
   * @param duty shows what the occupancy is made of
   */
  Tile(KeyFigure.Kind kind, BoardModel model, BoardWords words, Runnable duty) {
    this.model = model;
    this.words = words;
    this.duty = duty;
    this.name = words.get("board.tile." + kind);
    Label title = Panes.text(name, "board-tile-title");
    HBox head = Panes.row("gap-xs", Panes.growing(title), Icons.of(icon(kind), "small", "accent"));
    title.setMaxWidth(Double.MAX_VALUE);
    HBox figure = Panes.row("gap-xs", value, warning);
    VBox all = new VBox(head, figure, detail, change);
    all.getStyleClass().add("board-tile-lines");
    all.prefWidthProperty().bind(widthProperty().subtract(20));
    warning.setVisible(false);
    setGraphic(all);
    setId("board-" + kind);
    getStyleClass().add("board-tile");
    setOnAction(_ -> open(kind));
    model.figure(kind).subscribe(now -> now.ifPresent(this::show));
  }

  private static Icon icon(KeyFigure.Kind kind) {
    return switch (kind) {
      case CALLS -> Icon.PHONE_IN_TALK_OUTLINE;
      case SERVICE_LEVEL -> Icon.TIMER_OUTLINE;
      case HANDLE_TIME -> Icon.TIMER_SAND;
      case OCCUPANCY -> Icon.ACCOUNT_CLOCK_OUTLINE;
      case FIRST_CALL_RESOLUTION -> Icon.CHECK_DECAGRAM_OUTLINE;
      case ACTIVATIONS -> Icon.CELLPHONE_CHECK;
      case FEEDBACK -> Icon.COMMENT_TEXT_OUTLINE;
    };
  }

  private void show(KeyFigure now) {
    shown = Optional.of(now);
    value.setText(words.value(now.figure()));
    detail.setText(words.detail(now));
    change.setText(words.change(now));
    warning.setVisible(now.belowTarget());
    pseudoClassStateChanged(BELOW, now.belowTarget());
    pseudoClassStateChanged(NOT_MEASURED, now.figure() instanceof Figure.NotMeasured);
    explain(now);
    setAccessibleText(String.join(". ", name, value.getText(), detail.getText(), change.getText()));
  }

  /** What the exchange counted opens nothing: in full, why. */
  private void explain(KeyFigure now) {
    boolean counted = now.figure() instanceof Figure.Share && now.behind().isEmpty();
    boolean elsewhere = now.kind() == KeyFigure.Kind.SERVICE_LEVEL && counted;
    String why = elsewhere ? words.get("board.exchange.why") : "";
    if (!why.equals(getAccessibleHelp())) {
      setAccessibleHelp(why);
      setTooltip(elsewhere ? new Tooltip(why) : null);
    }
  }

  private void open(KeyFigure.Kind kind) {
    switch (kind) {
      case FEEDBACK -> model.openItems(name);
      case OCCUPANCY -> duty.run();
      case CALLS, SERVICE_LEVEL, HANDLE_TIME, FIRST_CALL_RESOLUTION, ACTIVATIONS ->
          shown.flatMap(KeyFigure::behind).ifPresent(counted -> model.open(counted, _ -> ""));
    }
  }
}
