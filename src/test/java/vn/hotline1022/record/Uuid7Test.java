package vn.hotline1022.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class Uuid7Test {
  private static final Instant NOON = Instant.parse("2026-11-21T05:00:00.123Z");

  private final SetClock clock = new SetClock(NOON);
  private final Uuid7 ids = new Uuid7(clock, new SecureRandom());

  @Test
  void carriesVersionVariantAndTheWallTime() {
    UUID id = ids.next();
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(Uuid7.millisOf(id)).isEqualTo(NOON.toEpochMilli());
  }

  @Test
  void risesWithinOneMillisecondEvenBeyondItsCounter() {
    List<UUID> made = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      made.add(ids.next());
    }
    assertThat(made).isSortedAccordingTo(RecordOrder.BY_BYTES).doesNotHaveDuplicates();
    // 4,096 to a millisecond at most, and at least half of that.
    assertThat(Uuid7.millisOf(made.getLast()) - NOON.toEpochMilli()).isBetween(4L, 10L);
  }

  @Test
  void aSmallStepBackKeepsRising() {
    UUID before = ids.next();
    clock.set(NOON.minusSeconds(3));
    assertThat(RecordOrder.BY_BYTES.compare(before, ids.next())).isNegative();
  }

  @Test
  void aClockSetBackAYearIsFollowedAndIdsStayUnique() {
    Set<UUID> made = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      made.add(ids.next());
    }
    clock.set(NOON.minus(Duration.ofDays(365)));
    UUID after = ids.next();
    made.add(after);
    assertThat(Uuid7.millisOf(after)).isEqualTo(NOON.minus(Duration.ofDays(365)).toEpochMilli());
    clock.set(NOON);
    for (int i = 0; i < 100; i++) {
      made.add(ids.next());
    }
    assertThat(made).hasSize(201);
  }

  @Test
  void aClockBefore1970OrFarAheadStillGivesIds() {
    clock.set(Instant.ofEpochMilli(-5));
    assertThat(Uuid7.millisOf(ids.next())).isZero();
    clock.set(Instant.parse("9999-12-31T23:59:59Z"));
    UUID late = ids.next();
    assertThat(late.version()).isEqualTo(7);
    assertThat(Uuid7.millisOf(late)).isEqualTo(clock.now().toEpochMilli());
  }

  @Test
  void givesUniqueIdsToSeveralThreads() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<List<UUID>> work =
          () -> {
            List<UUID> made = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
              made.add(ids.next());
            }
            return made;
          };
      Set<UUID> all = new HashSet<>();
      for (var future : threads.invokeAll(List.of(work, work, work, work))) {
        assertThat(future.get()).isSortedAccordingTo(RecordOrder.BY_BYTES);
        all.addAll(future.get());
      }
      assertThat(all).hasSize(20_000);
    }
  }
}
