package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway.Feature;
import vn.hotline1022.feedback.FeedbackGateway.Posted;
import vn.hotline1022.feedback.FeedbackGateway.Report;
import vn.hotline1022.feedback.FeedbackGateway.Upload;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.outbox.OutboxRepository.Change;
import vn.hotline1022.feedback.outbox.Outgoing.Errand;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.feedback.outbox.Outgoing.Told;
import vn.hotline1022.photo.Photo;

/** Posts what waits, a batch at a time: first the intention, durably, then the posts. */
final class Posting {
  private final Way way;
  private final Settlement settlement;
  private final Catalogue catalogue;
  private final Rest rest;
  private final ExecutorService threads;

  /** One failed for all: nothing more is posted. */
  private final AtomicBoolean ended = new AtomicBoolean();

  private final AtomicInteger lost = new AtomicInteger();

  Posting(Way way, Catalogue catalogue, Rest rest, ExecutorService threads) {
    this.way = way;
    this.settlement = new Settlement(way);
    this.catalogue = catalogue;
    this.rest = rest;
    this.threads = threads;
  }

  /**
   * One that may be posted.
   *
   * @param revision the item's, as it was written into the report
   */
  private record Ready(Outgoing row, Report report, Feedback item, long revision) {}

  /** What came of one; nothing when it was not tried, since an earlier one failed for all. */
  private record Outcome(Ready ready, Optional<Posted> posted) {}

  /**
   * Texts first; those with photos in their own lane behind. While a batch is being posted, the
   * next one is set out with and the one before is settled.
   */
  void run() {
    List<Future<Outcome>> posting = post(next());
    while (!posting.isEmpty()) {
      List<Ready> ahead = ended.get() ? List.of() : next();
      List<Outcome> outcomes = await(posting);
      posting = post(ahead);
      settle(outcomes);
    }
  }

  /** The next batch, of which it is durable that it is being posted; empty at the end. */
  private List<Ready> next() {
    List<Ready> ready = List.of();
    boolean more = true;
    while (ready.isEmpty() && more && rest.isOver()) {
      List<Outgoing> rows = way.box().waiting(way.time().now(), false, way.pace().batch());
      if (rows.isEmpty()) {
        rows = way.box().waiting(way.time().now(), true, way.pace().atOnce());
      }
      more = !rows.isEmpty();
      ready = setOut(rows);
    }
    return ready;
  }

  private List<Ready> setOut(List<Outgoing> rows) {
    List<UUID> ids = rows.stream().map(Outgoing::item).toList();
    Map<UUID, Long> revisions = way.box().revisions(ids);
    Map<UUID, Feedback> items = items(ids);
    List<Ready> ready = new ArrayList<>();
    List<Change> first = new ArrayList<>();
    for (Outgoing row : rows) {
      Optional<Feedback> item = Optional.ofNullable(items.get(row.item()));
      Optional<GatewayFailure> unknown = item.flatMap(this::learn);
      if (unknown.isPresent()) {
        rest.afterQuestion(unknown.get());
        return List.of();
      }
      Change change = change(row, item);
      first.add(change);
      if (change.row().inDoubt()) {
        Feedback it = item.orElseThrow();
        long revision = revisions.getOrDefault(row.item(), 0L);
        ready.add(new Ready(change.row(), report(it, change.row()), it, revision));
      }
    }
    way.box().write(first);
    return ready;
  }

  private Map<UUID, Feedback> items(List<UUID> ids) {
    Map<UUID, Feedback> items = new LinkedHashMap<>();
    way.feedback().find(ids).forEach(item -> items.put(item.id(), item));
    return items;
  }

  private Optional<String> service(Feedback item) {
    return way.writer().service(item, way.settings().services());
  }

  private Optional<GatewayFailure> learn(Feedback item) {
    return service(item).flatMap(catalogue::learn);
  }

  /** The intention to post it, or why it is not posted. */
  private Change change(Outgoing row, Optional<Feedback> found) {
    if (!Settlement.isWanted(row, found)) {
      return Settlement.unwanted(row);
    }
    Feedback item = found.orElseThrow();
    Optional<Reason> lacking = lacking(row, item);
    if (lacking.isPresent()) {
      return Change.of(row.attention(lacking.get()));
    }
    Instant now = way.time().now();
    Duration settle = way.pace().brokenServer();
    return Change.of(
        row.posting(
            new Told(way.writer().digest(item, row.answers()), service(item).orElseThrow(), now),
            now.plus(settle)));
  }

  private Optional<Reason> lacking(Outgoing row, Feedback item) {
    Optional<String> service = service(item);
    if (item.isRestricted()) {
      return Optional.of(Reason.RESTRICTED);
    }
    if (service.isEmpty()) {
      return Optional.of(Reason.NO_SERVICE);
    }
    if (!catalogue.has(service.get())) {
      return Optional.of(Reason.SERVICE_GONE);
    }
    if (!catalogue.isAnswered(service.get(), row.answers())) {
      return Optional.of(Reason.UNANSWERED);
    }
    return way.writer().hasPlace(item) ? Optional.empty() : Optional.of(Reason.NO_PLACE);
  }

  /** Photos go along where they are taken; a correction does not send them again. */
  private Report report(Feedback item, Outgoing row) {
    boolean taken = catalogue.can(Feature.UPLOADS) && row.errand() == Errand.REPORT;
    List<Upload> uploads =
        taken
            ? item.allPhotos().stream()
                .filter(photo -> way.photos().isHere(photo.id()))
                .map(this::upload)
                .toList()
            : List.of();
    return way.writer().report(item, row, row.service(), uploads);
  }

  private Upload upload(Photo photo) {
    return new Upload(
        photo.id() + "." + photo.kind().extension(),
        photo.kind() == Photo.Kind.JPEG ? "image/jpeg" : "video/mp4",
        photo.bytes(),
        () -> way.photos().open(photo.id()));
  }

  private List<Future<Outcome>> post(List<Ready> ready) {
    return ready.stream().map(each -> threads.submit(() -> post(each))).toList();
  }

  /** Whatever ends this by force leaves them in doubt, as a crash does. */
  private static List<Outcome> await(List<Future<Outcome>> posting) {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      for (Future<Outcome> each : posting) {
        outcomes.add(each.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return outcomes;
  }

  private Outcome post(Ready ready) {
    if (ended.get()) {
      return new Outcome(ready, Optional.empty());
    }
    Posted posted = way.gateway().post(ready.report());
    if (isForAll(posted)) {
      ended.set(true);
    }
    return new Outcome(ready, Optional.of(posted));
  }

  /** Whether nothing behind it would pass either; a few lost in a row say so too. */
  private boolean isForAll(Posted posted) {
    if (!(posted instanceof Posted.Failed failed)) {
      lost.set(0);
      return false;
    }
    return switch (failed.failure()) {
      case GatewayFailure.Fatal _, GatewayFailure.Later _ -> true;
      case GatewayFailure.Lost _ -> lost.incrementAndGet() >= Rest.MOST_LOST;
      case GatewayFailure.Refused _ -> false;
    };
  }

  private void settle(List<Outcome> outcomes) {
    List<UUID> ids = outcomes.stream().map(outcome -> outcome.ready().row().item()).toList();
    Map<UUID, Long> revisions = way.box().revisions(ids);
    List<Change> changes = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Ready ready = outcome.ready();
      boolean same = revisions.getOrDefault(ready.row().item(), -1L) == ready.revision();
      Optional<Feedback> item =
          same ? Optional.of(ready.item()) : way.feedback().find(ready.row().item());
      // Erased while it was under way: its row went with it.
      item.ifPresent(it -> changes.add(settled(outcome, it)));
    }
    way.box().write(changes);
  }

  private Change settled(Outcome outcome, Feedback item) {
    Outgoing row = outcome.ready().row();
    if (outcome.posted().isEmpty()) {
      return Change.of(row.at(Stage.WAITING, Optional.empty(), "", Instant.EPOCH, row.tries()));
    }
    int photos = outcome.ready().report().uploads().size();
    return switch (outcome.posted().get()) {
      case Posted.WithId it -> accepted(row, item, it.id(), "", photos);
      case Posted.WithToken it -> accepted(row, item, "", it.token(), photos);
      case Posted.Silently _ -> accepted(row, item, "", "", photos);
      case Posted.Failed failed -> failed(row, failed.failure());
    };
  }

  private Change accepted(Outgoing row, Feedback item, String id, String token, int photos) {
    rest.went();
    return settlement.accepted(row, item, id, token, photos);
  }

  private Change failed(Outgoing row, GatewayFailure failure) {
    rest.after(failure);
    Instant now = way.time().now();
    return Change.of(
        switch (failure) {
          case GatewayFailure.Refused it ->
              row.at(
                  Stage.REFUSED,
                  Optional.of(Reason.REFUSED),
                  (it.code() + " " + it.words()).strip(),
                  Instant.EPOCH,
                  row.tries());
          case GatewayFailure.Fatal _ ->
              row.at(Stage.WAITING, Optional.empty(), "", Instant.EPOCH, row.tries());
          case GatewayFailure.Later it ->
              row.at(
                  Stage.WAITING,
                  Optional.of(Rest.reason(it.why())),
                  "",
                  Instant.EPOCH,
                  row.tries() + 1);
          case GatewayFailure.Lost it ->
              row.at(
                  Stage.SENDING,
                  Optional.of(Rest.reason(it.why())),
                  "",
                  now.plus(Pace.longer(way.pace().settle(it.why()), it.retryAfter())),
                  row.tries() + 1);
        });
  }
}
