package vn.hotline1022.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys that work everywhere while somebody is signed in. They sit in a filter of the scene that
 * consumes them, since F2 and F4 mean something else to tables and combo boxes. F1 shows this list.
 */
public final class ShellKeys {

  /**
   * One key.
   *
   * @param combination the key
   * @param shown how it is written on buttons and in the F1 list, for example {@code Ctrl ⏎}
   * @param textKey what it does
   * @param enabled whether it means something now
   */
  public record Binding(
      KeyCombination combination,
      String shown,
      String textKey,
      BooleanSupplier enabled,
      Runnable action) {}

  private final List<Binding> bindings = new ArrayList<>();
  private final List<Binding> foremost = new ArrayList<>();

  public void add(Binding binding) {
    bindings.add(binding);
  }

  /**
   * Adds a key of what lies in front. While it means something there it goes before every other
   * that uses the same key: in a form Ctrl+Enter keeps the form, not the call behind it.
   */
  public void addForemost(Binding binding) {
    foremost.add(binding);
  }

  /** All of them, as F1 lists them. */
  public List<Binding> bindings() {
    return Stream.concat(bindings.stream(), foremost.stream()).toList();
  }

  /**
   * Does what the key stands for; whether the key is ours. Where several screens use the same key,
   * the first for which it means something now has it. One that means nothing now is ours too,
   * since controls would do something else by it; but not one with Alt, by which no control does
   * anything and which may mean something where the focus is.
   */
  public boolean handle(KeyEvent event) {
    List<Binding> ours =
        Stream.concat(foremost.stream(), bindings.stream())
            .filter(binding -> binding.combination().match(event))
            .toList();
    Optional<Binding> meant =
        ours.stream().filter(binding -> binding.enabled().getAsBoolean()).findFirst();
    meant.ifPresent(binding -> binding.action().run());
    return meant.isPresent() || (!ours.isEmpty() && !event.isAltDown());
  }

  /** Lets a filter of the scene handle and consume them. */
  public void install(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (handle(event)) {
            event.consume();
          }
        });
  }
}
