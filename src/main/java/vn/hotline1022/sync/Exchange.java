package vn.hotline1022.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.RecordCodec;

/**
 * Brings one profile up to date from another. What it lacks is asked for chain by chain, travels as
 * bytes, is verified, and is applied batch by batch; stopped anywhere, it goes on the next time
 * from where it was.
 */
public final class Exchange {

  /** Most records in one batch, one transaction. */
  public static final int BATCH = 200;

  private final RecordSource held;
  private final RecordSink sink;

  /**
   * @param held what the receiving profile has
   * @param sink where it takes in more
   */
  public Exchange(RecordSource held, RecordSink sink) {
    this.held = held;
    this.sink = sink;
  }

  /**
   * Takes in everything {@code from} has and this profile lacks.
   *
   * @throws vn.hotline1022.fault.FaultException when a record does not verify; the batches before
   *     it stay applied
   */
  public RecordSink.Applied pull(RecordSource from) {
    int added = 0;
    int known = 0;
    List<RecordSink.Refusal> refusals = new ArrayList<>();
    Map<Origin, Long> here = held.heads();
    for (Origin origin : from.heads().keySet()) {
      long after = here.getOrDefault(origin, 0L);
      List<DeskRecord> batch = from.after(origin, after, BATCH);
      while (!batch.isEmpty()) {
        RecordSink.Applied applied = sink.apply(batch.stream().map(Exchange::carry).toList());
        added += applied.added();
        known += applied.known();
        refusals.addAll(applied.refusals());
        after = batch.getLast().header().deviceSeq();
        batch = from.after(origin, after, BATCH);
      }
    }
    return new RecordSink.Applied(added, known, refusals);
  }

  /** As over a wire: out as bytes, in again with every digest checked. */
  private static DeskRecord carry(DeskRecord record) {
    return RecordCodec.decode(RecordCodec.encode(record));
  }
}
