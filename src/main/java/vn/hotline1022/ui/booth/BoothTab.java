package vn.hotline1022.ui.booth;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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

  private static final String NARROW = "booth-narrow";

  private final BoothViewModel booth;
  private final Texts texts;
  private final FrontPane front;
  private final HeldKeys held = new HeldKeys();
  private final HBox columns = new HBox();
  private final Region[] cards;
  private final VBox right = Panes.column("gap-m");
  private final ScrollPane scroll = Panes.paintedInPieces(new ScrollPane(right));
  private final GridPane below = new GridPane();
  private final VBox root = new VBox(columns);
  private Optional<Boolean> wide = Optional.empty();

  /**
   * @param handOver the card of what is not handed over yet, where there is one
   */
  public BoothTab(BoothViewModel booth, Supplier<Optional<Region>> handOver, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    this.front = new FrontPane(booth, texts);
    this.cards = new TodayPane(booth, texts).cards(handOver);
    PeoplePane people = new PeoplePane(booth, texts);
    people.setMinWidth(Region.USE_PREF_SIZE);
    columns.getStyleClass().add("gap-m");
    columns.getChildren().setAll(people, Panes.growing(front));
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
    root.widthProperty().addListener((_, _, now) -> arrange(now.doubleValue() >= THREE_COLUMNS));
    arrange(true);
    held.hear(root);
    booth.side().subscribe((_, _) -> keepFocus());
  }

  private void arrange(boolean three) {
    if (wide.equals(Optional.of(three))) {
      return;
    }
    wide = Optional.of(three);
    root.getStyleClass().remove(NARROW);
    if (!three) {
      root.getStyleClass().add(NARROW);
    }
    right.getChildren().clear();
    below.getChildren().clear();
    if (three) {
      right.getChildren().setAll(cards);
      root.getChildren().setAll(columns);
      columns.getChildren().setAll(columns.getChildren().get(0), front, scroll);
    } else {
      for (int i = 0; i < cards.length; i++) {
        below.add(cards[i], i % 2, i / 2);
      }
      columns.getChildren().setAll(columns.getChildren().get(0), front);
      root.getChildren().setAll(columns, below);
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
    boolean again = !typing && event.getCode().isDigitKey() && !held.pressed(event.getCode());
    if (again || front.key(event)) {
      event.consume();
    }
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
