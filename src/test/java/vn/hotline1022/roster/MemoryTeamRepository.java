package vn.hotline1022.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** The contract in memory, for tests of what stands on it. */
public final class MemoryTeamRepository implements TeamRepository {
  private final Map<String, Team> teams = new TreeMap<>();
  private Optional<Fault> failure = Optional.empty();

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  @Override
  public synchronized void write(Team team) {
    Team.check(team);
    if (failure.isPresent()) {
      throw new FaultException(failure.get());
    }
    teams.put(team.code(), team);
  }

  @Override
  public synchronized List<Team> all() {
    return teams.values().stream().filter(team -> !team.removed()).toList();
  }
}
