package vn.hotline1022.roster;

import java.util.List;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;

/**
 * Teams as one person may write them: who manages the people here says where they belong, since
 * both are about staff and it shows in figures about each of them.
 */
public final class GuardedTeams implements TeamRepository {
  private final TeamRepository all;
  private final Person person;

  public GuardedTeams(TeamRepository all, Person person) {
    this.all = all;
    this.person = person;
  }

  /** Whether this person may write teams. */
  public boolean mayWrite() {
    return person.role().may(Permission.MANAGE_PEOPLE);
  }

  @Override
  public void write(Team team) {
    if (!mayWrite()) {
      throw new FaultException(new Fault.NotAllowed());
    }
    all.write(team);
  }

  @Override
  public List<Team> all() {
    return all.all();
  }
}
