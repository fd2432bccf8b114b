package vn.hotline1022.ui.quality;

import java.time.Instant;
import java.util.List;
import vn.hotline1022.stats.FeedbackQuality;
import vn.hotline1022.stats.Period;

/**
 * What was read of a period.
 *
 * @param written all items of it, filed or not
 * @param groups those with the most items first
 * @param grounds why items were refused, the most frequent first
 * @param readAt when
 */
record QualityBoard(
    Period period,
    Grouping grouping,
    int written,
    FeedbackQuality now,
    FeedbackQuality before,
    List<Group> groups,
    List<Ground> grounds,
    Instant readAt) {

  /** Items that have something in common. */
  record Group(String code, FeedbackQuality quality) {}

  /** How many were refused for it. */
  record Ground(String code, long refused) {}

  QualityBoard {
    groups = List.copyOf(groups);
    grounds = List.copyOf(grounds);
  }
}
