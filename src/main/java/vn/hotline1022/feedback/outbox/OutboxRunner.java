package vn.hotline1022.feedback.outbox;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.FeedbackLists;

/**
 * Sends what waits and fetches answers, on a thread of its own: whenever somebody wakes it, when
 * something that rested is due, and every few minutes. Without settings it sleeps until it is
 * woken. A failure is told and tried again later, it never ends the thread. Thread-safe.
 */
public final class OutboxRunner {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxRunner.class);

  private final Receiver.Desk desk;
  private final Supplier<FeedbackLists> lists;
  private final Consumer<Standing> told;
  private Optional<RunnerLife> life = Optional.empty();

  /**
   * How it goes.
   *
   * @param working whether it speaks with the receiver at the moment
   * @param fault why it could not do its work the last time
   */
  public record Standing(boolean working, Optional<Fault> fault) {
    public static final Standing RESTING = new Standing(false, Optional.empty());
  }

  /**
   * @param lists as they are in use at the moment; asked from the thread
   * @param told hears when it begins to work and when something may stand elsewhere, on the thread
   */
  public OutboxRunner(Receiver.Desk desk, Supplier<FeedbackLists> lists, Consumer<Standing> told) {
    this.desk = desk;
    this.lists = lists;
    this.told = told;
  }

  /** Begins, unless it runs. */
  public synchronized void begin() {
    if (life.isEmpty()) {
      RunnerLife begun = new RunnerLife(desk, lists, told);
      begun.start();
      life = Optional.of(begun);
      LOG.debug("the gateway begins");
    }
  }

  /** Something was written or entered: it looks what there is to do. */
  public void wake() {
    running().ifPresent(now -> now.wake(false));
  }

  /** The same, and asks at once how everything stands. */
  public void now() {
    running().ifPresent(now -> now.wake(true));
  }

  private synchronized Optional<RunnerLife> running() {
    return life;
  }

  /**
   * Ends it; what is being posted has a moment to come to its end, else it is broken off and in
   * doubt, as after a crash.
   *
   * @return waits until nothing of it works any more
   */
  public synchronized Runnable end() {
    Optional<RunnerLife> ended = life;
    life = Optional.empty();
    ended.ifPresent(RunnerLife::end);
    return () -> ended.ifPresent(RunnerLife::join);
  }
}
