package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.roster.RosterSamples.SATURDAY;
import static vn.hotline1022.roster.RosterSamples.afternoon;
import static vn.hotline1022.roster.RosterSamples.day;
import static vn.hotline1022.roster.RosterSamples.morning;
import static vn.hotline1022.roster.RosterSamples.night;

import java.io.IOException;
import java.nio.file.Files;
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
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Figure.Why;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Period;
import vn.hotline1022.text.Formats;

/** Adherence from records, worked out by hand, in minutes; now is Monday morning. */
class RosterByHandTest {
  private static final String HA = "DTV-07";
  private static final Period DAY = Period.day(SATURDAY);
  private static final Period MORNING =
      Period.shift(SATURDAY, Shifts.standard().find("MORNING").orElseThrow());

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(at("23T09:00"));
  private DeskStore store;
  private long ids;

  private static Instant at(String time) {
    return LocalDateTime.parse("2026-11-" + time).atZone(Formats.ZONE).toInstant();
  }

  @BeforeEach
  void open() throws IOException {
    store = Stores.open(Files.createDirectory(folder.resolve("đây")), 1, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void ready(DeskStore at, String person, String from, String to) {
    PresenceChange begun =
        new PresenceChange(id(), person, Presence.READY, "", at(from), Optional.empty());
    at.presence().change(begun);
    if (!to.isEmpty()) {
      Duration lasted = Duration.between(at(from), at(to));
      at.presence()
          .change(
              new PresenceChange(
                  id(),
                  person,
                  Presence.OFF,
                  "",
                  at(to),
                  Optional.of(new PresenceChange.Before(begun.id(), lasted))));
    }
  }

  private UUID id() {
    return new UUID(0x7000L, ++ids);
  }

  private Figure adherence(Period period) {
    store.stats().catchUp();
    return Measure.ADHERENCE.of(store.stats().totals(period));
  }

  private static Figure minutes(long kept, long scheduled) {
    return new Figure.Share(kept * 60, scheduled * 60);
  }

  @Test
  void withoutARosterItIsNotMeasured() {
    ready(store, HA, "21T07:00", "21T15:00");
    assertThat(adherence(DAY)).isEqualTo(new Figure.NotMeasured(Why.NO_ROSTER));
    store.roster().write(List.of(day(SATURDAY)));
    assertThat(adherence(DAY)).isEqualTo(new Figure.NotMeasured(Why.NO_ROSTER));
  }

  @Test
  void aRosterThatIsWrittenLateOrAnewMeasuresTheDaysBehindIt() {
    ready(store, HA, "21T07:30", "21T15:00");
    store.roster().write(List.of(day(SATURDAY, morning(HA, "DTV-08"))));
    // 450 minutes of which 30 were her break; of the other one only the break.
    assertThat(adherence(DAY)).isEqualTo(minutes(420 + 30, 960));
    assertThat(adherence(MORNING)).isEqualTo(minutes(450, 960));
    store.roster().write(List.of(day(SATURDAY, morning(HA), afternoon("DTV-08"))));
    assertThat(adherence(DAY)).isEqualTo(minutes(420, 480 + 420));
    store.roster().write(List.of(day(SATURDAY)));
    assertThat(adherence(DAY)).isEqualTo(new Figure.NotMeasured(Why.NO_ROSTER));
  }

  @Test
  void aNightIsOfBothItsDays() {
    store.roster().write(List.of(day(SATURDAY, night(HA))));
    ready(store, HA, "21T22:10", "22T06:30");
    assertThat(adherence(DAY)).isEqualTo(minutes(110, 120));
    // Through the break of half an hour, and half an hour early.
    assertThat(adherence(Period.day(SATURDAY.plusDays(1)))).isEqualTo(minutes(360, 420));
    assertThat(adherence(Period.week(SATURDAY))).isEqualTo(minutes(470, 540));
    assertThat(adherence(Period.shift(SATURDAY, Shifts.standard().find("NIGHT").orElseThrow())))
        .isEqualTo(minutes(470, 540));
  }

  @Test
  void aPeriodFromLastEveningOnCountsOfTodayOnlyWhatIsBehind() {
    store
        .roster()
        .write(
            List.of(
                day(SATURDAY.plusDays(1), afternoon(HA)), day(SATURDAY.plusDays(2), morning(HA))));
    ready(store, HA, "22T15:00", "22T22:00");
    ready(store, HA, "23T07:00", "23T08:00");
    Period evening = new Period(Period.Kind.ANY, at("22T20:00"), at("23T15:00"));
    // Two hours of yesterday; of today two hours until nine, in one of which she was there.
    assertThat(adherence(evening)).isEqualTo(minutes(120 + 60, 120 + 120));
  }

  @Test
  void presenceOfAnotherDeskThatComesLateIsTheSamePersons() throws IOException {
    store.roster().write(List.of(day(SATURDAY, morning(HA))));
    ready(store, HA, "21T07:00", "21T11:30");
    assertThat(adherence(DAY)).isEqualTo(minutes(300, 480));
    try (DeskStore other = Stores.open(Files.createDirectory(folder.resolve("kia")), 2, clock)) {
      ready(other, HA, "21T11:00", "21T11:30");
      ready(other, HA, "21T12:00", "21T15:00");
      store.records().apply(other.records().after(other.records().origin(), 0, 100));
    }
    assertThat(adherence(DAY)).isEqualTo(minutes(480, 480));
  }

  @Test
  void ofTodayOnlyWhatIsBehindCountsAndWhatGoesOnReachesUntilNow() {
    store
        .roster()
        .write(
            List.of(
                day(SATURDAY.plusDays(2), morning(HA, "DTV-08")),
                day(SATURDAY.plusDays(3), morning(HA))));
    ready(store, HA, "23T07:20", "");
    assertThat(adherence(Period.day(SATURDAY.plusDays(2)))).isEqualTo(minutes(100, 240));
    assertThat(adherence(Period.week(SATURDAY.plusDays(2)))).isEqualTo(minutes(100, 240));
    assertThat(adherence(Period.day(SATURDAY.plusDays(3))))
        .isEqualTo(new Figure.NotMeasured(Why.NO_ROSTER));
    clock.pass(Duration.ofMinutes(30));
    assertThat(adherence(Period.day(SATURDAY.plusDays(2)))).isEqualTo(minutes(130, 300));
  }
}
