package vn.hotline1022.record;

/** This profile's own chain. Blocks; never called on the FX thread. */
public interface RecordLog {

  /**
   * Seals a draft as the next record of this profile's chain and applies it (entity row, erasure),
   * in one transaction; durable on return.
   */
  DeskRecord append(RecordDraft draft);
}
