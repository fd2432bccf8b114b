package vn.hotline1022.guide;

/**
 * Time that runs and rests.
 *
 * @param since when it last began to run
 * @param before milliseconds until then
 * @param running whether it runs
 */
record Stopwatch(long since, long before, boolean running) {

  static Stopwatch started(long now) {
    return new Stopwatch(now, 0, true);
  }

  long elapsed(long now) {
    return before + (running ? Math.max(0, now - since) : 0);
  }

  Stopwatch paused(long now) {
    return new Stopwatch(now, elapsed(now), false);
  }

  Stopwatch resumed(long now) {
    return running ? this : new Stopwatch(now, before, true);
  }
}
