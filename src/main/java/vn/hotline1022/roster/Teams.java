package vn.hotline1022.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who belongs to which team on which day. Nobody counts twice: who stands in two teams belongs to
 * the one they joined last, and of two joined on one day to the first by code.
 */
public final class Teams {
  private static final Comparator<Stay> LAST_JOINED =
      Comparator.comparing((Stay stay) -> stay.member().from(), Comparator.reverseOrder())
          .thenComparing(stay -> stay.team().code());

  private final List<Team> teams;
  private final Map<String, List<Stay>> stays;

  /** A person's time in a team. */
  private record Stay(Team team, Member member) {}

  private Teams(List<Team> teams, Map<String, List<Stay>> stays) {
    this.teams = teams;
    this.stays = stays;
  }

  /**
   * @param teams none of them removed
   */
  public static Teams of(List<Team> teams) {
    Map<String, List<Stay>> stays = new HashMap<>();
    teams.stream()
        .flatMap(team -> team.members().stream().map(member -> new Stay(team, member)))
        .sorted(LAST_JOINED)
        .forEach(
            stay ->
                stays.computeIfAbsent(stay.member().person(), _ -> new ArrayList<>()).add(stay));
    return new Teams(List.copyOf(teams), stays);
  }

  /** The team a person belongs to on a day in Hanoi. */
  public Optional<Team> of(String person, LocalDate day) {
    return stays.getOrDefault(person, List.of()).stream()
        .filter(stay -> stay.member().on(day))
        .map(Stay::team)
        .findFirst();
  }

  /** The team with this code. */
  public Optional<Team> find(String code) {
    return teams.stream().filter(team -> team.code().equals(code)).findFirst();
  }

  /** The days on which somebody may belong elsewhere than the day before, oldest first. */
  public List<LocalDate> changes() {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Team team : teams) {
      for (Member member : team.members()) {
        days.add(member.from());
        member.until().map(last -> last.plusDays(1)).ifPresent(days::add);
      }
    }
    return List.copyOf(days);
  }
}
