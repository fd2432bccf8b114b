package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewayFailure.Why;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;

/** Has the queue rest after failures that are not one item's. Touched by one thread at a time. */
final class Rest {
  /** So many lost answers in a row are the receiver's trouble, not an item's. */
  static final int MOST_LOST = 3;

  private final Way way;
  private int failures;

  Rest(Way way) {
    this.way = way;
  }

  void went() {
    failures = 0;
  }

  boolean isOver() {
    return way.box().hold().isOver(way.time().now());
  }

  /** Whether it is not the one call's trouble alone: another may be answered all the same. */
  static boolean isForAll(GatewayFailure failure) {
    return switch (failure) {
      case GatewayFailure.Refused _ -> false;
      case GatewayFailure.Fatal _, GatewayFailure.Lost _ -> true;
      case GatewayFailure.Later later ->
          later.why() != Why.SERVER_ERROR && later.why() != Why.UNREADABLE;
    };
  }

  /** What it means for everybody behind. */
  void after(GatewayFailure failure) {
    if (isOurEnd(failure)) {
      return;
    }
    switch (failure) {
      case GatewayFailure.Fatal fatal -> stop(fatal.cause());
      case GatewayFailure.Later later -> pause(later.retryAfter());
      case GatewayFailure.Lost lost -> {
        failures++;
        if (lost.retryAfter().isPresent() || failures >= MOST_LOST) {
          pause(lost.retryAfter());
        }
      }
      case GatewayFailure.Refused _ -> went();
    }
  }

  /** Ended in the middle of a call we cut it off ourselves, which says nothing of the receiver. */
  private static boolean isOurEnd(GatewayFailure failure) {
    boolean cut =
        switch (failure) {
          case GatewayFailure.Later it -> it.why() == Why.CUT_OFF;
          case GatewayFailure.Lost it -> it.why() == Why.CUT_OFF;
          case GatewayFailure.Fatal _, GatewayFailure.Refused _ -> false;
        };
    return cut && Thread.currentThread().isInterrupted();
  }

  /** A question that the receiver refuses altogether: nothing of the standard is there. */
  void afterQuestion(GatewayFailure failure) {
    if (failure instanceof GatewayFailure.Refused) {
      stop(Cause.NOT_THERE);
    } else {
      after(failure);
    }
  }

  private void stop(Cause cause) {
    way.box().hold(new Hold(Instant.EPOCH, false, Optional.of(cause)));
  }

  private void pause(Optional<Duration> retryAfter) {
    Duration rest = Pace.longer(way.pace().rest(failures, way.random()), retryAfter);
    failures++;
    Instant until = way.time().now().plus(rest);
    way.box().hold(new Hold(until, retryAfter.isPresent(), Optional.empty()));
  }

  static Reason reason(Why why) {
    return switch (why) {
      case UNREACHABLE, CUT_OFF -> Reason.UNREACHABLE;
      case TOO_SLOW -> Reason.TOO_SLOW;
      case BUSY -> Reason.BUSY;
      case SERVER_ERROR, UNREADABLE -> Reason.FAILS;
    };
  }
}
