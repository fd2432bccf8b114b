package vn.hotline1022.ui.quality;

import java.util.function.Supplier;
import vn.hotline1022.feedback.DueDates;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.supervision.Leads;

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
    Leads show) {}
