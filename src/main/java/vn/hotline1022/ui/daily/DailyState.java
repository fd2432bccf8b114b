package vn.hotline1022.ui.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.accounts.AccountsReport;
import vn.hotline1022.report.DailyChange;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.Readiness;

/**
 * How a day stands.
 *
 * @param accounts the city's, of the day
 * @param issues of the day, oldest first
 * @param changes of the last of them, by now
 * @param changed other days whose last issue says something else by now
 * @param sentences of unresolved calls' notes, without what tells of people
 */
public record DailyState(
    Readiness ready,
    Optional<AccountsReport> accounts,
    List<DailyIssue> issues,
    List<DailyChange> changes,
    List<Changed> changed,
    List<String> sentences) {

  /** A day whose figures are others by now. */
  public record Changed(LocalDate day, int figures) {}

  /** What was handed out last. */
  public Optional<DailyIssue> last() {
    return issues.isEmpty() ? Optional.empty() : Optional.of(issues.getLast());
  }
}
