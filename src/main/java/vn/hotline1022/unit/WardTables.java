package vn.hotline1022.unit;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.TableProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.unit.Unit.District;
import vn.hotline1022.unit.Unit.NewUnit;

/**
 * Reads {@link Wards} from the tables of places and of residents. Every row is checked against the
 * units; one that cannot be used is named by its file and line. Blocks: not for the FX thread.
 */
public final class WardTables {
  static final String PLACES = "hanoi-units-2025-points.csv";
  static final String RESIDENTS = "hanoi-population.csv";

  private static final List<String> PLACES_COLUMNS =
      List.of(
          "code",
          "name",
          "type",
          "lon",
          "lat",
          "grid_col",
          "grid_row",
          "main_former_district_code",
          "main_former_district",
          "share_of_area");
  private static final List<String> RESIDENTS_COLUMNS =
      List.of(
          "level",
          "code",
          "name",
          "type",
          "population",
          "urban_population",
          "area_km2",
          "as_of",
          "source",
          "certainty");

  /** The level of rows about units of today; others are of districts. */
  private static final String TODAY = "unit-2025";

  /** No tile lies further out. */
  private static final long MOST_TILES = 99;

  /** Nowhere live more. */
  private static final long MOST_RESIDENTS = 10_000_000;

  private final Units units;
  private final Map<NewUnit, Long> residents = new HashMap<>();
  private final Map<NewUnit, Ward> wards = new HashMap<>();
  private final Set<Long> taken = new HashSet<>();

  private WardTables(Units units) {
    this.units = units;
  }

  /** The tables the program comes with. */
  public static Wards standard(Units units) {
    return read(units, UnitTables::installed);
  }

  /**
   * Reads and closes both tables.
   *
   * @param open opens a table by its file name
   * @throws FaultException {@link Fault.TableBroken}
   */
  static Wards read(Units units, Function<String, InputStream> open) {
    WardTables tables = new WardTables(units);
    TableRows.read(open.apply(RESIDENTS), RESIDENTS, RESIDENTS_COLUMNS, tables::addResidents);
    TableRows.read(open.apply(PLACES), PLACES, PLACES_COLUMNS, tables::addPlace);
    return tables.wards();
  }

  private void addResidents(TableRows row) {
    if (row.text("level").equals(TODAY) && !row.text("population").isEmpty()) {
      long people = row.number("population", MOST_RESIDENTS);
      row.check(residents.put(unit(row), people) == null, TableProblem.DUPLICATE);
    }
  }

  private void addPlace(TableRows row) {
    NewUnit unit = unit(row);
    long column = row.number("grid_col", MOST_TILES);
    long line = row.number("grid_row", MOST_TILES);
    row.check(taken.add(column * (MOST_TILES + 1) + line), TableProblem.DUPLICATE);
    Ward ward = new Ward(unit, (int) column, (int) line, former(row), residents(unit));
    row.check(wards.put(unit, ward) == null, TableProblem.DUPLICATE);
  }

  private OptionalLong residents(NewUnit unit) {
    Long people = residents.get(unit);
    return people == null ? OptionalLong.empty() : OptionalLong.of(people);
  }

  private NewUnit unit(TableRows row) {
    NewUnit unit =
        row.known(
            units
                .find(row.code(Structure.TWO_TIERS, "code"))
                .filter(NewUnit.class::isInstance)
                .map(NewUnit.class::cast),
            TableProblem.UNIT);
    row.check(unit.name().equals(row.name("name")), TableProblem.UNIT);
    return unit;
  }

  private District former(TableRows row) {
    return row.known(
        units
            .find(row.code(Structure.DISTRICTS, "main_former_district_code"))
            .filter(District.class::isInstance)
            .map(District.class::cast),
        TableProblem.GROUP);
  }

  private Wards wards() {
    if (!wards.keySet().containsAll(units.today())) {
      long end = wards.size() + 2L;
      throw new FaultException(new Fault.TableBroken(PLACES, end, TableProblem.INCOMPLETE), null);
    }
    return new Wards(units, units.today().stream().map(wards::get).toList());
  }
}
