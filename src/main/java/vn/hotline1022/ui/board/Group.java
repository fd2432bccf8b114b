package vn.hotline1022.ui.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hotline1022.call.Counted;
import vn.hotline1022.roster.Team;
import vn.hotline1022.roster.Teams;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.TeamBy;
import vn.hotline1022.stats.TeamStats;
import vn.hotline1022.stats.Totals;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.text.Formats;
import vn.hotline1022.unit.Units;

/**
 * Calls that have something in common.
 *
 * @param code of a reason or a team, a row of the ward map, or an organisation's name; empty
 *     without one
 * @param name of a team; empty otherwise
 * @param behind not of a team that people joined or left meanwhile
 */
record Group(By by, String code, String name, Totals totals, Optional<Counted> behind) {

  /** What the table below tells apart. */
  enum By {
    OPERATOR,
    VOLUNTEER,
    /** People too: how long they were at what. */
    DUTY,
    TEAM,
    ORGANISATION,
    REASON,
    PLACE;

    /** Whether it shows people and what they do. */
    boolean isPeople() {
      return this == OPERATOR || this == VOLUNTEER;
    }
  }

  /** Most calls first. */
  static List<Group> of(By by, BoardFacts facts) {
    Counted all = Counted.in(facts.period().from(), facts.period().to(), Counted.As.ANSWERED);
    return switch (by) {
      case OPERATOR, VOLUNTEER, DUTY -> List.of();
      case TEAM -> teams(by, TeamBy.TEAM, facts, all);
      case ORGANISATION -> teams(by, TeamBy.ORGANISATION, facts, all);
      case REASON -> sorted(by, facts.reasons(), code -> Optional.of(all.about(code)));
      case PLACE -> facts.places();
    };
  }

  /** By the rows of the ward map: an old unit counts for the one its people are in. */
  static List<Group> places(WardFigures figures, Units units, Period period) {
    Counted all = Counted.in(period.from(), period.to(), Counted.As.ANSWERED);
    Map<String, CallCounts> calls = new TreeMap<>();
    figures.rows().forEach((row, counted) -> calls.put(row, counted.calls()));
    return sorted(By.PLACE, calls, row -> Optional.of(all.of(figures.places(units, row))));
  }

  private static List<Group> teams(By by, TeamBy teamBy, BoardFacts facts, Counted all) {
    Instant from = facts.period().from();
    boolean settled =
        facts.belonging().changes().stream()
            .map(day -> day.atStartOfDay(Formats.ZONE).toInstant())
            .noneMatch(change -> change.isAfter(from) && facts.period().contains(change));
    LocalDate day = LocalDate.ofInstant(from, Formats.ZONE);
    List<Group> groups =
        sorted(
            by,
            facts.teams().getOrDefault(teamBy, Map.of()),
            code -> {
              Set<String> people =
                  facts.operators().keySet().stream()
                      .filter(one -> code.equals(team(facts.belonging(), teamBy, one, day)))
                      .collect(Collectors.toSet());
              return settled && !people.isEmpty() ? Optional.of(all.by(people)) : Optional.empty();
            });
    return groups.stream().map(group -> group.named(facts.belonging())).toList();
  }

  private Group named(Teams teams) {
    String known = by == By.TEAM ? teams.find(code).map(Team::name).orElse(code) : "";
    return new Group(by, code, known, totals, behind);
  }

  private static String team(Teams teams, TeamBy by, String person, LocalDate day) {
    return teams.of(person, day).map(by::key).orElse(TeamStats.WITHOUT);
  }

  private static List<Group> sorted(
      By by, Map<String, CallCounts> counts, Function<String, Optional<Counted>> behind) {
    List<Group> groups = new ArrayList<>();
    counts.forEach(
        (code, calls) -> {
          if (calls.get(CallCount.ANSWERED) > 0) {
            groups.add(new Group(by, code, "", Totals.of(calls), behind.apply(code)));
          }
        });
    groups.sort(Comparator.comparingLong(Group::answered).reversed().thenComparing(Group::code));
    return groups;
  }

  long answered() {
    return totals.calls().get(CallCount.ANSWERED);
  }
}
