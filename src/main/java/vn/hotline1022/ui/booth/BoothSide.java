package vn.hotline1022.ui.booth;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** What may stand in the middle of the booth. */
interface BoothSide {

  Region view();

  /** It came to the front, or what it shows has changed. */
  default void show() {}

  /** Whether the window is low, so that only what is needed has room. */
  default void low(boolean now) {}

  /** A digit from 1, wherever no text is being written; whether it meant something. */
  default boolean press(int digit) {
    return false;
  }

  /** F4, where it means more than to say how it ended; whether it did. */
  default boolean done() {
    return false;
  }

  /** Whether F4 stands on something in it, which is then the only thing it means. */
  default boolean ends() {
    return false;
  }

  /** Any other key; whether it meant something. */
  default boolean key(KeyEvent event) {
    return false;
  }

  /** A letter that was typed where no field has the focus; whether a field took it. */
  default boolean typed(String letter) {
    return false;
  }
}
