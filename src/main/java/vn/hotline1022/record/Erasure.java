package vn.hotline1022.record;

import java.util.Optional;
import java.util.UUID;

/**
 * The record that takes back what identified a citizen in an entity. Applying it blanks salt and
 * personal of every record of that entity, itself included, whether they were here before it or
 * come after it; their hashes stay, so chains still prove whole.
 */
public final class Erasure {

  /** Type of the record. */
  public static final String TYPE = "erasure";

  /** Newest version understood. */
  public static final int VERSION = 1;

  /** An entity whose personal parts are to go. */
  public record Target(String entity, UUID entityId) {}

  private Erasure() {}

  /**
   * @param actor staff code of the person who carried it out
   */
  public static RecordDraft of(Target target, String actor, String scope) {
    String body = "{\"entity\":\"" + target.entity() + "\",\"id\":\"" + target.entityId() + "\"}";
    return new RecordDraft(
        target.entity(),
        target.entityId(),
        TYPE,
        VERSION,
        actor,
        -1,
        scope,
        Bytes.utf8(body),
        Bytes.utf8("{}"));
  }

  /** What a record erases; empty when it is no erasure, or of a version not yet understood. */
  public static Optional<Target> target(DeskRecord record) {
    DeskRecord.Header header = record.header();
    return header.type().equals(TYPE) && header.schemaVersion() == VERSION
        ? Optional.of(new Target(header.entity(), header.entityId()))
        : Optional.empty();
  }
}
