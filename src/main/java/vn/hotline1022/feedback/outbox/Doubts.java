package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.feedback.FeedbackGateway.Window;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.outbox.OutboxRepository.Change;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/** Looks up what was posted and never acknowledged, before any of it is posted again. */
final class Doubts {
  private static final int AT_ONCE = 500;
  private static final int MOST_TRIES = 8;

  /** So long a receiver that works in batches may take to show a report. */
  private static final Duration BATCH = Duration.ofHours(24);

  private static final Duration BETWEEN = Duration.ofMinutes(10);

  private final Way way;
  private final Settlement settlement;
  private final Catalogue catalogue;
  private final Rest rest;

  Doubts(Way way, Catalogue catalogue, Rest rest) {
    this.way = way;
    this.settlement = new Settlement(way);
    this.catalogue = catalogue;
    this.rest = rest;
  }

  void run() {
    List<Outgoing> rows = way.box().doubtful(way.time().now(), AT_ONCE);
    while (!rows.isEmpty() && rest.isOver()) {
      Map<String, List<Outgoing>> byService =
          rows.stream().collect(Collectors.groupingBy(Outgoing::service));
      for (Map.Entry<String, List<Outgoing>> each : byService.entrySet()) {
        if (!lookUp(each.getKey(), each.getValue())) {
          return;
        }
      }
      rows = way.box().doubtful(way.time().now(), AT_ONCE);
    }
  }

  /** Whether the receiver could be asked. */
  private boolean lookUp(String service, List<Outgoing> rows) {
    Instant now = way.time().now();
    Instant first = rows.stream().map(Outgoing::postedAt).min(Instant::compareTo).orElse(now);
    Reply<List<Status>> reply =
        way.gateway()
            .within(new Window(first.minus(LookUp.CLOCK), now.plus(LookUp.CLOCK), service, false));
    Optional<GatewayFailure> failure = reply.failure();
    if (failure.isPresent() && !(failure.get() instanceof GatewayFailure.Refused)) {
      rest.after(failure.get());
      return false;
    }
    // One that refuses to tell what it has cannot be asked: a person has to look.
    Optional<LookUp> there = reply.got().map(all -> new LookUp(all, way.box()::isTaken));
    List<Change> changes = new ArrayList<>();
    for (Outgoing row : rows) {
      Optional<Feedback> item = way.feedback().find(row.item());
      item.map(it -> change(row, it, there, now)).ifPresent(changes::add);
      if (item.isEmpty()) {
        changes.add(Change.drop(row));
      }
    }
    way.box().write(changes);
    return true;
  }

  private Change change(Outgoing row, Feedback item, Optional<LookUp> there, Instant now) {
    if (there.isEmpty() || item.isRestricted()) {
      return Change.of(row.attention(Reason.UNSURE));
    }
    Optional<String> id = there.get().find(item, row, way.writer().description(item, row));
    return id.map(found -> settlement.accepted(row, item, found, "", 0))
        .orElseGet(() -> notThere(row, item, now));
  }

  private Change notThere(Outgoing row, Feedback item, Instant now) {
    return switch (catalogue.kind(row.service())) {
      case BLACKBOX -> Change.of(row.attention(Reason.UNSURE));
      case BATCH ->
          now.isBefore(row.postedAt().plus(BATCH))
              ? Change.of(row.at(Stage.SENDING, row.reason(), "", now.plus(BETWEEN), row.tries()))
              : Change.of(row.attention(Reason.UNSURE));
      case REALTIME -> again(row, item, now);
    };
  }

  private Change again(Outgoing row, Feedback item, Instant now) {
    if (!Settlement.isWanted(row, Optional.of(item))) {
      return Settlement.unwanted(row);
    }
    if (row.tries() >= MOST_TRIES) {
      return Change.of(row.attention(Reason.FAILS));
    }
    boolean first = row.tries() <= 1;
    Duration wait = first ? Duration.ZERO : way.pace().rest(row.tries() - 1, way.random());
    return Change.of(row.at(Stage.WAITING, row.reason(), "", now.plus(wait), row.tries()));
  }
}
