package vn.hotline1022.roster;

import java.time.LocalDate;
import java.util.List;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;

/** The roster as one person may write it: by the same permission as {@link GuardedTeams}. */
public final class GuardedRoster implements RosterRepository {
  private final RosterRepository all;
  private final Person person;

  public GuardedRoster(RosterRepository all, Person person) {
    this.all = all;
    this.person = person;
  }

  @Override
  public void write(List<RosterDay> days) {
    if (!person.role().may(Permission.MANAGE_PEOPLE)) {
      throw new FaultException(new Fault.NotAllowed());
    }
    all.write(days);
  }

  @Override
  public List<RosterDay> between(LocalDate first, LocalDate last) {
    return all.between(first, last);
  }
}
