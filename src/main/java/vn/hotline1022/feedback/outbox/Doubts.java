package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway.Listed;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.FeedbackGateway.Window;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.outbox.OutboxRepository.Change;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/** Looks up what was posted and never acknowledged, before any of it is posted again. */
final class Doubts {
  private static final int AT_ONCE = 500;
  static final int MOST_TRIES = 8;

  /** So long a receiver that works in batches may take to show a report, or be unable to tell. */
  private static final Duration LONGEST_DOUBT = Duration.ofHours(24);

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
    Reply<Listed> reply =
        way.gateway()
            .within(new Window(first.minus(LookUp.CLOCK), now.plus(LookUp.CLOCK), service, false));
    Optional<GatewayFailure> failure = reply.failure();
    if (failure.filter(Rest::isForAll).isPresent()) {
      rest.after(failure.orElseThrow());
      return false;
    }
    // One that refuses to tell what it has cannot be asked: a person has to look.
    boolean refused = failure.filter(GatewayFailure.Refused.class::isInstance).isPresent();
    Listed listed = reply.got().orElse(new Listed(List.of(), false));
    LookUp there = new LookUp(listed.statuses(), way.box()::isTaken);
    List<Change> changes = new ArrayList<>();
    for (Outgoing row : rows) {
      Change change =
          way.feedback()
              .find(row.item())
              .map(
                  item ->
                      refused || item.isRestricted()
                          ? Change.of(row.attention(Reason.UNSURE))
                          : change(row, item, there, listed.whole()))
              .orElseGet(() -> Change.drop(row));
      changes.add(change);
    }
    way.box().write(changes);
    return true;
  }

  private Change change(Outgoing row, Feedback item, LookUp there, boolean whole) {
    String description = way.writer().description(item, row);
    Optional<String> id = there.find(item, row, description);
    if (id.isPresent()) {
      return settlement.accepted(row, item, id.get(), "", row.photosSent());
    }
    if (there.mayBe(item, row, description)) {
      return Change.of(row.attention(Reason.UNSURE));
    }
    return whole ? notThere(row, item) : later(row, way.pace().longest());
  }

  /** It cannot be said yet; after a day a person has to look. */
  private Change later(Outgoing row, Duration wait) {
    Instant now = way.time().now();
    return now.isBefore(row.postedAt().plus(LONGEST_DOUBT))
        ? Change.of(row.at(Stage.SENDING, row.reason(), "", now.plus(wait), row.tries()))
        : Change.of(row.attention(Reason.UNSURE));
  }

  private Change notThere(Outgoing row, Feedback item) {
    return switch (catalogue.kind(row.service())) {
      case BLACKBOX -> Change.of(row.attention(Reason.UNSURE));
      case BATCH -> later(row, BETWEEN);
      case REALTIME -> again(row, item, way.time().now());
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
