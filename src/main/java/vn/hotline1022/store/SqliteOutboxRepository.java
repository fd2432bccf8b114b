package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.feedback.FeedbackCode;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.feedback.outbox.OfferJson;
import vn.hotline1022.feedback.outbox.OutboxCounts;
import vn.hotline1022.feedback.outbox.OutboxJson;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.record.DeskRecord.Origin;

/**
 * What goes to the receiver, in the encrypted database: local rows, and the records they become.
 */
public final class SqliteOutboxRepository implements OutboxRepository {
  private static final String OFFER = OutboxReceivers.OFFER;
  private static final String HOLD = OutboxReceivers.HOLD;

  /** Not for whoever works with settings that are none any more. */
  private static final Hold NEVER = new Hold(Instant.MAX, false, Optional.empty());

  private static final String SELECT = "SELECT " + OutgoingRows.COLUMNS + " FROM outgoing o ";

  private static final String SELECT_CHANGED =
      "SELECT "
          + OutgoingRows.COLUMNS.replace("o.revision", "f.revision")
          + " FROM outgoing o JOIN feedback f ON f.id = o.id"
          + " WHERE o.stage = 'SENT' AND o.receiver = '' AND f.revision > o.revision LIMIT ?";

  private static final String SELECT_OPEN =
      SELECT
          + "JOIN feedback f ON f.id = o.id WHERE o.receiver_id <> '' AND o.receiver = ''"
          + " AND o.asked_at <= ?"
          + " AND f.state IN ('SENT', 'RECEIVED', 'ASSIGNED', 'IN_PROGRESS')"
          + " ORDER BY o.asked_at LIMIT ?";

  private final Database database;
  private final RecordStore records;
  private final LocalSettings settings;
  private final OutboxRefill refill;
  private final EarlierAnswers earlierAnswers;
  private final WantedAgain wantedAgain;
  private final OutboxDecisions decisions;
  private final OutboxChanges written;
  private final Optional<GatewaySettings> bound;

  SqliteOutboxRepository(Database database, RecordStore records, LocalSettings settings) {
    this.database = database;
    this.records = records;
    this.settings = settings;
    Origin origin = records.origin();
    this.refill = new OutboxRefill(origin.device(), origin.incarnation());
    this.earlierAnswers = new EarlierAnswers(records);
    this.wantedAgain = new WantedAgain(records);
    this.decisions = new OutboxDecisions(records, refill);
    this.written = new OutboxChanges(records);
    this.bound = Optional.empty();
  }

  private SqliteOutboxRepository(SqliteOutboxRepository all, GatewaySettings bound) {
    this.database = all.database;
    this.records = all.records;
    this.settings = all.settings;
    this.refill = all.refill;
    this.earlierAnswers = all.earlierAnswers;
    this.wantedAgain = all.wantedAgain;
    this.decisions = all.decisions;
    this.written = all.written;
    this.bound = Optional.of(bound);
  }

  @Override
  public OutboxRepository of(GatewaySettings given) {
    return new SqliteOutboxRepository(this, given);
  }

  private boolean isInUse(Session session) throws SQLException {
    return bound.isEmpty() || OutboxReceivers.settings(session).equals(bound);
  }

  @Override
  public Optional<GatewaySettings> settings() {
    return database.readers().read(OutboxReceivers::settings);
  }

  @Override
  public void settings(GatewaySettings given) {
    database.writer().write(s -> OutboxReceivers.enter(s, given));
  }

  @Override
  public void forget() {
    database.writer().write(OutboxReceivers::forget);
  }

  @Override
  public Map<String, Integer> waiting() {
    return database
        .readers()
        .read(
            s -> {
              Map<String, Integer> found = new HashMap<>();
              s.each(
                  "SELECT f.category, count(*) FROM outgoing o JOIN feedback f ON f.id = o.id"
                      + " WHERE o.stage <> 'SENT' GROUP BY f.category",
                  row -> {
                    found.put(row.getString(1), row.getInt(2));
                    return true;
                  });
              return found;
            });
  }

  @Override
  public ReceiverOffer offer() {
    return settings.get(OFFER).map(OfferJson::read).orElse(ReceiverOffer.NONE);
  }

  @Override
  public void offer(ReceiverOffer offer) {
    database
        .writer()
        .write(
            s -> {
              ReceiverOffer before =
                  LocalSettings.get(s, OFFER).map(OfferJson::read).orElse(ReceiverOffer.NONE);
              return LocalSettings.put(s, OFFER, OfferJson.of(offer.after(before)));
            });
  }

  @Override
  public Hold hold() {
    return database
        .readers()
        .read(
            s ->
                isInUse(s)
                    ? LocalSettings.get(s, HOLD).map(OutboxJson::hold).orElse(Hold.NONE)
                    : NEVER);
  }

  @Override
  public void hold(Hold hold) {
    database.writer().write(s -> isInUse(s) ? LocalSettings.put(s, HOLD, OutboxJson.of(hold)) : 0);
  }

  @Override
  public void refill() {
    String receiver = settings().map(GatewaySettings::receiver).orElse("");
    database
        .writer()
        .write(
            s -> {
              earlierAnswers.run(s);
              wantedAgain.run(s, receiver);
              refill.run(s);
              OutboxReceivers.sort(s);
              return null;
            });
  }

  @Override
  public List<Outgoing> changed(int limit) {
    return due(SELECT_CHANGED, limit);
  }

  @Override
  public List<Outgoing> waiting(Instant now, boolean photos, int limit) {
    return due(
        SELECT
            + "WHERE o.stage = 'WAITING' AND o.receiver = '' AND (o.photos > 0) = ?"
            + " AND o.not_before <= ? AND o.incarnation = ? ORDER BY o.rowid LIMIT ?",
        photos ? 1 : 0,
        now.toEpochMilli(),
        refill.incarnation(),
        limit);
  }

  @Override
  public List<Outgoing> doubtful(Instant now, int limit) {
    return due(
        SELECT
            + "WHERE o.stage = 'SENDING' AND o.receiver = '' AND o.not_before <= ? ORDER BY o.rowid"
            + " LIMIT ?",
        now.toEpochMilli(),
        limit);
  }

  @Override
  public List<Outgoing> withoutId(Instant askedBefore, int limit) {
    return due(
        SELECT
            + "WHERE o.stage = 'SENT' AND o.receiver_id = '' AND o.receiver = ''"
            + " AND o.asked_at <= ?"
            + " ORDER BY o.asked_at LIMIT ?",
        askedBefore.toEpochMilli(),
        limit);
  }

  @Override
  public List<Outgoing> open(Instant askedBefore, int limit) {
    return due(SELECT_OPEN, askedBefore.toEpochMilli(), limit);
  }

  /** What there is to do, for the receiver whose settings are kept. */
  private List<Outgoing> due(String sql, Object... parameters) {
    return database
        .readers()
        .read(s -> isInUse(s) ? s.list(sql, OutgoingRows::read, parameters) : List.of());
  }

  private List<Outgoing> list(String sql, Object... parameters) {
    return database.readers().read(s -> s.list(sql, OutgoingRows::read, parameters));
  }

  @Override
  public boolean isTaken(String receiverId) {
    return database
            .readers()
            .read(
                s ->
                    s.number(
                        0,
                        "SELECT EXISTS (SELECT 1 FROM outgoing WHERE receiver_id = ?"
                            + " AND receiver = '')"
                            + " OR EXISTS (SELECT 1 FROM feedback_receiver r WHERE code = ?"
                            + " AND NOT EXISTS (SELECT 1 FROM outgoing o WHERE o.id = r.id"
                            + " AND o.receiver <> ''))",
                        receiverId,
                        FeedbackCode.same(receiverId)))
        == 1;
  }

  @Override
  public boolean isOfAnother(String receiverId, UUID item) {
    return database.readers().read(s -> OutboxDecisions.isTaken(s, item, receiverId));
  }

  @Override
  public void write(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    database
        .writer()
        .write(
            s -> {
              for (Change change : changes) {
                written.write(s, change);
              }
              return null;
            });
  }

  @Override
  public Set<UUID> write(List<Change> changes, List<Change> next) {
    if (changes.isEmpty() && next.isEmpty()) {
      return Set.of();
    }
    return database
        .writer()
        .write(
            s -> {
              for (Change change : changes) {
                written.write(s, change);
              }
              Set<UUID> out = new HashSet<>();
              boolean goesOn = isInUse(s);
              for (Change change : next) {
                if (goesOn && OutgoingRows.isWaiting(s, change.row().item())) {
                  written.write(s, change);
                  out.add(change.row().item());
                }
              }
              return out;
            });
  }

  @Override
  public Map<UUID, Long> revisions(List<UUID> items) {
    return database
        .readers()
        .read(
            s -> {
              Map<UUID, Long> found = new HashMap<>();
              for (UUID item : items) {
                long revision = FeedbackProjection.revision(s, item);
                if (revision >= 0) {
                  found.put(item, revision);
                }
              }
              return found;
            });
  }

  @Override
  public long writes() {
    return database.writer().written().count();
  }

  @Override
  public Set<UUID> unchanged(Map<UUID, Long> revisions) {
    return database.readers().read(s -> UnchangedItems.of(s, revisions));
  }

  @Override
  public Optional<Outgoing> find(UUID item) {
    return list(SELECT + "WHERE o.id = ?", item).stream().findFirst();
  }

  @Override
  public List<Outgoing> all(int limit) {
    return list(SELECT + "ORDER BY o.rowid DESC LIMIT ?", limit);
  }

  @Override
  public OutboxCounts counts() {
    return database
        .readers()
        .read(
            s -> {
              Map<Stage, Integer> items = new EnumMap<>(Stage.class);
              int[] photos = new int[2];
              s.each(
                  "SELECT stage, count(*), sum(photos),"
                      + " sum(CASE WHEN errand = 'REPORT' AND stage <> 'SENT'"
                      + " AND receiver_id = '' THEN 0 ELSE photos_sent END)"
                      + " FROM outgoing GROUP BY stage",
                  row -> {
                    items.put(Stage.valueOf(row.getString(1)), row.getInt(2));
                    photos[0] += row.getInt(3);
                    photos[1] += row.getInt(4);
                    return true;
                  });
              return new OutboxCounts(items, photos[0], photos[1]);
            });
  }

  @Override
  public Optional<Instant> nextAt() {
    Hold hold = hold();
    if (hold.fatal().isPresent()) {
      return Optional.empty();
    }
    return database
        .readers()
        .read(
            s ->
                s.first(
                    "SELECT min(not_before), count(*) FROM outgoing"
                        + " WHERE stage IN ('WAITING', 'SENDING') AND receiver = ''",
                    row ->
                        row.getInt(2) == 0
                            ? Optional.<Instant>empty()
                            : Optional.of(Instant.ofEpochMilli(row.getLong(1)))))
        .flatMap(it -> it)
        .map(at -> at.isBefore(hold.until()) ? hold.until() : at);
  }

  @Override
  public void retry(UUID item) {
    database.writer().write(s -> decisions.retry(s, item));
  }

  /** A fatal cause is tried once more; what the receiver itself asked for is obeyed. */
  @Override
  public void retryAll() {
    if (!hold().obeyed()) {
      hold(Hold.NONE);
    }
    database
        .writer()
        .write(s -> s.update("UPDATE outgoing SET not_before = 0 WHERE stage = 'WAITING'"));
  }

  @Override
  public Map<UUID, Outgoing> underWay(List<UUID> items) {
    return database.readers().read(s -> decisions.underWay(s, items));
  }

  @Override
  public Map<UUID, String> elsewhere(List<UUID> items) {
    return database.readers().read(s -> OutboxReceivers.elsewhere(s, items));
  }

  @Override
  public List<UUID> needing(int limit) {
    return database.readers().read(s -> decisions.needing(s, limit));
  }

  @Override
  public boolean isOwn(UUID item) {
    return database.readers().read(s -> decisions.isOwn(s, item));
  }

  @Override
  public boolean byHand(UUID item) {
    return database.writer().write(s -> decisions.byHand(s, item));
  }

  @Override
  public Found isThere(UUID item, FeedbackStep.Filed filed) {
    return database.writer().write(s -> decisions.isThere(s, item, filed));
  }

  @Override
  public void settled(UUID item, FeedbackStep.PassedOn told) {
    database
        .writer()
        .write(
            s -> {
              decisions.settled(s, item, told);
              return null;
            });
  }
}
