package vn.hotline1022.ui.board;

import java.util.List;

/**
 * What waits for somebody.
 *
 * @param overdue promises whose time has passed
 * @param promised all promises that wait
 * @param faultsNew nobody has begun with them
 * @param faultsOpen all that somebody works on, the new ones too
 * @param feedback items that somebody here has to do something about
 * @param feedbackOverdue of the items, those that are late
 * @param missing names of known desks of which nothing came since the shift began
 * @param desks how many desks are known
 */
public record Queues(
    int overdue,
    int promised,
    int faultsNew,
    int faultsOpen,
    int feedback,
    int feedbackOverdue,
    List<String> missing,
    int desks) {

  /** Before anything was read. */
  public static final Queues NONE = new Queues(0, 0, 0, 0, 0, 0, List.of(), 0);

  public Queues {
    missing = List.copyOf(missing);
  }
}
