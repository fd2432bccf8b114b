package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway.Feature;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.feedback.FeedbackGateway.Window;
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
      Optional<GatewayFailure> failure = reply.failure();
      if (failure.isPresent() && !(failure.get() instanceof GatewayFailure.Refused)) {
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
    Window window =
        new Window(
            row.postedAt().minus(LookUp.CLOCK),
            row.postedAt().plus(LookUp.CLOCK),
            row.service(),
            false);
    return switch (way.gateway().within(window)) {
      case Reply.Failed<List<Status>> failed -> new Reply.Failed<>(failed.why());
      case Reply.Got<List<Status>> got ->
          new Reply.Got<>(
              new LookUp(got.value(), way.box()::isTaken)
                  .find(item, row, way.writer().description(item, row)));
    };
  }

  private int statuses(Instant before) {
    List<Outgoing> rows = way.box().open(before, MOST);
    boolean byChange = rows.size() > MANY && catalogue.can(Feature.UPDATED_AFTER);
    if (byChange) {
      Optional<Integer> went = reply(rows, changed(rows));
      return went.orElse(0);
    }
    int went = 0;
    for (int from = 0; from < rows.size(); from += IDS_AT_ONCE) {
      List<Outgoing> part = rows.subList(from, Math.min(rows.size(), from + IDS_AT_ONCE));
      Optional<Integer> gone =
          reply(part, way.gateway().statuses(part.stream().map(Outgoing::receiverId).toList()));
      if (gone.isEmpty()) {
        return went;
      }
      went += gone.get();
    }
    return went;
  }

  private Reply<List<Status>> changed(List<Outgoing> rows) {
    Instant now = way.time().now();
    Instant since =
        rows.stream()
            .map(
                row ->
                    row.known().askedAt().equals(Instant.EPOCH)
                        ? row.postedAt()
                        : row.known().askedAt())
            .min(Instant::compareTo)
            .orElse(now);
    return way.gateway()
        .within(new Window(since.minus(LookUp.CLOCK), now.plus(LookUp.CLOCK), "", true));
  }

  /** How many went on; empty when there was no answer. */
  private Optional<Integer> reply(List<Outgoing> rows, Reply<List<Status>> reply) {
    Optional<GatewayFailure> failure = reply.failure();
    if (failure.isPresent()) {
      rest.after(failure.get());
      return Optional.empty();
    }
    Map<String, Status> byId = new HashMap<>();
    reply.got().orElse(List.of()).forEach(status -> byId.put(status.id(), status));
    List<Change> changes = rows.stream().map(row -> change(row, byId)).toList();
    way.box().write(changes);
    return Optional.of((int) changes.stream().filter(it -> !it.steps().isEmpty()).count());
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
    return new Change(asked, false, steps);
  }
}
