package vn.hotline1022.ui.common;

import java.time.Duration;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.util.Subscription;
import vn.hotline1022.record.TimeSource;

/** Seconds until something is allowed again, counted on the monotonic clock. On the FX thread. */
public final class Countdown {
  private final Ticker ticker;
  private final TimeSource time;
  private final ReadOnlyLongWrapper seconds = new ReadOnlyLongWrapper(0);
  private Subscription ticks = Subscription.EMPTY;
  private long over;

  public Countdown(Ticker ticker, TimeSource time) {
    this.ticker = ticker;
    this.time = time;
  }

  /** What is left, a started second counted as whole; zero when nothing runs. */
  public ReadOnlyLongProperty secondsProperty() {
    return seconds.getReadOnlyProperty();
  }

  public boolean isRunning() {
    return seconds.get() > 0;
  }

  /** Starts anew; zero stops it. */
  public void start(Duration duration) {
    ticks.unsubscribe();
    ticks = Subscription.EMPTY;
    over = time.nanos() + duration.toNanos();
    seconds.set(Durations.wholeSeconds(duration));
    if (isRunning()) {
      ticks = ticker.everySecond(this::tick);
    }
  }

  private void tick() {
    Duration left = Duration.ofNanos(over - time.nanos());
    seconds.set(Durations.wholeSeconds(left));
    if (!isRunning()) {
      ticks.unsubscribe();
    }
  }
}
