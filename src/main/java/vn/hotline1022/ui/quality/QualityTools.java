package vn.hotline1022.ui.quality;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import vn.hotline1022.feedback.DueDates;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.report.ExportTools;

/**
 * What the quality of feedback is read and shown with.
 *
 * @param deadlines as the holidays stand at the moment
 * @param lists of categories and grounds, as they stand
 * @param show leads to the items behind a figure
 */
public record QualityTools(
    StatsRepository stats,
    Supplier<? extends DueDates> deadlines,
    Supplier<FeedbackLists> lists,
    CallTools calls,
    ExportTools exports,
    Leads show) {

  /** Leads to the items behind a figure. */
  @FunctionalInterface
  public interface Leads {
    /**
     * @param name of the figure, for people
     * @param items ids, newest first; read again while they are shown; blocks
     */
    void to(String name, Callable<List<UUID>> items);
  }
}
