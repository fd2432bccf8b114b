package vn.hotline1022.ui.wardmap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.unit.Ward;

/**
 * Tiles on a grid, each coloured by its step and with words of its own. One stop of Tab; the arrows
 * go from tile to tile as they lie, Enter opens. As large as there is room, and never smaller than
 * a finger needs. Takes its tiles and tells what was chosen; knows nothing of what they mean.
 */
public final class WardGrid extends Region {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass OTHERS = PseudoClass.getPseudoClass("others");

  /** From here on a tile has room for its number. */
  private static final double ROOM = 38;

  private final Size size;
  private final Tooltip tip = new Tooltip();
  private final Map<String, Tile> dressed = new HashMap<>();
  private final Map<String, Label> labels = new LinkedHashMap<>();
  private final ObjectProperty<Optional<String>> at = new SimpleObjectProperty<>(Optional.empty());
  private List<Tile> tiles = List.of();
  private Set<String> marked = Set.of();
  private Consumer<String> onOpen = _ -> {};
  private boolean large;
  private boolean awaited;

  /**
   * One tile.
   *
   * @param step 1 to 5, 0 for none, empty where nothing can be told
   * @param number what stands in it where there is room
   * @param spoken all of it in words
   */
  public record Tile(
      String code, int column, int row, OptionalInt step, String number, String spoken) {

    /** The tile of a unit, coloured by where its value lies. */
    public static Tile of(Ward ward, OptionalDouble value, WardScale scale, Said said) {
      return new Tile(
          WardFigures.row(ward.unit()),
          ward.column(),
          ward.row(),
          value.isPresent() ? OptionalInt.of(scale.step(value.getAsDouble())) : OptionalInt.empty(),
          said.number(),
          said.spoken());
    }

    /** What stands in it where there is little room: never the colour alone. */
    String brief() {
      return step.isPresent() ? (step.getAsInt() == 0 ? "" : "" + step.getAsInt()) : "–";
    }
  }

  /**
   * What a tile says.
   *
   * @param number what stands in it where there is room
   * @param spoken all of it in words
   */
  public record Said(String number, String spoken) {}

  /** How large tiles are. */
  public enum Size {
    /** To be pressed one by one, with words in them. */
    MAP(24, 56, 3),
    /** A small picture without words, beside others. */
    PICTURE(6, 16, 1);

    private final double smallest;
    private final double largest;
    private final double gap;

    Size(double smallest, double largest, double gap) {
      this.smallest = smallest;
      this.largest = largest;
      this.gap = gap;
    }
  }

  /**
   * @param name for a screen reader
   */
  public WardGrid(String name, Size size) {
    this.size = size;
    getStyleClass().add(size == Size.PICTURE ? "ward-picture" : "ward-grid");
    setAccessibleText(name);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    at.subscribe(_ -> mark());
  }

  /** The code of the tile that was gone to last, by keys or by the mouse. */
  public ObjectProperty<Optional<String>> at() {
    return at;
  }

  /** What Enter or a click on a tile does. */
  public void setOnOpen(Consumer<String> action) {
    onOpen = action;
  }

  /** Shows these tiles; where the focus is it stays. */
  public void show(List<Tile> now) {
    tiles = List.copyOf(now);
    if (!labels.keySet().equals(Set.copyOf(codes()))) {
      labels.clear();
      dressed.clear();
      tiles.forEach(tile -> labels.put(tile.code(), label(tile.code())));
      getChildren().setAll(labels.values());
      requestLayout();
      if (awaited) {
        requestFocus();
      }
    }
    // A colour is looked up again by all that stands in it: only what differs is dressed anew.
    tiles.stream()
        .filter(tile -> !tile.equals(dressed.put(tile.code(), tile)))
        .forEach(this::dress);
    mark();
  }

  /** Marks these as what is open. */
  public void mark(Set<String> codes) {
    marked = Set.copyOf(codes);
    mark();
  }

  private List<String> codes() {
    return tiles.stream().map(Tile::code).toList();
  }

  private Label label(String code) {
    Label label = new Label();
    label.setId("ward-" + code.replace(':', '-'));
    label.setAccessibleRole(AccessibleRole.BUTTON);
    label.setMinSize(0, 0);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    // One for all of them: it tells of the tile that the mouse came to.
    Tooltip.install(label, tip);
    label.setOnMouseEntered(_ -> tip.setText(label.getAccessibleText()));
    label.setOnMouseClicked(
        _ -> {
          at.set(Optional.of(code));
          label.requestFocus();
          onOpen.accept(code);
        });
    label.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, code));
    return label;
  }

  private void dress(Tile tile) {
    Label label = labels.get(tile.code());
    String step = tile.step().isPresent() ? "step-" + tile.step().getAsInt() : "step-unknown";
    List<String> styles = List.of("ward-tile", step);
    // Setting the same ones has their rules looked up again all the same.
    if (!label.getStyleClass().equals(styles)) {
      label.getStyleClass().setAll(styles);
    }
    label.setText(written(tile));
    label.setAccessibleText(tile.spoken());
  }

  private String written(Tile tile) {
    return switch (size) {
      case MAP -> large ? tile.number() : tile.brief();
      case PICTURE -> "";
    };
  }

  private void mark() {
    Optional<String> stop = at.get().filter(labels::containsKey);
    String first = stop.orElse(labels.isEmpty() ? "" : labels.keySet().iterator().next());
    labels.forEach(
        (code, label) -> {
          label.setFocusTraversable(code.equals(first));
          label.pseudoClassStateChanged(CHOSEN, marked.contains(code));
          label.pseudoClassStateChanged(OTHERS, !marked.isEmpty() && !marked.contains(code));
        });
  }

  private void pressed(KeyEvent event, String code) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT, RIGHT, UP, DOWN -> {
        event.consume();
        next(code, event.getCode()).ifPresent(this::goTo);
      }
      case ENTER, SPACE -> {
        event.consume();
        onOpen.accept(code);
      }
      default -> {}
    }
  }

  private void goTo(String code) {
    at.set(Optional.of(code));
    labels.get(code).requestFocus();
  }

  /** Puts the focus on the tile gone to last, as soon as there are tiles. */
  @Override
  public void requestFocus() {
    awaited = labels.isEmpty();
    at.get()
        .filter(labels::containsKey)
        .or(() -> labels.keySet().stream().findFirst())
        .ifPresent(this::goTo);
  }

  /** The nearest tile in a direction; what lies aside counts twice. */
  private Optional<String> next(String code, KeyCode key) {
    Tile from = tiles.stream().filter(tile -> tile.code().equals(code)).findFirst().orElseThrow();
    return tiles.stream()
        .filter(tile -> ahead(from, tile, key) > 0)
        .filter(tile -> aside(from, tile, key) <= ahead(from, tile, key))
        .min(
            Comparator.comparingInt(
                    (Tile tile) -> ahead(from, tile, key) + 2 * aside(from, tile, key))
                .thenComparing(Tile::code))
        .map(Tile::code);
  }

  private static int ahead(Tile from, Tile to, KeyCode key) {
    return switch (key) {
      case LEFT -> from.column() - to.column();
      case RIGHT -> to.column() - from.column();
      case UP -> from.row() - to.row();
      default -> to.row() - from.row();
    };
  }

  private static int aside(Tile from, Tile to, KeyCode key) {
    boolean across = key == KeyCode.LEFT || key == KeyCode.RIGHT;
    return Math.abs(across ? to.row() - from.row() : to.column() - from.column());
  }

  private int columns() {
    return tiles.stream().mapToInt(tile -> tile.column() + 1).max().orElse(1);
  }

  private int rows() {
    return tiles.stream().mapToInt(tile -> tile.row() + 1).max().orElse(1);
  }

  private double length(int count, double each) {
    return count * each + (count - 1) * size.gap;
  }

  private double each(double width, double height) {
    double across = (width + size.gap) / columns() - size.gap;
    double down = (height + size.gap) / rows() - size.gap;
    return Math.floor(Math.clamp(Math.min(across, down), size.smallest, size.largest));
  }

  @Override
  protected double computeMinWidth(double height) {
    return length(columns(), size.smallest);
  }

  @Override
  protected double computeMinHeight(double width) {
    return length(rows(), size.smallest);
  }

  /** As wide as its height allows, so that what stands beside it has the rest. */
  @Override
  protected double computePrefWidth(double height) {
    double each = height < 0 ? size.smallest : each(Double.MAX_VALUE, height);
    return length(columns(), each);
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double each = each(getWidth(), getHeight());
    if (large != each >= ROOM) {
      large = each >= ROOM;
      tiles.forEach(tile -> labels.get(tile.code()).setText(written(tile)));
    }
    for (Tile tile : tiles) {
      Label label = labels.get(tile.code());
      double x = tile.column() * (each + size.gap);
      double y = tile.row() * (each + size.gap);
      layoutInArea(label, x, y, each, each, 0, Insets.EMPTY, true, true, HPos.CENTER, VPos.CENTER);
    }
  }
}
