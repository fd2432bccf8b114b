package vn.hotline1022.feedback.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hotline1022.feedback.Attribute;
import vn.hotline1022.feedback.Attributes;
import vn.hotline1022.feedback.FeedbackGateway;
import vn.hotline1022.feedback.FeedbackGateway.Feature;
import vn.hotline1022.feedback.FeedbackGateway.Profile;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.GatewayFailure;

/** What the receiver takes, asked once for a run. */
final class Catalogue {
  private final FeedbackGateway gateway;
  private final Map<String, Service> services = new HashMap<>();
  private final Map<String, List<Question>> questions = new HashMap<>();
  private final Map<String, GatewayFailure> untold = new HashMap<>();
  private final Set<Feature> features;

  private Catalogue(FeedbackGateway gateway, List<Service> all, Set<Feature> features) {
    this.gateway = gateway;
    this.features = features;
    all.forEach(service -> services.put(service.code(), service));
  }

  static Reply<Catalogue> of(FeedbackGateway gateway) {
    return switch (gateway.profile()) {
      case Reply.Failed<Profile> failed -> new Reply.Failed<>(failed.why());
      case Reply.Got<Profile> profile ->
          switch (gateway.services()) {
            case Reply.Failed<List<Service>> failed -> new Reply.Failed<>(failed.why());
            case Reply.Got<List<Service>> got ->
                new Reply.Got<>(new Catalogue(gateway, got.value(), profile.value().features()));
          };
    };
  }

  boolean can(Feature feature) {
    return features.contains(feature);
  }

  boolean has(String service) {
    return services.containsKey(service);
  }

  Service.Kind kind(String service) {
    return Optional.ofNullable(services.get(service))
        .map(Service::kind)
        .orElse(Service.Kind.REALTIME);
  }

  /** Why it cannot be said whether everything is answered. */
  Optional<GatewayFailure> learn(String service) {
    boolean asks = services.containsKey(service) && services.get(service).questions();
    if (!asks || questions.containsKey(service)) {
      return Optional.empty();
    }
    if (untold.containsKey(service)) {
      return Optional.of(untold.get(service));
    }
    Reply<List<Question>> reply = gateway.questions(service);
    boolean refused = reply.failure().filter(GatewayFailure.Refused.class::isInstance).isPresent();
    if (refused || reply.got().isPresent()) {
      questions.put(service, reply.got().orElse(List.of()));
      return Optional.empty();
    }
    reply.failure().ifPresent(why -> untold.put(service, why));
    return reply.failure();
  }

  boolean isAnswered(String service, Attributes attributes) {
    Set<String> answered =
        attributes.of(service).stream()
            .filter(one -> one.values().stream().anyMatch(value -> !value.isBlank()))
            .map(Attribute::code)
            .collect(Collectors.toSet());
    return questions.getOrDefault(service, List.of()).stream()
        .filter(question -> question.asked() && question.required())
        .allMatch(question -> answered.contains(question.code()));
  }
}
