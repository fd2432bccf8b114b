package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.time.Instant;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/** What there is to do about one receiver, turn by turn. Used by one thread. */
final class RunnerTurn implements AutoCloseable {
  /** So long nobody asks again how the same item stands. */
  private static final Duration ASKED_EVERY = Duration.ofMinutes(5);

  /** It looks what is due at least so often: the clock may be set, the computer may sleep. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private static final Duration SHORTEST = Duration.ofMillis(200);

  /** Before something is tried again that is due and did not go. */
  private static final Duration STUCK = Duration.ofSeconds(5);

  private final Receiver.Desk desk;
  private final OutboxRepository box;
  private final Receiver receiver;
  private final OfferWatch offers;
  private boolean worked;

  RunnerTurn(Receiver.Desk desk, Receiver receiver) {
    this.desk = desk;
    this.box = desk.box();
    this.receiver = receiver;
    this.offers = new OfferWatch(box, desk.time());
  }

  /** Whether it spoke with the receiver in its last turn. */
  boolean hasWorked() {
    return worked;
  }

  /**
   * Does what is due; tells how long there is nothing to do.
   *
   * @param fresh whether something was written since the last turn
   * @param all whether everything is asked for, whenever that was last
   * @param begins runs before it speaks with the receiver
   */
  Duration work(boolean fresh, boolean all, Runnable begins) {
    if (fresh) {
      box.refill();
    }
    Duration every = all ? Duration.ZERO : ASKED_EVERY;
    Instant now = desk.time().now();
    boolean free = box.hold().isOver(now);
    boolean send = isDue(now) || (fresh && !box.changed(1).isEmpty());
    boolean ask = free && isAsked(now.minus(every));
    boolean look = free && offers.isDue();
    worked = send || ask || look;
    if (worked) {
      begins.run();
    }
    boolean doubted = send && send();
    if (ask && goesOn()) {
      receiver.outbox().ask(every);
    }
    if ((look || doubted) && goesOn()) {
      offers.look(receiver.gateway(), doubted);
    }
    return rest();
  }

  /** Whether something stays behind that the receiver, as it is known here, would have taken. */
  private boolean send() {
    int before = box.counts().of(Stage.ATTENTION);
    receiver.outbox().send();
    return box.counts().of(Stage.ATTENTION) > before;
  }

  private boolean isDue(Instant now) {
    return box.nextAt().filter(at -> !at.isAfter(now)).isPresent();
  }

  private boolean isAsked(Instant before) {
    return !box.open(before, 1).isEmpty() || !box.withoutId(before, 1).isEmpty();
  }

  private boolean goesOn() {
    return !Thread.currentThread().isInterrupted() && box.hold().isOver(desk.time().now());
  }

  private Duration rest() {
    Instant now = desk.time().now();
    Duration due = box.nextAt().map(at -> Duration.between(now, at)).orElse(LONGEST);
    if (due.isNegative() || due.isZero()) {
      return STUCK;
    }
    Duration most = due.compareTo(LONGEST) > 0 ? LONGEST : due;
    return most.compareTo(SHORTEST) < 0 ? SHORTEST : most;
  }

  @Override
  public void close() {
    receiver.close();
  }
}
