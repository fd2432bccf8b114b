package vn.hotline1022.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The JavaFX thread for tests: starting it, working on it, waiting for what it shows. */
public final class Fx {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Fx() {}

  /** Starts the toolkit; a second call does nothing. */
  public static synchronized void start() {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException alreadyRunning) {
      return;
    }
    Platform.setImplicitExit(false);
    try {
      if (!started.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("JavaFX does not start");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs on the FX thread and hands its result or failure back. */
  public static <T> T get(Callable<T> work) {
    start();
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception | AssertionError e) {
            result.completeExceptionally(e);
          }
        });
    try {
      return result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof AssertionError error
          ? error
          : new AssertionError("on the FX thread: " + e.getCause(), e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("the FX thread does not answer", e);
    }
  }

  /** A text read on the FX thread; as {@link #get}, without its open type. */
  public static String text(Callable<String> work) {
    return get(work);
  }

  /** Runs on the FX thread and waits until it is done. */
  public static void run(Runnable work) {
    Object done =
        get(
            () -> {
              work.run();
              return "done";
            });
    if (done == null) {
      throw new AssertionError("nothing came back");
    }
  }

  /** Waits until so many pictures were begun, whatever is in the window. */
  static void pulses(int many) {
    CompletableFuture<Void> over = new CompletableFuture<>();
    run(
        () ->
            new AnimationTimer() {
              private int left = many;

              @Override
              public void handle(long now) {
                left--;
                if (left <= 0) {
                  stop();
                  over.complete(null);
                }
              }
            }.start());
    try {
      over.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      throw new AssertionError("no picture is drawn", e);
    }
  }

  /** Waits until the condition holds, asked on the FX thread. */
  public static void await(String what, BooleanSupplier condition) {
    await(() -> what, condition);
  }

  /** Waits; what was waited for is put in words on the FX thread, and only when it was in vain. */
  public static void await(Supplier<String> what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!get(condition::getAsBoolean)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited in vain for: " + text(what::get));
      }
      LockSupport.parkNanos(Duration.ofMillis(15).toNanos());
    }
  }
}
