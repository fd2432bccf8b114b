package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.hotline1022.roster.RosterSamples.SATURDAY;
import static vn.hotline1022.roster.RosterSamples.morning;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.call.TimelineEntry.Kind;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.roster.RosterSamples;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Figure.Why;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.Staffing;
import vn.hotline1022.stats.Staffing.Half;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;

/**
 * Saturday at nine, worked out by hand: a call takes five minutes, so one person takes 30 × 0.85 /
 * 5 = 5.1 of them in half an hour.
 */
class StaffingByHandTest {
  private static final Period DAY = Period.day(SATURDAY);
  private static final double ONE = 5.1;

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(at("21T09:00"));
  private DeskStore store;
  private long ids;

  private static Instant at(String time) {
    return LocalDateTime.parse("2026-11-" + time).atZone(Formats.ZONE).toInstant();
  }

  @BeforeEach
  void open() {
    store = Stores.open(folder, 1, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private UUID id() {
    return new UUID(0x7000L, ++ids);
  }

  /** Five minutes of talk. */
  private void call(String time) {
    Instant at = at(time);
    Call call =
        new Call(
            id(),
            Direction.INBOUND,
            "DTV-07",
            at,
            CallState.SAVED,
            PhoneNumber.NONE,
            List.of(
                new TimelineEntry(Kind.ANSWERED, at, 0),
                new TimelineEntry(Kind.ENDED, at.plusSeconds(300), 300_000),
                new TimelineEntry(Kind.SAVED, at.plusSeconds(300), 300_000)),
            List.of("ACTIVATE"),
            Optional.of("INFORMED"),
            "");
    store.calls().save(call);
    store.stats().catchUp();
  }

  private void was(String person, Presence state, String from, String to) {
    PresenceChange begun = new PresenceChange(id(), person, state, "", at(from), Optional.empty());
    store.presence().change(begun);
    if (!to.isEmpty()) {
      Duration lasted = Duration.between(at(from), at(to));
      store
          .presence()
          .change(
              new PresenceChange(
                  id(),
                  person,
                  Presence.OFF,
                  "",
                  at(to),
                  Optional.of(new PresenceChange.Before(begun.id(), lasted))));
    }
    store.stats().catchUp();
  }

  private Staffing staffing() {
    return Staffing.of(store.stats(), store.roster(), DAY, clock.now());
  }

  private Half half(String code) {
    return staffing().halves().stream()
        .filter(half -> half.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsBehindIsSeenAndEachPersonCountsOnce() {
    call("20T10:00");
    was("DTV-07", Presence.READY, "21T07:00", "21T08:00");
    was("DTV-08", Presence.READY, "21T07:15", "21T07:30");
    was("DTV-08", Presence.TALKING, "21T07:20", "21T07:30");
    was("DTV-09", Presence.BREAK, "21T07:00", "21T08:00");
    assertThat(half("07:00").people()).isEqualTo(1.5);
    assertThat(half("07:00").calls()).isCloseTo(1.5 * ONE, within(1e-9));
    assertThat(half("07:30").calls()).isCloseTo(ONE, within(1e-9));
    assertThat(half("06:30").calls()).isZero();
    assertThat(half("07:00").seen()).isTrue();
    assertThat(staffing().halves()).hasSize(48);
    assertThat(staffing().byHalfHour()).containsEntry("07:30", ONE);
  }

  @Test
  void whatIsToComeIsAsTheRosterHasItWithItsBreaks() {
    call("20T10:00");
    store.roster().write(List.of(RosterSamples.day(SATURDAY, morning("DTV-07", "DTV-08"))));
    assertThat(half("09:00").calls()).isCloseTo(2 * ONE, within(1e-9));
    assertThat(half("11:30").calls()).isZero();
    assertThat(half("15:00").calls()).isZero();
    // Behind us nobody was there, whatever was planned.
    assertThat(half("08:30").calls()).isZero();
    assertThat(half("09:00").seen()).isFalse();
  }

  @Test
  void withoutARosterThoseWhoAreInServiceStay() {
    call("20T10:00");
    was("DTV-07", Presence.READY, "21T08:50", "");
    was("DTV-08", Presence.BREAK, "21T08:50", "");
    assertThat(store.stats().service(DAY).present()).isOne();
    assertThat(half("08:30").people()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(half("09:00").people()).isEqualTo(1.0);
    assertThat(half("23:30").calls()).isCloseTo(ONE, within(1e-9));
  }

  @Test
  void theMeanOfTheFourWeeksBeforeCountsAndElseThatOfThePeriod() {
    call("21T08:00");
    was("DTV-07", Presence.READY, "21T08:00", "21T08:30");
    assertThat(staffing().handleTime()).isEqualTo(new Figure.Mean(Duration.ofMinutes(5), 1));
    call("20T10:00");
    call("20T11:00");
    assertThat(staffing().handleTime()).isEqualTo(new Figure.Mean(Duration.ofMinutes(10), 2));
    assertThat(half("08:00").calls()).isCloseTo(ONE, within(1e-9));
  }

  @Test
  void withoutACallNothingIsMeasured() {
    was("DTV-07", Presence.READY, "21T07:00", "21T08:00");
    assertThat(staffing().handleTime()).isEqualTo(new Figure.NotMeasured(Why.NO_CALLS));
    assertThat(staffing().halves()).isEmpty();
  }
}
