package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.stats.Duty;
import vn.hotline1022.stats.Period;

/**
 * How long people were on duty on each day. The days of a person that an interval lies in are
 * measured anew when it becomes known or ends: two desks of one person count once, so nothing can
 * be added to them.
 */
final class StatDuty {
  static final String COUNTS = "ready, talking, wrap_up, away";

  private static final String ENDED_BY =
      SqlitePresenceRepository.SPAN
          + " FROM presence p WHERE p.id = (SELECT before FROM presence WHERE id = ?)";

  private static final String ITSELF =
      SqlitePresenceRepository.SPAN + " FROM presence p WHERE p.id = ?";

  private static final String OF_PERSON =
      SqlitePresenceRepository.SPAN
          + " FROM presence p WHERE p.person = ? AND p.since >= ? AND p.since < ?";

  private static final String PUT =
      "INSERT OR REPLACE INTO stat_duty_day (day, person, "
          + COUNTS
          + ") VALUES (?, ?, ?, ?, ?, ?)";

  private StatDuty() {}

  /** A day of a person. */
  private record PersonDay(String person, long day) {}

  /** Measures the days that these intervals, and those they ended, lie in. */
  static void count(Session session, Set<UUID> intervals) throws SQLException {
    Set<PersonDay> days = new HashSet<>();
    for (UUID id : intervals) {
      for (String sql : List.of(ITSELF, ENDED_BY)) {
        Optional<PresenceSpan> span = session.first(sql, SqlitePresenceRepository::span, id);
        span.ifPresent(known -> addDays(days, known));
      }
    }
    for (PersonDay day : days) {
      Duty duty =
          of(session, day.person(), Period.startOf(day.day()), Period.startOf(day.day() + 1));
      put(session, day, duty);
    }
  }

  private static void addDays(Set<PersonDay> days, PresenceSpan span) {
    long last = Period.dayOf(Duty.end(span));
    for (long day = Period.dayOf(span.since()); day <= last; day++) {
      days.add(new PersonDay(span.person(), day));
    }
  }

  /** One person's, from a moment to another, from the intervals themselves. */
  static Duty of(Session session, String person, Instant from, Instant to) throws SQLException {
    return Duty.of(
        session.list(
            OF_PERSON,
            SqlitePresenceRepository::span,
            person,
            from.minus(Duty.LONGEST).toEpochMilli(),
            to.toEpochMilli()),
        from,
        to);
  }

  private static void put(Session session, PersonDay day, Duty duty) throws SQLException {
    if (duty.equals(Duty.NONE)) {
      session.update(
          "DELETE FROM stat_duty_day WHERE day = ? AND person = ?", day.day(), day.person());
      return;
    }
    session.update(
        PUT,
        day.day(),
        day.person(),
        duty.ready().toMillis(),
        duty.talking().toMillis(),
        duty.wrapUp().toMillis(),
        duty.away().toMillis());
  }

  /** The times of a row, from this column on. */
  static Duty read(ResultSet row, int first) throws SQLException {
    return new Duty(
        Duration.ofMillis(row.getLong(first)),
        Duration.ofMillis(row.getLong(first + 1)),
        Duration.ofMillis(row.getLong(first + 2)),
        Duration.ofMillis(row.getLong(first + 3)));
  }
}
