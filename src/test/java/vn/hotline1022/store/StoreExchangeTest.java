package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallSamples;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.Records;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.sync.ExchangeContract;
import vn.hotline1022.sync.SimulatedDesk;

/** The contract of an exchange, over a real encrypted database. */
class StoreExchangeTest extends ExchangeContract {
  @TempDir Path folder;

  @Test
  void anErasureTakesTheDraftOfTheCallWithItAndNoOther() {
    Origin origin = Records.origin(random);
    try (StoreDesk desk = new StoreDesk(folder, origin, new SetClock(NOON), new SeededRandom(7))) {
      Call erased = CallSamples.talking(random, Records.id(random), "DTV-07", NOON);
      Call other = CallSamples.talking(random, Records.id(random), "DTV-07", NOON);
      for (Call call : List.of(erased, other)) {
        desk.start(call);
        desk.type(call.withNotes("Chị Hường, phường Đống Đa"));
      }
      desk.erase(erased.id());
      assertThat(desk.store().calls().drafts("DTV-07"))
          .extracting(draft -> draft.call().id())
          .containsExactly(other.id());
    }
  }

  @Override
  protected SimulatedDesk open(Origin origin, SetClock clock, SeededRandom secure) {
    return new StoreDesk(folder, origin, clock, secure);
  }
}
