package vn.hotline1022.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.event.DayReport.Counted;
import vn.hotline1022.event.DayReport.Helper;
import vn.hotline1022.guide.PhoneSystem;

/** A small day, worked out by hand. */
class DayReportTest {
  private static final Event EVENT = EventSamples.vietHung();

  /** 08:00 in Hanoi. */
  private static final Instant EIGHT = Instant.parse("2026-11-21T01:00:00Z");

  /**
   * Six people. Three were helped, for 10, 6 and 20 minutes, so 12 each; who broke off after 4 and
   * the two who prepare first, for three reasons in all, after 1 each came to the desk only.
   */
  @Test
  void peopleCausesTimesPhonesAndStepsAreCounted() {
    DayReport report = DayReport.of(facts(EventReports.visits(EVENT.id()), List.of()), EIGHT);
    assertThat(report.visits())
        .isEqualTo(
            new VisitFigures(
                6,
                3,
                2,
                1,
                Optional.of(Duration.ofMinutes(12)),
                Optional.of(Duration.ofMinutes(20))));
    assertThat(report.outcomes())
        .isEqualTo(
            Map.of(
                VisitOutcome.ACTIVATED, 2,
                VisitOutcome.HELPED, 0,
                VisitOutcome.CONTINUED, 1,
                VisitOutcome.STOPPED, 1,
                VisitOutcome.NOT_POSSIBLE, 0,
                VisitOutcome.PREPARE_FIRST, 2));
    assertThat(report.causes().get(VisitOutcome.PREPARE_FIRST))
        .containsExactly(new Counted<>("STORE_PASSWORD", 2), new Counted<>("INTERNET", 1));
    assertThat(report.causes().get(VisitOutcome.STOPPED))
        .containsExactly(new Counted<>("BATTERY", 1));
    assertThat(report.systems())
        .isEqualTo(
            Map.of(
                Optional.of(PhoneSystem.ANDROID), 3,
                Optional.of(PhoneSystem.IPHONE), 1,
                Optional.empty(), 2));
    assertThat(report.stuck())
        .containsExactly(
            new Counted<>(new Stuck("storage-full", "videos"), 2),
            new Counted<>(new Stuck("register-phone", "code"), 1));
    assertThat(report.tally()).containsEntry(TallyKind.INFORMED, 12);
    assertThat(report.isEmpty()).isFalse();
  }

  /**
   * Phương Anh is written down at two desks, 8:00–11:00 and 10:00–12:00: four hours, and helped
   * three; Quang Huy forgot to check out at 17:00, having come at 13:00; a third stay was a
   * mistake; Hoà never came; somebody of another desk saw two, without checking in, and helped
   * neither.
   */
  @Test
  void hoursOfEachVolunteerCountOnceAndAForgottenOneEndsWithTheEvent() {
    List<Attendance> stays =
        List.of(
            stay(1, EventSamples.PHUONG_ANH, 0).out(at(3)),
            stay(2, EventSamples.PHUONG_ANH, 2).out(at(4)),
            stay(3, EventSamples.QUANG_HUY, 5),
            stay(4, EventSamples.QUANG_HUY, 1)
                .corrected(new Attendance.Correction(at(1), Optional.empty(), true, "Bấm nhầm")));
    DayReport report = DayReport.of(facts(EventReports.visits(EVENT.id()), stays), at(12));
    assertThat(report.helpers())
        .containsExactly(
            new Helper(EventSamples.PHUONG_ANH, Duration.ofHours(4), false, 3),
            new Helper(EventSamples.QUANG_HUY, Duration.ofHours(4), true, 0),
            new Helper(EventSamples.TYPED, Duration.ZERO, false, 0),
            new Helper(new Volunteer("TNV09", ""), Duration.ZERO, false, 0));
    DayReport atTwo = DayReport.of(facts(List.of(), stays), at(6));
    assertThat(atTwo.helpers().get(1).hours()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void beforeAnybodyCameThereIsNothing() {
    DayReport report =
        DayReport.of(new DayReport.Facts(EVENT, List.of(), Map.of(), List.of()), EIGHT);
    assertThat(report.isEmpty()).isTrue();
    assertThat(report.visits())
        .isEqualTo(new VisitFigures(0, 0, 0, 0, Optional.empty(), Optional.empty()));
  }

  private static DayReport.Facts facts(List<Visit> visits, List<Attendance> stays) {
    return new DayReport.Facts(EVENT, visits, Map.of(TallyKind.INFORMED, 12), stays);
  }

  private static Instant at(int hours) {
    return EIGHT.plus(Duration.ofHours(hours));
  }

  private static Attendance stay(int id, Volunteer who, int hours) {
    return EventSamples.stay(id, who, at(hours));
  }
}
