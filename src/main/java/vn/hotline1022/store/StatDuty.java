package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.RosterJson;
import vn.hotline1022.roster.Standing;
import vn.hotline1022.roster.Stretch;
import vn.hotline1022.stats.Adherence;
import vn.hotline1022.stats.Duty;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.Service;

/**
 * How long people were on duty on each day, and how that went by the roster. The days of a person
 * that an interval lies in are measured anew when it becomes known or ends, or the roster changes:
 * two desks of one person count once, so nothing can be added to them. Only what ended counts;
 * {@link #live} tells of the day that goes on.
 */
final class StatDuty {
  static final String COUNTS = "ready, talking, wrap_up, away, scheduled, kept";

  private static final String ENDED_BY =
      SqlitePresenceRepository.SPAN
          + " FROM presence p WHERE p.id = (SELECT before FROM presence WHERE id = ?)";

  private static final String ITSELF =
      SqlitePresenceRepository.SPAN + " FROM presence p WHERE p.id = ?";

  private static final String OF_PERSON =
      SqlitePresenceRepository.SPAN
          + " FROM presence p WHERE p.person = ? AND p.since >= ? AND p.since < ?";

  /** From one to the next in the index, however many intervals each of them has. */
  private static final String PEOPLE =
      "WITH RECURSIVE one(person) AS (SELECT min(person) FROM presence UNION ALL"
          + " SELECT (SELECT min(p.person) FROM presence p WHERE p.person > one.person) FROM one"
          + " WHERE one.person IS NOT NULL) SELECT person FROM one WHERE person IS NOT NULL";

  private static final String PUT =
      "INSERT OR REPLACE INTO stat_duty_day (day, person, "
          + COUNTS
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private final Session session;

  /** What was read of the roster; days without any too. */
  private final Map<Long, Optional<RosterDay>> roster = new HashMap<>();

  StatDuty(Session session) {
    this.session = session;
  }

  /** A day of a person. */
  private record PersonDay(String person, long day) {}

  /**
   * Measures the days that these intervals, and those they ended, lie in, and the days of the
   * roster.
   */
  void count(Set<UUID> intervals, Set<UUID> rosterDays) throws SQLException {
    Set<PersonDay> days = new HashSet<>();
    for (UUID id : intervals) {
      for (String sql : List.of(ITSELF, ENDED_BY)) {
        Optional<PresenceSpan> span = session.first(sql, SqlitePresenceRepository::span, id);
        span.ifPresent(known -> addDays(days, known));
      }
    }
    for (UUID id : rosterDays) {
      for (RosterDay day :
          Standing.of(RecordTable.ofEntity(session, RosterJson.ENTITY, id), RosterJson::read)) {
        addDays(days, day);
      }
    }
    for (PersonDay day : days) {
      put(
          day,
          measured(
              day.person(),
              Period.startOf(day.day()),
              Period.startOf(day.day() + 1),
              Optional.empty()));
    }
  }

  private static void addDays(Set<PersonDay> days, PresenceSpan span) {
    long last = Period.dayOf(Duty.end(span));
    for (long day = Period.dayOf(span.since()); day <= last; day++) {
      days.add(new PersonDay(span.person(), day));
    }
  }

  /** Those who are in it now, and those who were before; over midnight it reaches the next day. */
  private void addDays(Set<PersonDay> days, RosterDay planned) throws SQLException {
    long first = planned.day().toEpochDay();
    for (long day = first; day <= first + 1; day++) {
      long on = day;
      planned.people().forEach(person -> days.add(new PersonDay(person, on)));
      session
          .list(
              "SELECT person FROM stat_duty_day WHERE day = ? AND scheduled > 0",
              row -> row.getString(1),
              day)
          .forEach(person -> days.add(new PersonDay(person, on)));
    }
  }

  /** One person's, from a moment to another, from the intervals themselves; only what ended. */
  Duty of(String person, Instant from, Instant to) throws SQLException {
    return measured(person, from, to, Optional.empty());
  }

  /** The same of a day that goes on: what is planned counts until now, and what goes on with it. */
  Duty live(String person, Instant from, Instant to, Instant now) throws SQLException {
    return measured(person, from, to, Optional.of(now));
  }

  private Duty measured(String person, Instant from, Instant to, Optional<Instant> now)
      throws SQLException {
    List<PresenceSpan> spans = spans(person, from, to);
    List<Stretch> plan = plan(person, from, to);
    Duty duty = Duty.of(spans, from, to);
    return plan.isEmpty() ? duty : duty.with(Adherence.of(plan, spans, from, to, now));
  }

  private List<PresenceSpan> spans(String person, Instant from, Instant to) throws SQLException {
    return session.list(
        OF_PERSON,
        SqlitePresenceRepository::span,
        person,
        from.minus(Duty.LONGEST).toEpochMilli(),
        to.toEpochMilli());
  }

  /** Who was in service in a period, and who is now. */
  Service service(Period period, Instant now) throws SQLException {
    Map<Instant, Duration> halves = new HashMap<>();
    int present = 0;
    for (String person : session.list(PEOPLE, row -> row.getString(1))) {
      List<Stretch> served =
          Service.stretches(spans(person, period.from(), period.to()), Optional.of(now));
      Service.add(halves, served, period);
      boolean here =
          served.stream()
              .anyMatch(stretch -> !stretch.from().isAfter(now) && !stretch.to().isBefore(now));
      present += here ? 1 : 0;
    }
    return new Service(halves, present);
  }

  /** What is planned for somebody; a shift of the day before may reach over midnight. */
  private List<Stretch> plan(String person, Instant from, Instant to) throws SQLException {
    List<Stretch> plan = new ArrayList<>();
    for (long day = Period.dayOf(from) - 1; day <= Period.dayOf(to); day++) {
      if (!roster.containsKey(day)) {
        roster.put(day, SqliteRosterRepository.of(session, LocalDate.ofEpochDay(day)));
      }
      roster.get(day).ifPresent(planned -> plan.addAll(planned.of(person)));
    }
    return plan;
  }

  private void put(PersonDay day, Duty duty) throws SQLException {
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
        duty.away().toMillis(),
        duty.planned().scheduled().toMillis(),
        duty.planned().kept().toMillis());
  }

  /** The times of a row, from this column on. */
  static Duty read(ResultSet row, int first) throws SQLException {
    return new Duty(
        Duration.ofMillis(row.getLong(first)),
        Duration.ofMillis(row.getLong(first + 1)),
        Duration.ofMillis(row.getLong(first + 2)),
        Duration.ofMillis(row.getLong(first + 3)),
        new Adherence(
            Duration.ofMillis(row.getLong(first + 4)), Duration.ofMillis(row.getLong(first + 5))));
  }
}
