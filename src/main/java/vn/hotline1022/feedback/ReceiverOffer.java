package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.feedback.FeedbackGateway.Profile;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.FeedbackGateway.Service;

/**
 * What a receiver takes and what it asks, as it last said: kept, so that a form asks the same
 * without a network.
 *
 * @param at when it was asked
 * @param questions by the code of the service; a service that asks nothing stands not in it
 */
public record ReceiverOffer(
    Instant at, Profile profile, List<Service> services, Map<String, List<Question>> questions) {

  /** Nobody asked any receiver yet. */
  public static final ReceiverOffer NONE =
      new ReceiverOffer(
          Instant.EPOCH, new Profile("", "", "", false, Set.of()), List.of(), Map.of());

  public ReceiverOffer {
    services = List.copyOf(services);
    questions = Map.copyOf(questions);
  }

  /** Whether a receiver was asked at all. */
  public boolean isKnown() {
    return !at.equals(Instant.EPOCH);
  }

  public Optional<Service> service(String code) {
    return services.stream().filter(service -> service.code().equals(code)).findFirst();
  }

  /** In the receiver's order; empty when it asks nothing about it. */
  public List<Question> questions(String service) {
    return questions.getOrDefault(service, List.of());
  }
}
