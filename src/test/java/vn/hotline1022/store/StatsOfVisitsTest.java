package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.event.Ending;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.event.VisitSamples;
import vn.hotline1022.record.Records;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Period;

/**
 * A person helped at an event is a call: an account that works counts once, whatever came of it.
 */
class StatsOfVisitsTest {
  private static final Instant MORNING = Instant.parse("2026-11-21T01:30:00Z");
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
