package vn.hotline1022.ui.guidebook;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideFigures;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * The flow of the open guide, scrolled and made larger or smaller. One stop of Tab; then the arrow
 * keys go from step to step, and what is chosen is brought into sight.
 */
final class FlowPanel extends VBox {
  private static final double STEP = 1.2;
  private static final double SMALLEST = 0.3;
  private static final double LARGEST = 2;

  private final GuidebookModel book;
  private final Texts texts;
  private final ScrollPane scroll = new ScrollPane();
  private final StackPane middle = new StackPane();
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private Optional<FlowChart> chart = Optional.empty();
  private boolean fromStart;
  private Optional<Guide> drawn = Optional.empty();
  private Optional<GuideFigures> counted = Optional.empty();

  FlowPanel(GuidebookModel book, Texts texts) {
    this.book = book;
    this.texts = texts;
    scroll.setId("guidebook-flow-scroll");
    scroll.setPannable(true);
    scroll.setFocusTraversable(false);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setContent(middle);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().addAll("card", "guidebook-flow-card", "gap-s");
    getChildren().setAll(tools(), scroll);
    book.list().selected().addListener((_, _, _) -> show());
    book.figures().addListener((_, _, _) -> show());
    book.step().addListener((_, _, now) -> chart.ifPresent(c -> choose(c, now)));
    show();
  }

  private HBox tools() {
    HBox row =
        Panes.row(
            "gap-s",
            title(),
            Panes.spacer(),
            Panes.text(texts.get("guidebook.flow.keys"), "caption"),
            button(Icon.MAGNIFY_MINUS_OUTLINE, "guidebook.flow.smaller", () -> by(1 / STEP)),
            button(Icon.MAGNIFY_PLUS_OUTLINE, "guidebook.flow.larger", () -> by(STEP)),
            button(Icon.FIT_TO_PAGE_OUTLINE, "guidebook.flow.fit", this::fit));
    row.getStyleClass().add("guidebook-flow-tools");
    return row;
  }

  private Label title() {
    Label title = Panes.label(texts.get("guidebook.flow"), "title-card");
    title.setMinWidth(USE_PREF_SIZE);
    return title;
  }

  private Button button(Icon icon, String text, Runnable action) {
    Button button = Panes.button("", action, "icon-action");
    button.setGraphic(Icons.of(icon));
    button.setAccessibleText(texts.get(text));
    button.setTooltip(new Tooltip(texts.get(text)));
    button.setFocusTraversable(false);
    return button;
  }

  private void show() {
    Optional<Guide> guide = book.list().selected().get().flatMap(GuideEntry::guide);
    Optional<GuideFigures> figures = book.figures().get();
    if (guide.equals(drawn) && figures.equals(counted)) {
      return;
    }
    boolean another = !guide.map(Guide::id).equals(drawn.map(Guide::id)) || chart.isEmpty();
    boolean focused = chart.filter(Node::isFocused).isPresent();
    drawn = guide;
    counted = figures;
    chart = guide.map(this::draw);
    middle.getChildren().clear();
    chart.ifPresent(made -> middle.getChildren().add(new Group(made)));
    if (another) {
      zoom.set(1);
      scroll.setVvalue(0);
      scroll.setHvalue(0);
      fromStart = true;
    }
    if (focused) {
      chart.ifPresent(Node::requestFocus);
    }
  }

  /** What is chosen, or else where the guide begins, is in sight once there is room for it. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (fromStart && chart.isPresent() && scroll.getViewportBounds().getWidth() > 0) {
      fromStart = false;
      begin(chart.get());
    }
  }

  private void begin(FlowChart made) {
    made.walk()
        .first()
        .flatMap(made::box)
        .ifPresent(
            first -> {
              scroll.layout();
              Bounds at = middle.sceneToLocal(first.localToScene(first.getLayoutBounds()));
              double room = scroll.getViewportBounds().getWidth();
              double hidden = middle.getWidth() - room;
              double left = at.getCenterX() - room / 2;
              scroll.setHvalue(hidden <= 0 ? 0 : Math.clamp(left / hidden, 0, 1));
            });
    reveal(made, chosen());
  }

  /** Without a run nothing is said of the steps. */
  private Optional<GuideFigures> walked() {
    return counted.filter(figures -> !figures.steps().isEmpty());
  }

  private FlowChart draw(Guide guide) {
    FlowChart made = new FlowChart(book.words(guide, texts), walked(), book.mayReview());
    made.setId("guidebook-flow");
    made.scaleXProperty().bind(zoom);
    made.scaleYProperty().bind(zoom);
    made.onChosen(step -> book.step().set(Optional.of(step)));
    made.choose(book.step().get());
    made.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, made));
    return made;
  }

  private void pressed(KeyEvent event, FlowChart made) {
    boolean ours =
        switch (event.getCode()) {
          case DOWN -> go(made.walk().down(chosen()));
          case UP -> go(made.walk().up(chosen()));
          case LEFT -> go(made.walk().left(chosen()));
          case RIGHT -> go(made.walk().right(chosen()));
          case HOME -> go(made.walk().first());
          case END -> go(made.walk().last());
          case PLUS, ADD, EQUALS -> by(STEP);
          case MINUS, SUBTRACT -> by(1 / STEP);
          case DIGIT0, NUMPAD0 -> fit();
          case ESCAPE -> close();
          default -> false;
        };
    if (ours) {
      event.consume();
    }
  }

  private Optional<String> chosen() {
    return book.step().get();
  }

  private boolean go(Optional<String> step) {
    step.ifPresent(to -> book.step().set(Optional.of(to)));
    return true;
  }

  private boolean close() {
    boolean open = chosen().isPresent();
    book.step().set(Optional.empty());
    return open;
  }

  private boolean by(double factor) {
    zoom.set(Math.clamp(zoom.get() * factor, SMALLEST, LARGEST));
    chart.ifPresent(made -> reveal(made, chosen()));
    return true;
  }

  /** The whole of it in sight, as far as it can still be read. */
  private boolean fit() {
    chart.ifPresent(
        made -> {
          Bounds room = scroll.getViewportBounds();
          double share =
              Math.min(room.getWidth() / made.getWidth(), room.getHeight() / made.getHeight());
          zoom.set(Math.clamp(share, SMALLEST, 1));
        });
    return true;
  }

  private void choose(FlowChart made, Optional<String> step) {
    made.choose(step);
    reveal(made, step);
  }

  /** Scrolls as little as brings the step into sight. */
  private void reveal(FlowChart made, Optional<String> step) {
    scroll.layout();
    step.flatMap(made::box)
        .ifPresent(
            box -> {
              Bounds at = middle.sceneToLocal(box.localToScene(box.getLayoutBounds()));
              Bounds room = scroll.getViewportBounds();
              scroll.setHvalue(
                  value(
                      scroll.getHvalue(),
                      at.getMinX(),
                      at.getMaxX(),
                      middle.getWidth(),
                      room.getWidth()));
              scroll.setVvalue(
                  value(
                      scroll.getVvalue(),
                      at.getMinY(),
                      at.getMaxY(),
                      middle.getHeight(),
                      room.getHeight()));
            });
  }

  private static double value(double now, double from, double to, double whole, double room) {
    double hidden = whole - room;
    if (hidden <= 0) {
      return 0;
    }
    double margin = Math.min(40, Math.max(0, (room - (to - from)) / 2));
    double first =
        Math.clamp(now * hidden, to + margin - room, Math.max(to + margin - room, from - margin));
    return Math.clamp(first / hidden, 0, 1);
  }
}
