package vn.hotline1022.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.StrictJson;

/**
 * Writes and reads {@code help.asked} ({@code asker, at, call}), {@code help.taken} and {@code
 * help.ended} (both {@code by, at}); times in milliseconds since 1970. Nothing in them identifies a
 * citizen.
 */
public final class HelpJson {

  /** Entity of every record of a call for help. */
  public static final String ENTITY = "help";

  public static final String ASKED = "help.asked";
  public static final String TAKEN = "help.taken";
  public static final String ENDED = "help.ended";

  /** Version of the bodies written here. */
  public static final int VERSION = 1;

  private static final String SCOPE = "shift";
  private static final long NO_BASE = -1;

  private HelpJson() {}

  public static RecordDraft asked(HelpRequest request) {
    ObjectNode body = StrictJson.object();
    body.put("asker", request.asker());
    body.put("at", request.at().toEpochMilli());
    request.call().ifPresent(call -> body.put("call", call.toString()));
    return draft(request.id(), ASKED, request.asker(), body);
  }

  public static RecordDraft taken(UUID id, HelpRequest.Taken taken) {
    return said(id, TAKEN, taken.by(), taken.at());
  }

  public static RecordDraft ended(UUID id, String by, Instant at) {
    return said(id, ENDED, by, at);
  }

  private static RecordDraft said(UUID id, String type, String by, Instant at) {
    ObjectNode body = StrictJson.object();
    body.put("by", by);
    body.put("at", at.toEpochMilli());
    return draft(id, type, by, body);
  }

  private static RecordDraft draft(UUID id, String type, String actor, ObjectNode body) {
    if (actor.isEmpty() || actor.length() > CallBounds.CODE_MAX) {
      throw new IllegalArgumentException("out of bounds: code");
    }
    return new RecordDraft(
        ENTITY, id, type, VERSION, actor, NO_BASE, SCOPE, StrictJson.bytes(body), Bytes.utf8("{}"));
  }

  static Optional<HelpRequest> readAsked(DeskRecord record) {
    return read(record, ASKED)
        .filter(body -> text(body, "asker").filter(HelpJson::isCode).isPresent())
        .flatMap(
            body ->
                time(body)
                    .map(
                        at ->
                            HelpRequest.asked(
                                record.header().entityId(),
                                text(body, "asker").orElseThrow(),
                                at,
                                text(body, "call").flatMap(HelpJson::id))));
  }

  static Optional<HelpRequest.Taken> readTaken(DeskRecord record) {
    return read(record, TAKEN)
        .flatMap(
            body ->
                text(body, "by")
                    .filter(HelpJson::isCode)
                    .flatMap(by -> time(body).map(at -> new HelpRequest.Taken(by, at))));
  }

  static Optional<Instant> readEnded(DeskRecord record) {
    return read(record, ENDED).flatMap(HelpJson::time);
  }

  private static Optional<JsonNode> read(DeskRecord record, String type) {
    if (!record.header().type().equals(type) || record.header().schemaVersion() != VERSION) {
      return Optional.empty();
    }
    try {
      return Optional.of(StrictJson.read(record.body()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isCode(String text) {
    return !text.isEmpty() && text.length() <= CallBounds.CODE_MAX;
  }

  private static Optional<Instant> time(JsonNode body) {
    JsonNode at = body.get("at");
    boolean known = at != null && at.isIntegralNumber() && at.canConvertToLong();
    return known && Math.abs(at.longValue()) <= CallBounds.MILLIS_MAX
        ? Optional.of(Instant.ofEpochMilli(at.longValue()))
        : Optional.empty();
  }

  private static Optional<String> text(JsonNode body, String name) {
    JsonNode value = body.get(name);
    return value != null && value.isTextual()
        ? Optional.of(Bytes.utf8(value.textValue()).utf8())
        : Optional.empty();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
