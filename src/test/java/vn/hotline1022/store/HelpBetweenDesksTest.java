package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.HelpRequest;
import vn.hotline1022.record.Records;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.sync.Exchange;

/** Help that is asked for at one desk and answered at another, by the exchange of records. */
class HelpBetweenDesksTest {
  private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

  @TempDir private Path folder;
  private final Random random = new Random(1022);

  @Test
  void aShiftLeaderElsewhereSeesItAndTheAskerSeesThatTheyCome() {
    try (StoreDesk asker = desk(1);
        StoreDesk leader = desk(2)) {
      HelpRequest request =
          HelpRequest.asked(Records.id(random), "TNV02", NOON, Optional.of(Records.id(random)));
      asker.store().help().ask(request);
      exchange(asker, leader);
      assertThat(leader.store().help().open()).containsExactly(request);

      HelpRequest.Taken taken = new HelpRequest.Taken("TC01", NOON.plusSeconds(40));
      leader.store().help().take(request, taken);
      exchange(asker, leader);
      assertThat(asker.store().help().open()).containsExactly(request.takenBy(taken));

      asker.store().help().end(request, "TNV02", NOON.plusSeconds(300));
      exchange(asker, leader);
      assertThat(leader.store().help().open()).isEmpty();
    }
  }

  private static void exchange(StoreDesk one, StoreDesk two) {
    new Exchange(one.source(), one.sink()).pull(two.source());
    new Exchange(two.source(), two.sink()).pull(one.source());
  }

  private StoreDesk desk(int number) {
    return new StoreDesk(
        folder, Records.origin(random), new SetClock(NOON), new SeededRandom(number));
  }
}
