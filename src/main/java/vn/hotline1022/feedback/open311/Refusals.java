package vn.hotline1022.feedback.open311;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewayFailure.Refused;
import vn.hotline1022.feedback.GatewayFailure.Why;

/** What it means when a receiver answers with anything but success. */
final class Refusals {
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private Refusals() {}

  /**
   * Of a report: a server that fails may have taken it all the same, whatever it says; one that is
   * too busy did not begin.
   */
  static GatewayFailure ofPost(Exchange.Answered answer, Instant now) {
    Optional<Duration> wait = answer.retryAfter(now);
    int status = answer.status();
    if (status == TOO_MANY) {
      return new GatewayFailure.Later(Why.BUSY, wait);
    }
    if (status >= 500 || status < 200 || status == 408) {
      Why why = status == UNAVAILABLE ? Why.BUSY : Why.SERVER_ERROR;
      return new GatewayFailure.Lost(why, wait);
    }
    return refused(answer);
  }

  /** Of a question: nothing is lost by asking again. */
  static GatewayFailure ofGet(Exchange.Answered answer, Instant now) {
    int status = answer.status();
    boolean busy = status == TOO_MANY || status == UNAVAILABLE;
    return busy || status >= 500 || status < 200 || status == 408
        ? new GatewayFailure.Later(busy ? Why.BUSY : Why.SERVER_ERROR, answer.retryAfter(now))
        : refused(answer);
  }

  private static GatewayFailure refused(Exchange.Answered answer) {
    int status = answer.status();
    Optional<Refused> said = AnswerText.tree(answer).flatMap(Answers::error);
    String words = said.map(Refused::words).orElse("");
    if (answer.isElsewhere()) {
      return new GatewayFailure.Fatal(Cause.MOVED, "");
    }
    if (status == 401 || status == 403) {
      return new GatewayFailure.Fatal(Cause.KEY, words);
    }
    boolean silent = said.isEmpty() && AnswerText.tree(answer).isEmpty();
    if (silent && (status == 404 || status == 405 || status == 410)) {
      return new GatewayFailure.Fatal(Cause.NOT_THERE, "");
    }
    String code = said.map(Refused::code).filter(it -> !it.isEmpty()).orElse("" + status);
    return new Refused(code, words);
  }
}
