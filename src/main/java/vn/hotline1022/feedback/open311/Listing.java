package vn.hotline1022.feedback.open311;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hotline1022.feedback.FeedbackGateway.Feature;
import vn.hotline1022.feedback.FeedbackGateway.Listed;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.feedback.FeedbackGateway.Window;
import vn.hotline1022.feedback.GatewayFailure;

/**
 * Reads a time in spans that may be asked for, and each of them whole. Where it may be cut off the
 * time is halved until nothing can be missing; what cannot be made sure of is said.
 */
final class Listing {
  /** The longest time that may be asked for at once. */
  private static final Duration LONGEST_SPAN = Duration.ofDays(89);

  /** The standard lets a receiver cut a list here; many cut earlier and say nothing. */
  private static final int MOST_AT_ONCE = 1_000;

  private static final Set<Integer> USUAL_CUTS =
      Set.of(
          10, 20, 25, 30, 40, 50, 60, 64, 75, 80, 100, 128, 150, 200, 250, 256, 300, 400, 500, 512,
          750, 1_024);

  private static final Pattern NONE =
      Pattern.compile("(?i)\\bno (service )?requests? (were |was )?found\\b");

  private static final int PAGE = 200;
  private static final int MOST_CALLS = 200;
  private static final int MOST_ROWS = 20_000;
  private static final Duration SHORTEST = Duration.ofSeconds(2);

  /** Receivers' clocks and zones blur an edge. */
  private static final Duration EDGE = Duration.ofMinutes(1);

  private final Window window;
  private final Set<Feature> features;
  private final Calls calls;
  private final Map<String, Status> found = new LinkedHashMap<>();
  private int asked;
  private boolean whole = true;

  Listing(Window window, Set<Feature> features, Calls calls) {
    this.window = window;
    this.features = features;
    this.calls = calls;
  }

  /** What changed has a beginning alone: the extension that tells it knows no end. */
  private boolean byUpdate() {
    return window.updated() && features.contains(Feature.UPDATED_AFTER);
  }

  Reply<Listed> read() {
    Instant from = window.from();
    // Where nothing can be asked for nothing is known.
    whole = from.isBefore(window.to());
    while (from.isBefore(window.to()) && goesOn()) {
      Instant most = from.plus(LONGEST_SPAN);
      boolean last = byUpdate() || !most.isBefore(window.to());
      Instant end = last ? window.to() : most;
      Optional<GatewayFailure> failure =
          features.contains(Feature.PAGES) ? pages(from, end) : halves(from, end);
      if (failure.isPresent()) {
        return Calls.failed(failure.get());
      }
      from = end;
    }
    whole &= !from.isBefore(window.to());
    return new Reply.Got<>(new Listed(List.copyOf(found.values()), whole));
  }

  /** A receiver may tell without an end. */
  private boolean goesOn() {
    return asked < MOST_CALLS && found.size() < MOST_ROWS;
  }

  private Optional<GatewayFailure> pages(Instant from, Instant until) {
    int first = 0;
    for (int page = 1; goesOn(); page++) {
      Map<String, String> parameters = parameters(from, until);
      parameters.put("page", Integer.toString(page));
      parameters.put("page_size", Integer.toString(PAGE));
      int before = found.size();
      Reply<List<Status>> reply = call(parameters);
      int rows = reply.got().map(List::size).orElse(0);
      first = page == 1 ? rows : first;
      // A page of nothing new ends it: not every receiver turns pages, or gives so many.
      if (reply.failure().isPresent() || found.size() == before) {
        boolean turned = rows < first || !mayBeCut(rows);
        return turned ? reply.failure() : halves(from, until);
      }
    }
    whole = false;
    return Optional.empty();
  }

  private Optional<GatewayFailure> halves(Instant from, Instant until) {
    Reply<List<Status>> reply = call(parameters(from, until));
    List<Status> rows = reply.got().orElse(List.of());
    if (reply.failure().isPresent() || !mayBeCut(rows.size())) {
      return reply.failure();
    }
    Duration length = Duration.between(from, until);
    boolean further = length.compareTo(SHORTEST) >= 0 && goesOn() && !byUpdate();
    if (!further || rows.stream().anyMatch(row -> isOutside(row, from, until))) {
      whole &= turnsPages(parameters(from, until));
      return Optional.empty();
    }
    Instant middle = from.plus(length.dividedBy(2));
    Optional<GatewayFailure> first = halves(from, middle);
    return first.isPresent() || !whole ? first : halves(middle, until);
  }

  /** As the last resort it is asked for pages that it did not announce; a refusal does no harm. */
  private boolean turnsPages(Map<String, String> parameters) {
    for (int page = 2; goesOn(); page++) {
      int before = found.size();
      parameters.put("page", Integer.toString(page));
      Reply<List<Status>> reply = call(parameters);
      if (reply.got().filter(List::isEmpty).isPresent()) {
        return true;
      }
      if (found.size() == before) {
        return false;
      }
    }
    return false;
  }

  /** Lists end by themselves with any number, and are cut at a round one. */
  private static boolean mayBeCut(int rows) {
    return USUAL_CUTS.contains(rows) || (rows >= MOST_AT_ONCE && rows % 500 == 0);
  }

  /** A receiver that does not know times gives something else than was asked for. */
  private static boolean isOutside(Status row, Instant from, Instant until) {
    return row.requested()
        .filter(at -> at.isBefore(from.minus(EDGE)) || at.isAfter(until.plus(EDGE)))
        .isPresent();
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
    Reply<List<Status>> reply = Calls.read(calls.asked("requests", parameters), Answers::statuses);
    reply.got().ifPresent(rows -> rows.forEach(row -> found.put(row.id(), row)));
    return reply.failure().filter(Listing::saysNone).isPresent()
        ? new Reply.Got<>(List.of())
        : reply;
  }

  /** Some receivers call it an error that there is nothing in a list. */
  private static boolean saysNone(GatewayFailure failure) {
    return failure instanceof GatewayFailure.Refused refused
        && refused.code().equals("404")
        && NONE.matcher(refused.words()).find();
  }
}
