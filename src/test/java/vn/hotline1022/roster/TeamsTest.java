package vn.hotline1022.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;

/** Who belongs where on which day, and who may say so. */
class TeamsTest {
  private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);

  private static String teamOf(Teams teams, String person, LocalDate day) {
    return teams.of(person, day).map(Team::code).orElse("");
  }

  @Test
  void somebodyBelongsFromTheirFirstToTheirLastDay() {
    Teams teams = Teams.of(List.of(TeamSamples.duty(), TeamSamples.vietHung()));
    assertThat(teamOf(teams, "TNV-12", TENTH.minusDays(1))).isEmpty();
    assertThat(teamOf(teams, "TNV-12", TENTH)).isEqualTo("VIETHUNG");
    assertThat(teamOf(teams, "TNV-15", LocalDate.of(2026, 11, 15))).isEqualTo("VIETHUNG");
    assertThat(teamOf(teams, "TNV-15", LocalDate.of(2026, 11, 16))).isEmpty();
    assertThat(teamOf(teams, "DTV-99", TENTH)).isEmpty();
    assertThat(teams.changes())
        .containsExactly(
            TeamSamples.AUTUMN, LocalDate.of(2026, 10, 1), TENTH, LocalDate.of(2026, 11, 16));
  }

  @Test
  void whoStandsInTwoTeamsBelongsToTheOneJoinedLastAndComesBackToTheOther() {
    Team old = TeamSamples.team("A", "Đội A", "Đoàn A", new Member("TNV-12", TENTH.minusDays(9)));
    Team other =
        TeamSamples.team(
            "B", "Đội B", "Đoàn B", new Member("TNV-12", TENTH, Optional.of(TENTH.plusDays(2))));
    Teams teams = Teams.of(List.of(other, old));
    assertThat(teamOf(teams, "TNV-12", TENTH.minusDays(1))).isEqualTo("A");
    assertThat(teamOf(teams, "TNV-12", TENTH)).isEqualTo("B");
    assertThat(teamOf(teams, "TNV-12", TENTH.plusDays(3))).isEqualTo("A");
  }

  @Test
  void ofTwoTeamsJoinedOnOneDayTheFirstByCodeCountsInWhateverOrderTheyCome() {
    Team one = TeamSamples.team("A", "Đội A", "Đoàn A", new Member("TNV-12", TENTH));
    Team other = TeamSamples.team("B", "Đội B", "Đoàn B", new Member("TNV-12", TENTH));
    assertThat(teamOf(Teams.of(List.of(one, other)), "TNV-12", TENTH)).isEqualTo("A");
    assertThat(teamOf(Teams.of(List.of(other, one)), "TNV-12", TENTH)).isEqualTo("A");
  }

  @Test
  void onlyWhoManagesPeopleSaysWhereTheyBelong() {
    MemoryTeamRepository all = new MemoryTeamRepository();
    GuardedTeams volunteer =
        new GuardedTeams(all, new Person("TNV-12", "Lê Hoàng Minh", Role.VOLUNTEER));
    GuardedTeams leader =
        new GuardedTeams(all, new Person("TC-01", "Nguyễn Thu Hà", Role.SUPERVISOR));
    assertThat(volunteer.mayWrite()).isFalse();
    assertThatThrownBy(() -> volunteer.write(TeamSamples.duty()))
        .isInstanceOf(FaultException.class);
    leader.write(TeamSamples.duty());
    assertThat(volunteer.all()).containsExactly(TeamSamples.duty());
  }
}
