package vn.hotline1022.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.hotline1022.unit.Structure;
import vn.hotline1022.unit.UnitCode;

/**
 * How many accounts there were at the end of a day, by unit of today, as the city said. A later
 * report of the same day stands in the place of an earlier one, as a whole.
 *
 * @param units by the number of the unit's code, in that order
 * @param by staff code of who imported it
 */
public record AccountsReport(
    UUID id, LocalDate day, Map<String, Long> units, Instant at, String by) {

  /** Most units in one report. */
  public static final int UNITS_MAX = 200;

  /** Most accounts of a unit. */
  public static final long ACCOUNTS_MAX = 100_000_000;

  public AccountsReport {
    units = Collections.unmodifiableMap(new TreeMap<>(units));
    boolean fits =
        !units.isEmpty()
            && units.size() <= UNITS_MAX
            && units.keySet().stream().allMatch(number -> number.matches("[0-9]{5}"))
            && units.values().stream().allMatch(count -> count >= 0 && count <= ACCOUNTS_MAX);
    if (!fits || by.isBlank() || by.length() > 64) {
      throw new IllegalArgumentException("out of bounds");
    }
  }

  /** The code that such a number is of. */
  public static UnitCode code(String number) {
    return new UnitCode(Structure.TWO_TIERS, number);
  }

  /** Of all units that were told. */
  public long total() {
    return units.values().stream().mapToLong(Long::longValue).sum();
  }
}
