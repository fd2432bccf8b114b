package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Parties;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.call.PresenceJson;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.call.TimelineEntry.Kind;
import vn.hotline1022.event.VisitJson;
import vn.hotline1022.event.VisitSamples;
import vn.hotline1022.exchange.ExchangeCounts;
import vn.hotline1022.exchange.ExchangeDay;
import vn.hotline1022.exchange.ExchangeJson;
import vn.hotline1022.exchange.ExchangeSamples;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.guide.GuideTrailJson;
import vn.hotline1022.guide.GuideTrailSamples;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.Records;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.roster.Member;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.RosterJson;
import vn.hotline1022.roster.RosterSamples;
import vn.hotline1022.roster.TeamJson;
import vn.hotline1022.roster.TeamSamples;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.FeedbackBy;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.Recount;
import vn.hotline1022.stats.Staffing;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.stats.TeamBy;
import vn.hotline1022.stats.TeamStats;
import vn.hotline1022.sync.MemoryRecordLog;
import vn.hotline1022.text.PhoneNumber;

/**
 * Whatever records come, in whatever order, again and again, erased copies among them: what was
 * counted on the way is what a count of all records gives, for every period.
 */
class StatsRecountTest {
  /** What happens goes on into the next month. */
  private static final Instant BEGIN = Instant.parse("2026-11-25T15:00:00Z");

  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int HAPPENINGS = 160;

  @TempDir private Path folder;

  @Test
  void whatIsCountedIsWhatAllRecordsTell() throws Exception {
    for (int seed = 0; seed < Rounds.of(60); seed++) {
      History history = new History(seed);
      List<DeskRecord> records = history.records();
      Random random = new Random(seed);
      // Somewhere on the way: what is planned after it does not count yet.
      Instant now = BEGIN.plus(Duration.ofMillis(random.nextLong(800_000_000L)));
      try (DeskStore store =
          Stores.open(
              Files.createDirectory(folder.resolve("seed-" + seed)), 9, new SetClock(now))) {
        List<DeskRecord> blank = erasedElsewhere(records, random);
        arrive(store, random, records, blank);
        store.stats().catchUp();
        assertThat(store.stats().lag()).isZero();
        Map<UUID, DeskRecord> told = new HashMap<>();
        records.forEach(record -> told.put(record.header().id(), record));
        blank.forEach(record -> told.put(record.header().id(), record));
        isWhatRecordsTell(store, Recount.of(told.values()), random, "seed " + seed, now);
        noEmptySumIsLeft(store);
      }
    }
  }

  /** In pieces, some of them twice, and counted now and then on the way. */
  private static void arrive(
      DeskStore store, Random random, List<DeskRecord> all, List<DeskRecord> blank) {
    List<DeskRecord> shuffled = new ArrayList<>(all);
    shuffled.addAll(blank);
    Collections.shuffle(shuffled, random);
    for (int from = 0; from < shuffled.size(); from += 25) {
      List<DeskRecord> piece = shuffled.subList(from, Math.min(shuffled.size(), from + 25));
      store.records().apply(piece);
      if (random.nextInt(4) == 0) {
        store.stats().catchUp();
        store.records().apply(piece);
      }
    }
    all.stream()
        .filter(_ -> random.nextInt(10) == 0)
        .forEach(r -> store.records().apply(List.of(r)));
  }

  /** Copies that somebody gives who erased them. */
  private static List<DeskRecord> erasedElsewhere(List<DeskRecord> all, Random random) {
    return all.stream().filter(_ -> random.nextInt(20) == 0).map(RecordCodec::erase).toList();
  }

  private static void isWhatRecordsTell(
      DeskStore store, Recount recount, Random random, String what, Instant now) {
    StatsRepository stats = store.stats();
    TeamStats ofTeams = new TeamStats(stats, store.teams());
    for (Period period : periods(random)) {
      for (CallBy by : CallBy.values()) {
        assertThat(stats.calls(by, period))
            .as("%s, calls by %s in %s", what, by, period)
            .isEqualTo(recount.calls(by, period));
      }
      assertThat(stats.guides(period)).as(what).isEqualTo(recount.guides(period));
      assertThat(stats.runs(period)).as(what).isEqualTo(recount.runs(period));
      assertThat(stats.duty(period)).as(what).isEqualTo(recount.duty(period, now));
      assertThat(stats.exchange(period)).as(what).isEqualTo(recount.exchange(period));
      for (TeamBy by : TeamBy.values()) {
        assertThat(ofTeams.calls(by, period)).as(what).isEqualTo(recount.calls(by, period));
      }
      for (FeedbackBy by : FeedbackBy.values()) {
        assertThat(stats.feedback(by, period)).as(what).isEqualTo(recount.feedback(by, period));
      }
    }
  }

  private static List<Period> periods(Random random) {
    List<Period> periods = new ArrayList<>();
    periods.add(new Period(Period.Kind.ANY, Instant.EPOCH, BEGIN.plus(Duration.ofDays(90))));
    periods.add(Period.month(YearMonth.of(2026, 11)));
    periods.add(Period.between(LocalDate.of(2026, 10, 20), LocalDate.of(2026, 12, 2)));
    for (int i = 0; i < 12; i++) {
      Instant from = BEGIN.plus(Duration.ofMillis(random.nextLong(800_000_000L)));
      periods.add(
          new Period(
              Period.Kind.ANY, from, from.plus(Duration.ofMillis(random.nextLong(400_000_000L)))));
      periods.add(Period.day(from.atZone(HANOI).toLocalDate()));
      Instant half = Staffing.halfOf(from);
      periods.add(
          new Period(
              Period.Kind.ANY,
              half,
              half.plus(Staffing.HALF_HOUR.multipliedBy(random.nextInt(60)))));
    }
    return periods;
  }

  private static void noEmptySumIsLeft(DeskStore store) {
    for (String empty :
        List.of(
            "stat_call_day WHERE running = 0 AND ended = 0",
            "stat_call_month WHERE running = 0 AND ended = 0",
            "stat_guide_day WHERE reached = 0",
            "stat_duty_day WHERE ready + talking + wrap_up + away + scheduled = 0")) {
      assertThat(
              store
                  .database()
                  .readers()
                  .<Long>read(s -> s.number(-1, "SELECT count(*) FROM " + empty)))
          .as(empty)
          .isZero();
    }
  }

  /** What happened at two desks with clocks of their own, one person at both. */
  private static final class History {
    private static final List<String> PEOPLE = List.of("DTV-07", "TNV-12", "TC-01");
    private static final List<String> REASONS = List.of("ACTIVATE", "OTP_MISSING", "PARKING");
    private static final List<String> ENDINGS =
        List.of("RESOLVED", "INFORMED", "NOT_POSSIBLE", "SILENT", "CALLBACK");
    private static final UUID EVENT = new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0001L);
    private final Random random;
    private final CallJson calls = new CallJson(HANOI);
    private final PresenceJson presence = new PresenceJson(HANOI);
    private final List<Call> saved = new ArrayList<>();
    private final List<UUID> runs = new ArrayList<>();
    private final List<UUID> items = new ArrayList<>();
    private final Map<String, PresenceChange> last = new HashMap<>();
    private final List<MemoryRecordLog> desks = new ArrayList<>();
    private final List<SetClock> clocks = new ArrayList<>();
    private final List<Uuid7> ids = new ArrayList<>();

    History(long seed) {
      random = new Random(seed);
      for (int desk = 0; desk < 2; desk++) {
        SetClock clock = new SetClock(BEGIN.plusSeconds(desk * 617L));
        clocks.add(clock);
        ids.add(new Uuid7(clock, new SeededRandom(seed * 2 + desk)));
        desks.add(new MemoryRecordLog(Records.origin(random), clock, new SeededRandom(desk)));
      }
      for (int i = 0; i < HAPPENINGS; i++) {
        happen(random.nextInt(2));
      }
    }

    List<DeskRecord> records() {
      return desks.stream()
          .flatMap(
              desk -> desk.heads().keySet().stream().flatMap(o -> desk.after(o, 0, 9_999).stream()))
          .toList();
    }

    private void happen(int desk) {
      clocks.forEach(clock -> clock.pass(Duration.ofSeconds(random.nextInt(9_000))));
      switch (random.nextInt(13)) {
        case 0, 1, 2 -> call(desk);
        case 3 -> amend(desk);
        case 4 -> erase(desk);
        case 5 -> run(desk);
        case 6 -> feedback(desk);
        case 7 -> roster(desk);
        case 8 -> team(desk);
        case 9 -> exchange(desk);
        default -> change(desk);
      }
    }

    private Instant now(int desk) {
      return clocks.get(desk).now();
    }

    private void call(int desk) {
      Instant at = now(desk);
      Call begun =
          new Call(
              ids.get(desk).next(),
              pick(
                  List.of(
                      Direction.INBOUND, Direction.INBOUND, Direction.OUTBOUND, Direction.WALK_IN)),
              pick(PEOPLE),
              at,
              CallState.RINGING,
              phone(),
              List.of(new TimelineEntry(Kind.RANG, at, 0)),
              List.of(),
              Optional.empty(),
              "");
      if (random.nextBoolean()) {
        desks.get(desk).append(calls.started(begun));
      }
      if (random.nextInt(6) > 0) {
        Call done = said(random.nextInt(6) == 0 ? missed(begun) : talked(begun));
        desks.get(desk).append(calls.saved(done));
        saved.add(done);
        visit(desk, done);
      }
    }

    /** How it ended at an event, and sometimes otherwise at the other desk. */
    private void visit(int desk, Call call) {
      for (int i = random.nextInt(3); i > 0 && call.direction() == Direction.WALK_IN; i--) {
        desks
            .get((desk + i) % 2)
            .append(
                VisitJson.saved(
                    VisitSamples.visit(
                        random, call.id(), EVENT, call.operator(), call.startedAt())));
      }
    }

    private Call missed(Call begun) {
      return begun.with(CallState.MISSED, line(begun, Kind.RANG, Kind.MISSED));
    }

    private Call talked(Call begun) {
      Kind first = random.nextBoolean() ? Kind.RANG : Kind.RECOVERED;
      return begun.with(
          CallState.SAVED,
          line(begun, first, Kind.ANSWERED, Kind.HELD, Kind.RESUMED, Kind.ENDED, Kind.SAVED));
    }

    private List<TimelineEntry> line(Call call, Kind... kinds) {
      List<TimelineEntry> line = new ArrayList<>();
      long offset = 0;
      for (Kind kind : kinds) {
        line.add(new TimelineEntry(kind, call.startedAt().plusMillis(offset), offset));
        offset += random.nextInt(40_000);
      }
      return line;
    }

    private Call said(Call call) {
      boolean talked = call.state() == CallState.SAVED;
      List<String> reasons = random.nextInt(5) == 0 ? List.of() : List.of(pick(REASONS));
      Optional<String> ending = talked ? Optional.of(pick(ENDINGS)) : Optional.empty();
      return call.withReasons(talked ? reasons : List.of())
          .withDisposition(ending)
          .withCause(ending.filter("NOT_POSSIBLE"::equals).map(_ -> "OLD_OS"))
          .withParties(
              new Parties(
                  Optional.empty(),
                  Optional.empty(),
                  random.nextBoolean() ? Optional.of("2025:00070") : Optional.empty()));
    }

    private PhoneNumber phone() {
      return new PhoneNumber("091200000" + random.nextInt(4), PhoneNumber.Kind.MOBILE);
    }

    private void amend(int desk) {
      if (!saved.isEmpty()) {
        Call amended = said(pick(saved)).withPhone(phone());
        desks.get(desk).append(calls.amended(amended, "TC-01", 1));
      }
    }

    private void erase(int desk) {
      if (!saved.isEmpty() && random.nextInt(3) == 0) {
        desks.get(desk).append(CallJson.erasure(pick(saved).id(), "TC-01"));
      }
    }

    private void run(int desk) {
      boolean again = !runs.isEmpty() && random.nextInt(4) == 0;
      UUID id = again ? pick(runs) : ids.get(desk).next();
      runs.add(id);
      Instant at = now(desk);
      desks
          .get(desk)
          .append(
              GuideTrailJson.ended(
                  GuideTrailSamples.trail(random, id, Optional.of(id), pick(PEOPLE), at)));
    }

    /** Of a day around now: written before it, in the midst of it, or late. */
    private void roster(int desk) {
      LocalDate day = LocalDate.ofInstant(now(desk), HANOI).plusDays(random.nextInt(5) - 2L);
      RosterDay written =
          switch (random.nextInt(4)) {
            case 0 -> RosterSamples.day(day);
            case 1 -> RosterSamples.day(day, RosterSamples.morning(pick(PEOPLE)));
            case 2 ->
                RosterSamples.day(
                    day,
                    RosterSamples.morning(pick(PEOPLE)),
                    RosterSamples.night("DTV-07", "TNV-12"));
            default ->
                RosterSamples.day(
                    day, RosterSamples.afternoon(pick(PEOPLE)), RosterSamples.night(pick(PEOPLE)));
          };
      desks.get(desk).append(RosterJson.written(written));
    }

    /** Of a day around now, whole or exported in its midst, of one exchange or the other. */
    private void exchange(int desk) {
      LocalDate day = LocalDate.ofInstant(now(desk), HANOI).minusDays(random.nextInt(3));
      int halves = random.nextInt(3) == 0 ? random.nextInt(48) : ExchangeDay.HALVES;
      ExchangeDay counted =
          ExchangeSamples.day(
              day, halves, random.nextInt(48), new ExchangeCounts(random.nextInt(9) + 5, 3, 2, 1));
      boolean other = random.nextInt(8) == 0;
      desks
          .get(desk)
          .append(
              ExchangeJson.counted(
                  other
                      ? new ExchangeDay(
                          day,
                          "Nhánh 8",
                          counted.within(),
                          counted.halves(),
                          counted.writtenAt(),
                          "TC-01")
                      : counted));
    }

    private void team(int desk) {
      LocalDate from = LocalDate.ofInstant(now(desk), HANOI).minusDays(random.nextInt(6));
      Optional<LocalDate> until =
          random.nextBoolean() ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(4)));
      desks
          .get(desk)
          .append(
              TeamJson.written(
                  TeamSamples.team(
                      pick(List.of("A", "B", "C")),
                      "Đội tình nguyện",
                      pick(List.of("Đoàn phường Việt Hưng", "Tổ trực 1022")),
                      new Member(pick(PEOPLE), from, until),
                      new Member(pick(PEOPLE), from.plusDays(1)))));
    }

    private void feedback(int desk) {
      Instant at = now(desk);
      if (items.isEmpty() || random.nextBoolean()) {
        Feedback item = FeedbackSamples.any(random, ids.get(desk).next(), at).withCode("PA-1");
        items.add(item.id());
        desks.get(desk).append(FeedbackJson.written(item, "DTV-07"));
        return;
      }
      UUID id = pick(items);
      FeedbackStep step =
          switch (random.nextInt(5)) {
            case 0, 1 -> new FeedbackStep.Filed(at, "DTV-07", "iHaNoi", "H1");
            case 2 -> new FeedbackStep.Received(at, "DTV-07");
            case 3 -> new FeedbackStep.Answered(at, "DTV-07", "Đã xử lý.", List.of());
            default -> new FeedbackStep.Rated(at, "DTV-07", pick(List.of(Rating.values())), "");
          };
      desks.get(desk).append(FeedbackJson.step(id, step));
    }

    private void change(int desk) {
      String person = pick(PEOPLE);
      String key = person + desk;
      Instant at = now(desk);
      Optional<PresenceChange.Before> before =
          Optional.ofNullable(last.get(key))
              .filter(change -> change.state() != Presence.OFF)
              .map(
                  change ->
                      new PresenceChange.Before(change.id(), Duration.between(change.at(), at)));
      PresenceChange next =
          new PresenceChange(
              ids.get(desk).next(), person, pick(List.of(Presence.values())), "", at, before);
      last.put(key, next);
      desks.get(desk).append(presence.changed(next));
    }

    private <T> T pick(List<T> from) {
      return from.get(random.nextInt(from.size()));
    }
  }
}
