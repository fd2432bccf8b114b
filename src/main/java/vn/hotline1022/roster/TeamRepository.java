package vn.hotline1022.roster;

import java.util.List;

/**
 * Where teams are kept. Methods block; what {@link #write} returns from is durable. All throw
 * {@link vn.hotline1022.fault.FaultException}; nothing is half-written then.
 */
public interface TeamRepository {

  /** Appends {@code team.written}: a new team, or one as it now stands. */
  void write(Team team);

  /** Every team that was not removed, by code. */
  List<Team> all();

  /** Who belongs where. */
  default Teams teams() {
    return Teams.of(all());
  }
}
