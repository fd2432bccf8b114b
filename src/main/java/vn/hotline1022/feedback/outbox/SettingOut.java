package vn.hotline1022.feedback.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway.Feature;
import vn.hotline1022.feedback.FeedbackGateway.Report;
import vn.hotline1022.feedback.FeedbackGateway.Upload;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.outbox.OutboxRepository.Change;
import vn.hotline1022.feedback.outbox.Outgoing.Errand;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.feedback.outbox.Outgoing.Told;
import vn.hotline1022.photo.Photo;

/** Writes what is to be posted next, and says of the rest why it is not. */
final class SettingOut {
  private static final Logger LOG = LoggerFactory.getLogger(SettingOut.class);

  /** With photos it is tried so often: then the text goes without them. */
  static final int TRIES_WITH_PHOTOS = 3;

  private final Way way;
  private final Catalogue catalogue;

  SettingOut(Way way, Catalogue catalogue) {
    this.way = way;
    this.catalogue = catalogue;
  }

  /**
   * One that may be posted.
   *
   * @param revision the item's, as it was written into the report
   */
  record Ready(Outgoing row, Report report, Feedback item, long revision) {}

  /**
   * What is to be done with some that wait.
   *
   * @param changes of each: that it is being posted, or why not
   * @param failure why none of them can be looked at
   */
  record Batch(List<Ready> ready, List<Change> changes, Optional<GatewayFailure> failure) {}

  Batch prepare(List<Outgoing> rows) {
    List<UUID> ids = rows.stream().map(Outgoing::item).toList();
    Map<UUID, Long> revisions = ids.isEmpty() ? Map.of() : way.box().revisions(ids);
    Map<UUID, Feedback> items = items(ids);
    List<Ready> ready = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Outgoing row : rows) {
      Optional<Feedback> item = Optional.ofNullable(items.get(row.item()));
      Optional<GatewayFailure> unknown = item.flatMap(this::learn);
      if (unknown.filter(Rest::isForAll).isPresent()) {
        return new Batch(List.of(), List.of(), unknown);
      }
      if (unknown.isPresent()) {
        changes.add(unknown(row));
      } else if (!Settlement.isWanted(row, item)) {
        changes.add(Settlement.unwanted(row));
      } else {
        Optional<Ready> out =
            ready(row, item.orElseThrow(), revisions.getOrDefault(row.item(), 0L), changes);
        out.ifPresent(ready::add);
      }
      if (ready.stream().filter(this::isHidden).count() >= way.pace().atOnce()) {
        break;
      }
    }
    return new Batch(ready, changes, Optional.empty());
  }

  /**
   * Whether nobody can look up soon if it arrived. After a crash each of these needs a person, so
   * few are set out with at once.
   */
  private boolean isHidden(Ready one) {
    return switch (catalogue.kind(one.report().service())) {
      case REALTIME -> false;
      case BATCH, BLACKBOX -> true;
    };
  }

  private Map<UUID, Feedback> items(List<UUID> ids) {
    Map<UUID, Feedback> items = new HashMap<>();
    if (!ids.isEmpty()) {
      way.feedback().find(ids).forEach(item -> items.put(item.id(), item));
    }
    return items;
  }

  private Optional<String> service(Feedback item) {
    return way.writer().service(item, way.settings().services());
  }

  private Optional<GatewayFailure> learn(Feedback item) {
    return service(item).flatMap(catalogue::learn);
  }

  /** What the receiver wants to know about it cannot be told: it waits, the others do not. */
  private Change unknown(Outgoing row) {
    if (row.tries() >= Doubts.MOST_TRIES) {
      return Change.of(row.attention(Reason.FAILS));
    }
    Instant from = way.time().now().plus(way.pace().rest(row.tries(), way.random()));
    return Change.of(row.at(Stage.WAITING, Optional.of(Reason.FAILS), "", from, row.tries() + 1));
  }

  private Optional<Ready> ready(Outgoing row, Feedback item, long revision, List<Change> changes) {
    boolean byHand = way.writer().isByHand(item, way.settings().services());
    if (byHand && row.errand() == Errand.REPORT && !item.isRestricted()) {
      Instant any = Instant.EPOCH;
      changes.add(Change.of(row.at(Stage.BY_HAND, Optional.empty(), "", any, row.tries())));
      return Optional.empty();
    }
    Optional<Reason> lacking = lacking(item);
    if (lacking.isPresent()) {
      changes.add(Change.of(row.attention(lacking.get())));
      return Optional.empty();
    }
    String service = service(item).orElseThrow();
    Instant now = way.time().now();
    Told told = new Told(way.writer().digest(item), service, now);
    List<Upload> uploads = uploads(row, item);
    Outgoing posting = row.posting(told, uploads.size(), now.plus(way.pace().brokenServer()));
    changes.add(Change.of(posting));
    Report report = way.writer().report(item, posting, service, uploads);
    return Optional.of(new Ready(posting, report, item, revision));
  }

  private Optional<Reason> lacking(Feedback item) {
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
    if (!catalogue.isAnswered(service.get(), item.matter().attributes())) {
      return Optional.of(Reason.UNANSWERED);
    }
    return way.writer().hasPlace(item) ? Optional.empty() : Optional.of(Reason.NO_PLACE);
  }

  /**
   * Photos go along where they are taken; a correction does not send them again. What cannot be
   * read from its first to its last byte would break off a post in the middle: it stays here.
   */
  private List<Upload> uploads(Outgoing row, Feedback item) {
    boolean taken =
        catalogue.can(Feature.UPLOADS)
            && row.errand() == Errand.REPORT
            && row.tries() < TRIES_WITH_PHOTOS;
    return taken
        ? item.allPhotos().stream().filter(this::isReadable).map(this::upload).toList()
        : List.of();
  }

  private boolean isReadable(Photo photo) {
    if (!way.photos().isHere(photo.id())) {
      return false;
    }
    try (InputStream in = way.photos().open(photo.id())) {
      return in.transferTo(OutputStream.nullOutputStream()) == photo.bytes();
    } catch (IOException | FaultException e) {
      LOG.warn("photo {} stays here: {}", photo.id(), e.getClass().getSimpleName());
      return false;
    }
  }

  private Upload upload(Photo photo) {
    return new Upload(
        photo.id() + "." + photo.kind().extension(),
        photo.kind() == Photo.Kind.JPEG ? "image/jpeg" : "video/mp4",
        photo.bytes(),
        () -> way.photos().open(photo.id()));
  }
}
