package vn.hotline1022.sync;

import java.util.List;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.record.DeskRecord;

/**
 * Takes in records of other profiles. They may come in any order, repeated, late and with gaps; in
 * the end every profile that was given the same records holds the same tables.
 *
 * <ul>
 *   <li>A sound record is kept and its entity folded again at once, also when records before it in
 *       its chain are still missing; {@link RecordSource#heads} stops before the gap, so the
 *       missing ones are asked for again.
 *   <li>Where the record before or after it is here, {@code prev} must fit, so a chain without gaps
 *       is a chain that proves whole.
 *   <li>The same id or place with another hash is refused with {@link #CONFLICT}, and so is a
 *       record of this profile's own chain that it has not written.
 *   <li>A known record whose copy is erased is erased here too; an unerased copy of an erased one
 *       changes nothing. An {@link vn.hotline1022.record.Erasure} blanks every record of its
 *       entity, present and to come, and the entity's draft.
 *   <li>Unknown types and versions are kept, and given on.
 * </ul>
 */
public interface RecordSink {

  /** Reason of a refusal: same id or place, other content. */
  String CONFLICT = "conflict";

  /** Reason of a refusal: its neighbour in the chain is another one. */
  String PREV = "prev";

  /**
   * Applies records in one transaction. A refused one does not stop the others.
   *
   * @param records verified ({@link vn.hotline1022.record.RecordCodec#decode} or {@code verify})
   */
  Applied apply(List<DeskRecord> records);

  /**
   * What came of it.
   *
   * @param added records that were new
   * @param known records that were here before
   */
  record Applied(int added, int known, List<Refusal> refusals) {
    public Applied {
      refusals = List.copyOf(refusals);
    }
  }

  /** One record that was not taken. */
  record Refusal(UUID id, Fault.RecordRefused fault) {}
}
