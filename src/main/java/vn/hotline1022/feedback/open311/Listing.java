package vn.hotline1022.feedback.open311;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.feedback.FeedbackGateway.Feature;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.feedback.FeedbackGateway.Window;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Why;

/** Reads a time in spans that may be asked for, and each of them whole. */
final class Listing {
  /** The longest time that may be asked for at once. */
  private static final Duration LONGEST_SPAN = Duration.ofDays(89);

  /** What a receiver without pages gives at most: where so many came, some were left out. */
  private static final int MOST_AT_ONCE = 1_000;

  private static final int PAGE = 200;
  private static final int MOST_CALLS = 200;
  private static final Duration SHORTEST = Duration.ofSeconds(2);

  private final Window window;
  private final Set<Feature> features;
  private final Calls calls;
  private final Map<String, Status> found = new LinkedHashMap<>();
  private int asked;

  Listing(Window window, Set<Feature> features, Calls calls) {
    this.window = window;
    this.features = features;
    this.calls = calls;
  }

  /** What changed has a beginning alone: the extension that tells it knows no end. */
  private boolean byUpdate() {
    return window.updated() && features.contains(Feature.UPDATED_AFTER);
  }

  Reply<List<Status>> read() {
    Instant from = window.from();
    while (from.isBefore(window.to())) {
      Instant most = from.plus(LONGEST_SPAN);
      boolean whole = byUpdate() || !most.isBefore(window.to());
      Instant end = whole ? window.to() : most;
      Optional<GatewayFailure> failure =
          features.contains(Feature.PAGES) ? pages(from, end) : halves(from, end);
      if (failure.isPresent()) {
        return Calls.failed(failure.get());
      }
      from = end;
    }
    return new Reply.Got<>(List.copyOf(found.values()));
  }

  private Optional<GatewayFailure> pages(Instant from, Instant until) {
    for (int page = 1; asked < MOST_CALLS; page++) {
      Map<String, String> parameters = parameters(from, until);
      parameters.put("page", Integer.toString(page));
      parameters.put("page_size", Integer.toString(PAGE));
      int before = found.size();
      Reply<List<Status>> reply = call(parameters);
      // A page of nothing new ends it: not every receiver turns pages, or gives so many.
      if (reply.failure().isPresent() || found.size() == before) {
        return reply.failure();
      }
    }
    return tooMany();
  }

  private Optional<GatewayFailure> halves(Instant from, Instant until) {
    Reply<List<Status>> reply = call(parameters(from, until));
    int rows = reply.got().map(List::size).orElse(0);
    Duration length = Duration.between(from, until);
    if (rows < MOST_AT_ONCE || length.compareTo(SHORTEST) < 0 || byUpdate()) {
      return reply.failure();
    }
    if (asked >= MOST_CALLS) {
      return tooMany();
    }
    Instant middle = from.plus(length.dividedBy(2));
    Optional<GatewayFailure> first = halves(from, middle);
    return first.isPresent() ? first : halves(middle, until);
  }

  /** Half of an answer would be taken for the whole. */
  private static Optional<GatewayFailure> tooMany() {
    return Optional.of(new GatewayFailure.Later(Why.BUSY, Optional.empty()));
  }

  private Map<String, String> parameters(Instant from, Instant until) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("service_code", window.service());
    if (byUpdate()) {
      parameters.put("updated_after", Moment.text(from));
    } else {
      parameters.put("start_date", Moment.text(from));
      parameters.put("end_date", Moment.text(until.plusSeconds(1)));
    }
    return parameters;
  }

  private Reply<List<Status>> call(Map<String, String> parameters) {
    asked++;
    Reply<List<Status>> reply = Calls.map(calls.asked("requests", parameters), Answers::statuses);
    reply.got().ifPresent(rows -> rows.forEach(row -> found.put(row.id(), row)));
    return reply;
  }
}
