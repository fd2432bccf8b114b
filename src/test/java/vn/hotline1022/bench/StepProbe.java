package vn.hotline1022.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import vn.hotline1022.ui.Fx;

/**
 * What a key press costs until what it changed is laid out and painted: on the FX thread from the
 * key to the end of the layout after it, and on the thread that paints. In processor time, in which
 * other programs on a busy machine do not show.
 */
final class StepProbe {
  private static final long PAINTED = Duration.ofMillis(120).toNanos();
  private static final String PAINTER = "QuantumRenderer-0";

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Scene scene;
  private final long painter;
  private volatile long keyCpu;
  private volatile long keyAt;
  private volatile long laidOutCpu;
  private volatile long laidOutAt;

  StepProbe(Scene scene) {
    this.scene = scene;
    this.painter =
        Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
            .filter(info -> info != null && info.getThreadName().equals(PAINTER))
            .mapToLong(ThreadInfo::getThreadId)
            .findFirst()
            .orElseThrow();
  }

  /** Presses a key and tells what it took. */
  BusyProbe.Busy during(Runnable press) {
    EventHandler<KeyEvent> key = _ -> pressed();
    Runnable laidOut = this::laidOut;
    Fx.run(
        () -> {
          keyAt = 0;
          laidOutAt = 0;
          scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
          scene.addPostLayoutPulseListener(laidOut);
        });
    long painted = threads.getThreadCpuTime(painter);
    press.run();
    Fx.await("the layout after the key", () -> laidOutAt > 0);
    LockSupport.parkNanos(PAINTED);
    long paint = threads.getThreadCpuTime(painter) - painted;
    Fx.run(
        () -> {
          scene.removeEventFilter(KeyEvent.KEY_PRESSED, key);
          scene.removePostLayoutPulseListener(laidOut);
        });
    return new BusyProbe.Busy(laidOutAt - keyAt, laidOutCpu - keyCpu + paint);
  }

  private void pressed() {
    keyCpu = threads.getCurrentThreadCpuTime();
    keyAt = System.nanoTime();
    // A key that changes nothing is followed by no pulse of its own.
    Platform.requestNextPulse();
  }

  private void laidOut() {
    if (keyAt > 0 && laidOutAt == 0) {
      laidOutCpu = threads.getCurrentThreadCpuTime();
      laidOutAt = System.nanoTime();
    }
  }
}
