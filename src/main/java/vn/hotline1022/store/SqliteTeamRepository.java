package vn.hotline1022.store;

import java.util.Comparator;
import java.util.List;
import vn.hotline1022.roster.Standing;
import vn.hotline1022.roster.Team;
import vn.hotline1022.roster.TeamJson;
import vn.hotline1022.roster.TeamRepository;

/** Teams: some dozens, so read from their records. */
final class SqliteTeamRepository implements TeamRepository {
  private final Database database;
  private final RecordStore records;

  SqliteTeamRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void write(Team team) {
    records.append(TeamJson.written(team));
  }

  @Override
  public List<Team> all() {
    return Standing.of(
            database.readers().read(s -> RecordTable.ofKind(s, TeamJson.ENTITY)), TeamJson::read)
        .stream()
        .filter(team -> !team.removed())
        .sorted(Comparator.comparing(Team::code))
        .toList();
  }
}
