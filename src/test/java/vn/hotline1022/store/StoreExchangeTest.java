package vn.hotline1022.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.sync.ExchangeContract;
import vn.hotline1022.sync.SimulatedDesk;

/** The contract of an exchange, over a real encrypted database. */
class StoreExchangeTest extends ExchangeContract {
  @TempDir Path folder;

  @Override
  protected SimulatedDesk open(Origin origin, SetClock clock, SeededRandom secure) {
    return new StoreDesk(folder, origin, clock, secure);
  }
}
