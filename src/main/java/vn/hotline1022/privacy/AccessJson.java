package vn.hotline1022.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.StrictJson;

/** Notes of access as records, one entity each, and back. */
public final class AccessJson {

  /** Entity of a note. */
  public static final String ENTITY = "access";

  /** Something was looked at or taken out. */
  public static final String NOTED = "access.noted";

  private static final int VERSION = 1;
  private static final String SCOPE = "shift";

  private AccessJson() {}

  public static RecordDraft noted(AccessNote note) {
    ObjectNode body =
        StrictJson.object()
            .put("kind", note.kind().name())
            .put("at", note.at().toEpochMilli())
            .put("count", note.count());
    note.subject().ifPresent(id -> body.put("subject", id.toString()));
    return new RecordDraft(
        ENTITY,
        note.id(),
        NOTED,
        VERSION,
        note.actor(),
        -1,
        SCOPE,
        StrictJson.bytes(body),
        StrictJson.bytes(StrictJson.object()));
  }

  /**
   * The note; empty when it cannot be read.
   *
   * @param records of one note
   */
  public static Optional<AccessNote> fold(List<DeskRecord> records) {
    return records.stream()
        .filter(record -> record.header().type().equals(NOTED))
        .filter(record -> record.header().schemaVersion() == VERSION)
        .flatMap(record -> read(record).stream())
        .findFirst();
  }

  private static Optional<AccessNote> read(DeskRecord record) {
    try {
      JsonNode body = StrictJson.read(record.body());
      return Optional.of(
          new AccessNote(
              record.header().entityId(),
              StrictJson.moment(body, "at"),
              record.header().actor(),
              AccessNote.Kind.valueOf(StrictJson.text(body, "kind", 40)),
              StrictJson.optionalId(body, "subject"),
              StrictJson.number(body, "count")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
