package vn.hotline1022.sync;

import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;

/** The contract, over memory. */
class MemoryExchangeTest extends ExchangeContract {
  @Override
  protected SimulatedDesk open(Origin origin, SetClock clock, SeededRandom secure) {
    return new MemoryDesk(origin, clock, secure);
  }
}
