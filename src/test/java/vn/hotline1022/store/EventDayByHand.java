package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.event.DayReport;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventSamples;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.event.Volunteer;

/** What somebody beside the table counts with a pencil, to hold against the report of the day. */
final class EventDayByHand {
  private static final List<TallyKind> KINDS = List.of(TallyKind.values());

  private final Event event;
  private final Random random = new Random(31);
  private final List<Visit> visits = new ArrayList<>();
  private final Map<TallyKind, Integer> tally = new EnumMap<>(TallyKind.class);
  private final Map<String, Attendance> open = new HashMap<>();
  private final Map<String, Duration> hours = new HashMap<>();

  EventDayByHand(UUID event) {
    Event planned = EventSamples.vietHung();
    this.event =
        planned
            .copied(event, planned.day(), "TC-01", EventSamples.NOW)
            .withVolunteers(List.of(), "TC-01", EventSamples.NOW);
  }

  /** Somebody comes to this laptop. */
  void comes(BundleDesk laptop, String code) {
    Attendance stay =
        Attendance.in(
            laptop.ids.next(),
            event.id(),
            new Volunteer(code, "Nguyễn Phương Anh"),
            laptop.clock.now());
    laptop.store().attendance().checkIn(stay, code);
    open.put(code, stay);
  }

  /** They leave, by their laptop's clock, which may have been set back meanwhile. */
  void goes(BundleDesk laptop, String code) {
    Attendance stay = open.remove(code);
    Instant now = laptop.clock.now();
    laptop.store().attendance().checkOut(stay.id(), now, code);
    hours.put(code, now.isAfter(stay.from()) ? Duration.between(stay.from(), now) : Duration.ZERO);
  }

  /** Somebody was helped, and others beside them were only counted. */
  void helped(BundleDesk laptop, Visit visit) {
    visits.add(visit);
    if (random.nextInt(4) == 0) {
      TallyKind kind = KINDS.get(random.nextInt(KINDS.size()));
      laptop.store().tally().count(event.id(), kind, 2, visit.operator());
      laptop.store().tally().count(event.id(), kind, -1, visit.operator());
      tally.merge(kind, 1, Integer::sum);
    }
  }

  void agreesWith(DeskStore store) {
    DayReport report =
        DayReport.of(
            new DayReport.Facts(
                event,
                store.visits().of(event.id()),
                store.tally().of(event.id()),
                store.attendance().of(event.id())),
            Instant.parse("2026-11-23T00:00:00Z"));
    visitsAgree(report);
    tally.forEach((kind, times) -> assertThat(report.tally()).containsEntry(kind, times));
    assertThat(report.helpers()).hasSameSizeAs(hours.keySet());
    for (DayReport.Helper one : report.helpers()) {
      assertThat(one.hours()).isEqualTo(hours.get(one.who().code()));
      assertThat(one.open()).isFalse();
      assertThat(one.helped()).isEqualTo(helpedBy(one.who().code()));
    }
  }

  private void visitsAgree(DayReport report) {
    int helped = 0;
    Duration whole = Duration.ZERO;
    Map<VisitOutcome, Integer> outcomes = new EnumMap<>(VisitOutcome.class);
    for (Visit visit : visits) {
      outcomes.merge(visit.outcome(), 1, Integer::sum);
      if (isHelp(visit)) {
        helped++;
        whole = whole.plus(visit.helped());
      }
    }
    assertThat(report.visits().reached()).isEqualTo(visits.size());
    assertThat(report.visits().helped()).isEqualTo(helped).isLessThan(visits.size());
    assertThat(report.visits().mean()).contains(whole.dividedBy(helped));
    assertThat(report.outcomes()).isEqualTo(outcomes);
  }

  private int helpedBy(String code) {
    int helped = 0;
    for (Visit visit : visits) {
      helped += visit.operator().equals(code) && isHelp(visit) ? 1 : 0;
    }
    return helped;
  }

  private static boolean isHelp(Visit visit) {
    return List.of(VisitOutcome.ACTIVATED, VisitOutcome.HELPED, VisitOutcome.CONTINUED)
        .contains(visit.outcome());
  }
}
