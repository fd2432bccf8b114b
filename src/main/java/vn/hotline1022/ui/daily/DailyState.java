package vn.hotline1022.ui.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.accounts.AccountsReport;
import vn.hotline1022.report.DailyChange;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.report.Readiness;

/**
 * How a day stands.
 *
 * @param since from when its cumulative figures usually count
 * @param accounts the city's, of the day
 * @param issues of the day, oldest first
 * @param held the last of them against the figures of now
 * @param earlier what is to be held against the figures of now besides
 * @param sentences of unresolved calls' notes, without what tells of people
 * @param names of people by their codes
 */
public record DailyState(
    Readiness ready,
    LocalDate since,
    Optional<AccountsReport> accounts,
    List<DailyIssue> issues,
    DailyOffice.Held held,
    Earlier earlier,
    List<String> sentences,
    Map<String, String> names) {

  /**
   * What was handed out of the days before.
   *
   * @param issues the last of each day, newest day first
   * @param counted changes when something was counted
   */
  public record Earlier(List<DailyIssue> issues, long counted) {}

  /** What was handed out last. */
  public Optional<DailyIssue> last() {
    return issues.isEmpty() ? Optional.empty() : Optional.of(issues.getLast());
  }

  /** Which figures of the last issue are others by now. */
  public List<DailyChange> changes() {
    return held.changes();
  }
}
