package vn.hotline1022.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Which daily data were handed out, at any desk. Methods block and throw {@link
 * vn.hotline1022.fault.FaultException}.
 */
public interface DailyIssueRepository {

  /** Appends {@code daily.issued}. */
  void keep(DailyIssue issue);

  /** What was handed out of a day, oldest first. */
  List<DailyIssue> of(LocalDate day);

  /** What was handed out of this day and later ones, oldest first. */
  List<DailyIssue> since(LocalDate day);
}
