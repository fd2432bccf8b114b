package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.hotline1022.feedback.FeedbackGateway.Profile;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.FeedbackGateway.Service;

/**
 * What a receiver takes and what it asks, as it last said: kept, so that a form asks the same
 * without a network.
 *
 * @param at when it was asked
 * @param questions by the code of the service; a service that asks nothing stands not in it
 * @param earlier the names of services that it took once and does not take any more, by their codes
 */
public record ReceiverOffer(
    Instant at,
    Profile profile,
    List<Service> services,
    Map<String, List<Question>> questions,
    Map<String, String> earlier) {
  private static final int EARLIER_MAX = 1_000;

  /** Nobody asked any receiver yet. */
  public static final ReceiverOffer NONE =
      new ReceiverOffer(
          Instant.EPOCH, new Profile("", "", "", false, Set.of()), List.of(), Map.of());

  public ReceiverOffer {
    services = List.copyOf(services);
    questions = Map.copyOf(questions);
    earlier = Map.copyOf(earlier);
  }

  /** As a receiver says it: of what it took once it says nothing. */
  public ReceiverOffer(
      Instant at, Profile profile, List<Service> services, Map<String, List<Question>> questions) {
    this(at, profile, services, questions, Map.of());
  }

  /** The same, with the names of what it took before. */
  public ReceiverOffer after(ReceiverOffer before) {
    TreeMap<String, String> names = new TreeMap<>(before.earlier);
    before.services.forEach(service -> names.put(service.code(), service.name()));
    names.putAll(earlier);
    services.forEach(service -> names.remove(service.code()));
    while (names.size() > EARLIER_MAX) {
      names.pollLastEntry();
    }
    return new ReceiverOffer(at, profile, services, questions, names);
  }

  /** How a service is called, or was when it was last taken; empty when nobody ever said. */
  public Optional<String> name(String code) {
    return service(code)
        .map(Service::name)
        .or(() -> Optional.ofNullable(earlier.get(code)))
        .filter(name -> !name.isBlank());
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
