package vn.hotline1022.ui;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;
import vn.hotline1022.ui.theme.Theme;

/**
 * A person at the keyboard of a real window, for tests that read like what people do: {@code
 * journey.type("0912345678").press(KeyCode.ENTER).awaitText("Đang đàm thoại")}.
 */
public final class Journey implements AutoCloseable {
  /** Alone in the corner of its message, or in brackets within a line. */
  private static final Pattern FAULT =
      Pattern.compile("^[A-Z]-\\d{2}$|(?<=\\()[A-Z]-\\d{2}(?=\\))");

  private final FxRobot robot = new FxRobot();
  private final Stage stage;

  private Journey(Stage stage) {
    this.stage = stage;
  }

  /** Opens a window of 1366 × 690 with this content; the content is made on the FX thread. */
  public static Journey open(Callable<Region> content) {
    return open(content, 1366, 690);
  }

  /** Opens a window of any size. */
  public static Journey open(Callable<Region> content, double width, double height) {
    Stage stage =
        Fx.get(
            () -> {
              Stage window = new Stage();
              Scene scene = new Scene(content.call(), width, height);
              Theme.apply(scene, Mode.LIGHT, TextSize.NORMAL);
              window.setScene(scene);
              window.setX(0);
              window.setY(0);
              window.show();
              window.requestFocus();
              return window;
            });
    Fx.await("the focus of the new window", stage::isFocused);
    return new Journey(stage);
  }

  /** Takes over a window that is open already. */
  public static Journey over(Stage stage) {
    return new Journey(stage);
  }

  public Stage stage() {
    return stage;
  }

  public Scene scene() {
    return stage.getScene();
  }

  /**
   * Presses keys together and lets go: {@code press(CONTROL, K)}. Nobody presses a key before the
   * window has painted what the key is for; the robot's own waiting, a tenth of a second counted in
   * sleeps, is left out.
   */
  public Journey press(KeyCode... keys) {
    Fx.pulses(2);
    KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
    keyboard.pressNoWait(keys);
    keyboard.releaseNoWait(keys);
    Fx.pulses(1);
    return settle();
  }

  /** Presses one key several times. */
  public Journey times(int times, KeyCode key) {
    for (int i = 0; i < times; i++) {
      press(key);
    }
    return this;
  }

  /** Writes a text into what has the focus, as a keyboard does, once it is painted. */
  public Journey type(String text) {
    Fx.pulses(2);
    text.codePoints().forEach(point -> Fx.run(() -> key(Character.toString(point))));
    return settle();
  }

  /** One key as a window hands it on: pressed, typed, released, through the scene's filters. */
  private void key(String character) {
    KeyCode code = KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT));
    KeyCode known = code == null ? KeyCode.UNDEFINED : code;
    fire(KeyEvent.KEY_PRESSED, "", known);
    fire(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED);
    fire(KeyEvent.KEY_RELEASED, "", known);
  }

  private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
    Node target = focusOwner();
    KeyEvent event = new KeyEvent(type, character, character, code, false, false, false, false);
    Event.fireEvent(target == null ? scene().getRoot() : target, event);
  }

  /** Waits until a visible text contains this. */
  public Journey awaitText(String text) {
    return await(() -> "the text \"" + text + "\"", () -> shows(scene().getRoot(), text));
  }

  /** Waits until no visible text contains this. */
  public Journey awaitNoText(String text) {
    return await(() -> "no text \"" + text + "\"", () -> !shows(scene().getRoot(), text));
  }

  /** Waits until the node with this id has the focus, or something in it. */
  public Journey awaitFocus(String id) {
    return await(() -> "the focus at #" + id + ", it is at " + focusOwner(), () -> focused(id));
  }

  /** Waits; in vain, it says all that is to be read in the window instead. */
  private Journey await(Supplier<String> what, BooleanSupplier condition) {
    Fx.await(() -> what.get() + "; to be read: " + words(scene().getRoot()).toList(), condition);
    return this;
  }

  /** Goes on with Tab until the node with this id has the focus. */
  public Journey tabTo(String id) {
    for (int i = 0; i < 60; i++) {
      if (Fx.get(() -> focused(id))) {
        return this;
      }
      press(KeyCode.TAB);
    }
    throw new AssertionError("Tab never reaches #" + id);
  }

  /** Codes of the failures that are said in the window now. */
  public List<String> faults() {
    return Fx.get(
        () ->
            words(scene().getRoot())
                .flatMap(text -> FAULT.matcher(text).results())
                .map(MatchResult::group)
                .toList());
  }

  /** Lets everything that waits on the FX thread happen. */
  public Journey settle() {
    Fx.run(() -> {});
    Fx.run(() -> {});
    return this;
  }

  @Override
  public void close() {
    Fx.run(stage::close);
  }

  private Node focusOwner() {
    return scene().getFocusOwner();
  }

  private boolean focused(String id) {
    for (Node node = focusOwner(); node != null; node = node.getParent()) {
      if (id.equals(node.getId())) {
        return true;
      }
    }
    return false;
  }

  private static boolean shows(Node node, String text) {
    if (!node.isVisible()) {
      return false;
    }
    return written(node).contains(text)
        || (node instanceof Parent parent
            && parent.getChildrenUnmodifiable().stream().anyMatch(child -> shows(child, text)));
  }

  private static String written(Node node) {
    return switch (node) {
      case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
      case Text plain -> plain.getText();
      case TextInputControl input -> input.getText();
      default -> "";
    };
  }

  private static Stream<String> words(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> below =
        node instanceof Parent parent && !(node instanceof Labeled)
            ? parent.getChildrenUnmodifiable().stream()
            : Stream.empty();
    return Stream.concat(
        Stream.of(written(node)).filter(words -> !words.isBlank()), below.flatMap(Journey::words));
  }
}
