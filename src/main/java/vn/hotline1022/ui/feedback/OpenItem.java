package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.Task;
import vn.hotline1022.ui.queue.QueueItem;

/**
 * The item open beside the list, with what has to do with it.
 *
 * @param line as the list shows it: what is to be done, whether somebody is late
 * @param counted the item it is counted to
 * @param linked items that were said to have to do with it, and those counted to it
 * @param queue how it stands on its way to the receiver, where it goes by itself
 */
record OpenItem(
    Feedback item,
    FeedbackLine line,
    Optional<Feedback> counted,
    List<Feedback> linked,
    Optional<QueueItem> queue) {
  OpenItem {
    linked = List.copyOf(linked);
  }

  UUID id() {
    return item.id();
  }

  /** The item whose result the citizen is told: its own, or of the one it is counted to. */
  Feedback withResult() {
    return counted.filter(other -> other.state().hasResult()).orElse(item);
  }

  boolean hasResult() {
    return withResult().state().hasResult();
  }

  /** Whether another computer sends it. */
  boolean isOthers() {
    return queue.filter(QueueItem::isOthers).isPresent();
  }

  /** What somebody here has to do now. */
  Optional<Task> task() {
    return line.task();
  }
}
