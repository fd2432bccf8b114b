package vn.hotline1022.desktop;

import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.theme.Appearance;
import vn.hotline1022.ui.theme.Theme;

/**
 * The one window: what is in it, how it looks, which keys work now, and that somebody is there. On
 * the FX thread.
 */
final class DeskWindow {
  private static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 690;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 600;

  private final Stage stage;
  private final StackPane root = new StackPane();
  private final BorderPane whole = new BorderPane(root);
  private final Scene scene;
  private Optional<ShellKeys> keys = Optional.empty();
  private Optional<Laid> laid = Optional.empty();
  private Runnable help = () -> {};
  private Optional<Appearance> dressed = Optional.empty();
  private boolean still;

  /**
   * What lies over everything.
   *
   * @param hidden what was seen before
   * @param keys the keys that worked there
   */
  private record Laid(Region view, List<Node> hidden, Optional<ShellKeys> keys, FocusPlace from) {}

  /**
   * @param used called at every key, click or movement
   */
  DeskWindow(Stage stage, Runnable used) {
    this.stage = stage;
    this.scene = new Scene(whole, WIDTH, HEIGHT);
    scene.addEventFilter(
        InputEvent.ANY,
        event -> {
          used.run();
          if (still) {
            event.consume();
          }
        });
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
  }

  private void pressed(KeyEvent event) {
    if (still) {
      return;
    }
    if (HELP.match(event)) {
      help.run();
      event.consume();
      return;
    }
    boolean leads = event.getCode().isFunctionKey() || isPlace(event);
    if (laid.isPresent() && leads) {
      lift();
    }
    if (keys.map(now -> now.handle(event)).orElse(false)) {
      event.consume();
    }
  }

  /** Leads to another place, or to a call: whoever is reading goes there at once. */
  private static boolean isPlace(KeyEvent event) {
    return event.isShortcutDown() && event.getCode().isDigitKey();
  }

  /** From now on this stands on top of whatever is in the window; nothing when it is empty. */
  void mark(Optional<Region> band) {
    whole.setTop(band.orElse(null));
  }

  /** What F1 does, whatever is in the window. */
  void onHelp(Runnable asked) {
    help = asked;
  }

  /** Whether something lies over everything. */
  boolean isLaid() {
    return laid.isPresent();
  }

  /** Lays this over everything until it is lifted; what is beneath stays as it is. */
  void lay(Region view) {
    hidePopups();
    FocusPlace from = FocusPlace.in(scene);
    List<Node> hidden = root.getChildren().stream().filter(Node::isVisible).toList();
    hidden.forEach(node -> node.setVisible(false));
    laid = Optional.of(new Laid(view, hidden, keys, from));
    keys = Optional.empty();
    root.getChildren().add(view);
    root.applyCss();
  }

  /** Takes it away again: everything is as it was, the focus too. */
  void lift() {
    laid.ifPresent(
        over -> {
          laid = Optional.empty();
          root.getChildren().remove(over.view());
          over.hidden().forEach(node -> node.setVisible(true));
          keys = over.keys();
          over.from().restore();
        });
  }

  /** Something else comes into the window: what was laid over it goes for good. */
  private void drop() {
    laid.ifPresent(over -> root.getChildren().remove(over.view()));
    laid = Optional.empty();
  }

  private static void hidePopups() {
    Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .toList()
        .forEach(Window::hide);
  }

  /** Shows this alone, with no keys but its own. */
  void show(Region view) {
    show(view, Optional.empty());
  }

  /** Shows this alone; {@code working} are the keys that work everywhere in it. */
  void show(Region view, Optional<ShellKeys> working) {
    drop();
    keys = working;
    if (root.getChildren().contains(view)) {
      root.getChildren().retainAll(List.of(view));
      view.setVisible(true);
    } else {
      root.getChildren().setAll(view);
    }
    // What lies in a scroll pane joins the scene, and can have the focus, only with the pane's
    // skin.
    root.applyCss();
  }

  /**
   * Lays this over what is shown, which is neither seen nor reached by keys until it is shown
   * again: it stays in the scene, since dressing a whole desk anew takes longer than a key may.
   */
  void cover(Region view) {
    drop();
    keys = Optional.empty();
    hidePopups();
    Node beneath = root.getChildren().getFirst();
    beneath.setVisible(false);
    root.getChildren().retainAll(List.of(beneath));
    root.getChildren().add(view);
    root.applyCss();
  }

  /** Styles that are put on once more are all looked through once more: only other ones are. */
  void dress(Preferences preferences) {
    boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    Appearance wanted = Appearance.of(preferences, dark);
    if (!dressed.equals(Optional.of(wanted))) {
      dressed = Optional.of(wanted);
      Theme.apply(scene, wanted.mode(), wanted.textSize());
    }
  }

  /** While it is still, keys and the mouse do nothing: nothing new may be typed. */
  void still(boolean now) {
    still = now;
  }

  /** What stands for it on the desktop. */
  void icons(List<Image> icons) {
    stage.getIcons().setAll(icons);
  }

  void title(String title) {
    stage.setTitle(title);
  }

  void open() {
    stage.show();
  }

  /** Brings the window to the front, as when the desk is started a second time. */
  void raise() {
    stage.setIconified(false);
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  /** Runs this as soon as what is in the window is on its way to the screen. */
  void whenLaidOut(Runnable then) {
    Runnable once =
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(then);
          }
        };
    scene.addPostLayoutPulseListener(once);
    Platform.requestNextPulse();
  }

  /** What happens when the window is closed. */
  void onClose(Runnable closed) {
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          closed.run();
        });
  }

  void close() {
    stage.hide();
  }
}
