package vn.hotline1022.sync.bundle;

import vn.hotline1022.record.RecordCodec;

/** The parts of a bundle's content, each with its mark, its length and its bytes. */
enum Frame {
  /** When it was written. First. */
  HEAD('H', Long.BYTES, Long.BYTES),
  /** A desk whose records follow: who it is. */
  DESK(
      'D',
      16 + 2 * IdentityFile.KEY_SIZE + 1,
      16 + 2 * IdentityFile.KEY_SIZE + 4 * IdentityFile.NAME_MAX),
  /** A signed range; its records follow at once. */
  RANGE('R', SignedRange.SIZE, SignedRange.SIZE),
  /** A record. */
  RECORD('r', 1, 2 * 1024 + RecordCodec.BODY_MAX + RecordCodec.PERSONAL_MAX),
  /** A photo; its bytes follow at once. */
  PHOTO('P', CarriedPhoto.SIZE, CarriedPhoto.SIZE),
  /** How many records and photos there were. Last. */
  END('E', 2 * Long.BYTES, 2 * Long.BYTES);

  private final byte mark;
  private final int least;
  private final int most;

  Frame(char mark, int least, int most) {
    this.mark = (byte) mark;
    this.least = least;
    this.most = most;
  }

  byte mark() {
    return mark;
  }

  /** Whether one may be so long; asked before room for it is made. */
  boolean mayHave(int length) {
    return length >= least && length <= most;
  }
}
