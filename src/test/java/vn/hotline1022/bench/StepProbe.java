package vn.hotline1022.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import vn.hotline1022.ui.Fx;

/**
 * What a key press costs until what it changed is laid out, and until it is painted: on the FX
 * thread from the key to the end of the layout after it, and on the thread that paints. By the
 * clock, and in processor time, in which other programs on a busy machine do not show.
 */
final class StepProbe {
  private static final String PAINTER = "QuantumRenderer-0";

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Scene scene;
  private final Executor painter;
  private final long painterId;
  private volatile long keyCpu;
  private volatile long keyAt;
  private volatile long handledAt;
  private volatile long frameAt;
  private volatile long laidOutCpu;
  private volatile long laidOutAt;
  private volatile long paintedAt;
  private volatile long painterCpu;

  /**
   * What a key took.
   *
   * @param painted everything up to there, on both threads
   * @param waited nanoseconds of the clock in which nothing was done: until the next frame was due
   */
  record Took(BusyProbe.Busy laidOut, BusyProbe.Busy painted, long waited) {

    /** The same without the wait, which a step cannot shorten. */
    BusyProbe.Busy work() {
      return new BusyProbe.Busy(painted.time() - waited, painted.processor());
    }
  }

  StepProbe(Scene scene) {
    this.scene = scene;
    this.painter = painter();
    this.painterId =
        Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
            .filter(info -> info != null && info.getThreadName().equals(PAINTER))
            .mapToLong(ThreadInfo::getThreadId)
            .findFirst()
            .orElseThrow();
  }

  /** The thread that paints takes work in turn: what is handed to it next runs when it painted. */
  static Executor painter() {
    try {
      Class<?> renderer = Class.forName("com.sun.javafx.tk.quantum.QuantumRenderer");
      Method instance = renderer.getMethod("getInstance");
      instance.setAccessible(true);
      return (Executor) instance.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Presses a key and tells what it took. */
  Took during(Runnable press) {
    EventHandler<KeyEvent> key = _ -> pressed();
    Runnable frame = this::frame;
    Runnable laidOut = this::laidOut;
    Fx.run(
        () -> {
          keyAt = 0;
          handledAt = 0;
          frameAt = 0;
          laidOutAt = 0;
          paintedAt = 0;
          scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
          scene.addPreLayoutPulseListener(frame);
          scene.addPostLayoutPulseListener(laidOut);
        });
    long before = threads.getThreadCpuTime(painterId);
    press.run();
    Fx.await("the picture after the key", () -> paintedAt > 0);
    Fx.run(
        () -> {
          scene.removeEventFilter(KeyEvent.KEY_PRESSED, key);
          scene.removePreLayoutPulseListener(frame);
          scene.removePostLayoutPulseListener(laidOut);
        });
    long laid = laidOutCpu - keyCpu;
    return new Took(
        new BusyProbe.Busy(laidOutAt - keyAt, laid),
        new BusyProbe.Busy(paintedAt - keyAt, laid + painterCpu - before),
        frameAt - handledAt);
  }

  private void pressed() {
    keyCpu = threads.getCurrentThreadCpuTime();
    keyAt = System.nanoTime();
    // A key that changes nothing is followed by no pulse of its own.
    Platform.requestNextPulse();
    Platform.runLater(() -> handledAt = System.nanoTime());
  }

  private void frame() {
    if (handledAt > 0 && frameAt == 0) {
      frameAt = System.nanoTime();
    }
  }

  private void laidOut() {
    if (frameAt > 0 && laidOutAt == 0) {
      laidOutCpu = threads.getCurrentThreadCpuTime();
      laidOutAt = System.nanoTime();
      // Behind the end of this pulse, which hands its picture to the painter.
      Platform.runLater(() -> painter.execute(this::painted));
    }
  }

  private void painted() {
    painterCpu = threads.getCurrentThreadCpuTime();
    paintedAt = System.nanoTime();
  }
}
