package vn.hotline1022.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every place that keeps teams must do. */
public abstract class TeamRepositoryContract {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private TeamRepository teams;

  protected abstract TeamRepository create();

  @BeforeEach
  void open() {
    teams = create();
  }

  @Test
  void whatIsWrittenIsFoundWholeByCode() {
    teams.write(TeamSamples.vietHung());
    teams.write(TeamSamples.duty());
    assertThat(teams.all()).containsExactly(TeamSamples.duty(), TeamSamples.vietHung());
    assertThat(teams.teams().find("VIETHUNG")).contains(TeamSamples.vietHung());
  }

  @Test
  void theLastThatWasWrittenStands() {
    teams.write(TeamSamples.vietHung());
    Team other =
        TeamSamples.team(
            "VIETHUNG",
            "Đội thanh niên xung kích",
            "Đoàn phường Việt Hưng",
            new Member("TNV-15", TeamSamples.AUTUMN));
    teams.write(other);
    assertThat(teams.all()).containsExactly(other);
    assertThat(teams.teams().of("TNV-12", DAY)).isEmpty();
    assertThat(teams.teams().of("TNV-15", DAY)).contains(other);
  }

  @Test
  void oneWrittenByMistakeIsNowhereAnyMore() {
    Team team = TeamSamples.vietHung();
    teams.write(team);
    teams.write(
        new Team(
            team.code(),
            team.name(),
            team.organisation(),
            team.members(),
            true,
            team.writtenAt(),
            "TC-01"));
    assertThat(teams.all()).isEmpty();
    assertThat(teams.teams().of("TNV-12", DAY)).isEmpty();
  }

  static List<Team> bad() {
    Member sound = new Member("TNV-12", DAY);
    return List.of(
        TeamSamples.team("việt hưng", "Đội Việt Hưng", "Đoàn phường Việt Hưng", sound),
        TeamSamples.team("VIETHUNG", " ", "Đoàn phường Việt Hưng", sound),
        TeamSamples.team("VIETHUNG", "Đội Việt Hưng", "", sound),
        TeamSamples.team("VIETHUNG", "Đội Việt Hưng", "Đoàn\nphường", sound),
        TeamSamples.team("VIETHUNG", "Đội", "Đoàn phường", new Member("không có", DAY)),
        TeamSamples.team(
            "VIETHUNG", "Đội", "Đoàn phường", new Member("TNV-12", LocalDate.of(1026, 1, 1))),
        TeamSamples.team(
            "VIETHUNG",
            "Đội",
            "Đoàn phường",
            new Member("TNV-12", DAY, Optional.of(DAY.minusDays(1)))));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void oneOutOfBoundsIsRefused(Team team) {
    assertThatThrownBy(() -> teams.write(team)).isInstanceOf(IllegalArgumentException.class);
    assertThat(teams.all()).isEmpty();
  }
}
