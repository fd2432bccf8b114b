package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.feedback.FeedbackSamples.DUE;
import static vn.hotline1022.feedback.FeedbackSamples.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.hotline1022.Rounds;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.feedback.Waits.For;

/** What is late: the same whether each item is asked, or the list by its cutoffs. */
class CutoffsTest {

  @Test
  void whoeverIsDueBeforeNowIsLateAndNobodyElse() {
    Random random = new Random(11);
    Cutoffs at = FeedbackSamples.at(NOW);
    for (int round = 0; round < Rounds.of(4_000); round++) {
      Instant start = NOW.minusMillis(random.nextLong(Duration.ofDays(14).toMillis()));
      assertThat(new Waits(For.ACCEPTANCE, start, Instant.EPOCH).overdue(at))
          .isEqualTo(DUE.acceptBy(start).isBefore(NOW));
      assertThat(new Waits(For.HANDLING_NORMAL, start, Instant.EPOCH).overdue(at))
          .isEqualTo(DUE.dueBy(Level.NORMAL, start).isBefore(NOW));
    }
  }

  /** Working hours, weekends, 24/11 and Tết: asked from both ends, at any time of the year. */
  @Test
  void theSameIsLateByTheRealDeadlines() {
    Deadlines real = new Deadlines(Holidays.in(CallListsCsv.standard().book()), OfficeHours.USUAL);
    Random random = new Random(12);
    for (int round = 0; round < Rounds.of(400); round++) {
      Instant now = NOW.plusMillis(random.nextLong(Duration.ofDays(200).toMillis()));
      Cutoffs at = Cutoffs.at(now, real);
      for (int i = 0; i < 20; i++) {
        Instant start = now.minusMillis(random.nextLong(Duration.ofDays(25).toMillis()));
        assertThat(new Waits(For.ACCEPTANCE, start, Instant.EPOCH).overdue(at))
            .as("%s at %s", start, now)
            .isEqualTo(real.acceptBy(start).isBefore(now));
        assertThat(new Waits(For.HANDLING_COMPLEX, start, Instant.EPOCH).overdue(at))
            .as("%s at %s", start, now)
            .isEqualTo(real.dueBy(Level.COMPLEX, start).isBefore(now));
      }
    }
  }

  @Test
  void theLastMomentIsNotLateYet() {
    Cutoffs at = FeedbackSamples.at(NOW);
    Instant edge = NOW.minus(Duration.ofHours(4));
    assertThat(new Waits(For.HANDLING_URGENT, edge, Instant.EPOCH).overdue(at)).isFalse();
    assertThat(new Waits(For.HANDLING_URGENT, edge.minusMillis(1), Instant.EPOCH).overdue(at))
        .isTrue();
  }

  @Test
  void theDayEndsInHanoi() {
    Instant evening = Instant.parse("2026-11-22T16:59:59Z");
    assertThat(FeedbackSamples.at(evening).endOfDay())
        .isEqualTo(Instant.parse("2026-11-22T17:00:00Z"));
    assertThat(FeedbackSamples.at(evening.plusSeconds(1)).endOfDay())
        .isEqualTo(Instant.parse("2026-11-23T17:00:00Z"));
  }

  @Test
  void anItemIsLateFromItsAcceptanceOn() {
    Feedback item =
        FeedbackSamples.garbage(new java.util.UUID(0x7000, Long.MIN_VALUE))
            .after(new FeedbackStep.Filed(NOW, "DTV07", "iHaNoi", "1"))
            .after(new FeedbackStep.Assigned(NOW.plusSeconds(60), "DTV07", "URENCO"))
            .after(new FeedbackStep.InProgress(NOW.plusSeconds(90_000), "DTV07"));
    assertThat(item.acceptedAt()).contains(NOW.plusSeconds(60));
    Waits waits = Waits.of(item);
    assertThat(waits.what()).isEqualTo(For.HANDLING_NORMAL);
    assertThat(waits.since()).isEqualTo(NOW.plusSeconds(60));
  }
}
