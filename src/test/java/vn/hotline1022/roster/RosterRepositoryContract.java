package vn.hotline1022.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hotline1022.roster.RosterSamples.SATURDAY;
import static vn.hotline1022.roster.RosterSamples.day;
import static vn.hotline1022.roster.RosterSamples.hours;
import static vn.hotline1022.roster.RosterSamples.morning;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;

/** What every place that keeps the roster must do. */
public abstract class RosterRepositoryContract {
  private RosterRepository roster;

  protected abstract RosterRepository create();

  @BeforeEach
  void open() {
    roster = create();
  }

  @Test
  void daysAreFoundWholeTheOldestFirst() {
    RosterDay sunday = day(SATURDAY.plusDays(1), morning("DTV-08"));
    roster.write(List.of(sunday, RosterSamples.saturday()));
    assertThat(roster.between(SATURDAY, SATURDAY.plusDays(1)))
        .containsExactly(RosterSamples.saturday(), sunday);
    assertThat(roster.between(SATURDAY.plusDays(1), SATURDAY.plusDays(30))).containsExactly(sunday);
    assertThat(roster.between(SATURDAY.minusDays(7), SATURDAY.minusDays(1))).isEmpty();
  }

  @Test
  void theLastThatWasWrittenOfADayStands() {
    roster.write(List.of(RosterSamples.saturday()));
    RosterDay swapped = day(SATURDAY, morning("DTV-08", "TNV-12"));
    roster.write(List.of(swapped));
    assertThat(roster.between(SATURDAY, SATURDAY)).containsExactly(swapped);
    roster.write(List.of(day(SATURDAY)));
    assertThat(roster.between(SATURDAY, SATURDAY).getFirst().people()).isEmpty();
  }

  static List<RosterDay> bad() {
    return List.of(
        day(SATURDAY, morning("điện thoại viên")),
        day(SATURDAY, morning("DTV-07", "DTV-07")),
        day(SATURDAY, morning("DTV-07"), morning("DTV-08")),
        day(SATURDAY.withYear(1026), morning("DTV-07")),
        day(
            SATURDAY,
            new RosterShift("CA SÁNG", hours("07:00", "15:00"), List.of(), List.of("DTV-07"))),
        day(
            SATURDAY,
            new RosterShift(
                "MORNING",
                hours("07:00", "15:00"),
                List.of(hours("14:45", "15:15")),
                List.of("DTV-07"))));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void ofDaysOfWhichOneIsOutOfBoundsNoneIsKept(RosterDay bad) {
    RosterDay sound = day(SATURDAY.minusDays(1), morning("DTV-07"));
    assertThatThrownBy(() -> roster.write(List.of(sound, bad)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(roster.between(SATURDAY.minusDays(2), SATURDAY)).isEmpty();
  }

  @Test
  void onlyWhoManagesPeoplePlansThem() {
    Person volunteer = new Person("TNV-12", "Lê Hoàng Minh", Role.VOLUNTEER);
    GuardedRoster own = new GuardedRoster(roster, volunteer);
    List<RosterDay> days = List.of(RosterSamples.saturday());
    assertThatThrownBy(() -> own.write(days)).isInstanceOf(FaultException.class);
    new GuardedRoster(roster, new Person("TC-01", "Nguyễn Thu Hà", Role.SUPERVISOR)).write(days);
    assertThat(own.between(SATURDAY, SATURDAY)).isEqualTo(days);
  }
}
