package vn.hotline1022.store;

import java.util.function.IntFunction;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.GuideTrailJson;

/** Writes very many runs fast: with their records, many in one transaction. */
public final class BulkTrails {
  private static final int PIECE = 5_000;

  private final DeskStore store;

  public BulkTrails(DeskStore store) {
    this.store = store;
  }

  public void write(int trails, IntFunction<GuideTrail> trail) {
    for (int done = 0; done < trails; done += PIECE) {
      int from = done;
      store
          .database()
          .writer()
          .write(
              s -> {
                for (int i = from; i < Math.min(trails, from + PIECE); i++) {
                  store.records().append(s, GuideTrailJson.ended(trail.apply(i)));
                }
                return null;
              });
    }
  }
}
