package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One {@link IdleWork}; after failing, as on a full disk, it waits longer each time. */
final class IdleChore {
  private static final Logger LOG = LoggerFactory.getLogger(IdleChore.class);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final IdleWork work;
  private Duration wait = Duration.ZERO;
  private long notBefore;

  IdleChore(IdleWork work) {
    this.work = work;
  }

  /** One step, unless it failed lately. */
  boolean step(Session session, long now) throws SQLException {
    if (retryIn(now).orElse(0) > 0) {
      return false;
    }
    boolean more = work.step(session);
    wait = Duration.ZERO;
    return more;
  }

  void failed(Exception e, long now) {
    String code = e instanceof SQLException sql ? SqliteDriver.codeOf(sql) : "";
    LOG.warn("idle work failed: {} {}", e.getClass().getSimpleName(), code);
    Duration next = wait.isZero() ? FIRST_WAIT : wait.multipliedBy(2);
    wait = next.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : next;
    notBefore = now + wait.toNanos();
  }

  /** After a failure, in how many nanoseconds from {@code now} it is tried again. */
  OptionalLong retryIn(long now) {
    return wait.isZero() ? OptionalLong.empty() : OptionalLong.of(Math.max(0, notBefore - now));
  }
}
