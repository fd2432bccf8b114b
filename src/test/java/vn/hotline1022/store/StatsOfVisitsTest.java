package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.event.DayReport;
import vn.hotline1022.event.Ending;
import vn.hotline1022.event.EventSamples;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.event.VisitSamples;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.record.Records;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Period;

/**
 * A person helped at an event is a call: an account that works counts once, whatever came of it.
 */
class StatsOfVisitsTest {
  private static final Instant MORNING = Instant.parse("2026-11-21T01:30:00Z");
  private static final UUID EVENT = EventSamples.vietHung().id();
  private static final String ME = "TNV-04";
  private static final Period DAY = Period.day(LocalDate.of(2026, 11, 21));

  @TempDir private Path folder;
  private final Random random = new Random(11);

  @Test
  void whoeverWasActivatedAtAnEventCountsOnceAndNobodyElse() throws Exception {
    try (DeskStore store = Stores.open(folder)) {
      int activated = 0;
      for (int i = 0; i < 24; i++) {
        Visit visit = visit(i);
        activated += visit.outcome() == VisitOutcome.ACTIVATED ? 1 : 0;
        save(store, visit, i % 2 == 0 ? "ACTIVATE" : "LOGIN");
        if (i % 5 == 0) {
          save(store, visit, "ACTIVATE");
        }
      }
      assertThat(activated).isPositive();
      store.stats().catchUp();
      assertThat(activations(store)).isEqualTo(activated);
    }
  }

  /** Kept, counted, the program ended, and only then the feedback came. */
  @Test
  void feedbackWrittenAfterThePersonWasKeptIsToldByCallTallyAndBoardAlike() throws Exception {
    UUID id = new UUID(MORNING.toEpochMilli() << 16 | 0x7000L, 0x8000_0000_0000_0001L);
    try (DeskStore store = Stores.open(folder)) {
      store.visits().save(helped(id));
      store.stats().catchUp();
      assertThat(resolved(store)).isEqualTo(1);
      assertThat(resolvedByThePerson(store)).isEqualTo(1);
    }
    try (DeskStore store = Stores.open(folder)) {
      store
          .feedback()
          .write(
              FeedbackSamples.said(
                  Records.id(random),
                  Optional.of(id),
                  ME,
                  MORNING.plusSeconds(700),
                  "Đèn trước ngõ 42 không sáng",
                  FeedbackSamples.reporter("Lê Thị Tâm", FeedbackSamples.MINH)),
              LocalDate.of(2026, 11, 21),
              ME);
      assertThat(store.calls().find(id).orElseThrow().disposition()).contains("FILED");
      assertThat(resolvedByThePerson(store)).isZero();
      store.stats().catchUp();
      assertThat(resolved(store)).isZero();
      assertThat(store.stats().totals(DAY).calls().get(CallCount.ANSWERED)).isEqualTo(1);
      assertThat(DayReport.of(facts(store), MORNING).outcomes())
          .containsEntry(VisitOutcome.HELPED, 1);
    }
  }

  private static Ending helped(UUID id) {
    Visit visit =
        new Visit(
            id,
            EVENT,
            ME,
            MORNING,
            Duration.ofMinutes(9),
            Duration.ZERO,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            VisitOutcome.HELPED,
            Optional.empty(),
            Optional.empty());
    return new Ending(
        visit, VisitSamples.call(visit, "").withReasons(List.of("REGISTER")), List.of());
  }

  private static DayReport.Facts facts(DeskStore store) {
    return new DayReport.Facts(
        EventSamples.vietHung(), store.visits().of(EVENT), Map.of(), List.of());
  }

  private static long resolved(DeskStore store) {
    return store.stats().totals(DAY).calls().get(CallCount.RESOLVED);
  }

  private static int resolvedByThePerson(DeskStore store) {
    return store.calls().figures(ME, MORNING, MORNING.plusSeconds(3_600)).resolved();
  }

  private void save(DeskStore store, Visit visit, String reason) {
    Call call = VisitSamples.call(visit, "").withReasons(List.of(reason));
    store.visits().save(new Ending(visit, call, List.of()));
  }

  private Visit visit(int minute) {
    return VisitSamples.visit(
        random, Records.id(random), new UUID(1, 2), "TNV-04", MORNING.plusSeconds(minute * 60L));
  }

  private static long activations(DeskStore store) {
    return switch (Measure.ACTIVATIONS.of(store.stats().totals(DAY))) {
      case Figure.Amount(long amount) -> amount;
      case Figure other -> throw new AssertionError(other);
    };
  }
}
