package vn.hotline1022.accounts;

import java.time.LocalDate;
import java.util.Optional;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;

/** The city's accounts, as one person may take them in: who answers for the figures. */
public final class GuardedAccounts implements AccountsRepository {
  private final AccountsRepository all;
  private final Person person;

  public GuardedAccounts(AccountsRepository all, Person person) {
    this.all = all;
    this.person = person;
  }

  @Override
  public void keep(AccountsReport report) {
    if (!person.role().may(Permission.MAKE_REPORTS)) {
      throw new FaultException(new Fault.NotAllowed());
    }
    all.keep(report);
  }

  @Override
  public Optional<AccountsReport> of(LocalDate day) {
    return all.of(day);
  }

  @Override
  public Optional<AccountsReport> before(LocalDate day) {
    return all.before(day);
  }
}
