package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Parties;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.call.TimelineEntry.Kind;
import vn.hotline1022.guide.GuideTrailSamples;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Duty;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Figure.Why;
import vn.hotline1022.stats.Funnel;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.stats.Totals;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;

/**
 * Saturday 21 November 2026, worked out by hand. The desk of Hà hangs on a line that tells of
 * ringing, that of Minh on a plain telephone, with a clock ten minutes fast.
 */
class StatsByHandTest {
  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
  private static final String HA = "DTV-07";
  private static final String MINH = "TNV-12";
  private static final String HOAN_KIEM = "2025:00070";
  private static final Period DAY = Period.day(SATURDAY);
  private static final Period MORNING = shift("MORNING");
  private static final Period AFTERNOON = shift("AFTERNOON");
  private static final Period NIGHT = shift("NIGHT");

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(at("07:00"));
  private final Uuid7 ids = new Uuid7(clock, new SeededRandom(1022));
  private DeskStore ofHa;
  private DeskStore ofMinh;
  private StatsRepository stats;

  private static Period shift(String code) {
    return Period.shift(SATURDAY, Shifts.standard().find(code).orElseThrow());
  }

  private static Instant at(String time) {
    return LocalDateTime.parse("2026-11-21T" + time).atZone(Formats.ZONE).toInstant();
  }

  @BeforeEach
  void open() throws IOException {
    ofHa = Stores.open(Files.createDirectory(folder.resolve("hà")), 1, clock);
    stats = ofHa.stats();
  }

  @AfterEach
  void close() {
    ofHa.close();
    if (ofMinh != null) {
      ofMinh.close();
    }
  }

  /** Six calls of Hà's line: what rang, waited, was talked in. Seconds. */
  private void theLine() {
    save(ofHa, rang("08:10", 5, 300, 0, 60), "0912000001", "RESOLVED", HOAN_KIEM, "ACTIVATE");
    save(ofHa, rang("08:40", 25, 120, 30, 30), "0912000002", "INFORMED", "", "OTP_MISSING");
    save(ofHa, missed("09:00", 12), "0912000003", "", "");
    save(ofHa, missed("09:05", 40), "0912000004", "", "");
    // Ten minutes over the end of the shift.
    save(ofHa, rang("14:58", 10, 600, 0, 40), "0912000005", "RESOLVED", "", "OTP_MISSING");
    // Over midnight.
    save(ofHa, rang("23:50", 3, 900, 0, 20), "0912000006", "CALLBACK", "", "LOGIN");
    save(ofHa, rang("10:20", 2, 8, 0, 2), "0912000007", "SILENT", "");
  }

  /** Most days do without. */
  private DeskStore ofMinh() throws IOException {
    if (ofMinh == null) {
      SetClock fast = new SetClock(clock.now().plus(Duration.ofMinutes(10)));
      ofMinh = Stores.open(Files.createDirectory(folder.resolve("minh")), 2, fast);
    }
    return ofMinh;
  }

  private void thePlainTelephone() throws IOException {
    save(
        ofMinh(), plain("10:10", 240, 60), "0912000002", "RESOLVED", "", "OTP_MISSING", "REGISTER");
    Call out = call(Direction.OUTBOUND, "11:00", on("11:00", 0, 30, 10));
    save(ofMinh(), out, "0912000001", "INFORMED", "", "ACTIVATE");
  }

  private void theOtherDeskComes() throws IOException {
    ofHa.records().apply(ofMinh().records().after(ofMinh().records().origin(), 0, 1_000));
    stats.catchUp();
  }

  private Totals day(Period period) {
    stats.catchUp();
    return stats.totals(period);
  }

  @Test
  void aLineThatTellsOfRingingIsMeasuredWhole() {
    theLine();
    Totals day = day(DAY);
    assertThat(Measure.OFFERED_CALLS.of(day)).isEqualTo(new Figure.Amount(7));
    assertThat(Measure.ANSWERED_CALLS.of(day)).isEqualTo(new Figure.Amount(4));
    assertThat(Measure.NON_CASE_CALLS.of(day)).isEqualTo(new Figure.Amount(1));
    // In time: 5, 10, 3 and 2 seconds answered, 12 seconds abandoned.
    assertThat(Measure.SERVICE_LEVEL.of(day)).isEqualTo(new Figure.Share(5, 7));
    assertThat(Measure.ABANDONMENT.of(day)).isEqualTo(new Figure.Share(2, 7));
    // 360 + 180 + 640 + 920 seconds over four.
    assertThat(Measure.HANDLE_TIME.of(day)).isEqualTo(new Figure.Mean(seconds(2_100), 4));
    // Three of four ended as resolved or informed, and nobody came back yet.
    assertThat(Measure.FIRST_CALL_RESOLUTION.of(day)).isEqualTo(new Figure.Share(3, 4));
    assertThat(Measure.ACTIVATIONS.of(day)).isEqualTo(new Figure.Amount(1));
    assertThat(stats.calls(CallBy.PLACE, DAY).get(HOAN_KIEM).get(CallCount.ACTIVATED)).isOne();
  }

  @Test
  void aPlainTelephoneTellsOfNoRingingAndSaysSo() throws IOException {
    thePlainTelephone();
    ofMinh().stats().catchUp();
    Totals day = ofMinh().stats().totals(DAY);
    assertThat(Measure.ANSWERED_CALLS.of(day)).isEqualTo(new Figure.Amount(2));
    for (Measure measure :
        List.of(Measure.OFFERED_CALLS, Measure.SERVICE_LEVEL, Measure.ABANDONMENT)) {
      assertThat(measure.of(day)).isEqualTo(new Figure.NotMeasured(Why.NO_RINGING));
    }
    assertThat(Measure.HANDLE_TIME.of(day)).isEqualTo(new Figure.Mean(seconds(340), 2));
    // We called the second one: nobody can come back on it.
    assertThat(Measure.FIRST_CALL_RESOLUTION.of(day)).isEqualTo(new Figure.Share(1, 1));
    assertThat(Measure.ACTIVATIONS.of(day)).isEqualTo(new Figure.Amount(1));
  }

  @Test
  void fewMissedCallsOfOneLineAreNotAllThereIsBesidePlainTelephones() throws IOException {
    save(ofHa, missed("09:00", 12), "0912000003", "", "");
    thePlainTelephone();
    theOtherDeskComes();
    for (Measure measure : List.of(Measure.OFFERED_CALLS, Measure.ABANDONMENT)) {
      assertThat(measure.of(stats.totals(DAY))).isEqualTo(new Figure.NotMeasured(Why.NO_RINGING));
    }
  }

  @Test
  void nothingIsMeasuredOfADayWithoutAnything() {
    Totals none = day(DAY);
    assertThat(Measure.ANSWERED_CALLS.of(none)).isEqualTo(new Figure.Amount(0));
    assertThat(Measure.SERVICE_LEVEL.of(none)).isEqualTo(new Figure.NotMeasured(Why.NO_CALLS));
    assertThat(Measure.HANDLE_TIME.of(none)).isEqualTo(new Figure.NotMeasured(Why.NO_CALLS));
    assertThat(Measure.OCCUPANCY.of(none)).isEqualTo(new Figure.NotMeasured(Why.NO_PRESENCE));
    assertThat(Measure.GUIDE_COMPLETION.of(none)).isEqualTo(new Figure.NotMeasured(Why.NO_RUNS));
    assertThat(Measure.ADHERENCE.of(none)).isEqualTo(new Figure.NotMeasured(Why.NO_ROSTER));
    assertThat(Measure.FEEDBACK_SATISFACTION.of(none))
        .isEqualTo(new Figure.NotMeasured(Why.NO_FEEDBACK));
  }

  @Test
  void aCallBelongsWholeToTheShiftAndDayItBeganIn() {
    theLine();
    assertThat(answered(MORNING)).isEqualTo(3);
    assertThat(answered(AFTERNOON)).isZero();
    assertThat(answered(NIGHT)).isOne();
    assertThat(answered(Period.day(SATURDAY.plusDays(1)))).isZero();
    assertThat(answered(Period.week(SATURDAY))).isEqualTo(4);
    assertThat(answered(Period.month(YearMonth.of(2026, 11)))).isEqualTo(4);
    assertThat(answered(MORNING.before())).isZero();
    assertThat(stats.totals(MORNING).calls().time(CallCount.TALK)).isEqualTo(seconds(1_020));
    assertThat(stats.calls(CallBy.HALF_HOUR, DAY).get("14:30").get(CallCount.ANSWERED)).isOne();
  }

  @Test
  void twoDesksAreOneHotlineAndEachClockIsBelieved() throws IOException {
    theLine();
    thePlainTelephone();
    stats.catchUp();
    theOtherDeskComes();
    Totals day = stats.totals(DAY);
    assertThat(Measure.ANSWERED_CALLS.of(day)).isEqualTo(new Figure.Amount(6));
    // Calls of the plain telephone are left out of both parts.
    assertThat(Measure.SERVICE_LEVEL.of(day)).isEqualTo(new Figure.Share(5, 7));
    // Who called at 08:40 came back at 10:10 to the other desk, on the same.
    assertThat(Measure.FIRST_CALL_RESOLUTION.of(day)).isEqualTo(new Figure.Share(3, 5));
    assertThat(stats.calls(CallBy.REASON, DAY).get("OTP_MISSING").get(CallCount.ANSWERED))
        .isEqualTo(3);
    assertThat(stats.calls(CallBy.OPERATOR, DAY)).containsOnlyKeys(HA, MINH);
  }

  @Test
  void aCallThatGoesOnIsInNoFigure() {
    Call begun = call(Direction.INBOUND, "10:00", on("10:00", 0, 60, 5).subList(0, 1));
    ofHa.calls().start(begun.with(CallState.TALKING, begun.timeline()));
    Totals day = day(DAY);
    assertThat(day.calls()).isEqualTo(CallCounts.NONE.with(CallCount.RUNNING, 1));
    save(ofHa, begun.with(CallState.SAVED, on("10:00", 0, 60, 5)), "0912000001", "INFORMED", "");
    assertThat(day(DAY).calls().get(CallCount.RUNNING)).isZero();
    assertThat(answered(DAY)).isOne();
  }

  @Test
  void anAmendedCallCountsAsItStands() {
    Call call =
        save(ofHa, rang("08:10", 5, 300, 0, 60), "0912000001", "STOPPED", "", "OTP_MISSING");
    assertThat(Measure.FIRST_CALL_RESOLUTION.of(day(DAY))).isEqualTo(new Figure.Share(0, 1));
    Call amended =
        call.withDisposition(Optional.of("RESOLVED"))
            .withReasons(List.of("ACTIVATE"))
            .withParties(new Parties(Optional.empty(), Optional.empty(), Optional.of(HOAN_KIEM)));
    ofHa.calls().amend(amended, "TC-01", 1);
    assertThat(Measure.FIRST_CALL_RESOLUTION.of(day(DAY))).isEqualTo(new Figure.Share(1, 1));
    assertThat(Measure.ACTIVATIONS.of(stats.totals(DAY))).isEqualTo(new Figure.Amount(1));
    assertThat(stats.calls(CallBy.REASON, DAY)).containsOnlyKeys("ACTIVATE");
    assertThat(stats.calls(CallBy.PLACE, DAY)).containsOnlyKeys(HOAN_KIEM);
    assertThat(stats.calls(CallBy.ENDING, DAY)).containsOnlyKeys("RESOLVED");
  }

  @Test
  void whatIsErasedStaysCountedButNobodyIsFollowed() {
    theLine();
    Call back = save(ofHa, rang("15:30", 5, 60, 0, 5), "0912000005", "RESOLVED", "", "OTP_MISSING");
    assertThat(Measure.FIRST_CALL_RESOLUTION.of(day(DAY))).isEqualTo(new Figure.Share(3, 5));
    ofHa.records().append(CallJson.erasure(back.id(), "TC-01"));
    // The call they came back in has no number any more: the one before stands as resolved again.
    assertThat(Measure.FIRST_CALL_RESOLUTION.of(day(DAY))).isEqualTo(new Figure.Share(3, 4));
    assertThat(answered(DAY)).isEqualTo(5);
  }

  @Test
  void whoComesBackAfterAWeekOrOnSomethingElseWasHelpedAtOnce() {
    save(ofHa, rang("08:10", 5, 60, 0, 5), "0912000001", "RESOLVED", "", "OTP_MISSING");
    save(ofHa, rang("09:10", 5, 60, 0, 5), "0912000001", "RESOLVED", "", "PARKING");
    clock.pass(Duration.ofDays(7));
    Call late = rang("08:10", 5, 60, 0, 5);
    Call week =
        new Call(
            late.id(),
            late.direction(),
            HA,
            late.startedAt().plus(Duration.ofDays(7)),
            late.state(),
            late.phone(),
            late.timeline(),
            List.of(),
            Optional.empty(),
            "");
    save(ofHa, week, "0912000001", "RESOLVED", "", "OTP_MISSING");
    assertThat(Measure.FIRST_CALL_RESOLUTION.of(day(DAY))).isEqualTo(new Figure.Share(2, 2));
    assertThat(Measure.settledAfter(DAY)).isEqualTo(DAY.to().plus(Duration.ofDays(7)));
  }

  @Test
  void onePersonAtTwoDesksIsOnDutyOnceAndCutAtTheEndsOfAPeriod() throws IOException {
    // At her own desk: ready 06:00, on the telephone 07:10, after-call work 07:20, ready 07:25.
    present(ofHa, HA, "06:00", Presence.READY, "07:10", Presence.TALKING, "07:20");
    present(ofHa, HA, "07:20", Presence.AFTER_CALL_WORK, "07:25", Presence.BREAK, "08:00");
    // At the other desk she has been ready all the while, until half past seven.
    present(ofMinh(), HA, "06:30", Presence.READY, "07:30", Presence.OFF, "07:30");
    theOtherDeskComes();
    Duty day = stats.duty(DAY).get(HA);
    assertThat(day).isEqualTo(new Duty(minutes(75), minutes(10), minutes(5), minutes(30)));
    // From seven on: ready 07:00–07:10 and, at the other desk, 07:25–07:30.
    assertThat(stats.duty(MORNING).get(HA))
        .isEqualTo(new Duty(minutes(15), minutes(10), minutes(5), minutes(30)));
    assertThat(Measure.OCCUPANCY.of(stats.totals(MORNING))).isEqualTo(new Figure.Share(900, 1_800));
  }

  @Test
  void onePersonsCallsAtTwoDesksAreTheirsAlsoWhereTheyLieOverEachOther() throws IOException {
    save(ofHa, rang("10:00", 5, 300, 0, 60), "0912000001", "RESOLVED", "", "ACTIVATE");
    Call there = of(HA, plain("10:02", 240, 60)).withReasons(List.of("LOGIN"));
    ofMinh().calls().save(there.withDisposition(Optional.of("INFORMED")));
    save(ofMinh(), plain("10:30", 60, 0), "0912000002", "INFORMED", "", "LOGIN");
    theOtherDeskComes();
    CallCounts hers = stats.calls(CallBy.OPERATOR, DAY).get(HA);
    assertThat(hers.get(CallCount.ANSWERED)).isEqualTo(2);
    assertThat(hers.time(CallCount.TALK)).isEqualTo(seconds(540));
    assertThat(stats.calls(CallBy.OPERATOR, DAY).get(MINH).get(CallCount.ANSWERED)).isOne();
  }

  @Test
  void whatComesLateCountsWhereItBeganHoweverLong() throws IOException {
    theLine();
    assertThat(answered(DAY)).isEqualTo(4);
    thePlainTelephone();
    Call amended =
        save(ofMinh(), plain("12:00", 60, 0), "0912000009", "STOPPED", "", "LOGIN")
            .withDisposition(Optional.of("SILENT"));
    ofMinh().calls().amend(amended, "TC-01", 1);
    clock.pass(Duration.ofDays(40));
    theOtherDeskComes();
    // Two of the plain telephone; the third turned out to be silent before it came here.
    assertThat(answered(DAY)).isEqualTo(6);
    assertThat(answered(MORNING)).isEqualTo(5);
    assertThat(answered(Period.month(YearMonth.of(2026, 11)))).isEqualTo(6);
    assertThat(answered(Period.month(YearMonth.of(2026, 12)))).isZero();
    assertThat(Measure.NON_CASE_CALLS.of(stats.totals(DAY))).isEqualTo(new Figure.Amount(2));
  }

  @Test
  void runsOfGuidesMakeAFunnelWithItsBottleneck() {
    for (int i = 0; i < 8; i++) {
      ofHa.trails().add(GuideTrailSamples.trail(ids.next(), ids.next(), at("08:0" + i)));
    }
    for (int i = 0; i < 4; i++) {
      ofHa.trails().add(GuideTrailSamples.leftAt(ids.next(), "code", at("09:0" + i)));
    }
    ofHa.trails().add(GuideTrailSamples.leftAt(ids.next(), "which", at("15:00")));
    Totals day = day(DAY);
    assertThat(Measure.GUIDE_COMPLETION.of(day)).isEqualTo(new Figure.Share(8, 13));
    assertThat(Measure.GUIDE_COMPLETION.of(stats.totals(MORNING)))
        .isEqualTo(new Figure.Share(8, 12));
    Funnel funnel = Funnel.of("register", stats.guides(DAY));
    assertThat(funnel.steps())
        .extracting(Funnel.AtStep::step, at -> at.counts().reached())
        .containsExactly(tuple("which", 13L), tuple("code", 12L));
    assertThat(funnel.bottleneck()).map(Funnel.AtStep::step).contains("code");
    assertThat(funnel.steps().getLast().dropOff()).isEqualTo(new Figure.Share(4, 12));
  }

  private long answered(Period period) {
    return day(period).calls().get(CallCount.ANSWERED);
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private Call save(
      DeskStore store,
      Call call,
      String phone,
      String disposition,
      String place,
      String... reasons) {
    Optional<String> where = Optional.of(place).filter(code -> !code.isEmpty());
    Call done =
        call.withPhone(new PhoneNumber(phone, PhoneNumber.Kind.MOBILE))
            .withReasons(List.of(reasons))
            .withDisposition(Optional.of(disposition).filter(code -> !code.isEmpty()))
            .withParties(new Parties(Optional.empty(), Optional.empty(), where));
    Call whose = store.equals(ofMinh) ? of(MINH, done) : done;
    store.calls().save(whose);
    return whose;
  }

  private static Call of(String operator, Call call) {
    return new Call(
        call.id(),
        call.direction(),
        operator,
        call.startedAt(),
        call.state(),
        call.phone(),
        call.timeline(),
        call.reasons(),
        call.disposition(),
        call.notes(),
        call.parties(),
        call.promise(),
        call.cause());
  }

  private Call rang(String time, int wait, int talk, int hold, int wrapUp) {
    List<TimelineEntry> timeline = new ArrayList<>();
    timeline.add(entry(Kind.RANG, time, 0));
    timeline.add(entry(Kind.ANSWERED, time, wait));
    int end = wait + talk;
    if (hold > 0) {
      timeline.add(entry(Kind.HELD, time, end));
      timeline.add(entry(Kind.RESUMED, time, end + hold));
      end += hold;
    }
    timeline.add(entry(Kind.ENDED, time, end));
    timeline.add(entry(Kind.SAVED, time, end + wrapUp));
    return call(Direction.INBOUND, time, timeline);
  }

  private Call missed(String time, int wait) {
    Call rang =
        call(
            Direction.INBOUND,
            time,
            List.of(entry(Kind.RANG, time, 0), entry(Kind.MISSED, time, wait)));
    return rang.with(CallState.MISSED, rang.timeline());
  }

  private Call plain(String time, int talk, int wrapUp) {
    return call(Direction.INBOUND, time, on(time, 0, talk, wrapUp));
  }

  private static List<TimelineEntry> on(String time, int wait, int talk, int wrapUp) {
    return List.of(
        entry(Kind.ANSWERED, time, wait),
        entry(Kind.ENDED, time, wait + talk),
        entry(Kind.SAVED, time, wait + talk + wrapUp));
  }

  private static TimelineEntry entry(Kind kind, String time, int seconds) {
    return new TimelineEntry(kind, at(time).plusSeconds(seconds), seconds * 1_000L);
  }

  private Call call(Direction direction, String time, List<TimelineEntry> timeline) {
    return new Call(
        ids.next(),
        direction,
        HA,
        at(time),
        CallState.SAVED,
        PhoneNumber.WITHHELD,
        timeline,
        List.of(),
        Optional.empty(),
        "");
  }

  private void present(
      DeskStore store,
      String person,
      String from,
      Presence state,
      String to,
      Presence then,
      String end) {
    UUID first = ids.next();
    UUID second = ids.next();
    store.presence().change(change(first, person, state, from, Optional.empty()));
    store.presence().change(change(second, person, then, to, lasted(first, from, to)));
    if (then != Presence.OFF) {
      store
          .presence()
          .change(change(ids.next(), person, Presence.OFF, end, lasted(second, to, end)));
    }
  }

  private static PresenceChange change(
      UUID id, String person, Presence state, String at, Optional<PresenceChange.Before> before) {
    return new PresenceChange(id, person, state, "", at(at), before);
  }

  private static Optional<PresenceChange.Before> lasted(UUID id, String from, String to) {
    return Optional.of(new PresenceChange.Before(id, Duration.between(at(from), at(to))));
  }
}
