package vn.hotline1022.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.hotline1022.Rounds;

class HybridClockTest {
  private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
  private static final long NOON_MILLIS = NOON.toEpochMilli();

  private final SetClock wall = new SetClock(NOON);

  @Test
  void readsTheWallClockAndCountsWithinAMillisecond() {
    HybridClock clock = new HybridClock(wall, 0);
    assertThat(clock.next()).isEqualTo(HybridClock.pack(NOON_MILLIS, 0));
    assertThat(clock.next()).isEqualTo(HybridClock.pack(NOON_MILLIS, 1));
    wall.pass(Duration.ofMillis(2));
    assertThat(clock.next()).isEqualTo(HybridClock.pack(NOON_MILLIS + 2, 0));
  }

  @Test
  void packsAndUnpacks() {
    long reading = HybridClock.pack(NOON_MILLIS, 65_535);
    assertThat(reading).isPositive();
    assertThat(HybridClock.millisOf(reading)).isEqualTo(NOON_MILLIS);
    assertThat(HybridClock.counterOf(reading)).isEqualTo(65_535);
  }

  @Test
  void aFullCounterCarriesIntoTheMilliseconds() {
    HybridClock clock = new HybridClock(wall, HybridClock.pack(NOON_MILLIS, 65_535));
    assertThat(clock.next()).isEqualTo(HybridClock.pack(NOON_MILLIS + 1, 0));
  }

  @Test
  void aWallClockSetBackAYearNeverMakesItGoBack() {
    HybridClock clock = new HybridClock(wall, 0);
    long before = clock.next();
    wall.set(NOON.minus(Duration.ofDays(365)));
    long after = clock.next();
    assertThat(after).isGreaterThan(before);
    // The same holds over a restart, from the highest reading stored.
    assertThat(new HybridClock(wall, after).next()).isGreaterThan(after);
  }

  @Test
  void comesAfterWhatItObserved() {
    HybridClock clock = new HybridClock(wall, 0);
    long remote = HybridClock.pack(NOON_MILLIS + 90_000, 7);
    assertThat(clock.observe(remote)).isTrue();
    assertThat(clock.next()).isEqualTo(remote + 1);
  }

  @Test
  void isPushedADayAheadAtMost() {
    HybridClock clock = new HybridClock(wall, 0);
    long day = Duration.ofHours(24).toMillis();
    assertThat(clock.observe(HybridClock.pack(NOON_MILLIS + day + 1, 0))).isFalse();
    assertThat(clock.next()).isEqualTo(HybridClock.pack(NOON_MILLIS, 0));
    assertThat(clock.observe(HybridClock.pack(NOON_MILLIS + day, 0))).isTrue();
    // A second push starts from the wall again, not from where the first one led.
    assertThat(clock.observe(HybridClock.pack(NOON_MILLIS + 2 * day, 0))).isFalse();
    assertThat(HybridClock.millisOf(clock.next())).isEqualTo(NOON_MILLIS + day);
  }

  @Test
  void takesNoNoticeOfANegativeOrEndlessReading() {
    HybridClock clock = new HybridClock(wall, -1);
    assertThat(clock.observe(-1)).isFalse();
    assertThat(clock.observe(Long.MIN_VALUE)).isFalse();
    assertThat(clock.observe(Long.MAX_VALUE)).isFalse();
    assertThat(clock.next()).isEqualTo(HybridClock.pack(NOON_MILLIS, 0));
  }

  @Test
  void risesThroughAnyJumpsObservationsAndRestarts() {
    for (int seed = 0; seed < Rounds.of(400); seed++) {
      Random random = new Random(seed);
      HybridClock clock = new HybridClock(wall, 0);
      long last = 0;
      for (int step = 0; step < 300; step++) {
        switch (random.nextInt(4)) {
          case 0 -> wall.set(NOON.plusSeconds(random.nextInt(-40_000_000, 40_000_000)));
          case 1 ->
              clock.observe(
                  HybridClock.pack(wall.now().toEpochMilli() + random.nextInt(200_000_000), 3));
          case 2 -> clock = new HybridClock(wall, last);
          default -> {
            long next = clock.next();
            assertThat(next).as("seed %d step %d", seed, step).isGreaterThan(last);
            last = next;
          }
        }
      }
    }
  }
}
