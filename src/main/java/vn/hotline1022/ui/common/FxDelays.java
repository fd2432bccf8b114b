package vn.hotline1022.ui.common;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Delays by a clock of their own; used and answered on the FX thread. They are no {@code
 * PauseTransition}: while one runs JavaFX draws breath sixty times a second.
 */
public final class FxDelays implements Delays {
  private final ScheduledExecutorService clock = clock();

  private static ScheduledExecutorService clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("delays").factory());
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  @Override
  public Pending after(Duration delay, Runnable action) {
    Later later = new Later(action);
    later.begin(clock, delay);
    return later;
  }

  /** One delay; cancelled also when its time has come and the FX thread has not got to it yet. */
  private static final class Later implements Pending {
    private final Runnable action;
    private ScheduledFuture<?> planned;
    private boolean cancelled;

    Later(Runnable action) {
      this.action = action;
    }

    void begin(ScheduledExecutorService clock, Duration delay) {
      planned =
          clock.schedule(() -> Platform.runLater(this::run), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void run() {
      if (!cancelled) {
        action.run();
      }
    }

    @Override
    public void cancel() {
      cancelled = true;
      planned.cancel(false);
    }
  }
}
