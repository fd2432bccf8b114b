package vn.hotline1022.stats;

import java.util.Optional;
import vn.hotline1022.stats.Figure.NotMeasured;
import vn.hotline1022.stats.Figure.Why;

/**
 * Accounts by residents, both of every age: the city's own figures. May be more than the whole,
 * since an account is counted where it was made. By those of 15 and older it is known of the city
 * alone, so it is measured of no unit.
 */
public final class Coverage {

  private Coverage() {}

  /** Of a unit, or of all units of which accounts are told. */
  public static Figure of(Optional<Long> accounts, Optional<Long> residents) {
    if (accounts.isEmpty()) {
      return new NotMeasured(Why.NO_ACCOUNTS);
    }
    return Figure.share(accounts.get(), residents.orElse(0L), Why.NO_RESIDENTS);
  }
}
