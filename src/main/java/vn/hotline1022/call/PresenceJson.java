package vn.hotline1022.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.StrictJson;

/**
 * Writes and reads {@code presence.changed}: {@code person, state, reason, at} (milliseconds since
 * 1970), {@code zone} (seconds ahead of UTC), {@code before} and {@code lasted} (the interval that
 * ended and its monotonic milliseconds). Nothing in it identifies a citizen.
 */
public final class PresenceJson {

  /** Entity of every record of presence; one entity per interval. */
  public static final String ENTITY = "presence";

  public static final String CHANGED = "presence.changed";

  /** Version of the body written here. */
  public static final int VERSION = 1;

  private static final String SCOPE = "shift";
  private static final long NO_BASE = -1;

  private final ZoneId zone;

  /**
   * @param zone the desk's own, to tell later what its clock showed
   */
  public PresenceJson(ZoneId zone) {
    this.zone = zone;
  }

  public RecordDraft changed(PresenceChange change) {
    check(change);
    ObjectNode body = StrictJson.object();
    body.put("person", change.person());
    body.put("state", change.state().name());
    body.put("reason", change.reason());
    body.put("at", change.at().toEpochMilli());
    body.put("zone", zone.getRules().getOffset(change.at()).getTotalSeconds());
    change
        .before()
        .ifPresent(
            before -> {
              body.put("before", before.id().toString());
              body.put("lasted", before.lasted().toMillis());
            });
    return new RecordDraft(
        ENTITY,
        change.id(),
        CHANGED,
        VERSION,
        change.person(),
        NO_BASE,
        SCOPE,
        StrictJson.bytes(body),
        Bytes.utf8("{}"));
  }

  /** The change a record speaks of; empty when it cannot be read. */
  public static Optional<PresenceChange> read(DeskRecord record) {
    if (!record.header().type().equals(CHANGED) || record.header().schemaVersion() != VERSION) {
      return Optional.empty();
    }
    try {
      JsonNode body = StrictJson.read(record.body());
      PresenceChange change =
          new PresenceChange(
              record.header().entityId(),
              StrictJson.text(body, "person"),
              Presence.valueOf(StrictJson.text(body, "state")),
              StrictJson.text(body, "reason"),
              StrictJson.moment(body, "at"),
              before(body));
      check(change);
      return Optional.of(change);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<PresenceChange.Before> before(JsonNode body) {
    return body.has("before")
        ? Optional.of(
            new PresenceChange.Before(
                StrictJson.id(StrictJson.field(body, "before")),
                Duration.ofMillis(StrictJson.number(body, "lasted"))))
        : Optional.empty();
  }

  private static void check(PresenceChange change) {
    long at = change.at().toEpochMilli();
    boolean inTime = at >= -CallBounds.MILLIS_MAX && at <= CallBounds.MILLIS_MAX;
    boolean lasted =
        change.before().stream()
            .map(before -> before.lasted().toMillis())
            .allMatch(millis -> millis >= 0 && millis <= CallBounds.MILLIS_MAX);
    boolean named = !change.person().isEmpty() && change.person().length() <= CallBounds.CODE_MAX;
    if (!inTime || !lasted || !named || change.reason().length() > CallBounds.CODE_MAX) {
      throw new IllegalArgumentException("out of bounds");
    }
  }
}
