package vn.hotline1022.record;

import java.util.Iterator;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.DeskRecord.Origin;

/**
 * Proves one origin's chain, record by record, without holding them: sequence numbers contiguous
 * from 1, each naming the hash before it, each hash and personal digest true. Erased records prove
 * whole. Not thread-safe; one object per pass.
 */
public final class RecordChain {

  /** What a pass found. */
  public sealed interface Result {

    /**
     * Every record up to here holds.
     *
     * @param length sequence number of the last record, 0 for an empty chain
     * @param head hash of the last record
     */
    record Whole(Origin origin, long length, Bytes head) implements Result {}

    /**
     * The first thing that does not hold.
     *
     * @param seq place where a sound record was expected
     */
    record Broken(Origin origin, long seq, Flaw flaw) implements Result {}
  }

  /** How a chain may break. */
  public enum Flaw {
    /** A record of another chain stands in this one. */
    OTHER_ORIGIN,
    /** A sequence number is missing or stands twice. */
    NOT_CONTIGUOUS,
    /** A record does not name the hash before it. */
    PREV,
    /** A record's own bytes do not give its hash or digest, or are out of bounds. */
    CONTENT
  }

  private final Origin origin;
  private long length;
  private Bytes head = RecordCodec.FIRST_PREV;
  private Flaw flaw;

  public RecordChain(Origin origin) {
    this.origin = origin;
  }

  /** Goes through a whole chain, in order. */
  public static Result verify(Origin origin, Iterator<DeskRecord> records) {
    RecordChain chain = new RecordChain(origin);
    boolean whole = true;
    while (whole && records.hasNext()) {
      whole = chain.accept(records.next());
    }
    return chain.result();
  }

  /**
   * Checks the next record.
   *
   * @return whether the chain is still whole; once broken it stays so
   */
  public boolean accept(DeskRecord next) {
    if (flaw == null) {
      flaw = flawOf(next);
    }
    if (flaw != null) {
      return false;
    }
    length = next.header().deviceSeq();
    head = next.hash();
    return true;
  }

  public Result result() {
    return flaw == null
        ? new Result.Whole(origin, length, head)
        : new Result.Broken(origin, length + 1, flaw);
  }

  private Flaw flawOf(DeskRecord next) {
    if (!next.header().origin().equals(origin)) {
      return Flaw.OTHER_ORIGIN;
    }
    if (next.header().deviceSeq() != length + 1) {
      return Flaw.NOT_CONTIGUOUS;
    }
    if (!next.header().prev().equals(head)) {
      return Flaw.PREV;
    }
    try {
      RecordCodec.verify(next);
      return null;
    } catch (FaultException e) {
      return Flaw.CONTENT;
    }
  }
}
