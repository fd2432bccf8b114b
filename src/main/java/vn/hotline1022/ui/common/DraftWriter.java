package vn.hotline1022.ui.common;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;

/**
 * Writes what is being typed half a second after it began to change, and what must not fail again
 * and again until it succeeds. One job for each thing: a later one replaces it.
 */
public final class DraftWriter {
  private static final Duration DELAY = Duration.ofMillis(400);

  private final CallTools tools;
  private final Consumer<Object> written;
  private final Map<Object, Runnable> waiting = new LinkedHashMap<>();
  // What failed is not tried again once something later was asked of the same thing.
  private final Map<Object, Runnable> last = new HashMap<>();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private Optional<Delays.Pending> planned = Optional.empty();

  public DraftWriter(CallTools tools) {
    this(tools, _ -> {});
  }

  /**
   * @param written hears of each thing when it is on the disk
   */
  DraftWriter(CallTools tools, Consumer<Object> written) {
    this.tools = tools;
    this.written = written;
  }

  /** Why the last write failed; null again once one succeeds. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Runs soon on the writing thread, unless something later of the same thing replaces it. */
  public void soon(Object thing, Runnable write) {
    ask(thing, write);
    if (planned.isEmpty()) {
      planned = Optional.of(tools.delays().after(DELAY, this::now));
    }
  }

  /** Runs at once, in place of what waits for the same thing. */
  public void now(Object thing, Runnable write) {
    ask(thing, write);
    now();
  }

  private void ask(Object thing, Runnable write) {
    waiting.put(thing, write);
    last.put(thing, write);
  }

  /** What waits for this thing is not written any more. */
  void forget(Object thing) {
    waiting.remove(thing);
    last.remove(thing);
  }

  /** Hands in all that waits: what is handed in afterwards comes after it. */
  public void now() {
    planned.ifPresent(Delays.Pending::cancel);
    planned = Optional.empty();
    Map<Object, Runnable> jobs = new LinkedHashMap<>(waiting);
    waiting.clear();
    jobs.forEach(this::start);
  }

  private void start(Object thing, Runnable write) {
    tools
        .writes()
        .run(write)
        .onSuccess(
            _ -> {
              fault.set(null);
              last.remove(thing, write);
              written.accept(thing);
            })
        .onFailure(
            failed -> {
              if (write.equals(last.get(thing))) {
                waiting.putIfAbsent(thing, write);
              }
              fault.set(failed);
            })
        .start();
  }

  /** Once a second: tries again what failed. */
  public void tick() {
    if (fault.get() != null && !waiting.isEmpty()) {
      now();
    }
  }
}
