package vn.hotline1022.ui.guide;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.hotline1022.guide.Guide;

/**
 * The keys of a run: bare digits and ← outside text fields, with Alt everywhere. Esc leaves the
 * change of an earlier answer.
 */
public final class GuideKeys {
  static final String OPEN = "F11";
  static final String BACK = "←";
  static final String PAUSE = "Alt P";
  static final String DETOUR = "Alt R";
  static final String COME_BACK = "Alt V";
  static final String LIST = "Alt D";

  private final GuideRunViewModel guide;
  private final RunWays ways;

  GuideKeys(GuideRunViewModel guide, RunWays ways) {
    this.guide = guide;
    this.ways = ways;
  }

  /** Lets them work while the focus is anywhere in this area. */
  void install(Node area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (handle(event, area)) {
            event.consume();
          }
        });
  }

  /**
   * Does what the key stands for; whether it stands for something now.
   *
   * @param area of the run: elsewhere a bare arrow belongs to what has the focus
   */
  boolean handle(KeyEvent event, Node area) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    boolean other = event.isControlDown() || event.isMetaDown() || event.isShiftDown();
    if (other || guide.run().get().isEmpty() || (typing && !event.isAltDown())) {
      return false;
    }
    int digit = digit(event.getCode());
    if (digit >= 0) {
      return guide.choose(digit) || next(digit);
    }
    return event.isAltDown() ? withAlt(event.getCode()) : bare(event, area);
  }

  /** The digit of a key; -1 when it is none. */
  static int digit(KeyCode code) {
    String name = code.getName();
    return code.isDigitKey() ? name.charAt(name.length() - 1) - '0' : -1;
  }

  private boolean next(int digit) {
    boolean there = digit >= 1 && digit <= ways.next().size();
    if (there) {
      Guide guide = ways.next().get(digit - 1);
      ways.begin(guide);
    }
    return there;
  }

  private boolean withAlt(KeyCode code) {
    return switch (code) {
      case LEFT -> back();
      case P -> done(guide::pauseOrResume);
      case R -> done(ways::chooseDetour);
      case V -> done(guide::comeBack);
      case D -> done(ways::leave);
      default -> false;
    };
  }

  private boolean bare(KeyEvent event, Node area) {
    boolean ours = !(event.getTarget() instanceof Control) || isIn(event.getTarget(), area);
    return switch (event.getCode()) {
      case LEFT, BACK_SPACE -> ours && back();
      case ESCAPE -> guide.changing().get().isPresent() && back();
      default -> false;
    };
  }

  private static boolean isIn(Object target, Node area) {
    Node at = target instanceof Node node ? node : null;
    while (at != null && !at.equals(area)) {
      at = at.getParent();
    }
    return at != null;
  }

  private boolean back() {
    boolean can = guide.canGoBack();
    guide.back();
    return can;
  }

  private static boolean done(Runnable action) {
    action.run();
    return true;
  }
}
