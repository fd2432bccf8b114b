package vn.hotline1022.feedback.open311;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.feedback.FeedbackGateway;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Why;
import vn.hotline1022.feedback.GatewaySettings;

/**
 * A receiver that speaks Open311 GeoReport v2. What it announces is asked for with the first call:
 * JSON only where it is announced, else XML, which every receiver must speak. Thread-safe.
 */
public final class Open311Gateway implements FeedbackGateway {
  /** So many calls that fail in a row are not the one report's trouble. */
  private static final int MOST_FAILURES = 3;

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
    return Calls.read(calls.services(), Answers::services);
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
      case Exchange.Answered answer -> withoutKey(posted(answer));
    };
  }

  private Posted withoutKey(Posted posted) {
    return posted instanceof Posted.Failed failed
        ? new Posted.Failed(Refusals.without(settings.key(), failed.failure()))
        : posted;
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
    Reply<List<Status>> reply =
        Calls.read(
            calls.asked("requests", Map.of("service_request_id", String.join(",", ids))),
            Answers::statuses);
    if (reply.failure().filter(Open311Gateway::isOfTheCall).isPresent()) {
      // One that is not known may make the receiver refuse all of them; not all know lists of ids.
      return oneByOne(ids);
    }
    List<Status> all = reply.got().orElse(List.of());
    List<Status> asked = of(ids, all);
    // Others among them: it gave what it has, perhaps not all of it, whatever it was asked for.
    return asked.size() < all.size() ? withMissing(ids, asked) : Calls.map(reply, _ -> asked);
  }

  private Reply<List<Status>> withMissing(List<String> ids, List<Status> found) {
    Set<String> there = found.stream().map(Status::id).collect(Collectors.toSet());
    return Calls.map(
        oneByOne(ids.stream().filter(id -> !there.contains(id)).toList()),
        more -> Stream.concat(found.stream(), more.stream()).toList());
  }

  private Reply<List<Status>> oneByOne(List<String> ids) {
    List<Status> all = new ArrayList<>();
    int failures = 0;
    for (String id : ids) {
      Reply<List<Status>> reply =
          Calls.read(calls.asked("requests/" + Base.encoded(id), Map.of()), Answers::statuses);
      Optional<GatewayFailure> failure =
          reply.failure().filter(why -> !(why instanceof GatewayFailure.Refused));
      failures = failure.isPresent() ? failures + 1 : 0;
      boolean again = failures >= MOST_FAILURES || failures == ids.size();
      if (failure.isPresent() && (again || !isOfTheCall(failure.get()))) {
        return Calls.failed(failure.get());
      }
      all.addAll(of(List.of(id), reply.got().orElse(List.of())));
    }
    return new Reply.Got<>(all);
  }

  /** Whether another call may be answered all the same. */
  private static boolean isOfTheCall(GatewayFailure failure) {
    return failure instanceof GatewayFailure.Refused
        || (failure instanceof GatewayFailure.Later later
            && (later.why() == Why.SERVER_ERROR || later.why() == Why.UNREADABLE));
  }

  /** Without what nobody asked for: not every receiver knows lists of ids. */
  private static List<Status> of(List<String> ids, List<Status> all) {
    return all.stream().filter(status -> ids.contains(status.id())).toList();
  }

  private static boolean isRefused(Reply<?> reply) {
    return reply.failure().filter(GatewayFailure.Refused.class::isInstance).isPresent();
  }

  @Override
  public Reply<Listed> within(Window window) {
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
