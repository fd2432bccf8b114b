package vn.hotline1022.event;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.FlatJson;
import vn.hotline1022.record.RecordDraft;

/**
 * Writes and reads {@code tally.counted} ({@code event, kind, by}), and adds them up. One entity is
 * what one device counts at one event. Nothing of a citizen is in it.
 */
public final class TallyJson {

  /** Entity of the counts of one device at one event. */
  public static final String ENTITY = "tally";

  /** Somebody was counted, or taken back. */
  public static final String COUNTED = "tally.counted";

  /** Version of the body written here. */
  public static final int VERSION = 1;

  private TallyJson() {}

  /** The counts of one device at one event. */
  public record Tally(UUID event, Map<TallyKind, Integer> counts) {}

  private record Counted(UUID event, TallyKind kind, int by) {}

  /** The entity of what this device counts at this event. */
  public static UUID id(UUID event, UUID device) {
    String name = ENTITY + " " + event + " " + device;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Somebody was counted. */
  public static RecordDraft counted(UUID id, UUID event, TallyKind kind, int by, String actor) {
    EventBounds.require(by != 0 && Math.abs(by) <= EventBounds.COUNT_MAX);
    return new RecordDraft(
        ENTITY,
        id,
        COUNTED,
        VERSION,
        actor,
        -1,
        EventJson.SCOPE,
        FlatJson.write()
            .text("event", event.toString())
            .text("kind", kind.name())
            .number("by", by)
            .bytes(),
        FlatJson.write().bytes());
  }

  /**
   * Adds up what one device counted at one event. Sums know no order and may be less than nothing:
   * only what all devices counted together is not. Records of unknown types or versions, unreadable
   * ones and those of another event are left aside.
   */
  public static Optional<Tally> fold(List<DeskRecord> records) {
    List<Counted> counted = records.stream().flatMap(record -> read(record).stream()).toList();
    Optional<UUID> event = counted.stream().map(Counted::event).min(UUID::compareTo);
    Map<TallyKind, Integer> sums = new EnumMap<>(TallyKind.class);
    counted.stream()
        .filter(one -> event.filter(one.event()::equals).isPresent())
        .forEach(one -> sums.merge(one.kind(), one.by(), Integer::sum));
    return event.map(id -> new Tally(id, sums));
  }

  private static Optional<Counted> read(DeskRecord record) {
    boolean known =
        record.header().type().equals(COUNTED) && record.header().schemaVersion() == VERSION;
    if (!known) {
      return Optional.empty();
    }
    try {
      FlatJson body = FlatJson.read(record.body());
      return Optional.of(
          new Counted(
              UUID.fromString(body.text("event", EventBounds.CODE_MAX)),
              TallyKind.valueOf(body.text("kind", EventBounds.CODE_MAX)),
              (int) body.number("by", EventBounds.COUNT_MAX)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
