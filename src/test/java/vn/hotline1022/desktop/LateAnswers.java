package vn.hotline1022.desktop;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/** Answers come to the FX thread one after the other, each of them late, as from a slow disk. */
final class LateAnswers implements Executor {
  private final ExecutorService disk =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("late-answers").factory());
  private final long nanos;

  LateAnswers(long millis) {
    this.nanos = TimeUnit.MILLISECONDS.toNanos(millis);
  }

  @Override
  public void execute(Runnable answer) {
    disk.execute(
        () -> {
          LockSupport.parkNanos(nanos);
          Platform.runLater(answer);
        });
  }
}
