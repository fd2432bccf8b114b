package vn.hotline1022.report;

import java.time.LocalDate;
import java.util.List;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;

/**
 * Daily data as one person may hand them out: who answers for the figures. Reading is guarded too:
 * whoever makes daily data or writes an earlier issue again has read the issues before, so no file
 * is written for anybody else.
 */
public final class GuardedDailyIssues implements DailyIssueRepository {
  private final DailyIssueRepository all;
  private final Person person;

  public GuardedDailyIssues(DailyIssueRepository all, Person person) {
    this.all = all;
    this.person = person;
  }

  @Override
  public void keep(DailyIssue issue) {
    allowed().keep(issue);
  }

  @Override
  public List<DailyIssue> of(LocalDate day) {
    return allowed().of(day);
  }

  @Override
  public List<DailyIssue> since(LocalDate day) {
    return allowed().since(day);
  }

  private DailyIssueRepository allowed() {
    if (!person.role().may(Permission.MAKE_REPORTS)) {
      throw new FaultException(new Fault.NotAllowed());
    }
    return all;
  }
}
