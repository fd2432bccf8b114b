package vn.hotline1022.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys that work everywhere while somebody is signed in. They sit in a filter of the scene that
 * consumes them, since F2 and F4 mean something else to tables and combo boxes. Shift+F1 shows this
 * list.
 */
public final class ShellKeys {

  /**
   * One key.
   *
   * @param combination the key
   * @param shown how it is written on buttons and in the list of keys, for example {@code Ctrl ⏎}
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
  private final List<Front> foremost = new ArrayList<>();

  /**
   * @param inFront whether the place it belongs to is in front; empty when it belongs to none
   */
  private record Front(Binding binding, Optional<BooleanSupplier> inFront) {
    boolean isListed() {
      return inFront.isEmpty() || isOfPlace();
    }

    boolean isOfPlace() {
      return inFront.filter(BooleanSupplier::getAsBoolean).isPresent();
    }
  }

  public void add(Binding binding) {
    bindings.add(binding);
  }

  /**
   * Adds a key of what lies in front. While it means something there it goes before every other
   * that uses the same key: in a form Ctrl+Enter keeps the form, not the call behind it.
   */
  public void addForemost(Binding binding) {
    foremost.add(new Front(binding, Optional.empty()));
  }

  /**
   * Adds a key of one place that means something else everywhere else. It goes before the others,
   * and the list of keys has it in their stead, while that place is in front.
   */
  public void addOfPlace(BooleanSupplier inFront, Binding binding) {
    foremost.add(new Front(binding, Optional.of(inFront)));
  }

  /** Those that Shift+F1 lists now. */
  public List<Binding> bindings() {
    Set<String> otherHere =
        foremost.stream()
            .filter(Front::isOfPlace)
            .map(front -> front.binding().shown())
            .collect(Collectors.toSet());
    return Stream.concat(
            bindings.stream().filter(binding -> !otherHere.contains(binding.shown())),
            foremost.stream().filter(Front::isListed).map(Front::binding))
        .toList();
  }

  /**
   * Does what the key stands for; whether the key is ours. Where several screens use the same key,
   * the first for which it means something now has it. One that means nothing now is ours too,
   * since controls would do something else by it; but not one with Alt, by which no control does
   * anything and which may mean something where the focus is. A key of the place in front is that
   * place's alone: meaning nothing there now, it is not that of another.
   */
  public boolean handle(KeyEvent event) {
    List<Front> before =
        foremost.stream().filter(front -> front.binding().combination().match(event)).toList();
    Stream<Binding> behind =
        before.stream().anyMatch(Front::isOfPlace) ? Stream.empty() : bindings.stream();
    List<Binding> ours =
        Stream.concat(
                before.stream().map(Front::binding),
                behind.filter(binding -> binding.combination().match(event)))
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
