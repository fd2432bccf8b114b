package vn.hotline1022.ui.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.Team;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shift;

/** Reads and writes weeks and teams; blocks. */
final class RosterWork {
  private final RosterTools tools;

  /**
   * What is shown.
   *
   * @param names of those who have a file here, by code
   */
  record Found(Week week, List<Team> teams, Map<String, String> names) {}

  RosterWork(RosterTools tools) {
    this.tools = tools;
  }

  /** The week that begins on a Monday, with everything beside it. */
  Found find(LocalDate first) {
    List<Shift> shifts = tools.shifts().get().all();
    List<RosterDay> days = days(first);
    Map<String, String> known =
        tools.people().get().stream()
            .collect(Collectors.toMap(Person::code, Person::name, (one, _) -> one, TreeMap::new));
    return new Found(Week.of(first, shifts, days), tools.kept().teams().all(), known);
  }

  private List<RosterDay> days(LocalDate first) {
    return tools.kept().roster().between(first, first.plusDays(Week.DAYS - 1));
  }

  /** The day as it stands now with the shift: another week may be in front meanwhile. */
  void plan(ShiftEditor.Planned one) {
    Optional<RosterDay> before =
        tools.kept().roster().between(one.day(), one.day()).stream().findFirst();
    RosterDay now = one.in(before, tools.calls().time().now(), tools.person().code());
    tools.kept().roster().write(List.of(now));
  }

  /**
   * Plans the week after this one like it; days planned there stay.
   *
   * @return how many days were planned
   */
  int copy(Week shown) {
    List<LocalDate> planned =
        days(shown.monday().plusWeeks(1)).stream()
            .filter(day -> !day.people().isEmpty())
            .map(RosterDay::day)
            .toList();
    List<RosterDay> copies =
        shown.days().values().stream()
            .filter(day -> !day.people().isEmpty())
            .map(
                day ->
                    day.copied(
                        day.day().plusWeeks(1), tools.calls().time().now(), tools.person().code()))
            .filter(day -> !planned.contains(day.day()))
            .toList();
    tools.kept().roster().write(copies);
    return copies.size();
  }

  void write(Team team) {
    tools.kept().teams().write(team);
  }

  /** It was a mistake: it counts nowhere any more. */
  void remove(Team team) {
    write(
        new Team(
            team.code(),
            team.name(),
            team.organisation(),
            team.members(),
            true,
            tools.calls().time().now(),
            tools.person().code()));
  }

  /** Keeps what a file brought. */
  void accept(Preview.OfRoster roster) {
    tools.kept().roster().write(roster.found().days());
  }

  /** Keeps what the telephone exchange counted. */
  void accept(Preview.OfExchange exchange) {
    tools.kept().exchange().write(exchange.found().days());
  }
}
