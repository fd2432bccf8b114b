package vn.hotline1022.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.roster.Member;
import vn.hotline1022.roster.MemoryTeamRepository;
import vn.hotline1022.roster.TeamSamples;
import vn.hotline1022.text.Formats;

/** Worked out by hand: three people, two teams of one organisation, one who changes over. */
class TeamStatsTest {
  private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);
  private static final String YOUTH = "Đoàn phường Việt Hưng";

  private final MemoryTeamRepository teams = new MemoryTeamRepository();
  private final Told told = new Told();
  private final TeamStats stats = new TeamStats(told, teams);

  /** Calls by person and moment, a minute of talk each; presence of an hour with each. */
  private static final class Told extends NothingCounted {
    private final List<Map.Entry<String, Instant>> calls = new ArrayList<>();

    void call(String person, String at) {
      Instant moment = LocalDateTime.parse("2026-11-" + at).atZone(Formats.ZONE).toInstant();
      calls.add(Map.entry(person, moment));
    }

    private <T> Map<String, T> each(Period period, T one, BinaryOperator<T> plus) {
      Map<String, T> all = new TreeMap<>();
      calls.stream()
          .filter(call -> period.contains(call.getValue()))
          .forEach(call -> all.merge(call.getKey(), one, plus));
      return all;
    }

    @Override
    public Map<String, CallCounts> calls(CallBy by, Period period) {
      assertThat(by).isEqualTo(CallBy.OPERATOR);
      return each(period, CallCounts.NONE.with(CallCount.ANSWERED, 1), CallCounts::plus);
    }

    @Override
    public Map<String, Duty> duty(Period period) {
      Duty hour = new Duty(Duration.ofHours(1), Duration.ZERO, Duration.ZERO, Duration.ZERO);
      return each(period, hour, Duty::plus);
    }
  }

  @BeforeEach
  void someCalls() {
    teams.write(
        TeamSamples.team(
            "A", "Đội A", YOUTH, new Member("TNV-12", TENTH), new Member("TNV-15", TENTH)));
    teams.write(TeamSamples.team("B", "Đội B", YOUTH, new Member("TNV-12", TENTH.plusDays(2))));
    told.call("TNV-12", "09T10:00");
    told.call("TNV-12", "10T00:00");
    told.call("TNV-12", "11T23:59");
    told.call("TNV-12", "12T00:00");
    told.call("TNV-12", "13T09:00");
    told.call("TNV-15", "13T09:30");
    told.call("DTV-07", "13T09:40");
  }

  private long answered(TeamBy by, Period period, String key) {
    return Optional.ofNullable(stats.calls(by, period).get(key))
        .map(counts -> counts.get(CallCount.ANSWERED))
        .orElse(0L);
  }

  @Test
  void aCallCountsInTheTeamSomebodyBelongedToOnItsDay() {
    Period all = Period.between(TENTH.minusDays(3), TENTH.plusDays(9));
    assertThat(answered(TeamBy.TEAM, all, "A")).isEqualTo(3);
    assertThat(answered(TeamBy.TEAM, all, "B")).isEqualTo(2);
    assertThat(answered(TeamBy.TEAM, all, TeamStats.WITHOUT)).isEqualTo(2);
    assertThat(stats.duty(TeamBy.TEAM, all).get("A").ready()).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void anOrganisationHasTheCallsOfAllItsTeamsOnce() {
    Period all = Period.between(TENTH.minusDays(3), TENTH.plusDays(9));
    assertThat(answered(TeamBy.ORGANISATION, all, YOUTH)).isEqualTo(5);
    assertThat(answered(TeamBy.ORGANISATION, all, TeamStats.WITHOUT)).isEqualTo(2);
  }

  @Test
  void partOfADayOverMidnightIsCutThere() {
    Period night =
        new Period(
            Period.Kind.ANY,
            Period.day(TENTH.plusDays(1)).from().plus(Duration.ofHours(22)),
            Period.day(TENTH.plusDays(2)).from().plus(Duration.ofHours(6)));
    assertThat(answered(TeamBy.TEAM, night, "A")).isOne();
    assertThat(answered(TeamBy.TEAM, night, "B")).isOne();
  }

  @Test
  void aTeamWrittenLateCountsForTheDaysBehindItToo() {
    teams.write(
        TeamSamples.team(
            "C", "Tổ trực", "Trung tâm 1022", new Member("DTV-07", TENTH.minusDays(5))));
    assertThat(answered(TeamBy.ORGANISATION, Period.day(TENTH.plusDays(3)), "Trung tâm 1022"))
        .isOne();
    assertThat(stats.calls(TeamBy.TEAM, Period.between(TENTH.plusYears(1), TENTH.plusYears(1))))
        .isEmpty();
  }
}
