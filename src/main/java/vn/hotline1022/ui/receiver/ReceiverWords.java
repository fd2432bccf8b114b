package vn.hotline1022.ui.receiver;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.feedback.FeedbackGateway.Feature;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewayFailure.Why;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Durations;
import vn.hotline1022.ui.common.Texts;

/** What a receiver is and what is wrong with it, in words; for the desk and for its tools. */
public final class ReceiverWords {
  private final Texts texts;

  public ReceiverWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * What is wrong.
   *
   * @param happened one sentence
   * @param todo the next step
   */
  public record Wrong(String happened, String todo) {
    /** Everything in one line. */
    public String line() {
      return happened + " " + todo;
    }
  }

  /**
   * One thing that was found.
   *
   * @param good whether it is there
   */
  public record Fact(boolean good, String text) {}

  /** Why a receiver did not do what was asked. */
  public Wrong wrong(GatewayFailure failure) {
    return switch (failure) {
      case GatewayFailure.Refused it ->
          new Wrong(
              texts.get("receiver.wrong.REFUSED.happened", (it.code() + " " + it.words()).strip()),
              texts.get("receiver.wrong.REFUSED.todo"));
      case GatewayFailure.Fatal it -> wrong(it.cause());
      case GatewayFailure.Later it -> wrong(it.why(), it.retryAfter());
      case GatewayFailure.Lost it -> wrong(it.why(), it.retryAfter());
    };
  }

  /** What is wrong for good. */
  public Wrong wrong(Cause cause) {
    return of(cause.name());
  }

  private Wrong wrong(Why why, Optional<Duration> retryAfter) {
    Wrong words = of(why.name());
    return retryAfter
        .map(Durations::wholeSeconds)
        .filter(wait -> wait > 0)
        .map(wait -> new Wrong(words.happened(), texts.get("receiver.wrong.wait", wait)))
        .orElse(words);
  }

  private Wrong of(String name) {
    return new Wrong(
        texts.get("receiver.wrong." + name + ".happened"),
        texts.get("receiver.wrong." + name + ".todo"));
  }

  /** What a receiver says of itself, the most important first. */
  public List<Fact> found(ReceiverOffer offer) {
    List<Fact> facts = new ArrayList<>();
    long asking = offer.services().stream().filter(each -> asked(offer, each.code()) > 0).count();
    facts.add(
        offer.services().isEmpty()
            ? new Fact(false, texts.get("receiver.found.services.none"))
            : new Fact(true, services(offer.services().size(), asking)));
    facts.add(fact("discovery", offer.profile().found(), format(offer)));
    facts.add(fact("photos", has(offer, Feature.UPLOADS)));
    facts.add(fact("pages", has(offer, Feature.PAGES)));
    facts.add(fact("updates", has(offer, Feature.UPDATED_AFTER)));
    if (!offer.profile().contact().isBlank()) {
      facts.add(new Fact(true, texts.get("receiver.found.contact", offer.profile().contact())));
    }
    return facts;
  }

  private String services(int all, long asking) {
    String many = texts.number(all);
    return asking == 0
        ? texts.get("receiver.found.services", many)
        : texts.get("receiver.found.services.asking", many, texts.number(asking));
  }

  private static boolean has(ReceiverOffer offer, Feature feature) {
    return offer.profile().features().contains(feature);
  }

  private Fact fact(String what, boolean is, Object... arguments) {
    return new Fact(is, texts.get("receiver.found." + what + (is ? ".yes" : ".no"), arguments));
  }

  /** What is spoken with it; what it could speak besides does not matter to anybody. */
  private static String format(ReceiverOffer offer) {
    return has(offer, Feature.JSON) ? "JSON" : "XML";
  }

  /** How many answers a service wants. */
  static int asked(ReceiverOffer offer, String service) {
    return (int) offer.questions(service).stream().filter(Question::asked).count();
  }

  /** From when the list of services is. */
  String asOf(Instant at, Instant now) {
    LocalDate day = LocalDate.ofInstant(at, Formats.ZONE);
    LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
    String time = Formats.time(at);
    if (day.equals(today)) {
      return texts.get("receiver.asof.today", time);
    }
    return day.equals(today.minusDays(1))
        ? texts.get("receiver.asof.yesterday", time)
        : texts.get("receiver.asof.earlier", time, Formats.date(day));
  }
}
