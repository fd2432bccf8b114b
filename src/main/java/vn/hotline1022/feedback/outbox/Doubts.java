package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway.Listed;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
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

  /** Looks up what is due. */
  void run() {
    List<Outgoing> rows = way.box().doubtful(way.time().now(), AT_ONCE);
    while (!rows.isEmpty() && goesOn() && lookUp(rows)) {
      rows = way.box().doubtful(way.time().now(), AT_ONCE);
    }
  }

  /**
   * Looks once, before it is due, for what got lost since this moment: what is there already need
   * not wait for those that may yet come.
   */
  void soon(Instant since) {
    Instant now = way.time().now();
    List<Outgoing> rows =
        way.box().doubtful(now.plus(way.pace().slowServer()), AT_ONCE).stream()
            .filter(row -> row.notBefore().isAfter(now) && row.reason().isPresent())
            .filter(row -> !row.postedAt().isBefore(since))
            .toList();
    if (!rows.isEmpty() && goesOn()) {
      lookUp(rows);
    }
  }

  private boolean goesOn() {
    return rest.isOver() && !Thread.currentThread().isInterrupted();
  }

  /** Whether the receiver could be asked. */
  private boolean lookUp(List<Outgoing> rows) {
    Map<UUID, Feedback> items = new HashMap<>();
    way.feedback()
        .find(rows.stream().map(Outgoing::item).toList())
        .forEach(item -> items.put(item.id(), item));
    Map<Boolean, List<Outgoing>> here =
        rows.stream().collect(Collectors.partitioningBy(row -> items.containsKey(row.item())));
    way.box().write(here.get(false).stream().map(Change::drop).toList());
    Map<String, List<Sought>> byService =
        here.get(true).stream()
            .map(row -> Sought.of(way, items.get(row.item()), row))
            .collect(Collectors.groupingBy(Sought::service));
    return byService.entrySet().stream().allMatch(each -> lookUp(each.getKey(), each.getValue()));
  }

  private boolean lookUp(String service, List<Sought> all) {
    Instant now = way.time().now();
    Instant first = all.stream().map(Sought::since).min(Instant::compareTo).orElse(now);
    Reply<Listed> reply = way.gateway().within(LookUp.window(first, now, service, false));
    Optional<GatewayFailure> failure = reply.failure();
    if (failure.filter(Rest::isForAll).isPresent()) {
      rest.after(failure.orElseThrow());
      return false;
    }
    // One that refuses to tell what it has cannot be asked: a person has to look.
    boolean refused = failure.filter(GatewayFailure.Refused.class::isInstance).isPresent();
    Listed listed = reply.got().orElse(new Listed(List.of(), false));
    LookUp there = new LookUp(listed.statuses(), way.box());
    List<Change> changes = new ArrayList<>();
    for (Sought each : all) {
      if (Thread.currentThread().isInterrupted()) {
        return false;
      }
      changes.add(
          refused || each.item().isRestricted()
              ? unsure(each.row())
              : change(each, there, listed.whole()));
    }
    way.box().write(changes);
    return true;
  }

  private Change change(Sought given, LookUp there, boolean whole) {
    Sought sought = given;
    while (sought.isUnknownCorrection() && there.saysElse(sought)) {
      // Another life of the data put something else right.
      sought = Sought.of(way, sought.item(), sought.row().nextRound());
    }
    Outgoing row = sought.row();
    Optional<String> id = there.find(sought);
    if (id.isPresent()) {
      return settlement.accepted(row, sought.item(), id.get(), "", row.photosSent());
    }
    if (there.mayBe(sought)) {
      return Change.of(row.attention(Reason.UNSURE));
    }
    return whole ? notThere(sought) : later(row, way.pace().longest());
  }

  /** It cannot be said yet; after a day a person has to look. */
  private Change later(Outgoing row, Duration wait) {
    Instant now = way.time().now();
    Instant from = now.plus(wait);
    Instant next = from.isAfter(row.notBefore()) ? from : row.notBefore();
    return now.isBefore(row.postedAt().plus(LONGEST_DOUBT))
        ? Change.of(row.at(Stage.SENDING, row.reason(), row.words(), next, row.tries()))
        : unsure(row);
  }

  /**
   * Nobody can tell whether it is there. What was refused with its photos is believed to be
   * refused, and a person hears the words; sent all the same, it goes without them.
   */
  private static Change unsure(Outgoing row) {
    return Change.of(
        wasRefused(row)
            ? row.refused(row.words(), SettingOut.TRIES_WITH_PHOTOS)
            : row.attention(Reason.UNSURE));
  }

  private static boolean wasRefused(Outgoing row) {
    return row.reason().filter(Reason.REFUSED::equals).isPresent();
  }

  private Change notThere(Sought sought) {
    Outgoing row = sought.row();
    if (sought.isUnknownCorrection()) {
      // Told twice it says the same under the same mark; kept back it leaves the receiver wrong.
      return again(row, sought.item());
    }
    return switch (catalogue.kind(sought.service())) {
      case BLACKBOX -> unsure(row);
      case BATCH -> wasRefused(row) ? unsure(row) : later(row, BETWEEN);
      case REALTIME -> again(row, sought.item());
    };
  }

  /** What is not there may still be on its way in. */
  private Change again(Outgoing row, Feedback item) {
    Instant now = way.time().now();
    if (row.notBefore().isAfter(now)) {
      return Change.of(row);
    }
    if (row.reason().isEmpty()) {
      // Nobody knows when its post ended; it has by now.
      Instant from = now.plus(way.pace().slowServer());
      return Change.of(row.at(Stage.SENDING, Optional.of(Reason.UNSURE), "", from, row.tries()));
    }
    if (!Settlement.isWanted(row, Optional.of(item))) {
      return Settlement.unwanted(row);
    }
    if (row.tries() >= MOST_TRIES) {
      return Change.of(row.attention(Reason.FAILS));
    }
    boolean first = row.tries() <= 1;
    Duration wait = first ? Duration.ZERO : way.pace().rest(row.tries() - 1, way.random());
    Optional<Reason> why = row.reason().filter(reason -> reason != Reason.UNSURE);
    return Change.of(row.at(Stage.WAITING, why, "", now.plus(wait), row.tries()));
  }
}
