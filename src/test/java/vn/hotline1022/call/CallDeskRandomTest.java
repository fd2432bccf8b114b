package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hotline1022.Rounds;
import vn.hotline1022.call.PhoneLine.LineEvent;
import vn.hotline1022.text.PhoneNumber;

/** Whatever a person and a line do in whatever order, the desk stays whole. */
class CallDeskRandomTest {
  private static final int STEPS = 300;

  @Test
  void randomHandsAndLinesKeepTheInvariants() {
    for (int seed = 0; seed < Rounds.of(4_000); seed++) {
      new Run(seed).play();
    }
  }

  private static final class Run {
    private final int seed;
    private final Random random;
    private final DeskBench bench = new DeskBench();
    private final Set<UUID> saved = new HashSet<>();

    Run(int seed) {
      this.seed = seed;
      this.random = new Random(seed);
    }

    void play() {
      for (int step = 0; step < STEPS; step++) {
        Optional<Call> before = bench.desk.current();
        Duration elapsed = bench.desk.elapsed();
        boolean byHand = random.nextBoolean();
        if (byHand) {
          hand();
        } else {
          bench.line.say(event());
        }
        check(before, elapsed, byHand);
        jumpOrPass();
      }
    }

    private void jumpOrPass() {
      if (random.nextInt(50) == 0) {
        bench.clock.set(bench.clock.now().plus(Duration.ofDays(random.nextInt(-365, 365))));
      }
      bench.clock.pass(Duration.ofMillis(random.nextInt(20_000)));
    }

    private void hand() {
      CallDesk desk = bench.desk;
      switch (random.nextInt(10)) {
        case 0 -> doIf(desk.canTake(), () -> desk.take(Direction.INBOUND));
        case 1 -> doIf(desk.canDial(), () -> desk.dial("0912345678", DeskBench.CITIZEN));
        case 2 -> doIf(desk.canHold(), desk::hold);
        case 3 -> doIf(desk.canResume(), desk::resume);
        case 4 -> doIf(desk.canEnd(), desk::end);
        case 5 -> desk.toggleReason("ANDROID");
        case 6 -> desk.setDisposition(Optional.of("RESOLVED"));
        case 7 -> doIf(desk.canBeNonCase(), () -> desk.nonCase("SILENT"));
        case 8 -> doIf(desk.canSwitch(), desk::switchCalls);
        default -> doIf(desk.canFinish(), this::save);
      }
    }

    private void save() {
      Call call = bench.save();
      assertThat(saved.add(call.id())).as("seed %d saves twice", seed).isTrue();
      whole(call);
      assertThat(call.state()).isEqualTo(CallState.SAVED);
    }

    private static void doIf(boolean allowed, Runnable action) {
      if (allowed) {
        action.run();
      }
    }

    private LineEvent event() {
      String id = "L" + random.nextInt(8);
      var at = bench.clock.now().minusSeconds(random.nextInt(20));
      List<PhoneNumber> numbers =
          List.of(PhoneNumber.NONE, PhoneNumber.WITHHELD, DeskBench.CITIZEN, DeskBench.OTHER);
      PhoneNumber number = numbers.get(random.nextInt(numbers.size()));
      return switch (random.nextInt(7)) {
        case 0 -> new LineEvent.Ringing(id, at, number);
        case 1 -> new LineEvent.NumberKnown(id, at, number);
        case 2 -> new LineEvent.Answered(id, at);
        case 3 -> new LineEvent.AnsweredElsewhere(id, at);
        case 4 -> new LineEvent.Held(id, at);
        case 5 -> new LineEvent.Resumed(id, at);
        default -> new LineEvent.Ended(id, at);
      };
    }

    private void check(Optional<Call> before, Duration elapsed, boolean byHand) {
      Optional<Call> now = bench.desk.current();
      now.ifPresent(this::whole);
      bench.desk.waiting().forEach(waiting -> whole(waiting.call()));
      boolean same = before.map(Call::id).equals(now.map(Call::id));
      if (same) {
        assertThat(bench.desk.elapsed()).as("seed %d", seed).isGreaterThanOrEqualTo(elapsed);
      }
      // The line alone never takes away what a person has taken.
      if (!byHand && before.isPresent() && before.get().state() != CallState.RINGING) {
        assertThat(same).as("seed %d loses a call", seed).isTrue();
      }
      now.ifPresent(call -> assertThat(call.state().ended()).as("seed %d", seed).isFalse());
      assertThat(bench.began).extracting(Call::id).as("seed %d", seed).doesNotHaveDuplicates();
      assertThat(bench.missed).extracting(Call::id).noneMatch(saved::contains);
    }

    private void whole(Call call) {
      assertThat(call.timeline())
          .as("seed %d", seed)
          .isNotEmpty()
          .extracting(TimelineEntry::offsetMillis)
          .isSorted();
      assertThat(call.timeline().getFirst().offsetMillis()).isZero();
      assertThat(call.talk().plus(call.hold()).plus(call.wrapUp()).isNegative()).isFalse();
      assertThat(call.reasons()).doesNotHaveDuplicates();
    }
  }
}
