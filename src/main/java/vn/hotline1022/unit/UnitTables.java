package vn.hotline1022.unit;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.TableProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.unit.Unit.District;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.Unit.OldUnit;
import vn.hotline1022.unit.Units.Transfer;

/**
 * Reads {@link Units} from the four tables. Every row is checked against the tables before it; one
 * that cannot be used is named by its file and line. Blocks: not for the FX thread.
 */
public final class UnitTables {
  static final String TODAY = "hanoi-units-2025.csv";
  static final String OLD = "hanoi-units-2024.csv";
  static final String BEFORE = "hanoi-units-2024-before-1286.csv";
  static final String MAPPING = "hanoi-units-mapping.csv";

  private static final List<String> TODAY_COLUMNS =
      List.of("code", "name", "type", "name_en", "resolution_clause");
  private static final List<String> OLD_COLUMNS =
      List.of("code", "name", "type", "parent_code", "parent_name");
  private static final List<String> MAPPING_COLUMNS =
      List.of(
          "old_code",
          "old_name",
          "old_parent",
          "new_code",
          "new_name",
          "old_type",
          "old_parent_code",
          "new_type",
          "extent",
          "note",
          "certain_default",
          "resolution_clause");

  private final Function<String, InputStream> open;
  private final Map<UnitCode, NewUnit> today = new LinkedHashMap<>();
  private final Map<UnitCode, District> districts = new LinkedHashMap<>();
  private final Map<UnitCode, OldUnit> old = new LinkedHashMap<>();
  private final Map<UnitCode, OldUnit> ended = new LinkedHashMap<>();
  private final Set<String> oldNames = new HashSet<>();
  private final List<Transfer> transfers = new ArrayList<>();
  private final Set<String> pairs = new HashSet<>();
  private final Set<OldUnit> certain = new HashSet<>();

  private UnitTables(Function<String, InputStream> open) {
    this.open = open;
  }

  /** The tables the program comes with. */
  public static Units standard() {
    return read(UnitTables::installed);
  }

  static InputStream installed(String file) {
    InputStream in = UnitTables.class.getResourceAsStream("/assets/tables/" + file);
    if (in == null) {
      throw new IllegalStateException("not on the class path: " + file);
    }
    return in;
  }

  /**
   * Reads and closes the four tables.
   *
   * @param open opens a table by its file name
   * @throws FaultException {@link Fault.TableBroken}
   */
  static Units read(Function<String, InputStream> open) {
    UnitTables tables = new UnitTables(open);
    tables.read(TODAY, TODAY_COLUMNS, tables::addToday);
    tables.read(OLD, OLD_COLUMNS, tables::addOld);
    tables.read(BEFORE, OLD_COLUMNS, tables::addBefore);
    tables.read(MAPPING, MAPPING_COLUMNS, tables::addTransfer);
    return tables.units();
  }

  private void read(String file, List<String> columns, Consumer<TableRows> each) {
    TableRows.read(open.apply(file), file, columns, each);
  }

  private void addToday(TableRows row) {
    UnitCode code = row.code(Structure.TWO_TIERS, "code");
    NewUnit unit = new NewUnit(code, row.name("name"), smallType(row, "type"));
    row.check(today.put(code, unit) == null, TableProblem.DUPLICATE);
  }

  private void addOld(TableRows row) {
    UnitType type = row.word("type", UnitType::of);
    UnitCode code = row.code(Structure.DISTRICTS, "code");
    if (type.isDistrict()) {
      District district = new District(code, row.name("name"), type);
      row.check(districts.put(code, district) == null, TableProblem.DUPLICATE);
      return;
    }
    OldUnit unit = new OldUnit(code, row.name("name"), type, district(row, "parent_code"));
    row.check(old.put(code, unit) == null, TableProblem.DUPLICATE);
    row.check(oldNames.add(named(unit)), TableProblem.DUPLICATE);
  }

  /** Codes changed with the structure: only a name its district no longer had tells an end. */
  private void addBefore(TableRows row) {
    UnitType type = row.word("type", UnitType::of);
    UnitCode code = row.code(Structure.BEFORE_1286, "code");
    if (type.isDistrict()) {
      UnitCode same = new UnitCode(Structure.DISTRICTS, code.number());
      row.check(districts.containsKey(same), TableProblem.GROUP);
      return;
    }
    OldUnit unit = new OldUnit(code, row.name("name"), type, district(row, "parent_code"));
    if (!oldNames.contains(named(unit))) {
      row.check(ended.put(code, unit) == null, TableProblem.DUPLICATE);
    }
  }

  private void addTransfer(TableRows row) {
    OldUnit from =
        row.known(
            Optional.ofNullable(old.get(row.code(Structure.DISTRICTS, "old_code"))),
            TableProblem.UNIT);
    NewUnit to =
        row.known(
            Optional.ofNullable(today.get(row.code(Structure.TWO_TIERS, "new_code"))),
            TableProblem.UNIT);
    boolean same =
        from.name().equals(row.name("old_name")) && to.name().equals(row.name("new_name"));
    row.check(same, TableProblem.UNIT);
    row.check(pairs.add(from.code().text() + " " + to.code().text()), TableProblem.DUPLICATE);
    Transfer transfer =
        new Transfer(from, to, row.word("extent", UnitTables::extent), certain(row));
    row.check(!transfer.certain() || certain.add(from), TableProblem.DUPLICATE);
    transfers.add(transfer);
  }

  private static boolean certain(TableRows row) {
    String mark = row.text("certain_default");
    row.check(mark.isEmpty() || mark.equals("1"), TableProblem.KIND);
    return mark.equals("1");
  }

  private static Optional<Extent> extent(String word) {
    return Stream.of(Extent.values()).filter(extent -> extent.name().equals(word)).findFirst();
  }

  private static UnitType smallType(TableRows row, String column) {
    return row.word(column, word -> UnitType.of(word).filter(type -> !type.isDistrict()));
  }

  private District district(TableRows row, String column) {
    UnitCode code = row.code(Structure.DISTRICTS, column);
    return row.known(Optional.ofNullable(districts.get(code)), TableProblem.GROUP);
  }

  private static String named(OldUnit unit) {
    return unit.fullName() + ", " + unit.district().code().number();
  }

  private Units units() {
    Set<OldUnit> mapped = new HashSet<>();
    transfers.forEach(transfer -> mapped.add(transfer.from()));
    if (!mapped.containsAll(old.values())) {
      long end = transfers.size() + 1L;
      throw new FaultException(new Fault.TableBroken(MAPPING, end, TableProblem.INCOMPLETE), null);
    }
    return new Units(
        new Units.Lists(
            List.copyOf(today.values()),
            List.copyOf(old.values()),
            List.copyOf(ended.values()),
            List.copyOf(districts.values()),
            transfers));
  }
}
