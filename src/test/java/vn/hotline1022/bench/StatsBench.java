package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.store.Bare;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.text.Formats;

/** What was counted over a million calls, held against the bare sums over the same tables. */
@Tag("bench")
class StatsBench {
  private static final int ROUNDS = 100;
  private static final Duration WARM_UP = Duration.ofMillis(500);
  private static final BenchTable TABLE = new BenchTable("stats");

  private static DeskStore store;
  private static StatsRepository stats;
  private static LocalDate day;

  @BeforeAll
  static void open() throws IOException {
    store = BenchProfile.open();
    stats = store.stats();
    long begin = System.nanoTime();
    long lag = stats.lag();
    stats.catchUp();
    System.out.printf(
        "%,d records counted in %d s%n", lag, (System.nanoTime() - begin) / 1_000_000_000);
    Call newest = store.calls().search(CallQuery.newest(1)).getFirst();
    // In the midst of it, so that every period is full.
    Instant middle =
        BenchProfile.BEGIN.plus(
            Duration.between(BenchProfile.BEGIN, newest.startedAt()).dividedBy(2));
    day = LocalDate.ofInstant(middle, Formats.ZONE);
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
    TABLE.write();
  }

  @Test
  void wholeDaysAgainstTheBareSums() throws Exception {
    Map<String, Period> periods =
        Map.of(
            "a day",
            Period.day(day),
            "a month",
            Period.month(YearMonth.from(day)),
            "everything",
            Period.between(day.minusYears(9), day.plusYears(9)));
    for (CallBy by : List.of(CallBy.ALL, CallBy.PLACE, CallBy.HALF_HOUR)) {
      for (var period : periods.entrySet()) {
        compare(by, period.getKey(), period.getValue());
      }
    }
  }

  private static void compare(CallBy by, String what, Period period) throws Exception {
    Recorder bare = new Recorder(ROUNDS);
    Recorder measured = new Recorder(ROUNDS);
    Period.Days days = period.days();
    warmUp(() -> Bare.sums(store, by, days.first(), days.end()), () -> stats.calls(by, period));
    for (int round = -ROUNDS / 10; round < ROUNDS; round++) {
      bare.measure(round, () -> Bare.sums(store, by, days.first(), days.end()));
      measured.measure(round, () -> stats.calls(by, period));
    }
    assertThat(ended(stats.calls(by, period)))
        .isEqualTo(Bare.sums(store, by, days.first(), days.end()));
    TABLE.baseline(what + " by " + by + ", bare sums", bare.timings());
    TABLE.against(what + " by " + by, measured.timings(), 1.5, 300);
  }

  @Test
  void aShiftAgainstTheBareSumsOfItsCalls() throws Exception {
    Period shift = Period.shift(day, Shifts.standard().all().getFirst());
    Recorder bare = new Recorder(ROUNDS);
    Recorder measured = new Recorder(ROUNDS);
    warmUp(
        () -> Bare.sumsOfPart(store, CallBy.OPERATOR, shift.from(), shift.to()),
        () -> stats.calls(CallBy.OPERATOR, shift));
    for (int round = -ROUNDS / 10; round < ROUNDS; round++) {
      bare.measure(round, () -> Bare.sumsOfPart(store, CallBy.OPERATOR, shift.from(), shift.to()));
      measured.measure(round, () -> stats.calls(CallBy.OPERATOR, shift));
    }
    assertThat(ended(stats.calls(CallBy.OPERATOR, shift)))
        .isEqualTo(Bare.sumsOfPart(store, CallBy.OPERATOR, shift.from(), shift.to()));
    TABLE.baseline("a shift by operator, bare sums of its calls", bare.timings());
    TABLE.against("a shift by operator", measured.timings(), 1.5, 300);
  }

  /**
   * Both run until they are compiled: what is measured takes some microseconds, of which the first
   * rounds of whichever comes first would tell most about the compiler.
   */
  private static void warmUp(Runnable bare, Runnable measured) {
    long until = System.nanoTime() + WARM_UP.toNanos();
    while (System.nanoTime() < until) {
      bare.run();
      measured.run();
    }
  }

  private static long ended(Map<String, CallCounts> counts) {
    return counts.values().stream().mapToLong(one -> one.get(CallCount.ENDED)).sum();
  }
}
