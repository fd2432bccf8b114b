package vn.hotline1022.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.event.EventSamples;
import vn.hotline1022.event.MemoryAttendanceRepository;
import vn.hotline1022.event.MemoryEventRepository;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.MemoryFollowUpRepository;
import vn.hotline1022.record.Records;
import vn.hotline1022.report.Readiness.Amiss;
import vn.hotline1022.report.Readiness.Gap;
import vn.hotline1022.report.Readiness.Reach;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.NothingCounted;
import vn.hotline1022.stats.Period;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;

/** What is missing of Saturday 21 November 2026, by hand. */
class ReadinessTest {
  private static final LocalDate DAY = EventSamples.TODAY;
  private static final Instant NEXT_MORNING = at(DAY.plusDays(1), "09:30");

  private final List<DeskWatch.Desk> desks = new ArrayList<>();
  private final MemoryEventRepository events = new MemoryEventRepository();
  private final MemoryAttendanceRepository attendance = new MemoryAttendanceRepository();
  private final MemoryFollowUpRepository promises = new MemoryFollowUpRepository();
  private final Map<String, Long> begun = new HashMap<>();
  private final Map<CallBy, CallCounts> none = new HashMap<>();
  private final List<Period> asked = new ArrayList<>();
  private long lag;

  private static Instant at(LocalDate day, String time) {
    return LocalDateTime.parse(day + "T" + time).atZone(Formats.ZONE).toInstant();
  }

  private Readiness at(Instant now) {
    return Readiness.of(
        DAY,
        now,
        new Readiness.Sources(
            () -> desks,
            events,
            attendance,
            promises,
            (from, to) -> {
              asked.add(new Period(Period.Kind.DAY, from, to));
              return begun;
            },
            new NothingCounted() {
              @Override
              public Map<String, CallCounts> calls(CallBy by, Period period) {
                return Optional.ofNullable(none.get(by))
                    .map(counts -> Map.of("", counts))
                    .orElse(Map.of());
              }

              @Override
              public long lag() {
                return lag;
              }
            }));
  }

  private void desk(int number, String last, boolean off) {
    Optional<Instant> moment =
        last.isEmpty()
            ? Optional.empty()
            : Optional.of(LocalDateTime.parse(last).atZone(Formats.ZONE).toInstant());
    desks.add(new DeskWatch.Desk(new UUID(7, number), "Bàn " + number, moment, off));
  }

  @Test
  void nothingIsMissingOfADayThatIsOverAndWhole() {
    desk(3, "2026-11-22T00:00", false);
    Readiness ready = at(NEXT_MORNING);
    assertThat(ready.over()).isTrue();
    assertThat(ready.goesOn()).isFalse();
    assertThat(ready.missing()).isEmpty();
    assertThat(ready.events()).isEmpty();
    assertThat(ready.gaps().values()).containsOnly(0L);
    assertThat(ready.begun()).isEmpty();
  }

  @Test
  void aDayIsOverAtItsMidnightAndNotASecondBefore() {
    assertThat(at(at(DAY, "23:59:59")).goesOn()).isTrue();
    assertThat(at(at(DAY.plusDays(1), "00:00")).goesOn()).isFalse();
  }

  @Test
  void aDeskIsMissingUnlessItsRecordsPassTheDayOrNobodyIsOnDutyThere() {
    desk(1, "", true);
    desk(2, "2026-11-20T23:59", true);
    desk(3, "2026-11-21T12:05", false);
    desk(4, "2026-11-21T17:02", true);
    desk(5, "2026-11-22T06:30", false);
    Readiness ready = at(NEXT_MORNING);
    assertThat(ready.desks())
        .extracting(Readiness.DeskState::reach)
        .containsExactly(Reach.NONE, Reach.NONE, Reach.PART, Reach.OFF, Reach.WHOLE);
    assertThat(ready.missing())
        .extracting(desk -> desk.desk().name())
        .containsExactly("Bàn 1", "Bàn 2", "Bàn 3");
    assertThat(ready.goesOn()).isFalse();
  }

  @Test
  void anEventIsAmissWhileItGoesOnOrSomebodyIsStillThereOrNobodyCame() {
    events.write(EventSamples.vietHung());
    UUID event = EventSamples.vietHung().id();
    assertThat(at(at(DAY, "16:59")).events())
        .extracting(Readiness.EventState::amiss)
        .containsExactly(Amiss.GOES_ON);
    assertThat(at(NEXT_MORNING).events())
        .extracting(Readiness.EventState::amiss)
        .containsExactly(Amiss.NOBODY_CAME);
    UUID stay = Records.id(new Random(21));
    attendance.checkIn(
        Attendance.in(stay, event, EventSamples.PHUONG_ANH, at(DAY, "08:02")), "TC01");
    assertThat(at(NEXT_MORNING).events())
        .containsExactly(new Readiness.EventState(EventSamples.vietHung(), Amiss.STILL_THERE, 1));
    attendance.checkOut(stay, at(DAY, "17:05"), "TC01");
    assertThat(at(NEXT_MORNING).events()).isEmpty();
    events.write(EventSamples.vietHung().withOff(true, "TC01", at(DAY, "07:00")));
    assertThat(at(at(DAY, "16:59")).events()).isEmpty();
  }

  @Test
  void callsThatRunOrLackSomethingAndPromisesThatAreDueAreCountedEachByItself() {
    none.put(CallBy.ALL, CallCounts.NONE.with(CallCount.RUNNING, 2));
    none.put(CallBy.REASON, CallCounts.NONE.with(CallCount.ANSWERED, 3));
    none.put(CallBy.PLACE, CallCounts.NONE.with(CallCount.ANSWERED, 17));
    none.put(CallBy.ENDING, CallCounts.NONE.with(CallCount.ANSWERED, 1));
    promise(1, "16:30");
    promise(2, "23:59");
    promises.promise(promised(3, at(DAY.plusDays(1), "08:00")), "DTV-07");
    assertThat(at(NEXT_MORNING).gaps())
        .isEqualTo(
            Map.of(
                Gap.RUNNING,
                2L,
                Gap.NO_REASON,
                3L,
                Gap.NO_PLACE,
                17L,
                Gap.NO_ENDING,
                1L,
                Gap.PROMISES,
                2L));
    assertThat(at(NEXT_MORNING).goesOn()).isTrue();
  }

  private void promise(int seed, String due) {
    promises.promise(promised(seed, at(DAY, due)), "DTV-07");
  }

  private static FollowUp promised(int seed, Instant due) {
    return FollowUp.promised(
        Records.id(new Random(seed)),
        Optional.empty(),
        "DTV-07",
        at(DAY, "09:00"),
        due,
        new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE),
        "Gọi lại khi có mã xác thực",
        "4821");
  }

  @Test
  void formsOfTheDayThatWereBegunAndNotKeptMakeItIncompleteButDoNotHoldItBack() {
    begun.put("TNV-02", 2L);
    Readiness ready = at(NEXT_MORNING);
    assertThat(ready.begun()).containsExactly(Map.entry("TNV-02", 2L));
    assertThat(asked)
        .containsExactly(
            new Period(Period.Kind.DAY, at(DAY, "00:00"), at(DAY.plusDays(1), "00:00")));
    assertThat(ready.goesOn()).isFalse();
  }

  @Test
  void whatIsNotCountedYetHoldsTheDayBack() {
    lag = 12;
    assertThat(at(NEXT_MORNING).goesOn()).isTrue();
  }
}
