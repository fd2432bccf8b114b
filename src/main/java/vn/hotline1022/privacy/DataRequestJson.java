package vn.hotline1022.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.RecordOrder;
import vn.hotline1022.record.StrictJson;

/**
 * Requests about data as records, and back. Who asks and what exactly stands in the personal part;
 * after an erasure kind and dates remain, as proof that the request was met.
 */
public final class DataRequestJson {

  /** Entity of every record of a request. */
  public static final String ENTITY = "request";

  /** A request came in. */
  public static final String RECEIVED = "request.received";

  /** It was carried out and answered. */
  public static final String CLOSED = "request.closed";

  private static final int VERSION = 1;
  private static final String SCOPE = "shift";

  private DataRequestJson() {}

  /** The record of a request that came in. */
  public static RecordDraft received(DataRequest request) {
    if (request.who().length() > DataRequest.WHO_MAX
        || request.note().length() > DataRequest.NOTE_MAX) {
      throw new IllegalArgumentException("out of bounds");
    }
    ObjectNode body =
        StrictJson.object()
            .put("kind", request.kind().name())
            .put("at", request.receivedAt().toEpochMilli());
    request.citizen().ifPresent(id -> body.put("citizen", id.toString()));
    ObjectNode personal = StrictJson.object().put("who", request.who()).put("note", request.note());
    return draft(request.id(), RECEIVED, request.takenBy(), body, personal);
  }

  /** The record that it was met. */
  public static RecordDraft closed(UUID id, Instant at, String actor) {
    return draft(
        id, CLOSED, actor, StrictJson.object().put("at", at.toEpochMilli()), StrictJson.object());
  }

  private static RecordDraft draft(
      UUID id, String type, String actor, ObjectNode body, ObjectNode personal) {
    return new RecordDraft(
        ENTITY,
        id,
        type,
        VERSION,
        actor,
        -1,
        SCOPE,
        StrictJson.bytes(body),
        StrictJson.bytes(personal));
  }

  /**
   * One request as it stands; empty when it cannot be read.
   *
   * @param records of one request
   */
  public static Optional<DataRequest> fold(List<DeskRecord> records) {
    boolean erased = records.stream().anyMatch(record -> Erasure.target(record).isPresent());
    List<DeskRecord> inOrder = records.stream().sorted(RecordOrder.FOLD).toList();
    Optional<DataRequest> received =
        inOrder.stream()
            .filter(record -> is(record, RECEIVED))
            .flatMap(record -> read(record, erased).stream())
            .reduce((before, later) -> later);
    Optional<Instant> closed =
        inOrder.stream()
            .filter(record -> is(record, CLOSED))
            .flatMap(record -> closedAt(record).stream())
            .findFirst();
    return received.map(
        request ->
            new DataRequest(
                request.id(),
                request.kind(),
                request.receivedAt(),
                request.citizen(),
                request.who(),
                request.note(),
                request.takenBy(),
                closed));
  }

  private static boolean is(DeskRecord record, String type) {
    return record.header().type().equals(type) && record.header().schemaVersion() == VERSION;
  }

  private static Optional<DataRequest> read(DeskRecord record, boolean erased) {
    try {
      JsonNode body = StrictJson.read(record.body());
      boolean bare = erased || record.erased();
      JsonNode personal = bare ? StrictJson.object() : StrictJson.read(record.personal());
      return Optional.of(
          new DataRequest(
              record.header().entityId(),
              RequestKind.valueOf(StrictJson.text(body, "kind", 40)),
              StrictJson.moment(body, "at"),
              StrictJson.optionalId(body, "citizen"),
              bare ? "" : StrictJson.text(personal, "who", DataRequest.WHO_MAX),
              bare ? "" : StrictJson.text(personal, "note", DataRequest.NOTE_MAX),
              record.header().actor(),
              Optional.empty()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> closedAt(DeskRecord record) {
    try {
      return Optional.of(StrictJson.moment(StrictJson.read(record.body()), "at"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
