package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway.Feature;
import vn.hotline1022.feedback.FeedbackGateway.Listed;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.outbox.OutboxRepository.Change;

/** Asks how it goes: ids that come later, then how each item stands. */
final class Asking {
  private static final int MOST = 1_000;
  private static final int LATER_IDS = 200;
  private static final int IDS_AT_ONCE = 50;

  /** From so many on they are asked for by what changed, where the receiver can tell. */
  private static final int MANY = 200;

  private final Way way;
  private final Settlement settlement;
  private final Catalogue catalogue;
  private final Rest rest;
  private final Map<Hour, Reply<LookUp>> seen = new HashMap<>();

  /** What was posted to a service within an hour is looked for together. */
  private record Hour(String service, Instant begin) {}

  Asking(Way way, Catalogue catalogue, Rest rest) {
    this.way = way;
    this.settlement = new Settlement(way);
    this.catalogue = catalogue;
    this.rest = rest;
  }

  /**
   * Tells how many items went on.
   *
   * @param every so long nobody asks again for the same item
   */
  int run(Duration every) {
    Instant before = way.time().now().minus(every);
    boolean answered = names(before);
    return answered ? statuses(before) : 0;
  }

  private boolean names(Instant before) {
    List<Change> changes = new ArrayList<>();
    for (Outgoing row : way.box().withoutId(before, LATER_IDS)) {
      Optional<Feedback> item = way.feedback().find(row.item());
      Reply<Optional<String>> reply = item.map(it -> name(row, it)).orElse(none());
      Optional<GatewayFailure> failure = reply.failure().filter(Rest::isForAll);
      if (failure.isPresent()) {
        way.box().write(changes);
        rest.after(failure.get());
        return false;
      }
      Outgoing asked = row.asked(way.time().now(), row.known().seen());
      Optional<String> id = reply.got().flatMap(it -> it);
      changes.add(
          id.isPresent()
              ? settlement.named(asked, item.orElseThrow(), id.get())
              : Change.of(asked));
    }
    way.box().write(changes);
    return true;
  }

  private static Reply<Optional<String>> none() {
    return new Reply.Got<>(Optional.empty());
  }

  /** By its token; without one it may still be found, unless the receiver never tells. */
  private Reply<Optional<String>> name(Outgoing row, Feedback item) {
    if (!row.known().token().isEmpty()) {
      return way.gateway().idOf(row.known().token());
    }
    if (catalogue.kind(row.service()) == Service.Kind.BLACKBOX) {
      return none();
    }
    Optional<Outgoing> report = report(row, item);
    if (report.isEmpty()) {
      return none();
    }
    Sought sought = Sought.of(way, item, report.get());
    Instant hour = sought.since().truncatedTo(ChronoUnit.HOURS);
    Reply<LookUp> there =
        seen.computeIfAbsent(new Hour(row.service(), hour), _ -> lookUp(row.service(), hour));
    return switch (there) {
      case Reply.Failed<LookUp> failed -> new Reply.Failed<>(failed.why());
      case Reply.Got<LookUp> got -> new Reply.Got<>(got.value().find(sought));
    };
  }

  /** An item is known there by its report, not by the corrections that followed. */
  private static Optional<Outgoing> report(Outgoing row, Feedback item) {
    if (row.errand() == Outgoing.Errand.REPORT) {
      return Optional.of(row);
    }
    List<Instant> filed =
        item.steps().stream()
            .filter(FeedbackStep.Filed.class::isInstance)
            .map(FeedbackStep::at)
            .toList();
    // Filed more than once, nobody knows under which mark.
    return filed.size() == 1 ? Optional.of(row.report(filed.getFirst())) : Optional.empty();
  }

  private Reply<LookUp> lookUp(String service, Instant hour) {
    Instant until = hour.plus(1, ChronoUnit.HOURS);
    return switch (way.gateway().within(LookUp.window(hour, until, service, false))) {
      case Reply.Failed<Listed> failed -> new Reply.Failed<>(failed.why());
      case Reply.Got<Listed> got -> new Reply.Got<>(new LookUp(got.value().statuses(), way.box()));
    };
  }

  private int statuses(Instant before) {
    List<Outgoing> rows = way.box().open(before, MOST);
    boolean byChange = rows.size() > MANY && catalogue.can(Feature.UPDATED_AFTER);
    if (byChange) {
      Reply<Listed> changed = changed(rows);
      Optional<GatewayFailure> failure = changed.failure().filter(Rest::isForAll);
      if (failure.isPresent()) {
        rest.after(failure.get());
        return 0;
      }
      // What may be cut off is asked for by ids after all.
      Optional<Listed> whole = changed.got().filter(Listed::whole);
      if (whole.isPresent()) {
        return take(rows, whole.get().statuses());
      }
    }
    return byIds(rows);
  }

  private int byIds(List<Outgoing> rows) {
    int went = 0;
    for (int from = 0; from < rows.size(); from += IDS_AT_ONCE) {
      List<Outgoing> part = rows.subList(from, Math.min(rows.size(), from + IDS_AT_ONCE));
      Reply<List<Status>> reply =
          way.gateway().statuses(part.stream().map(Outgoing::receiverId).toList());
      Optional<GatewayFailure> failure = reply.failure().filter(Rest::isForAll);
      if (failure.isPresent()) {
        rest.after(failure.get());
        return went;
      }
      went += take(part, reply.got().orElse(List.of()));
    }
    return went;
  }

  private Reply<Listed> changed(List<Outgoing> rows) {
    Instant now = way.time().now();
    Instant since = rows.stream().map(Asking::lastHeardOf).min(Instant::compareTo).orElse(now);
    return way.gateway().within(LookUp.window(since.isBefore(now) ? since : now, now, "", true));
  }

  private static Instant lastHeardOf(Outgoing row) {
    Instant asked = row.known().askedAt();
    return asked.equals(Instant.EPOCH) ? row.postedAt() : asked;
  }

  /** Tells how many went on. */
  private int take(List<Outgoing> rows, List<Status> statuses) {
    Map<String, Status> byId = new HashMap<>();
    statuses.forEach(status -> byId.put(status.id(), status));
    List<Change> changes = rows.stream().map(row -> change(row, byId)).toList();
    way.box().write(changes);
    return (int) changes.stream().filter(it -> !it.steps().isEmpty()).count();
  }

  private Change change(Outgoing row, Map<String, Status> byId) {
    Instant now = way.time().now();
    Optional<Status> status = Optional.ofNullable(byId.get(row.receiverId()));
    String seen = status.map(StatusReading::digest).orElse(row.known().seen());
    Outgoing asked = row.asked(now, seen);
    Optional<Feedback> item =
        seen.equals(row.known().seen()) ? Optional.empty() : way.feedback().find(row.item());
    List<FeedbackStep> steps =
        item.map(it -> StatusReading.steps(it, status.orElseThrow(), Settlement.ACTOR, now))
            .orElse(List.of());
    return Change.saying(asked, steps);
  }
}
