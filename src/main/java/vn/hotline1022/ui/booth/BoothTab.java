package vn.hotline1022.ui.booth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;

/**
 * The booth: on the left the people being helped, in the middle the one in front, on the right the
 * day. In a narrow window the day lies below.
 */
public final class BoothTab implements Tab {
  /** Narrower, three columns would be too many. */
  private static final double THREE_COLUMNS = 1_000;

  /** In a lower window the people stand in a line above the one in front. */
  private static final double LOW = 560;

  /** What stands above and below the one in front then. */
  private static final double AROUND = 176;

  /** The size of the text these are for; with larger text a window has room for less. */
  private static final double USUAL_TEXT = 13;

  private static final String NARROW = "booth-narrow";
  private static final String LOW_STYLE = "booth-low";

  private final BoothViewModel booth;
  private final Texts texts;
  private final FrontPane front;
  private final PeoplePane people;
  private final HeldKeys held = new HeldKeys();
  private final HBox columns = new HBox();
  private final Region[] cards;
  private final VBox right = Panes.column("gap-m");
  private final ScrollPane scroll = Panes.paintedInPieces(new ScrollPane(right));
  private final GridPane below = new GridPane();
  private final VBox root = new VBox(columns);
  private final Label measure = new Label();
  private Optional<Layout> layout = Optional.empty();

  /** How the parts lie. */
  private enum Layout {
    /** Three columns. */
    WIDE,
    /** Two, the day below. */
    NARROW,
    /** All below each other, the people in one line. */
    LOW
  }

  /**
   * @param handOver the card of what is not handed over yet, where there is one
   */
  public BoothTab(BoothViewModel booth, Supplier<Optional<Region>> handOver, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    this.front = new FrontPane(booth, texts);
    this.cards = new TodayPane(booth, texts).cards(handOver);
    this.people = new PeoplePane(booth, texts);
    people.setMinWidth(Region.USE_PREF_SIZE);
    columns.getStyleClass().add("gap-m");
    Panes.growing(front);
    below.getStyleClass().add("large-grid");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      below.getColumnConstraints().add(half);
    }
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("booth-right");
    VBox.setVgrow(columns, Priority.ALWAYS);
    root.getStyleClass().addAll("gap-m", "booth");
    root.setId("booth");
    root.setFocusTraversable(true);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    measure.setManaged(false);
    measure.fontProperty().addListener((_, _, _) -> arrange());
    root.widthProperty().addListener((_, _, _) -> arrange());
    root.sceneProperty().flatMap(Scene::heightProperty).addListener((_, _, _) -> arrange());
    arrange();
    booth.tools().events().here().subscribe((_, _) -> anew());
    held.hear(root);
    booth.side().subscribe((_, _) -> keepFocus());
  }

  /** In a class it is counting that matters: the code to scan comes last. */
  private List<Region> cards() {
    boolean lesson =
        booth.tools().events().here().get().filter(BoothEvents.Here::lesson).isPresent();
    List<Region> now = new ArrayList<>(List.of(cards));
    if (lesson) {
      Collections.rotate(now, -1);
    }
    return now;
  }

  private void anew() {
    layout = Optional.empty();
    arrange();
  }

  private Layout fitting() {
    Scene scene = root.getScene();
    if (scene != null && scene.getHeight() > 0 && scene.getHeight() < LOW * enlarged()) {
      return Layout.LOW;
    }
    boolean narrow = root.getWidth() > 0 && root.getWidth() < THREE_COLUMNS * enlarged();
    return narrow ? Layout.NARROW : Layout.WIDE;
  }

  private void arrange() {
    Layout now = fitting();
    columns.setMinHeight(
        now == Layout.LOW
            ? Math.max(0, root.getScene().getHeight() - AROUND * enlarged())
            : Region.USE_COMPUTED_SIZE);
    if (layout.equals(Optional.of(now))) {
      return;
    }
    layout = Optional.of(now);
    root.getStyleClass().removeAll(NARROW, LOW_STYLE);
    root.getChildren().clear();
    columns.getChildren().clear();
    right.getChildren().clear();
    below.getChildren().clear();
    people.low(now == Layout.LOW);
    front.low(now == Layout.LOW);
    switch (now) {
      case WIDE -> {
        right.getChildren().setAll(cards());
        columns.getChildren().setAll(people, front, scroll);
        root.getChildren().setAll(columns);
      }
      case NARROW -> {
        root.getStyleClass().add(NARROW);
        day();
        columns.getChildren().setAll(people, front);
        root.getChildren().setAll(columns, below);
      }
      case LOW -> {
        root.getStyleClass().addAll(NARROW, LOW_STYLE);
        day();
        columns.getChildren().setAll(front);
        root.getChildren().setAll(people, columns, below);
      }
    }
    root.getChildren().add(measure);
  }

  private double enlarged() {
    return Math.max(1, measure.getFont().getSize() / USUAL_TEXT);
  }

  /** The day below, two cards beside each other. */
  private void day() {
    List<Region> now = cards();
    for (int i = 0; i < now.size(); i++) {
      below.add(now.get(i), i % 2, i / 2);
    }
  }

  /** Adds its keys, which go before those of the desk while it is in front. */
  public BoothTab with(ShellKeys keys) {
    new BoothKeys(booth, front::done, held, this::inFront).addTo(keys);
    return this;
  }

  private boolean inFront() {
    Node at = root;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null && root.getScene() != null;
  }

  private void pressed(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (typing && counts((Node) event.getTarget())) {
      return;
    }
    boolean again = !typing && event.getCode().isDigitKey() && !held.pressed(event.getCode());
    if (again || front.key(event)) {
      event.consume();
    }
  }

  /** What is typed as a count is none of the one in front. */
  private static boolean counts(Node field) {
    return field.getId() != null && field.getId().startsWith(CountRow.FIELD);
  }

  private void typed(KeyEvent event) {
    if (front.typed(event)) {
      event.consume();
    }
  }

  /** What had the focus may be gone with its side; digits are heard here all the same. */
  private void keepFocus() {
    Node at = root.getScene() == null ? null : root.getScene().getFocusOwner();
    boolean inside = false;
    boolean seen = true;
    while (at != null) {
      seen &= at.isVisible();
      inside |= at.equals(root);
      at = at.getParent();
    }
    if (inside && !seen) {
      root.requestFocus();
    }
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.BOOTH;
  }

  @Override
  public String title() {
    return texts.get("booth.tab");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    booth.refresh();
    root.requestFocus();
  }
}
