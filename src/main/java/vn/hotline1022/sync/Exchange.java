package vn.hotline1022.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
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
   * Takes in everything {@code from} has and this profile lacks. A record that does not verify is
   * refused and does not stop the others.
   */
  public RecordSink.Applied pull(RecordSource from) {
    Pull pull = new Pull(from);
    Map<Origin, Long> here = held.heads();
    for (Origin origin : from.heads().keySet()) {
      pull.chain(origin, here.getOrDefault(origin, 0L));
    }
    return new RecordSink.Applied(pull.added, pull.known, pull.refusals);
  }

  /** One pass over a source, and what came of it so far. */
  private final class Pull {
    private final RecordSource from;
    private final List<RecordSink.Refusal> refusals = new ArrayList<>();
    private int added;
    private int known;

    Pull(RecordSource from) {
      this.from = from;
    }

    void chain(Origin origin, long head) {
      long after = head;
      List<DeskRecord> batch = from.after(origin, after, BATCH);
      // A source that does not get ahead is left, lest it hold us for ever.
      while (!batch.isEmpty() && batch.getLast().header().deviceSeq() > after) {
        apply(batch);
        after = batch.getLast().header().deviceSeq();
        batch = from.after(origin, after, BATCH);
      }
    }

    private void apply(List<DeskRecord> batch) {
      List<DeskRecord> sound = new ArrayList<>();
      for (DeskRecord record : batch) {
        try {
          // As over a wire: out as bytes, in again with every digest checked.
          sound.add(RecordCodec.decode(RecordCodec.encode(record)));
        } catch (FaultException e) {
          refuse(record, e);
        }
      }
      RecordSink.Applied applied = sink.apply(sound);
      added += applied.added();
      known += applied.known();
      refusals.addAll(applied.refusals());
    }

    private void refuse(DeskRecord record, FaultException e) {
      if (!(e.fault() instanceof Fault.RecordRefused fault)) {
        throw e;
      }
      refusals.add(new RecordSink.Refusal(record.header().id(), fault));
    }
  }
}
