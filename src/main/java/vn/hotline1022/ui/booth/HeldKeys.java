package vn.hotline1022.ui.booth;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Which key is down: one that is held is pressed again and again by the system, and must not seat
 * another person each time.
 */
final class HeldKeys {
  private Optional<KeyCode> down = Optional.empty();

  /** Hears what is let go, wherever the focus is while this is on the screen. */
  void hear(Node root) {
    EventHandler<KeyEvent> released = _ -> down = Optional.empty();
    root.sceneProperty()
        .subscribe(
            (was, now) -> {
              down = Optional.empty();
              if (was != null) {
                was.removeEventFilter(KeyEvent.KEY_RELEASED, released);
              }
              if (now != null) {
                now.addEventFilter(KeyEvent.KEY_RELEASED, released);
              }
            });
  }

  /** Whether it goes down only now, and is not held. */
  boolean pressed(KeyCode code) {
    boolean anew = !down.equals(Optional.of(code));
    down = Optional.of(code);
    return anew;
  }
}
