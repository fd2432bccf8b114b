package vn.hotline1022.feedback.outbox;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.feedback.outbox.Outgoing.Errand;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/** Rows that a test puts where it wants them, and what people decide about them. */
public final class MemoryOutbox implements OutboxRepository {
  private final Map<UUID, Outgoing> rows = new LinkedHashMap<>();
  private final Set<UUID> others = new HashSet<>();
  private final Map<UUID, String> elsewhere = new HashMap<>();
  private final Set<UUID> changed = new HashSet<>();
  private long writes;
  private int looks;
  private Optional<GatewaySettings> settings = Optional.empty();
  private ReceiverOffer offer = ReceiverOffer.NONE;
  private Hold hold = Hold.NONE;

  /** There is a receiver. */
  public void begin() {
    settings =
        Optional.of(new GatewaySettings("https://example.org", "khoá", "", "iHaNoi", Map.of()));
  }

  public void waits(UUID item, int photos) {
    rows.put(item, Outgoing.first(item, photos));
  }

  public void waits(UUID item, Reason why, Instant until) {
    rows.put(item, Outgoing.first(item, 0).at(Stage.WAITING, Optional.of(why), "", until, 1));
  }

  public void isSending(UUID item) {
    rows.put(
        item,
        Outgoing.first(item, 2)
            .at(Stage.SENDING, Optional.of(Reason.TOO_SLOW), "", Instant.EPOCH, 1));
  }

  public void isSent(UUID item, String code, int photos) {
    rows.put(item, Outgoing.first(item, photos).sent(code, "", photos));
  }

  public void isRefused(UUID item, String words) {
    rows.put(
        item,
        Outgoing.first(item, 0)
            .at(Stage.REFUSED, Optional.of(Reason.REFUSED), words, Instant.EPOCH, 0));
  }

  public void needs(UUID item, Reason why) {
    rows.put(item, Outgoing.first(item, 0).attention(why));
  }

  /** A correction of what was sent under this code. */
  public void correctionNeeds(UUID item, String code, Reason why) {
    rows.put(
        item, Outgoing.first(item, 0).sent(code, "", 0).again(Errand.CORRECTION).attention(why));
  }

  /** It was written at another computer. */
  public void isOthers(UUID item) {
    others.add(item);
  }

  /** It is of an earlier receiver. */
  public void isElsewhere(UUID item, String receiver) {
    elsewhere.put(item, receiver);
  }

  @Override
  public Map<UUID, String> elsewhere(List<UUID> items) {
    Map<UUID, String> found = new HashMap<>(elsewhere);
    found.keySet().retainAll(items);
    return found;
  }

  @Override
  public Optional<GatewaySettings> settings() {
    return settings;
  }

  @Override
  public void settings(GatewaySettings given) {
    settings = Optional.of(given);
  }

  @Override
  public void forget() {
    settings = Optional.empty();
  }

  @Override
  public Map<String, Integer> waiting() {
    return Map.of();
  }

  @Override
  public ReceiverOffer offer() {
    return offer;
  }

  @Override
  public void offer(ReceiverOffer given) {
    offer = given.after(offer);
  }

  @Override
  public Hold hold() {
    return hold;
  }

  @Override
  public void hold(Hold given) {
    hold = given;
  }

  @Override
  public OutboxRepository of(GatewaySettings given) {
    return this;
  }

  @Override
  public void refill() {}

  @Override
  public List<Outgoing> changed(int limit) {
    return List.of();
  }

  @Override
  public List<Outgoing> waiting(Instant now, boolean photos, int limit) {
    return in(Stage.WAITING);
  }

  private List<Outgoing> in(Stage stage) {
    return rows.values().stream().filter(row -> row.stage() == stage).toList();
  }

  @Override
  public List<Outgoing> doubtful(Instant now, int limit) {
    return in(Stage.SENDING);
  }

  @Override
  public List<Outgoing> withoutId(Instant askedBefore, int limit) {
    return List.of();
  }

  @Override
  public List<Outgoing> open(Instant askedBefore, int limit) {
    return in(Stage.SENT);
  }

  @Override
  public boolean isTaken(String receiverId) {
    return rows.values().stream().anyMatch(row -> row.receiverId().equals(receiverId));
  }

  @Override
  public boolean isOfAnother(String receiverId, UUID item) {
    return rows.values().stream()
        .anyMatch(row -> row.receiverId().equals(receiverId) && !row.item().equals(item));
  }

  @Override
  public void write(List<Change> changes) {
    changes.forEach(change -> rows.put(change.row().item(), change.row()));
  }

  @Override
  public Set<UUID> write(List<Change> changes, List<Change> next) {
    write(changes);
    write(next);
    return next.stream().map(change -> change.row().item()).collect(Collectors.toSet());
  }

  @Override
  public Map<UUID, Long> revisions(List<UUID> items) {
    return Map.of();
  }

  @Override
  public long writes() {
    return writes;
  }

  @Override
  public Set<UUID> unchanged(Map<UUID, Long> revisions) {
    looks++;
    Set<UUID> left = new HashSet<>(revisions.keySet());
    left.removeAll(changed);
    return left;
  }

  /** Somebody says something of it, or asks that it be kept only. */
  void changes(UUID item) {
    changed.add(item);
    writes++;
  }

  /** How often it was asked what is unchanged. */
  int looks() {
    return looks;
  }

  @Override
  public Optional<Outgoing> find(UUID item) {
    return Optional.ofNullable(rows.get(item));
  }

  @Override
  public List<Outgoing> all(int limit) {
    return List.copyOf(rows.values());
  }

  @Override
  public OutboxCounts counts() {
    Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
    rows.values().forEach(row -> counts.merge(row.stage(), 1, Integer::sum));
    int photos = rows.values().stream().mapToInt(Outgoing::photos).sum();
    int sent = rows.values().stream().mapToInt(Outgoing::photosSent).sum();
    return new OutboxCounts(counts, photos, sent);
  }

  @Override
  public Optional<Instant> nextAt() {
    return in(Stage.WAITING).stream().map(Outgoing::notBefore).min(Instant::compareTo);
  }

  @Override
  public void retry(UUID item) {
    find(item).ifPresent(row -> rows.put(item, Outgoing.first(item, row.photos())));
  }

  @Override
  public void retryAll() {
    hold = Hold.NONE;
  }

  @Override
  public Map<UUID, Outgoing> underWay(List<UUID> items) {
    Map<UUID, Outgoing> found = new HashMap<>(rows);
    found.keySet().retainAll(items);
    found.values().removeIf(row -> row.stage() == Stage.SENT);
    return found;
  }

  @Override
  public List<UUID> needing(int limit) {
    return rows.values().stream()
        .filter(row -> row.stage() == Stage.REFUSED || row.stage() == Stage.ATTENTION)
        .map(Outgoing::item)
        .toList();
  }

  @Override
  public boolean isOwn(UUID item) {
    return !others.contains(item);
  }

  @Override
  public boolean byHand(UUID item) {
    boolean late =
        find(item)
            .filter(row -> row.stage() == Stage.SENDING || row.stage() == Stage.SENT)
            .isPresent();
    if (!late && !others.contains(item)) {
      rows.put(
          item, Outgoing.first(item, 0).at(Stage.BY_HAND, Optional.empty(), "", Instant.EPOCH, 0));
    }
    return !late;
  }

  @Override
  public Found isThere(UUID item, FeedbackStep.Filed filed) {
    if (isTaken(filed.receiverCode())) {
      return Found.CODE_TAKEN;
    }
    isSent(item, filed.receiverCode(), 0);
    return Found.KEPT;
  }

  @Override
  public void settled(UUID item, FeedbackStep.PassedOn told) {
    rows.remove(item);
  }
}
