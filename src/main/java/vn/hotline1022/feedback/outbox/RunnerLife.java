package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.outbox.OutboxRunner.Standing;

/** The thread of an {@link OutboxRunner} from one beginning to its end. */
final class RunnerLife {
  private static final Logger LOG = LoggerFactory.getLogger(RunnerLife.class);

  /** After a failure of our own. */
  private static final Duration AFTER_FAULT = Duration.ofMinutes(1);

  private static final String STORE_IS_CLOSED = "CLOSED";

  private final Receiver.Desk desk;
  private final Supplier<FeedbackLists> lists;
  private final Consumer<Standing> told;
  private final Thread thread =
      Thread.ofPlatform().daemon().name("feedback-gateway").unstarted(this::run);
  private final Semaphore signals = new Semaphore(0);
  private final AtomicBoolean everything = new AtomicBoolean();
  private volatile boolean ended;

  // Touched by the thread alone.
  private Optional<Wired> wired = Optional.empty();
  private Optional<Fault> fault = Optional.empty();
  private boolean fresh = true;

  /** The receiver of these settings and lists, and its work. */
  private record Wired(GatewaySettings settings, FeedbackLists lists, RunnerTurn turn) {}

  RunnerLife(Receiver.Desk desk, Supplier<FeedbackLists> lists, Consumer<Standing> told) {
    this.desk = desk;
    this.lists = lists;
    this.told = told;
  }

  void start() {
    thread.start();
  }

  void wake(boolean all) {
    if (all) {
      everything.set(true);
    }
    signals.release();
  }

  void end() {
    ended = true;
    thread.interrupt();
  }

  void join() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (!ended) {
        fresh |= woken(turn());
      }
    } catch (InterruptedException e) {
      LOG.debug("the gateway ends");
    } finally {
      wired.ifPresent(now -> now.turn().close());
    }
  }

  /** Whether somebody woke it before the time; without a time it waits for somebody. */
  private boolean woken(Optional<Duration> most) throws InterruptedException {
    boolean somebody = true;
    if (most.isPresent()) {
      somebody = signals.tryAcquire(most.get().toMillis(), TimeUnit.MILLISECONDS);
    } else {
      signals.acquire();
    }
    signals.drainPermits();
    return somebody;
  }

  private Optional<Duration> turn() {
    try {
      Optional<RunnerTurn> turn = wired();
      boolean all = everything.getAndSet(false);
      Optional<Duration> rest = turn.map(now -> now.work(fresh, all, this::working));
      boolean news = fresh || fault.isPresent() || turn.filter(RunnerTurn::hasWorked).isPresent();
      fresh = false;
      fault = Optional.empty();
      if (news && !ended) {
        told.accept(Standing.RESTING);
      }
      return rest;
    } catch (FaultException e) {
      return failed(e.fault());
    } catch (RuntimeException | Error e) {
      // Also when there is no memory left: ended without a word, nothing would ever go again.
      return failed(unexpected(e));
    }
  }

  private void working() {
    told.accept(new Standing(true, fault));
  }

  /** Its message may quote what somebody typed: only types and places go to the log. */
  private static Fault unexpected(Throwable e) {
    LOG.error(
        "the gateway failed: {} at {}",
        e.getClass().getName(),
        e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
    return new Fault.Unexpected(e.getClass().getSimpleName());
  }

  private Optional<Duration> failed(Fault why) {
    boolean closed = why instanceof Fault.StoreFailed it && it.detail().equals(STORE_IS_CLOSED);
    ended |= closed;
    if (!ended) {
      LOG.warn("the gateway rests after {}", why.code());
      fault = Optional.of(why);
      told.accept(new Standing(false, fault));
    }
    return Optional.of(AFTER_FAULT);
  }

  /** As the settings and lists are now; another one when they are others. */
  private Optional<RunnerTurn> wired() {
    Optional<GatewaySettings> settings = desk.box().settings();
    FeedbackLists inUse = lists.get();
    boolean same =
        wired.map(Wired::settings).equals(settings)
            && wired.filter(now -> !now.lists().equals(inUse)).isEmpty();
    if (!same) {
      wired.ifPresent(now -> now.turn().close());
      wired = Optional.empty();
      wired =
          settings.map(it -> new Wired(it, inUse, new RunnerTurn(desk, desk.receiver(it, inUse))));
    }
    return wired.map(Wired::turn);
  }
}
