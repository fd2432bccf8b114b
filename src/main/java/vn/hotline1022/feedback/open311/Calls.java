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

/**
 * Asks a receiver in the format it announces, and in XML where its JSON is none; learns that with
 * the first call.
 */
final class Calls {
  private static final String SERVICES = "services";

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
        return found.get().saysHow() ? learned(found.get()) : tried(found.get());
      }
      Optional<GatewayFailure> failure = reply.failure().filter(Calls::endsIt);
      if (failure.isPresent()) {
        return failed(failure.get());
      }
    }
    return tried(Discovery.none(base, Feature.XML));
  }

  private Reply<Discovery> learned(Discovery found) {
    known = Optional.of(found);
    return new Reply.Got<>(found);
  }

  private static boolean announces(Tree tree) {
    Tree root = tree.rows("discovery").stream().findFirst().orElse(tree);
    return root.field("endpoints").isPresent() || root.field("changeset").isPresent();
  }

  /** Whether another format, or another call, will not change it; many only guard what is none. */
  private static boolean endsIt(GatewayFailure failure) {
    return switch (failure) {
      case GatewayFailure.Refused _ -> false;
      case GatewayFailure.Fatal fatal ->
          fatal.cause() == Cause.CERTIFICATE || fatal.cause() == Cause.ADDRESS;
      case GatewayFailure.Later later ->
          later.why() != Why.UNREADABLE && later.why() != Why.SERVER_ERROR;
      case GatewayFailure.Lost _ -> true;
    };
  }

  /** Nothing says how it can be asked: by what it answers. */
  private Reply<Discovery> tried(Discovery said) {
    Reply<Tree> reply = failed(new GatewayFailure.Fatal(Cause.NOT_THERE, ""));
    for (Feature format : List.of(Feature.JSON, Feature.XML)) {
      Discovery asking = said.in(format);
      Reply<Tree> other = services(asking);
      if (other.got().isPresent()) {
        return learned(asking);
      }
      reply = clearer(reply, other);
    }
    return map(reply, _ -> said);
  }

  /** What says more about why nothing answers. */
  private static Reply<Tree> clearer(Reply<Tree> one, Reply<Tree> other) {
    boolean nothing =
        other.failure().filter(new GatewayFailure.Fatal(Cause.NOT_THERE, "")::equals).isPresent();
    return nothing ? one : other;
  }

  private Reply<Tree> services(Discovery asking) {
    return tree(asking, asking.uri(SERVICES, parameters(Map.of())));
  }

  /** Asks what it takes; one that cannot be read in JSON is asked in XML from now on. */
  Reply<Tree> services() {
    return switch (discovery()) {
      case Reply.Failed<Discovery> failed -> failed(failed.why());
      case Reply.Got<Discovery> got -> {
        Reply<Tree> reply = services(got.value());
        Discovery other = got.value().in(Feature.XML);
        boolean again = reply.failure().filter(Calls::isOfTheFormat).isPresent();
        Reply<Tree> second = again && !other.equals(got.value()) ? services(other) : reply;
        if (again && second.got().isPresent()) {
          known = Optional.of(other);
        }
        yield second.got().isPresent() ? second : reply;
      }
    };
  }

  private static boolean isOfTheFormat(GatewayFailure failure) {
    return switch (failure) {
      case GatewayFailure.Later later -> later.why() == Why.UNREADABLE;
      case GatewayFailure.Fatal fatal -> fatal.cause() == Cause.NOT_THERE;
      case GatewayFailure.Refused refused -> refused.code().matches("40[46]");
      case GatewayFailure.Lost _ -> false;
    };
  }

  /**
   * Asks, with the jurisdiction where there is one. A call that is not there, or wants a key that
   * is for posts alone, is refused: the rest of the receiver is there all the same.
   */
  Reply<Tree> asked(String path, Map<String, String> more) {
    return switch (discovery()) {
      case Reply.Failed<Discovery> failed -> failed(failed.why());
      case Reply.Got<Discovery> got -> {
        Reply<Tree> reply = tree(got.value(), got.value().uri(path, parameters(more)));
        yield reply
            .failure()
            .flatMap(Calls::onlyHere)
            .<Reply<Tree>>map(Calls::failed)
            .orElse(reply);
      }
    };
  }

  private static Optional<GatewayFailure> onlyHere(GatewayFailure failure) {
    if (failure instanceof GatewayFailure.Fatal fatal && fatal.cause() == Cause.NOT_THERE) {
      return Optional.of(new GatewayFailure.Refused("404", fatal.words()));
    }
    return failure instanceof GatewayFailure.Fatal fatal && fatal.cause() == Cause.KEY
        ? Optional.of(new GatewayFailure.Refused("403", fatal.words()))
        : Optional.empty();
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

  /** Reads an answer; one that is not what was asked for is unreadable. */
  static <T> Reply<T> read(Reply<Tree> reply, Function<Tree, Optional<T>> reader) {
    return switch (reply) {
      case Reply.Failed<Tree> failed -> failed(failed.why());
      case Reply.Got<Tree> got ->
          reader
              .apply(got.value())
              .<Reply<T>>map(Reply.Got::new)
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
