package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackCode;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackRepository;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.store.BulkFeedback;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Stores;

/**
 * The lists of feedback over ten thousand and two hundred thousand items in the encrypted store.
 */
@Tag("bench")
class FeedbackListBench {
  private static final int ROUNDS = 40;
  private static final Instant END = FeedbackSamples.NOW;
  private static final BenchTable TABLE = new BenchTable("feedback");

  @TempDir private Path folder;
  private final Random random = new Random(1_022);

  @AfterAll
  static void write() throws IOException {
    TABLE.write();
  }

  @Test
  void aListOfTenThousandItemsOpens() throws Exception {
    measure(10_000, 100);
  }

  @Test
  void aListOfTwoHundredThousandItemsStaysUsable() throws Exception {
    measure(200_000, 600);
  }

  private void measure(int items, double most) throws Exception {
    try (DeskStore store = Stores.open(folder)) {
      new BulkFeedback(store).write(items, this::life);
      FeedbackRepository feedback = store.feedback();
      Cutoffs at = FeedbackSamples.at(END);
      FeedbackQuery all = FeedbackQuery.of(FeedbackTab.ALL, at);
      assertThat(feedback.list(all)).hasSize(Math.min(items, FeedbackQuery.MOST));
      assertThat(feedback.counts(at).all()).isEqualTo(items);
      String what = " of %,d".formatted(items);
      row("all, 10,000 lines" + what, () -> feedback.list(all), most);
      for (FeedbackTab tab : FeedbackTab.values()) {
        FeedbackQuery query = FeedbackQuery.of(tab, at).most(1_000);
        row(tab + ", 1,000 lines" + what, () -> feedback.list(query), most);
      }
      row("counts" + what, () -> feedback.counts(at), most);
      row("words" + what, () -> feedback.list(all.with("den duong so 217").most(50)), most);
      row("a number" + what, () -> feedback.list(all.with("0912345678").most(50)), most);
      FeedbackLine last = feedback.list(all.most(1)).getFirst();
      row("by our code" + what, () -> feedback.byCode(last.code()), most);
      row("by the receiver's code" + what, () -> feedback.byReceiverCode("HN-77"), most);
      row("one item" + what, () -> feedback.find(last.id()), most);
    }
  }

  private static void row(String what, Recorder.Work work, double most) throws Exception {
    Recorder recorder = new Recorder(ROUNDS);
    for (int round = -5; round < ROUNDS; round++) {
      recorder.measure(round, work);
    }
    TABLE.alone(what, recorder.timings(), most);
  }

  /** Most are over; of the newest some wait for us, some for the receiver. */
  private BulkFeedback.Life life(int number) {
    Instant at = END.minus(Duration.ofMinutes(9L * number));
    UUID id = new UUID((at.toEpochMilli() << 16) | 0x7000L, (1L << 63) | number);
    Feedback item =
        FeedbackSamples.any(random, id, at)
            .withCode(FeedbackCode.of(FeedbackSamples.DAY, id, _ -> false));
    List<FeedbackStep> steps = new ArrayList<>();
    int far = number < 2_000 ? random.nextInt(6) : 5;
    String who = FeedbackSamples.HA;
    if (far > 0) {
      steps.add(new FeedbackStep.Filed(at, who, "iHaNoi", "HN-" + number));
    }
    if (far > 2) {
      steps.add(new FeedbackStep.Received(at.plusSeconds(3_600), who));
      steps.add(new FeedbackStep.Assigned(at.plusSeconds(7_200), who, "UBND phường Láng"));
    }
    if (far > 3) {
      steps.add(new FeedbackStep.Answered(at.plusSeconds(90_000), who, "Đã xử lý", List.of()));
    }
    if (far > 4) {
      steps.add(new FeedbackStep.Told(at.plusSeconds(99_000), who, true, Optional.empty()));
      steps.add(
          new FeedbackStep.Rated(
              at.plusSeconds(99_000),
              who,
              number % 3 == 0 ? Rating.ACCEPTED : Rating.SATISFIED,
              ""));
    }
    return new BulkFeedback.Life(item, steps);
  }
}
