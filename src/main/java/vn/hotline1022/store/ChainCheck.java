package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.RecordChain;

/**
 * What a pass over one chain found.
 *
 * @param own whether it is this profile's chain, which may have no gap
 * @param records how many of its records are here
 * @param missing whether some before the last are not here; normal for another profile's chain
 * @param result how far it proves whole, or the first flaw
 */
public record ChainCheck(boolean own, long records, boolean missing, RecordChain.Result result) {
  private static final int PIECE = 500;

  /** Whether nothing is wrong. */
  public boolean sound() {
    return result instanceof RecordChain.Result.Whole && !(own && missing);
  }

  static List<ChainCheck> all(Session session, Origin own) throws SQLException {
    List<ChainCheck> checks = new ArrayList<>();
    for (Origin origin : RecordTable.origins(session)) {
      checks.add(one(session, origin, origin.equals(own)));
    }
    return checks;
  }

  /** Goes up to the first gap, where another profile's chain waits for what is missing. */
  private static ChainCheck one(Session session, Origin origin, boolean own) throws SQLException {
    RecordChain chain = new RecordChain(origin);
    long head = RecordTable.contiguous(session, origin, 0);
    long seq = 0;
    boolean whole = true;
    while (whole && seq < head) {
      for (DeskRecord record :
          RecordTable.after(session, origin, seq, (int) Math.min(PIECE, head - seq))) {
        whole = whole && chain.accept(record);
        seq = record.header().deviceSeq();
      }
    }
    long records = RecordTable.count(session, origin);
    return new ChainCheck(own, records, records > head, chain.result());
  }
}
