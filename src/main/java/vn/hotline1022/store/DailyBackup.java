package vn.hotline1022.store;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** Takes the daily backup while the data is open, on a background thread. */
public final class DailyBackup {

  private static final Logger LOG = LoggerFactory.getLogger(DailyBackup.class);

  /** Not while everybody signs in and the first calls come. */
  private static final Duration FIRST_LOOK = Duration.ofMinutes(2);

  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(30);

  private final Backup backup;
  private final Consumer<Fault> onFailure;

  /**
   * @param onFailure hears of a backup that failed, on the background thread; it is tried again at
   *     the next look
   */
  public DailyBackup(Backup backup, Consumer<Fault> onFailure) {
    this.backup = backup;
    this.onFailure = onFailure;
  }

  /** Looks now and then until the executor ends or the result is cancelled. */
  public Future<?> start(ScheduledExecutorService background) {
    return background.scheduleWithFixedDelay(
        this::takeIfDue, FIRST_LOOK.toMinutes(), BETWEEN_LOOKS.toMinutes(), TimeUnit.MINUTES);
  }

  /** Takes one when a day has passed; never throws, since that would end the looking. */
  public void takeIfDue() {
    try {
      if (backup.isDue()) {
        backup.take();
        LOG.info("daily backup taken");
      }
    } catch (FaultException e) {
      LOG.warn("daily backup failed: {}", e.fault().code());
      onFailure.accept(e.fault());
    } catch (RuntimeException e) {
      LOG.error("daily backup failed: {}", e.getClass().getName());
      onFailure.accept(new Fault.Unexpected(e.getClass().getSimpleName()));
    }
  }
}
