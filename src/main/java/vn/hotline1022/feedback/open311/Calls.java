package vn.hotline1022.feedback.open311;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.hotline1022.feedback.FeedbackGateway.Feature;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewayFailure.Why;

/** Asks a receiver in the format it announces; learns that with the first call. */
final class Calls {
  private final Optional<Base> typed;
  private final String jurisdiction;
  private final Http http;
  private volatile Optional<Discovery> known = Optional.empty();

  Calls(Optional<Base> typed, String jurisdiction, Http http) {
    this.typed = typed;
    this.jurisdiction = jurisdiction;
    this.http = http;
  }

  Reply<Discovery> discovery() {
    Optional<Discovery> now = known;
    return now.isPresent() ? new Reply.Got<>(now.get()) : discover();
  }

  /** Asks in both formats; a receiver that announces nothing is tried for what it answers. */
  Reply<Discovery> discover() {
    if (typed.isEmpty()) {
      return failed(new GatewayFailure.Fatal(Cause.ADDRESS, ""));
    }
    Base base = typed.get();
    for (Feature format : List.of(Feature.JSON, Feature.XML)) {
      Discovery asking = Discovery.none(base, format);
      Reply<Tree> reply = tree(asking, asking.uri("discovery", parameters(Map.of())));
      Optional<Discovery> found =
          reply.got().filter(Calls::announces).map(it -> Discovery.of(it, base));
      if (found.isPresent()) {
        known = found;
        return new Reply.Got<>(found.get());
      }
      Optional<GatewayFailure> failure = reply.failure().filter(Calls::endsIt);
      if (failure.isPresent()) {
        return failed(failure.get());
      }
    }
    return tried(base);
  }

  private static boolean announces(Tree tree) {
    Tree root = tree.rows("discovery").stream().findFirst().orElse(tree);
    return root.field("endpoints").isPresent() || root.field("changeset").isPresent();
  }

  /** Whether another format, or another call, will not change it. */
  private static boolean endsIt(GatewayFailure failure) {
    return switch (failure) {
      case GatewayFailure.Refused _ -> false;
      case GatewayFailure.Fatal fatal -> fatal.cause() != Cause.NOT_THERE;
      case GatewayFailure.Later later ->
          later.why() != Why.UNREADABLE && later.why() != Why.SERVER_ERROR;
      case GatewayFailure.Lost _ -> true;
    };
  }

  private Reply<Discovery> tried(Base base) {
    Reply<Tree> reply = failed(new GatewayFailure.Fatal(Cause.NOT_THERE, ""));
    for (Feature format : List.of(Feature.JSON, Feature.XML)) {
      Discovery none = Discovery.none(base, format);
      reply = tree(none, none.uri("services", parameters(Map.of())));
      if (reply.got().isPresent()) {
        known = Optional.of(none);
        return new Reply.Got<>(none);
      }
    }
    return map(reply, _ -> Discovery.none(base, Feature.XML));
  }

  /** Asks, with the jurisdiction where there is one. */
  Reply<Tree> asked(String path, Map<String, String> more) {
    return switch (discovery()) {
      case Reply.Failed<Discovery> failed -> failed(failed.why());
      case Reply.Got<Discovery> got -> tree(got.value(), got.value().uri(path, parameters(more)));
    };
  }

  private Map<String, String> parameters(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("jurisdiction_id", jurisdiction);
    all.putAll(more);
    return all;
  }

  private Reply<Tree> tree(Discovery to, URI uri) {
    return switch (http.get(to.base(), uri, to.accept())) {
      case Exchange.Broken broken -> failed(broken.failure());
      case Exchange.Answered answer when !answer.isGood() ->
          failed(Refusals.ofGet(answer, Instant.now()));
      case Exchange.Answered answer ->
          AnswerText.tree(answer)
              .<Reply<Tree>>map(Reply.Got::new)
              .orElse(failed(new GatewayFailure.Later(Why.UNREADABLE, Optional.empty())));
    };
  }

  static <A, B> Reply<B> map(Reply<A> reply, Function<A, B> reader) {
    return switch (reply) {
      case Reply.Got<A> got -> new Reply.Got<>(reader.apply(got.value()));
      case Reply.Failed<A> failed -> failed(failed.why());
    };
  }

  static <T> Reply<T> failed(GatewayFailure failure) {
    return new Reply.Failed<>(failure);
  }
}
