package vn.hotline1022.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.roster.RosterSamples.SATURDAY;
import static vn.hotline1022.roster.RosterSamples.afternoon;
import static vn.hotline1022.roster.RosterSamples.day;
import static vn.hotline1022.roster.RosterSamples.morning;
import static vn.hotline1022.roster.RosterSamples.night;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.RosterSamples;
import vn.hotline1022.roster.RosterShift;
import vn.hotline1022.text.Formats;

/** Worked out by hand, in minutes: a morning from seven to three, its break from 11:30 to 12:00. */
class AdherenceTest {
  private static final String HA = "DTV-07";
  private static final Period DAY = Period.day(SATURDAY);

  private final List<PresenceSpan> spans = new ArrayList<>();

  private static Instant at(String time) {
    return LocalDateTime.parse("2026-11-" + time).atZone(Formats.ZONE).toInstant();
  }

  private void was(Presence state, String from, String to) {
    Optional<Duration> lasted =
        to.isEmpty() ? Optional.empty() : Optional.of(Duration.between(at(from), at(to)));
    spans.add(new PresenceSpan(new UUID(1, spans.size()), HA, state, "", at(from), lasted));
  }

  private void isKept(RosterDay plan, Period period, String now, int kept, int scheduled) {
    Optional<Instant> live = now.isEmpty() ? Optional.empty() : Optional.of(at(now));
    assertThat(Adherence.of(plan.of(HA), spans, period.from(), period.to(), live))
        .isEqualTo(new Adherence(Duration.ofMinutes(scheduled), Duration.ofMinutes(kept)));
  }

  @Test
  void whoIsThereAllTheTimeAndBreaksWhenPlannedKeepsAllOfIt() {
    was(Presence.READY, "21T07:00", "21T09:00");
    was(Presence.TALKING, "21T09:00", "21T09:10");
    was(Presence.AFTER_CALL_WORK, "21T09:10", "21T09:12");
    was(Presence.READY, "21T09:12", "21T11:30");
    was(Presence.BREAK, "21T11:30", "21T12:00");
    was(Presence.READY, "21T12:00", "21T15:00");
    isKept(day(SATURDAY, morning(HA)), DAY, "", 480, 480);
  }

  @Test
  void comingLateLeavingEarlyAndABreakNobodyPlannedAreMissing() {
    was(Presence.READY, "21T07:20", "21T10:00");
    was(Presence.BREAK, "21T10:00", "21T10:15");
    was(Presence.READY, "21T10:15", "21T11:30");
    was(Presence.OFF, "21T11:30", "21T12:05");
    was(Presence.READY, "21T12:05", "21T14:50");
    // 20 late, 15 and 5 away, 10 early.
    isKept(day(SATURDAY, morning(HA)), DAY, "", 430, 480);
  }

  @Test
  void workingThroughTheBreakIsNotAsPlannedAndStayingOnIsNotCounted() {
    was(Presence.READY, "21T06:30", "21T16:00");
    isKept(day(SATURDAY, morning(HA)), DAY, "", 450, 480);
  }

  @Test
  void whoDoesNotComeKeepsNothingButTheBreak() {
    isKept(day(SATURDAY, morning(HA)), DAY, "", 30, 480);
  }

  @Test
  void aNightIsCutAtMidnightWithItsBreakOnTheSecondDay() {
    was(Presence.READY, "21T22:00", "22T02:00");
    was(Presence.BREAK, "22T02:00", "22T02:40");
    was(Presence.READY, "22T02:40", "22T07:00");
    RosterDay plan = day(SATURDAY, night(HA));
    isKept(plan, DAY, "", 120, 120);
    // Ten minutes longer away than planned.
    isKept(plan, Period.day(SATURDAY.plusDays(1)), "", 410, 420);
    isKept(plan, Period.between(SATURDAY, SATURDAY.plusDays(1)), "", 530, 540);
  }

  @Test
  void twoDesksAreOnePersonWhereOneIsEnough() {
    was(Presence.READY, "21T07:00", "21T11:00");
    was(Presence.BREAK, "21T11:00", "21T15:00");
    was(Presence.READY, "21T10:30", "21T11:30");
    was(Presence.READY, "21T12:00", "21T14:00");
    // Nobody at either desk from two to three.
    isKept(day(SATURDAY, morning(HA)), DAY, "", 420, 480);
  }

  @Test
  void twoShiftsAtOnceCountOnceAndServiceInOneWinsOverTheBreakOfTheOther() {
    was(Presence.READY, "21T07:00", "21T22:00");
    RosterDay both =
        day(
            SATURDAY,
            morning(HA),
            new RosterShift("DAY", RosterSamples.hours("08:00", "16:00"), List.of(), List.of(HA)));
    isKept(both, DAY, "", 540, 540);
  }

  @Test
  void whoSwappedCountsByTheRosterAsItWasWrittenAnew() {
    was(Presence.READY, "21T15:00", "21T22:00");
    isKept(day(SATURDAY, morning(HA), afternoon("DTV-08")), DAY, "", 30, 480);
    isKept(day(SATURDAY, morning("DTV-08"), afternoon(HA)), DAY, "", 420, 420);
  }

  @Test
  void ofAShiftThatGoesOnOnlyWhatIsBehindCountsAndWhatGoesOnReachesUntilNow() {
    was(Presence.READY, "21T07:10", "21T08:00");
    was(Presence.TALKING, "21T08:00", "");
    isKept(day(SATURDAY, morning(HA)), DAY, "21T09:00", 110, 120);
    isKept(day(SATURDAY, morning(HA)), DAY, "21T06:00", 0, 0);
    isKept(day(SATURDAY, morning(HA)), DAY, "20T06:00", 0, 0);
  }

  @Test
  void aDeskThatFellSilentIsInServiceForADayAtMost() {
    was(Presence.READY, "20T07:00", "");
    isKept(day(SATURDAY, morning(HA)), DAY, "21T15:00", 30, 480);
  }

  @Test
  void nothingIsPlannedForWhoIsNotInTheRoster() {
    was(Presence.READY, "21T07:00", "21T15:00");
    isKept(day(SATURDAY, morning("TNV-12")), DAY, "", 0, 0);
  }
}
