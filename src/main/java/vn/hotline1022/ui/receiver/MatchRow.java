package vn.hotline1022.ui.receiver;

import java.util.Optional;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.ServiceMatching.Goes;
import vn.hotline1022.lists.ListEntry;

/**
 * One category, and where feedback about it goes.
 *
 * @param own whether it says so itself, not the main category above it
 * @param proposal a service of a similar name that nobody accepted yet
 * @param below how much stands below it
 * @param open how much of that has nowhere to go
 * @param waiting how much feedback waits for it
 * @param unfolded whether all that stands below it is shown
 */
public record MatchRow(
    ListEntry entry,
    Goes goes,
    boolean own,
    Optional<Service> proposal,
    int below,
    int open,
    int waiting,
    boolean unfolded) {

  public String code() {
    return entry.code();
  }

  public boolean isMain() {
    return entry.isGroup();
  }
}
