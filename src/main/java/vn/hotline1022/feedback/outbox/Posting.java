package vn.hotline1022.feedback.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway.Feature;
import vn.hotline1022.feedback.FeedbackGateway.Posted;
import vn.hotline1022.feedback.FeedbackGateway.Report;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.outbox.OutboxRepository.Change;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.feedback.outbox.SettingOut.Batch;
import vn.hotline1022.feedback.outbox.SettingOut.Ready;

/** Posts what waits, a batch at a time: first the intention, durably, then the posts. */
final class Posting {
  /** Statuses that say of a body that it is too large, or of a kind that is not taken. */
  private static final Set<String> TOO_BIG = Set.of("413", "415");

  private final Way way;
  private final Settlement settlement;
  private final SettingOut settingOut;
  private final Catalogue catalogue;
  private final Rest rest;
  private final ExecutorService threads;

  /** One failed for all: nothing more is posted. */
  private final AtomicBoolean ended = new AtomicBoolean();

  private final AtomicInteger lost = new AtomicInteger();

  /**
   * Of what was perhaps posted; one that is not here when nothing more is posted surely was not.
   */
  private final Set<UUID> begun = ConcurrentHashMap.newKeySet();

  private final Parting parting;

  Posting(Way way, Catalogue catalogue, Rest rest, ExecutorService threads) {
    this.way = way;
    this.settlement = new Settlement(way);
    this.settingOut = new SettingOut(way, catalogue);
    this.catalogue = catalogue;
    this.rest = rest;
    this.threads = threads;
    this.parting = new Parting(way.pace().parting(), () -> ended.set(true));
  }

  /**
   * What came of one; nothing when it was not tried, since an earlier one failed for all.
   *
   * @param photos that went along
   */
  private record Outcome(Ready ready, Optional<Posted> posted, int photos) {}

  private record Post(Ready ready, Future<Outcome> outcome) {}

  /**
   * Texts first; those with photos in their own lane behind. While a batch is being posted, the one
   * before is settled and the next is set out with; so there is always one to go on with. What is
   * settled is written at once: to set out may take long, and meanwhile much can change.
   */
  void run() {
    List<Post> posting = post(turn(List.of()));
    List<Outcome> done = List.of();
    while (!posting.isEmpty() || !done.isEmpty()) {
      List<Post> next = post(turn(done));
      done = await(posting);
      posting = next;
    }
  }

  /** Settles these; gives the next, of which it is durable that they are being posted. */
  private List<Ready> turn(List<Outcome> done) {
    way.box().write(settled(done));
    List<Ready> ready = List.of();
    boolean more = true;
    while (more && ready.isEmpty()) {
      Batch next = settingOut.prepare(waiting());
      next.failure().ifPresent(rest::afterQuestion);
      Set<UUID> out = way.box().write(List.of(), next.changes());
      // Somebody may have decided otherwise about one in the meantime.
      ready = next.ready().stream().filter(it -> out.contains(it.row().item())).toList();
      more = !next.changes().isEmpty();
    }
    return ready;
  }

  private List<Outgoing> waiting() {
    boolean stopped = ended.get() || Thread.currentThread().isInterrupted();
    if (stopped || !rest.isOver()) {
      return List.of();
    }
    Instant now = way.time().now();
    List<Outgoing> texts = way.box().waiting(now, false, way.pace().batch());
    if (!texts.isEmpty()) {
      return texts;
    }
    boolean photos = catalogue.can(Feature.UPLOADS);
    return way.box().waiting(now, true, photos ? way.pace().atOnce() : way.pace().batch());
  }

  private List<Post> post(List<Ready> ready) {
    Meanwhile meanwhile = new Meanwhile(way.box(), ready);
    return ready.stream()
        .map(each -> new Post(each, threads.submit(() -> post(each, meanwhile))))
        .toList();
  }

  /**
   * Ended meanwhile, none begins any more, and those under way have a moment to come to an end;
   * what is broken off then is in doubt, as after a crash.
   */
  private List<Outcome> await(List<Post> posting) {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      for (Post each : posting) {
        Optional<Outcome> outcome = parting.await(each.outcome());
        UUID item = each.ready().row().item();
        if (outcome.isPresent()) {
          outcomes.add(outcome.get());
          begun.remove(item);
        } else if (!begun.contains(item)) {
          outcomes.add(new Outcome(each.ready(), Optional.empty(), 0));
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof FaultException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
    return outcomes;
  }

  private Outcome post(Ready ready, Meanwhile meanwhile) {
    begun.add(ready.row().item());
    if (ended.get() || !meanwhile.isAsItWas(ready)) {
      return new Outcome(ready, Optional.empty(), 0);
    }
    Report report = ready.report();
    Posted posted = way.gateway().post(report);
    if (isRefused(posted, TOO_BIG) && !report.uploads().isEmpty()) {
      // It surely was not taken, and because of its photos: the text goes without them.
      report = report.withoutUploads();
      posted = way.gateway().post(report);
    }
    if (isForAll(posted)) {
      ended.set(true);
    }
    return new Outcome(ready, Optional.of(posted), report.uploads().size());
  }

  private static boolean isRefused(Posted posted, Set<String> codes) {
    return posted instanceof Posted.Failed failed
        && failed.failure() instanceof GatewayFailure.Refused refused
        && codes.contains(refused.code());
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

  private List<Change> settled(List<Outcome> outcomes) {
    List<UUID> ids = outcomes.stream().map(outcome -> outcome.ready().row().item()).toList();
    Map<UUID, Long> revisions = ids.isEmpty() ? Map.of() : way.box().revisions(ids);
    List<Change> changes = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Ready ready = outcome.ready();
      boolean same = revisions.getOrDefault(ready.row().item(), -1L) == ready.revision();
      Optional<Feedback> item =
          same ? Optional.of(ready.item()) : way.feedback().find(ready.row().item());
      Outgoing row = same ? ready.row().compared(ready.revision()) : ready.row();
      // Erased while it was under way: its row went with it.
      item.ifPresent(it -> changes.add(settled(outcome, row, it)));
    }
    return changes;
  }

  private Change settled(Outcome outcome, Outgoing row, Feedback item) {
    if (outcome.posted().isEmpty()) {
      return Change.of(row.at(Stage.WAITING, Optional.empty(), "", Instant.EPOCH, row.tries()));
    }
    int photos = outcome.photos();
    return switch (outcome.posted().get()) {
      case Posted.WithId it -> accepted(row, item, it.id(), "", photos);
      case Posted.WithToken it -> accepted(row, item, "", it.token(), photos);
      case Posted.Silently _ -> accepted(row, item, "", "", photos);
      case Posted.Failed failed -> failed(row.along(photos), failed.failure());
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
          case GatewayFailure.Refused it when row.photosSent() > 0 && row.isReport() ->
              withoutPhotos(row, words(it));
          case GatewayFailure.Refused it -> row.refused(words(it), 0);
          case GatewayFailure.Fatal _ ->
              row.at(Stage.WAITING, Optional.empty(), "", Instant.EPOCH, row.tries());
          case GatewayFailure.Later it ->
              row.at(
                  Stage.WAITING,
                  Optional.of(Rest.reason(it.why())),
                  "",
                  Instant.EPOCH,
                  row.tries());
          case GatewayFailure.Lost it ->
              row.at(
                  Stage.SENDING,
                  Optional.of(Rest.reason(it.why())),
                  "",
                  now.plus(Pace.longer(way.pace().settle(it.why()), it.retryAfter())),
                  row.tries() + 1);
        });
  }

  private static String words(GatewayFailure.Refused why) {
    return (why.code() + " " + why.words()).strip();
  }

  /**
   * Some keep the text and refuse it over its photos all the same: it is looked up before the text
   * goes alone. Its words are kept for where that cannot be told.
   */
  private static Outgoing withoutPhotos(Outgoing row, String words) {
    return row.along(0)
        .at(
            Stage.SENDING,
            Optional.of(Reason.REFUSED),
            words,
            Instant.EPOCH,
            Math.max(row.tries() + 1, SettingOut.TRIES_WITH_PHOTOS));
  }
}
