package vn.hotline1022.ui.roster;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.exchange.GuardedExchange;
import vn.hotline1022.roster.GuardedRoster;
import vn.hotline1022.roster.GuardedTeams;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;

/**
 * What the screen of teams and roster works with.
 *
 * @param kept where all of it is, as this person may write it; blocks
 * @param shifts those that are offered; blocks
 * @param people who has a file at this desk; blocks
 * @param drafts what is typed outlives a crash there
 * @param slow for files
 */
public record RosterTools(
    Kept kept,
    Person person,
    Supplier<Shifts> shifts,
    Supplier<List<Person>> people,
    Supplier<UUID> ids,
    CallTools calls,
    FormDrafts drafts,
    Tasks slow) {

  /** Where teams, the roster and what exchanges counted are. */
  public record Kept(GuardedTeams teams, GuardedRoster roster, GuardedExchange exchange) {}
}
