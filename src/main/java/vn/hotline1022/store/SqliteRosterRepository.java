package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.RosterJson;
import vn.hotline1022.roster.RosterRepository;
import vn.hotline1022.roster.Standing;

/** The roster: a day has one entity, whose id tells where its few records are. */
final class SqliteRosterRepository implements RosterRepository {
  private final Database database;
  private final RecordStore records;

  SqliteRosterRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void write(List<RosterDay> days) {
    records.appendAll(days.stream().map(RosterJson::written).toList());
  }

  @Override
  public List<RosterDay> between(LocalDate first, LocalDate last) {
    return database.readers().read(s -> between(s, first, last));
  }

  static List<RosterDay> between(Session session, LocalDate first, LocalDate last)
      throws SQLException {
    List<RosterDay> days = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      of(session, day).ifPresent(days::add);
    }
    return days;
  }

  static Optional<RosterDay> of(Session session, LocalDate day) throws SQLException {
    return Standing.of(
            RecordTable.ofEntity(session, RosterJson.ENTITY, RosterJson.id(day)), RosterJson::read)
        .stream()
        .findFirst();
  }
}
