package vn.hotline1022.sync.bundle;

import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;

/**
 * Proves the records of a signed range one by one: in place, each naming the hash before it, the
 * last with the hash that was signed. Their own digests are proven before.
 */
final class RangeProof {
  private final SignedRange range;
  private long next;
  private Bytes before;

  RangeProof(SignedRange range) {
    this.range = range;
    this.next = range.from();
  }

  SignedRange range() {
    return range;
  }

  /** Whether it is the next one. */
  boolean accept(DeskRecord record) {
    DeskRecord.Header header = record.header();
    boolean fits =
        next <= range.to()
            && header.origin().equals(range.origin())
            && header.deviceSeq() == next
            && (before == null || header.prev().equals(before))
            && (next < range.to() || record.hash().equals(range.head()));
    before = record.hash();
    next++;
    return fits;
  }

  boolean isWhole() {
    return next > range.to();
  }
}
