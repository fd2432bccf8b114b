package vn.hotline1022.feedback;

import java.util.Map;
import java.util.Optional;
import vn.hotline1022.feedback.Asked.Standing;
import vn.hotline1022.feedback.FeedbackGateway.Service;

/**
 * What the receiver asks about our categories: its services as they are matched, and what it last
 * said of them.
 *
 * @param services the receiver's service by the code of our category
 */
public record ReceiverQuestions(Map<String, String> services, ReceiverOffer offer) {

  /** There is no receiver. */
  public static final ReceiverQuestions NONE = new ReceiverQuestions(Map.of(), ReceiverOffer.NONE);

  public ReceiverQuestions {
    services = Map.copyOf(services);
  }

  public static ReceiverQuestions of(Optional<GatewaySettings> settings, ReceiverOffer offer) {
    return new ReceiverQuestions(settings.map(GatewaySettings::services).orElse(Map.of()), offer);
  }

  /** What is asked about a category; a main category stands for those below it. */
  public Asked about(String category, FeedbackLists lists) {
    Optional<String> matched =
        Optional.ofNullable(services.get(category))
            .or(() -> lists.main(category).map(main -> services.get(main.code())))
            .filter(code -> !code.isEmpty());
    return matched.map(this::about).orElse(Asked.NOTHING);
  }

  private Asked about(String code) {
    if (!offer.isKnown()) {
      return new Asked(code, Standing.UNKNOWN, offer.questions(code));
    }
    Optional<Service> service = offer.service(code);
    return new Asked(
        code, service.isPresent() ? Standing.TAKEN : Standing.GONE, offer.questions(code));
  }
}
