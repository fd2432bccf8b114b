package vn.hotline1022.architecture.planted.sync;

/** Breaks: sleeps instead of waiting for something. */
public final class SleepingSync {
  void retry() throws InterruptedException {
    Thread.sleep(1_000L);
  }
}
