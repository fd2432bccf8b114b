package vn.hotline1022.sync;

import java.util.List;
import java.util.Map;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;

/** What a profile holds, for another to read. Blocks; thread-safe. */
public interface RecordSource {

  /**
   * For every chain known here, the highest sequence number up to which nothing is missing; 0 where
   * the first is.
   */
  Map<Origin, Long> heads();

  /**
   * Records of one chain after {@code seq}, in order, at most {@code limit}. Where this profile
   * lacks some itself, what it has beyond them is given all the same.
   */
  List<DeskRecord> after(Origin origin, long seq, int limit);
}
