package vn.hotline1022.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * One of several, all in sight: chips or cards in a pane. As with radio buttons the group is one
 * stop of Tab, the arrow keys choose, and one is always chosen unless the value is null.
 */
public final class Choice<T> {
  private final Pane pane;
  private final Property<T> value;
  private final Function<T, ToggleButton> button;
  private final int columns;
  private List<T> items = List.of();
  private Runnable onEnter = () -> {};
  private boolean takenBack;

  /**
   * @param pane where the buttons go
   * @param columns how many stand beside each other, for the keys up and down
   * @param button makes the button of one item
   */
  public Choice(Pane pane, Property<T> value, int columns, Function<T, ToggleButton> button) {
    this.pane = pane;
    this.value = value;
    this.columns = columns;
    this.button = button;
    value.subscribe(_ -> mark());
  }

  /** A row of chips that wraps, for few items with short names. */
  public static <T> Choice<T> chips(
      Pane pane, Property<T> value, List<T> items, Function<T, String> name) {
    Choice<T> choice =
        new Choice<>(
            pane,
            value,
            1,
            item -> {
              ToggleButton chip = new ToggleButton(name.apply(item));
              chip.getStyleClass().add("chip");
              return chip;
            });
    choice.show(items);
    return choice;
  }

  /** From now on the chosen item, chosen again, is taken back. */
  public Choice<T> optional() {
    takenBack = true;
    return this;
  }

  /** Enter on an item goes on from here. */
  public void setOnEnter(Runnable action) {
    onEnter = action;
  }

  /** Shows these items; the focus stays in the group if it was there. */
  public void show(List<T> now) {
    boolean focused = pane.getChildren().stream().anyMatch(Node::isFocused);
    items = List.copyOf(now);
    pane.getChildren().setAll(items.stream().map(this::button).toList());
    mark();
    if (focused) {
      requestFocus();
    }
  }

  /** Puts the focus on the chosen item. */
  public void requestFocus() {
    int at = Math.max(0, chosen());
    if (at < pane.getChildren().size()) {
      pane.getChildren().get(at).requestFocus();
    }
  }

  private int chosen() {
    return value.getValue() == null ? -1 : items.indexOf(value.getValue());
  }

  private ToggleButton button(T item) {
    ToggleButton made = button.apply(item);
    made.setMnemonicParsing(false);
    made.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    made.setOnAction(
        _ -> {
          value.setValue(takenBack && item.equals(value.getValue()) ? null : item);
          mark();
        });
    made.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, item));
    return made;
  }

  private void pressed(KeyEvent event, T item) {
    int at = items.indexOf(item);
    switch (event.getCode()) {
      case RIGHT -> move(event, at + 1);
      case LEFT -> move(event, at - 1);
      case DOWN -> move(event, at + columns);
      case UP -> move(event, at - columns);
      case HOME -> move(event, 0);
      case END -> move(event, items.size() - 1);
      case ENTER -> {
        event.consume();
        onEnter.run();
      }
      default -> {}
    }
  }

  private void move(KeyEvent event, int to) {
    event.consume();
    if (to >= 0 && to < items.size()) {
      value.setValue(items.get(to));
      pane.getChildren().get(to).requestFocus();
    }
  }

  /** Shows which one is chosen; Tab stops there, or at the first when none is. */
  private void mark() {
    int chosen = chosen();
    for (int i = 0; i < pane.getChildren().size(); i++) {
      ToggleButton made = (ToggleButton) pane.getChildren().get(i);
      made.setSelected(i == chosen);
      made.setFocusTraversable(i == Math.max(0, chosen));
    }
  }
}
