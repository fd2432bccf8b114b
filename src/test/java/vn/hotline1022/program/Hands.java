package vn.hotline1022.program;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import vn.hotline1022.desktop.DesktopMain;

/**
 * A pair of hands inside the packaged program, begun before its {@code main}: presses keys, types
 * and reads what is on the screen, as a test in another process tells it line by line. Every answer
 * is one line that begins with {@value #ANSWER}.
 *
 * <p>{@code key CTRL+ENTER}, {@code type <text>}, {@code await <id>}, {@code gone <id>}, {@code
 * focus <id>}, {@code choose <id>} with the space bar, {@code chosen <id>} waits until it is,
 * {@code read <id>}, {@code holds <id> <text>} waits until it can be read there, {@code filled
 * <id>} until anything can, {@code texts}, {@code say <text>} waits until a text is on the screen,
 * {@code copy <file>} puts a file on the clipboard as a file manager does, {@code hide} puts the
 * window away and another before it, {@code raised} waits until it is in front again, {@code close}
 * closes the window.
 *
 * <p>What is there but was never drawn hears no key yet: whatever is done waits until it does, as a
 * person waits to see what there is to press.
 */
public final class Hands {

  /** Begins every answer. */
  static final String ANSWER = "@hands ";

  private static final String DONE = "done";
  private static final long PATIENCE_MILLIS = 60_000;
  private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long BETWEEN_KEYS_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  private Hands() {}

  /**
   * Starts the program's own {@code main} with hands beside it.
   *
   * @param args what the launcher tells Java of the program, then what it hands to it: see {@link
   *     HandsOn}
   */
  public static void main(String[] args) {
    PrintStream out = System.out;
    Thread.ofPlatform().daemon().name("hands").start(() -> obey(out));
    DesktopMain.main(Arrays.copyOfRange(args, List.of(args).indexOf("-jar") + 2, args.length));
  }

  private static void obey(PrintStream out) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] parts = line.split(" ", 2);
        out.println(ANSWER + parts[0] + " " + answer(parts[0], parts.length > 1 ? parts[1] : ""));
        out.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String answer(String command, String argument) {
    try {
      return switch (command) {
        case "key" -> once(() -> key(argument));
        case "type" -> type(argument);
        case "await" -> await(argument, true);
        case "gone" -> await(argument, false);
        case "focus" -> once(() -> focus(argument));
        case "choose" -> once(() -> choose(argument));
        case "chosen" -> await(() -> isChosen(argument), true);
        case "read" -> onScreen(() -> read(argument));
        case "holds" -> holds(argument.split(" ", 2));
        case "filled" -> await(() -> read(argument).matches("=.+"), true);
        case "texts" -> onScreen(Hands::texts);
        case "copy" -> onScreen(() -> copy(argument));
        case "say" -> await(() -> texts().contains(argument), true);
        case "hide" -> onScreen(Hands::hide);
        case "raised" -> await(Hands::isRaised, true);
        case "close" -> onScreen(Hands::close);
        default -> "unknown";
      };
    } catch (ExecutionException | TimeoutException e) {
      return "failed " + e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private static String type(String text)
      throws ExecutionException, InterruptedException, TimeoutException {
    for (String character : text.codePoints().mapToObj(Character::toString).toList()) {
      String done = once(() -> typed(character));
      if (!done.equals(DONE)) {
        return done;
      }
      LockSupport.parkNanos(BETWEEN_KEYS_NANOS);
    }
    return "done";
  }

  private static boolean typed(String character) {
    Node target = target();
    if (hears(target)) {
      Event.fireEvent(
          target,
          new KeyEvent(
              KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
      return true;
    }
    return false;
  }

  /** {@code CTRL+SHIFT+DIGIT2}: modifiers, then the name of a {@link KeyCode}. */
  private static boolean key(String written) {
    List<String> parts = List.of(written.split("\\+"));
    KeyCode code = KeyCode.valueOf(parts.getLast());
    Node target = target();
    if (hears(target)) {
      Event.fireEvent(target, event(KeyEvent.KEY_PRESSED, code, parts));
      Event.fireEvent(target, event(KeyEvent.KEY_RELEASED, code, parts));
      return true;
    }
    return false;
  }

  /** Where a key arrives; what had the focus and was just taken away hears none. */
  private static Node target() {
    Scene scene = scene();
    Node owner = scene.getFocusOwner();
    return owner == null || !scene.equals(owner.getScene()) ? scene.getRoot() : owner;
  }

  /** Its first drawing gives a control what hears keys. */
  private static boolean hears(Node node) {
    return !(node instanceof Control control) || control.getSkin() != null;
  }

  private static KeyEvent event(EventType<KeyEvent> type, KeyCode code, List<String> parts) {
    return new KeyEvent(
        type,
        KeyEvent.CHAR_UNDEFINED,
        code.getName(),
        code,
        parts.contains("SHIFT"),
        parts.contains("CTRL"),
        parts.contains("ALT"),
        false);
  }

  private static boolean focus(String id) {
    Node node = find(id);
    if (node == null) {
      return false;
    }
    node.requestFocus();
    return node.isFocusWithin();
  }

  /** The focus and the key in one: nothing can come between them. */
  private static boolean choose(String id) {
    return focus(id) && key("SPACE");
  }

  private static boolean isChosen(String id) {
    return find(id) instanceof ToggleButton toggle && toggle.isSelected();
  }

  private static String holds(String[] idAndText) throws InterruptedException {
    String text = "=" + (idAndText.length > 1 ? idAndText[1] : "");
    return await(() -> read(idAndText[0]).equals(text), true);
  }

  /** As somebody who goes on to another program. */
  private static String hide() {
    Stage window = (Stage) Window.getWindows().getFirst();
    Stage other = new Stage();
    other.setScene(new Scene(new Group()));
    other.show();
    other.requestFocus();
    window.setIconified(true);
    return DONE;
  }

  private static boolean isRaised() {
    Stage window = (Stage) Window.getWindows().getFirst();
    return window.isShowing() && !window.isIconified() && window.isFocused();
  }

  /** Line ends are written as {@code ⏎}, so that an answer stays one line. */
  private static String read(String id) {
    return switch (find(id)) {
      case TextInputControl field -> "=" + field.getText().replace("\n", "⏎");
      case Labeled label -> "=" + label.getText().replace("\n", "⏎");
      case Text text -> "=" + text.getText();
      case null -> "missing";
      case Node node -> "=" + node.getClass().getSimpleName();
    };
  }

  /** Every word on the screen; what waits on a part that is hidden is not. */
  private static String texts() {
    return seen(scene().getRoot())
        .map(node -> node instanceof Labeled label ? label.getText() : "")
        .collect(Collectors.joining(" | "))
        .replace("\n", "⏎");
  }

  private static String copy(String file) {
    ClipboardContent content = new ClipboardContent();
    content.putFiles(List.of(new File(file)));
    return Clipboard.getSystemClipboard().setContent(content) ? "done" : "refused";
  }

  /** As a click on the window's own button; answered before the program ends. */
  private static String close() {
    Window window = Window.getWindows().getFirst();
    Platform.runLater(
        () -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
    return DONE;
  }

  /** Does it as soon as it can be done. */
  private static String once(BooleanSupplier work)
      throws ExecutionException, InterruptedException, TimeoutException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (System.nanoTime() < end) {
      if (isDone(work)) {
        return DONE;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
    return "late";
  }

  /** Not before there is a window: the toolkit may not even have begun. */
  private static boolean isDone(BooleanSupplier work)
      throws ExecutionException, InterruptedException, TimeoutException {
    try {
      return Boolean.parseBoolean(
          onScreen(() -> String.valueOf(scene() != null && work.getAsBoolean())));
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static String await(String id, boolean there) throws InterruptedException {
    return await(() -> find(id) != null, there);
  }

  private static String await(BooleanSupplier condition, boolean there)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (System.nanoTime() < end) {
      try {
        if (onScreen(() -> String.valueOf(condition.getAsBoolean()))
            .equals(String.valueOf(there))) {
          return DONE;
        }
      } catch (IllegalStateException | ExecutionException | TimeoutException e) {
        // The toolkit is not there yet, or its first screen is being made.
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
    return "late";
  }

  /** The one of this id that can be seen; another one may wait on a part that is hidden. */
  private static Node find(String id) {
    Scene scene = scene();
    return scene == null
        ? null
        : seen(scene.getRoot()).filter(node -> id.equals(node.getId())).findFirst().orElse(null);
  }

  /** What can be seen of it, never going into what is hidden: most places of the desk are. */
  private static Stream<Node> seen(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Hands::seen))
        : Stream.of(node);
  }

  private static Scene scene() {
    return Window.getWindows().isEmpty() ? null : Window.getWindows().getFirst().getScene();
  }

  private static String onScreen(Callable<String> work)
      throws ExecutionException, InterruptedException, TimeoutException {
    CompletableFuture<String> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(work.call());
          } catch (Exception e) {
            answer.completeExceptionally(e);
          }
        });
    return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
  }
}
