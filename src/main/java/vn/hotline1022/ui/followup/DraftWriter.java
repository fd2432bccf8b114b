package vn.hotline1022.ui.followup;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Delays;

/**
 * Writes what is being typed beside a call, half a second after it began to change, and what must
 * not fail again and again until it succeeds. One job for each thing: a later one replaces it.
 */
public final class DraftWriter {
  private static final Duration DELAY = Duration.ofMillis(400);

  private final CallTools tools;
  private final Map<UUID, Runnable> waiting = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private Optional<Delays.Pending> planned = Optional.empty();

  public DraftWriter(CallTools tools) {
    this.tools = tools;
  }

  /** Why the last write failed; null again once one succeeds. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Runs soon on the writing thread, unless something later of the same thing replaces it. */
  public void soon(UUID thing, Runnable write) {
    waiting.put(thing, write);
    if (planned.isEmpty()) {
      planned = Optional.of(tools.delays().after(DELAY, this::now));
    }
  }

  /** Runs at once, in place of what waits for the same thing. */
  public void now(UUID thing, Runnable write) {
    waiting.put(thing, write);
    now();
  }

  /** Hands in all that waits: what is handed in afterwards comes after it. */
  public void now() {
    planned.ifPresent(Delays.Pending::cancel);
    planned = Optional.empty();
    Map<UUID, Runnable> jobs = new LinkedHashMap<>(waiting);
    waiting.clear();
    jobs.forEach(this::start);
  }

  private void start(UUID thing, Runnable write) {
    tools
        .writes()
        .run(write)
        .onSuccess(_ -> fault.set(null))
        .onFailure(
            failed -> {
              waiting.putIfAbsent(thing, write);
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
