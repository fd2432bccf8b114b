package vn.hotline1022.store;

import vn.hotline1022.record.DeskRecord.Origin;

/** Tells which chain the records of this run belong to. */
@FunctionalInterface
public interface OriginSource {

  /** Called once when the database was opened; may write to its settings. */
  Origin begin(LocalSettings settings);
}
