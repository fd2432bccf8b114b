package vn.hotline1022.ui.guide;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a run: bare digits and ← outside text fields, with Alt everywhere. Esc leaves the
 * change of an earlier answer.
 */
public final class GuideKeys {
  static final String BACK = "←";
  static final String PAUSE = "Alt P";

  private final GuideRunViewModel guide;

  public GuideKeys(GuideRunViewModel guide) {
    this.guide = guide;
  }

  /** Lets them work while the focus is anywhere in this area. */
  public void install(Node area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (handle(event)) {
            event.consume();
          }
        });
  }

  /** Does what the key stands for; whether it stands for something now. */
  boolean handle(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    boolean other = event.isControlDown() || event.isMetaDown() || event.isShiftDown();
    if (other || guide.run().get().isEmpty() || (typing && !event.isAltDown())) {
      return false;
    }
    KeyCode code = event.getCode();
    if (code.isDigitKey()) {
      String name = code.getName();
      return guide.choose(name.charAt(name.length() - 1) - '0');
    }
    return switch (code) {
      case LEFT, BACK_SPACE -> back();
      case ESCAPE -> guide.changing().get().isPresent() && back();
      case P -> event.isAltDown() && pause();
      default -> false;
    };
  }

  private boolean back() {
    boolean can = guide.canGoBack();
    guide.back();
    return can;
  }

  private boolean pause() {
    guide.pauseOrResume();
    return true;
  }
}
