package vn.hotline1022.ui.supervision;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import vn.hotline1022.stats.FeedbackFact;

/** Leads to the items of feedback behind a figure; on the FX thread. */
@FunctionalInterface
public interface Leads {
  /**
   * Shows them.
   *
   * @param name of the figure, for people
   * @param items ids, newest first; read again while they are shown; blocks
   */
  void to(String name, Callable<List<UUID>> items);

  /** In the order in which they are listed. */
  static List<UUID> newestFirst(Stream<FeedbackFact> items) {
    return items
        .sorted(Comparator.comparing(FeedbackFact::writtenAt).reversed())
        .map(FeedbackFact::id)
        .toList();
  }
}
