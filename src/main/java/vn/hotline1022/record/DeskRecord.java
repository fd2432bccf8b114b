package vn.hotline1022.record;

import java.util.UUID;

/**
 * One immutable record: what was said or done, by whom, when, as the exact bytes it was written
 * with.
 *
 * <p>{@code hash = SHA-256(header ‖ body ‖ SHA-256(salt ‖ personal))}. The header's bytes are
 * canonical ({@link RecordCodec}); body and personal are stored as written and never serialised
 * again. An erasure blanks {@code salt} and {@code personal} (both {@code null} then) and keeps
 * {@code personalDigest}, so the chain still proves whole.
 *
 * @param header who, what, when, and its place in the chain
 * @param body JSON bytes without personal data
 * @param salt 16 random bytes, or null once erased
 * @param personal JSON bytes that identify a citizen, or null once erased
 * @param personalDigest SHA-256(salt ‖ personal), 32 bytes
 * @param hash 32 bytes
 */
public record DeskRecord(
    Header header, Bytes body, Bytes salt, Bytes personal, Bytes personalDigest, Bytes hash) {

  /**
   * The signed-for part of a record.
   *
   * @param id UUIDv7
   * @param entity what it speaks of, for example {@code call}
   * @param entityId UUIDv7 of the entity
   * @param type what happened, for example {@code call.saved}
   * @param schemaVersion version of body and personal for this type, from 1
   * @param hlc hybrid logical clock, {@link HybridClock}
   * @param actor staff code of the person
   * @param origin the chain it belongs to
   * @param deviceSeq place in that chain, contiguous from 1
   * @param prev hash of the record before it in the chain; 32 zero bytes for the first
   * @param baseVersion version of the entity the person saw, or -1
   * @param scope who may see it, for example {@code shift}
   */
  public record Header(
      UUID id,
      String entity,
      UUID entityId,
      String type,
      int schemaVersion,
      long hlc,
      String actor,
      Origin origin,
      long deviceSeq,
      Bytes prev,
      long baseVersion,
      String scope) {}

  /**
   * A chain of records: one device in one incarnation. A restored or cloned profile keeps its
   * device and starts a new incarnation, so that two copies never write the same sequence number.
   */
  public record Origin(UUID device, UUID incarnation) {}

  /** Whether what identified a citizen was blanked. */
  public boolean erased() {
    return personal == null;
  }
}
