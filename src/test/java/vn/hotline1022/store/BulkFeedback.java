package vn.hotline1022.store;

import java.util.List;
import java.util.function.IntFunction;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackStep;

/** Writes very many items fast: with their records, many in one transaction. */
public final class BulkFeedback {
  private static final int PIECE = 5_000;

  private final DeskStore store;

  public BulkFeedback(DeskStore store) {
    this.store = store;
  }

  /** An item and what was done about it. */
  public record Life(Feedback item, List<FeedbackStep> steps) {}

  public void write(int items, IntFunction<Life> each) {
    for (int done = 0; done < items; done += PIECE) {
      int from = done;
      store
          .database()
          .writer()
          .write(
              s -> {
                for (int i = from; i < Math.min(items, from + PIECE); i++) {
                  Life life = each.apply(i);
                  store.records().append(s, FeedbackJson.written(life.item(), "DTV07"));
                  for (FeedbackStep step : life.steps()) {
                    store.records().append(s, FeedbackJson.step(life.item().id(), step));
                  }
                }
                return null;
              });
    }
  }
}
