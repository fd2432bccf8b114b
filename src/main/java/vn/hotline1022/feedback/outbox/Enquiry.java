package vn.hotline1022.feedback.outbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hotline1022.feedback.FeedbackGateway;
import vn.hotline1022.feedback.FeedbackGateway.Profile;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.ReceiverOffer;

/** Asks a receiver for all it takes and all it wants to know. Blocks. */
public final class Enquiry {
  /** Of more services than these the questions are not asked ahead, but when one is needed. */
  private static final int MOST_ASKED = 200;

  private Enquiry() {}

  /** The whole offer, or why there is none; questions that it refuses to tell are none. */
  public static Reply<ReceiverOffer> ask(FeedbackGateway gateway, Instant now) {
    return switch (gateway.profile()) {
      case Reply.Failed<Profile> failed -> new Reply.Failed<>(failed.why());
      case Reply.Got<Profile> profile ->
          switch (gateway.services()) {
            case Reply.Failed<List<Service>> failed -> new Reply.Failed<>(failed.why());
            case Reply.Got<List<Service>> services ->
                offer(gateway, now, profile.value(), services.value());
          };
    };
  }

  private static Reply<ReceiverOffer> offer(
      FeedbackGateway gateway, Instant now, Profile profile, List<Service> services) {
    Map<String, List<Question>> questions = new HashMap<>();
    for (Service service :
        services.stream().filter(Service::questions).limit(MOST_ASKED).toList()) {
      switch (gateway.questions(service.code())) {
        case Reply.Got<List<Question>> got -> questions.put(service.code(), got.value());
        case Reply.Failed<List<Question>> failed -> {
          if (!(failed.why() instanceof GatewayFailure.Refused)) {
            return new Reply.Failed<>(failed.why());
          }
        }
      }
    }
    return new Reply.Got<>(new ReceiverOffer(now, profile, services, questions));
  }
}
