package vn.hotline1022.ui.roster;

import java.nio.file.Path;
import vn.hotline1022.exchange.ExchangeImport;
import vn.hotline1022.roster.RosterImport;

/** What taking in a file would do, before anything is done. */
public sealed interface Preview {

  /** Whether it can be taken in: all of it or nothing. */
  boolean isSound();

  /**
   * A roster.
   *
   * @param replaced of its days, those that stand already
   */
  record OfRoster(RosterImport found, int replaced) implements Preview {
    @Override
    public boolean isSound() {
      return found.isSound();
    }
  }

  /**
   * What the telephone exchange counted.
   *
   * @param exchange what it is called
   * @param queue only this one of it; everything where empty
   */
  record OfExchange(ExchangeImport found, Path file, String exchange, String queue)
      implements Preview {
    @Override
    public boolean isSound() {
      return found.isSound();
    }
  }
}
