package vn.hotline1022.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.util.Subscription;

/**
 * The second of a running program: all who asked for it hear it together, so the window is painted
 * once for all of them. It is no {@code Timeline}: a running animation has JavaFX draw breath sixty
 * times a second, which a laptop at a street event pays from its battery. Subscribed to, heard and
 * ended on the FX thread; nothing runs while nobody listens.
 */
public final class FxTicker implements Ticker {
  private final ScheduledExecutorService clock = clock();
  private final AtomicBoolean pending = new AtomicBoolean();
  private final List<Listener> listeners = new ArrayList<>();
  private ScheduledFuture<?> running;

  /** One listener; the same action asked for twice is heard twice. */
  private record Listener(Runnable tick, Object identity) {}

  private static ScheduledExecutorService clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("second-hand").factory());
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  @Override
  public Subscription everySecond(Runnable tick) {
    Listener listener = new Listener(tick, new Object());
    listeners.add(listener);
    if (running == null) {
      running = clock.scheduleAtFixedRate(this::second, 1, 1, TimeUnit.SECONDS);
    }
    return () -> end(listener);
  }

  /** A thread that is busy for some seconds hears one of them, not all at once. */
  private void second() {
    if (pending.compareAndSet(false, true)) {
      Platform.runLater(this::tick);
    }
  }

  private void tick() {
    pending.set(false);
    for (Listener listener : List.copyOf(listeners)) {
      if (listeners.contains(listener)) {
        listener.tick().run();
      }
    }
  }

  private void end(Listener listener) {
    listeners.remove(listener);
    if (listeners.isEmpty() && running != null) {
      running.cancel(false);
      running = null;
    }
  }
}
