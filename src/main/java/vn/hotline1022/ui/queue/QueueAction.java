package vn.hotline1022.ui.queue;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/** What a person decides about one item on its way, each by its own key. */
enum QueueAction {
  /** It goes now, once more or after all. */
  SEND("Alt S", KeyCode.S),
  /** Somebody looked, and the receiver has it. */
  THERE("Alt Y", KeyCode.Y),
  /** The receiver was told by a person. */
  SETTLED("Alt E", KeyCode.E);

  private final String shown;
  private final KeyCode key;

  QueueAction(String shown, KeyCode key) {
    this.shown = shown;
    this.key = key;
  }

  String shown() {
    return shown;
  }

  KeyCombination key() {
    return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
  }

  /** Whether it means something for an item that stands so. */
  boolean fits(QueueItem item) {
    Optional<Stage> stage = item.stage();
    boolean stays = stage.filter(it -> it == Stage.REFUSED || it == Stage.ATTENTION).isPresent();
    boolean taken = item.reason().equals(Optional.of(Reason.TAKEN_MEANWHILE));
    return switch (this) {
      case SEND ->
          (stays && !taken)
              || stage.filter(it -> it == Stage.WAITING || it == Stage.BY_HAND).isPresent();
      case THERE -> item.isUnsure();
      case SETTLED -> stays && (taken || item.isCorrection());
    };
  }

  Icon icon() {
    return switch (this) {
      case SEND -> Icon.SEND_OUTLINE;
      case THERE -> Icon.CHECK;
      case SETTLED -> Icon.PHONE_CHECK_OUTLINE;
    };
  }
}
