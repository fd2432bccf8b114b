package vn.hotline1022.store;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.FaultException;

/**
 * What erasures leave in unused places of a large file goes when the file is written anew: while
 * nobody has written anything for a moment, or when the desk ends. Whoever writes meanwhile is not
 * held up: then it is tried again later.
 */
public final class LastTraces {
  private static final Logger LOG = LoggerFactory.getLogger(LastTraces.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
  private static final Duration QUIET = Duration.ofSeconds(60);
  private static final Duration SETTLING = Duration.ofSeconds(5);
  // Longer than the writer waits for a quiet moment.
  private static final Duration BETWEEN_QUESTIONS = Writer.QUIET.multipliedBy(2);
  private static final Duration FIRST_WAIT = Duration.ofMinutes(15);
  private static final Duration LONGEST_WAIT = Duration.ofHours(4);

  private final Database database;
  private final ErasedTerms erased;
  private Duration wait = Duration.ZERO;
  private long notBefore = System.nanoTime();

  LastTraces(Database database, ErasedTerms erased) {
    this.database = database;
    this.erased = erased;
  }

  /** Whether there are any in a large file. */
  public enum State {
    NONE,
    /** Of what retention erased lately: they go together with those of a week. */
    GATHERING,
    DUE
  }

  public State state() {
    return database
        .readers()
        .read(
            s -> {
              var due = ErasedTerms.due(s);
              if (due.isEmpty() || !erased.isLarge(s)) {
                return State.NONE;
              }
              return erased.mayWait(s, due.get()) ? State.GATHERING : State.DUE;
            });
  }

  /** Looks now and then until the executor ends or the result is cancelled. */
  public Future<?> start(ScheduledExecutorService background) {
    long every = BETWEEN_LOOKS.toMillis();
    return background.scheduleWithFixedDelay(
        this::clearIfQuiet, every, every, TimeUnit.MILLISECONDS);
  }

  /** Never throws, since that would end the looking. */
  private void clearIfQuiet() {
    long now = System.nanoTime();
    boolean quiet = now - database.writer().written().nanos() >= QUIET.toNanos();
    if (!quiet || now - notBefore < 0) {
      return;
    }
    try {
      boolean due = state() == State.DUE;
      if (due && !clear(() -> true)) {
        waitLonger(now);
      } else if (due) {
        wait = Duration.ZERO;
      }
    } catch (FaultException e) {
      LOG.warn("last traces stay: {}", e.fault().code());
      waitLonger(now);
    } catch (RuntimeException e) {
      LOG.error("last traces stay: {}", e.getClass().getName());
      waitLonger(now);
    }
  }

  /** A copy that came to nothing cost the disk as much as one that did not. */
  private void waitLonger(long now) {
    Duration next = wait.isZero() ? FIRST_WAIT : wait.multipliedBy(2);
    wait = next.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : next;
    notBefore = now + wait.toNanos();
  }

  /**
   * Has them go now if they are due; takes as long as writing the whole file.
   *
   * @param goOn asked now and then; saying no leaves everything as it is
   * @return whether something was done
   * @throws FaultException {@code DiskFull} where the file has no room a second time
   */
  public boolean clear(BooleanSupplier goOn) {
    boolean more = true;
    while (more && goOn.getAsBoolean()) {
      more = database.writer().alone(erased::step);
    }
    boolean due =
        database
            .readers()
            .read(ErasedTerms::due)
            .filter(d -> d.step() == ErasedTerms.Step.TO_BE_WRITTEN)
            .isPresent();
    return due && settled(goOn) && database.writeAnew(goOn);
  }

  /** Lets the search follow what was just written, which would only end the copy. */
  private boolean settled(BooleanSupplier goOn) {
    long end = System.nanoTime() + SETTLING.toNanos();
    while (goOn.getAsBoolean() && System.nanoTime() < end && !database.writer().settled()) {
      LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
    }
    return goOn.getAsBoolean();
  }
}
