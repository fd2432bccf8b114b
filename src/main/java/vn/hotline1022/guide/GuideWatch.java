package vn.hotline1022.guide;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the profile's folder for guides again and again: the watch services of some systems
 * tell of a change only after ten seconds.
 */
public final class GuideWatch implements AutoCloseable {

  /** Short enough that a new guide is there within two seconds. */
  public static final Duration USUAL = Duration.ofMillis(700);

  private static final Logger LOG = LoggerFactory.getLogger(GuideWatch.class);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "guides");
            made.setDaemon(true);
            return made;
          });

  /**
   * Begins to look.
   *
   * @param changed called on the watch's own thread when guides or findings changed
   */
  public GuideWatch(GuideRepository guides, Duration every, Runnable changed) {
    // What a look throws is caught in it, so its future has nothing to tell.
    var _ =
        thread.scheduleWithFixedDelay(
            () -> look(guides, changed), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void look(GuideRepository guides, Runnable changed) {
    try {
      if (guides.refresh()) {
        changed.run();
      }
    } catch (RuntimeException e) {
      // The next look may do better; without this there would be none.
      LOG.error("guides not looked at: {}", e.getClass().getName());
    }
  }

  /** Looks no more. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
