package vn.hotline1022.feedback.open311;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.feedback.FeedbackGateway;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Why;
import vn.hotline1022.feedback.GatewaySettings;

/**
 * A receiver that speaks Open311 GeoReport v2. What it announces is asked for with the first call:
 * JSON only where it is announced, else XML, which every receiver must speak. Thread-safe.
 */
public final class Open311Gateway implements FeedbackGateway {
  private final GatewaySettings settings;
  private final Http http;
  private final Calls calls;

  public Open311Gateway(GatewaySettings settings, Limits limits) {
    this.settings = settings;
    this.http = new Http(limits);
    this.calls = new Calls(Base.of(settings.address()), settings.jurisdiction(), http);
  }

  @Override
  public Reply<Profile> profile() {
    return Calls.map(
        calls.discover(),
        it ->
            new Profile(
                it.changeset(),
                it.contact(),
                it.base().uri().toString(),
                it.found(),
                it.features()));
  }

  @Override
  public Reply<List<Service>> services() {
    return Calls.map(calls.asked("services", Map.of()), Answers::services);
  }

  @Override
  public Reply<List<Question>> questions(String service) {
    return Calls.map(
        calls.asked("services/" + Base.encoded(service), Map.of()), Answers::questions);
  }

  @Override
  public Posted post(Report report) {
    return switch (calls.discovery()) {
      case Reply.Failed<Discovery> failed -> new Posted.Failed(failed.why());
      case Reply.Got<Discovery> got -> post(report, got.value());
    };
  }

  private Posted post(Report report, Discovery to) {
    ReportBody body = new ReportBody(report, settings);
    Exchange exchange =
        http.post(
            to.base(), to.uri("requests", Map.of()), to.accept(), body.type(), body::publisher);
    return switch (exchange) {
      case Exchange.Broken broken -> new Posted.Failed(broken.failure());
      case Exchange.Answered answer -> posted(answer);
    };
  }

  /** A good answer without a word is one too: some receivers never say more. */
  private static Posted posted(Exchange.Answered answer) {
    if (!answer.isGood()) {
      return new Posted.Failed(Refusals.ofPost(answer, Instant.now()));
    }
    if (answer.body().length == 0) {
      return new Posted.Silently("");
    }
    return AnswerText.tree(answer)
        .map(Answers::posted)
        .orElse(new Posted.Failed(new GatewayFailure.Lost(Why.UNREADABLE, Optional.empty())));
  }

  @Override
  public Reply<Optional<String>> idOf(String token) {
    Reply<Tree> reply = calls.asked("tokens/" + Base.encoded(token), Map.of());
    return isRefused(reply)
        ? new Reply.Got<>(Optional.empty())
        : Calls.map(reply, Answers::idOfToken);
  }

  @Override
  public Reply<List<Status>> statuses(List<String> ids) {
    boolean listed = ids.size() > 1 && ids.stream().noneMatch(id -> id.contains(","));
    if (!listed) {
      return oneByOne(ids);
    }
    Reply<Tree> reply =
        calls.asked("requests", Map.of("service_request_id", String.join(",", ids)));
    // One that is not known may make the receiver refuse all of them.
    return isRefused(reply)
        ? oneByOne(ids)
        : Calls.map(reply, tree -> of(ids, Answers.statuses(tree)));
  }

  private Reply<List<Status>> oneByOne(List<String> ids) {
    List<Status> all = new ArrayList<>();
    for (String id : ids) {
      Reply<Tree> reply = calls.asked("requests/" + Base.encoded(id), Map.of());
      if (reply instanceof Reply.Failed<Tree> failed && !isRefused(reply)) {
        return Calls.failed(failed.why());
      }
      reply.got().ifPresent(tree -> all.addAll(of(List.of(id), Answers.statuses(tree))));
    }
    return new Reply.Got<>(all);
  }

  /** Without what nobody asked for: not every receiver knows lists of ids. */
  private static List<Status> of(List<String> ids, List<Status> all) {
    return all.stream().filter(status -> ids.contains(status.id())).toList();
  }

  private static boolean isRefused(Reply<?> reply) {
    return reply.failure().filter(GatewayFailure.Refused.class::isInstance).isPresent();
  }

  @Override
  public Reply<List<Status>> within(Window window) {
    return switch (calls.discovery()) {
      case Reply.Failed<Discovery> failed -> Calls.failed(failed.why());
      case Reply.Got<Discovery> got -> new Listing(window, got.value().features(), calls).read();
    };
  }

  @Override
  public void close() {
    http.close();
  }
}
