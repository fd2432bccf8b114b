package vn.hotline1022.ui.desk;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/**
 * Chips that wrap over lines and are one stop for Tab: the arrow keys go from chip to chip, Home
 * and End to the first and the last, the space bar or Enter chooses.
 */
final class ChipRow extends FlowPane {
  private List<ToggleButton> chips = List.of();

  ChipRow() {
    getStyleClass().add("chip-row");
    setMinHeight(USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Shows these chips; the stop for Tab is the first chosen one, or the first. */
  void show(List<ToggleButton> shown) {
    chips = List.copyOf(shown);
    getChildren().setAll(chips);
    chips.forEach(
        chip ->
            chip.focusedProperty()
                .addListener(
                    (property, before, focused) -> {
                      if (focused) {
                        stopAt(chip);
                      }
                    }));
    chips.stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .or(() -> chips.stream().findFirst())
        .ifPresent(this::stopAt);
  }

  private void stopAt(ToggleButton stop) {
    chips.forEach(chip -> chip.setFocusTraversable(chip.equals(stop)));
  }

  private void pressed(KeyEvent event) {
    int from = focused();
    if (from < 0 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> chips.get(from).fire();
      case RIGHT, DOWN -> go(from + 1);
      case LEFT, UP -> go(from - 1);
      case HOME -> go(0);
      case END -> go(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(int to) {
    chips.get(Math.floorMod(to, chips.size())).requestFocus();
  }

  private int focused() {
    for (int i = 0; i < chips.size(); i++) {
      if (chips.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }
}
