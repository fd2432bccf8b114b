package vn.hotline1022.call;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.StrictJson;

/**
 * Writes what happened to a call as records.
 *
 * <p>The body holds what identifies nobody: {@code direction, operator, startedAt} (milliseconds
 * since 1970), {@code zone} (seconds the desk's wall clock was ahead of UTC), {@code state,
 * timeline} (kind, wall time, monotonic offset), {@code reasons, disposition} and, when there is
 * one, its {@code cause}. The personal part holds {@code phone, kind, notes}. Who was spoken with
 * stands in the body as ids, when known: {@code caller, helped, place}; so does the {@code promise}
 * it keeps. {@link CallFold} reads them back.
 */
public final class CallJson {

  /** Entity of every record of a call. */
  public static final String ENTITY = "call";

  /** A call began. */
  public static final String STARTED = "call.started";

  /** A call was saved or missed; also a later correction of it. The last one stands. */
  public static final String SAVED = "call.saved";

  /**
   * A saved call was put right: number, reasons, disposition, cause, notes and parties as they are
   * now. The last one stands.
   */
  public static final String AMENDED = "call.amended";

  /** Version of body and personal part written here. */
  public static final int VERSION = 1;

  private static final String SCOPE = "shift";
  private static final long NO_BASE = -1;

  private final ZoneId zone;

  /**
   * @param zone the desk's own, to tell later what its clock showed
   */
  public CallJson(ZoneId zone) {
    this.zone = zone;
  }

  /** The record of a call's beginning. */
  public RecordDraft started(Call call) {
    require(!call.state().ended(), "a call that begins has not ended");
    return draft(STARTED, call, call.operator(), NO_BASE, body(call));
  }

  /** The record of a call that was saved or missed. */
  public RecordDraft saved(Call call) {
    require(call.state().ended(), "a call is kept when it has ended");
    return draft(SAVED, call, call.operator(), NO_BASE, body(call));
  }

  /**
   * The record of a correction.
   *
   * @param actor staff code of the person who corrects
   * @param seen how many revisions of the call that person saw
   */
  public RecordDraft amended(Call call, String actor, long seen) {
    require(call.state().ended(), "a call is amended when it has ended");
    ObjectNode body = StrictJson.object();
    putOutcome(body, call);
    return draft(AMENDED, call, actor, seen, body);
  }

  /**
   * The record that erases what identifies the citizen in a call.
   *
   * @param actor staff code of the person who carried it out
   */
  public static RecordDraft erasure(UUID callId, String actor) {
    return Erasure.of(new Erasure.Target(ENTITY, callId), actor, SCOPE);
  }

  private static RecordDraft draft(
      String type, Call call, String actor, long base, ObjectNode body) {
    CallBounds.check(call);
    return new RecordDraft(
        ENTITY,
        call.id(),
        type,
        VERSION,
        actor,
        base,
        SCOPE,
        StrictJson.bytes(body),
        StrictJson.bytes(personal(call)));
  }

  private ObjectNode body(Call call) {
    ObjectNode body = StrictJson.object();
    body.put("direction", call.direction().name());
    body.put("operator", call.operator());
    body.put("startedAt", call.startedAt().toEpochMilli());
    body.put("zone", zone.getRules().getOffset(call.startedAt()).getTotalSeconds());
    body.put("state", call.state().name());
    ArrayNode timeline = body.putArray("timeline");
    for (TimelineEntry entry : bounded(call.timeline())) {
      timeline
          .addArray()
          .add(entry.kind().name())
          .add(entry.at().toEpochMilli())
          .add(entry.offsetMillis());
    }
    putOutcome(body, call);
    call.promise().ifPresent(id -> body.put("promise", id.toString()));
    return body;
  }

  /** What can be put right later. */
  private static void putOutcome(ObjectNode body, Call call) {
    ArrayNode reasons = body.putArray("reasons");
    call.reasons().forEach(reasons::add);
    call.disposition().ifPresent(code -> body.put("disposition", code));
    call.cause().ifPresent(code -> body.put("cause", code));
    Parties parties = call.parties();
    parties.caller().ifPresent(id -> body.put("caller", id.toString()));
    parties.helped().ifPresent(id -> body.put("helped", id.toString()));
    parties.place().ifPresent(code -> body.put("place", code));
  }

  private static ObjectNode personal(Call call) {
    ObjectNode personal = StrictJson.object();
    personal.put("phone", call.phone().key());
    personal.put("kind", call.phone().kind().name());
    personal.put("notes", call.notes());
    return personal;
  }

  /** A key held down may fill a timeline; its beginning and its end tell the most. */
  private static List<TimelineEntry> bounded(List<TimelineEntry> timeline) {
    int most = CallBounds.TIMELINE_MAX;
    if (timeline.size() <= most) {
      return timeline;
    }
    List<TimelineEntry> kept = new ArrayList<>(timeline.subList(0, most / 2));
    kept.addAll(timeline.subList(timeline.size() - most / 2, timeline.size()));
    return kept;
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
