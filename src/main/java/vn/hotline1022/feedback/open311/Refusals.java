package vn.hotline1022.feedback.open311;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewayFailure.Refused;
import vn.hotline1022.feedback.GatewayFailure.Why;

/** What it means when a receiver answers with anything but success. */
final class Refusals {
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final int FOUND = 302;
  private static final int SEE_OTHER = 303;
  private static final int NOT_IMPLEMENTED = 501;
  private static final Pattern KEY = Pattern.compile("(?i)\\bapi[ _-]?key\\b(?!\\s*=)");

  /** Longer words that name the key echo what was handed in. */
  private static final int SENTENCE = 120;

  /** A shorter key is none that anybody could keep secret. */
  private static final int SHORTEST_KEY = 4;

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
    if (status == FOUND || status == SEE_OTHER) {
      // So answer many that took a form: what became of it is shown elsewhere.
      return new GatewayFailure.Lost(Why.UNREADABLE, wait);
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
    boolean fails = status >= 500 && status != NOT_IMPLEMENTED;
    return busy || fails || status < 200 || status == 408
        ? new GatewayFailure.Later(busy ? Why.BUSY : Why.SERVER_ERROR, answer.retryAfter(now))
        : refused(answer);
  }

  private static GatewayFailure refused(Exchange.Answered answer) {
    int status = answer.status();
    Optional<Tree> tree = AnswerText.tree(answer);
    Refused said =
        tree.flatMap(Answers::error)
            .orElseGet(
                () ->
                    new Refused(
                        "", tree.isEmpty() ? AnswerText.words(answer) : Answers.words(tree)));
    if (answer.isElsewhere()) {
      return new GatewayFailure.Fatal(Cause.MOVED, "");
    }
    if (status == 401 || status == 403) {
      return new GatewayFailure.Fatal(Cause.KEY, said.words());
    }
    if (tree.isEmpty() && (status == 404 || status == 405 || status == 410)) {
      return new GatewayFailure.Fatal(Cause.NOT_THERE, "");
    }
    return meant(said.code().isEmpty() ? new Refused("" + status, said.words()) : said);
  }

  /** Without our key: what a receiver says may echo all that was handed in. */
  static GatewayFailure without(String key, GatewayFailure failure) {
    return switch (failure) {
      case Refused it -> new Refused(without(key, it.code()), without(key, it.words()));
      case GatewayFailure.Fatal it ->
          new GatewayFailure.Fatal(it.cause(), without(key, it.words()));
      case GatewayFailure.Later _, GatewayFailure.Lost _ -> failure;
    };
  }

  private static String without(String key, String words) {
    if (key.length() < SHORTEST_KEY) {
      return words;
    }
    String left = words.replace(key, "…").replace(Base.encoded(key), "…");
    // Long words are cut off, perhaps in the middle of it.
    for (int some = key.length() - 1; some >= SHORTEST_KEY; some--) {
      if (left.endsWith(key.substring(0, some))) {
        return left.substring(0, left.length() - some) + "…";
      }
    }
    return left;
  }

  /** What is said of the key concerns all reports, whatever status it came with. */
  static GatewayFailure meant(Refused said) {
    boolean sentence = said.words().length() <= SENTENCE;
    boolean key = said.code().matches("40[13]") || (sentence && KEY.matcher(said.words()).find());
    return key ? new GatewayFailure.Fatal(Cause.KEY, said.words()) : said;
  }
}
