package vn.hotline1022.ui.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackCounts;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.Task;
import vn.hotline1022.ui.queue.QueueItem;
import vn.hotline1022.ui.queue.QueueLines;

/** Reads the list of feedback and the item that is open beside it. Blocks: on a reading thread. */
final class FollowReading {
  /** The newest of a list that are read at once. */
  static final int MOST = 1_000;

  private final FollowTools tools;

  FollowReading(FollowTools tools) {
    this.tools = tools;
  }

  /**
   * What is wanted.
   *
   * @param needing whether only what was refused on its way, or needs attention
   * @param behind only what a figure counts
   */
  record Asked(
      FeedbackTab tab,
      String words,
      boolean needing,
      Optional<Behind> behind,
      Optional<UUID> open) {}

  /**
   * What was asked, and what there is of it.
   *
   * @param behind how many the figure counts that was asked for
   */
  record Fetched(
      Asked asked,
      List<FeedbackLine> lines,
      int behind,
      QueueLines way,
      FeedbackCounts counts,
      Optional<OpenItem> open) {}

  Fetched fetch(Asked now) throws Exception {
    Cutoffs at = cutoffs();
    List<UUID> behind = now.behind().isPresent() ? now.behind().get().items().call() : List.of();
    List<FeedbackLine> lines = lines(now, behind, at);
    return new Fetched(
        now,
        lines,
        behind.size(),
        tools.queue().lines(lines.stream().map(FeedbackLine::id).toList()),
        tools.feedback().counts(at),
        now.open().flatMap(id -> item(id, at)));
  }

  private List<FeedbackLine> lines(Asked now, List<UUID> behind, Cutoffs at) {
    FeedbackQuery query = FeedbackQuery.of(now.tab(), at).with(now.words()).most(MOST);
    if (now.behind().isEmpty()) {
      return now.needing() ? found(tools.queue().needing(), at) : tools.feedback().list(query);
    }
    Set<UUID> only = Set.copyOf(behind);
    return now.words().isEmpty()
        ? found(behind.subList(0, Math.min(MOST, behind.size())), at)
        : tools.feedback().list(query.most(FeedbackQuery.MOST)).stream()
            .filter(line -> only.contains(line.id()))
            .toList();
  }

  private List<FeedbackLine> found(List<UUID> ids, Cutoffs at) {
    return tools.feedback().find(ids).stream()
        .map(item -> FeedbackLine.of(item, at, false))
        .toList();
  }

  /** What is late as of now; does not block. */
  Cutoffs cutoffs() {
    return Cutoffs.at(tools.calls().time().now(), tools.deadlines().get());
  }

  Optional<OpenItem> item(UUID id) {
    return item(id, cutoffs());
  }

  private Optional<OpenItem> item(UUID id, Cutoffs at) {
    return tools.feedback().find(id).map(item -> open(item, at));
  }

  private OpenItem open(Feedback item, Cutoffs at) {
    Optional<Feedback> counted = tools.feedback().countedTo(item);
    boolean result = counted.filter(other -> other.state().hasResult()).isPresent();
    List<UUID> tied = new ArrayList<>(item.links());
    tied.addAll(tools.feedback().joinedTo(item.id()));
    Optional<QueueItem> queue = tools.queue().item(item.id(), item.state() == FeedbackState.QUEUED);
    return new OpenItem(
        item,
        line(FeedbackLine.of(item, at, result), queue),
        counted,
        tools.feedback().find(tied),
        queue);
  }

  /** What goes by itself is nobody's task. */
  private static FeedbackLine line(FeedbackLine line, Optional<QueueItem> queue) {
    boolean goes =
        queue.filter(QueueItem::isOnItsWay).isPresent()
            && line.task().filter(it -> it == Task.FILE || it == Task.PASS_ON).isPresent();
    return goes ? line.onItsWay() : line;
  }
}
