package vn.hotline1022.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.TableProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.unit.Unit.OldUnit;
import vn.hotline1022.unit.Units.Transfer;

class UnitTablesTest {

  @Test
  void theTablesOfTheCityAreWhole() {
    Units units = UnitTables.standard();
    assertThat(units.today()).hasSize(126);
    assertThat(units.districts()).hasSize(30);
    assertThat(units.old()).hasSize(526);
    assertThat(units.ended()).hasSize(78).allMatch(OldUnit::endedEarlier);
    assertThat(units.old().stream().mapToInt(old -> units.becameOf(old).size()).sum())
        .isEqualTo(795);
    Set<Transfer> back = new HashSet<>();
    units.today().forEach(unit -> back.addAll(units.madeOf(unit)));
    assertThat(back).hasSize(795);
    assertThat(units.districts()).allSatisfy(d -> assertThat(units.wardsOf(d)).isNotEmpty());
    assertThat(units.today()).allSatisfy(unit -> assertThat(units.districtsOf(unit)).isNotEmpty());
  }

  @Test
  void aCodeIsReadBackAsItIsWritten() {
    UnitTables.standard()
        .all()
        .forEach(unit -> assertThat(UnitCode.of(unit.code().text())).contains(unit.code()));
    assertThat(UnitCode.of("00004")).isEmpty();
    assertThat(UnitCode.of("2026:00004")).isEmpty();
    assertThat(UnitCode.of("2025:0004")).isEmpty();
    assertThat(UnitCode.of("2025:٠٠٠٠٤")).isEmpty();
    assertThat(Place.of("2025:00004").orElseThrow().code()).isEqualTo("2025:00004");
    assertThat(Place.of("outside")).contains(new Place.Outside());
    assertThat(Place.of("unknown")).contains(new Place.NotKnown());
    assertThat(Place.of("Hà Nội")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hanoi-units-2025.csv | 00004,Ba Đình,Phường,Ba Dinh Ward,3 | 0004,Ba Đình,Phường,x,3 |"
            + " CODE",
        "hanoi-units-2025.csv | 00004,Ba Đình,Phường,Ba Dinh Ward,3 | 00008,Ba Đình,Phường,x,3 |"
            + " DUPLICATE",
        "hanoi-units-2025.csv | 00004,Ba Đình,Phường,Ba Dinh Ward,3 | 00004,,Phường,x,3 | NAME",
        "hanoi-units-2025.csv | 00004,Ba Đình,Phường,Ba Dinh Ward,3 | 00004,Ba Đình,Quận,x,3 |"
            + " KIND",
        "hanoi-units-2025.csv | 00004,Ba Đình,Phường,Ba Dinh Ward,3 | 00004,Ba Đình,Phường |"
            + " COLUMNS",
        "hanoi-units-2024.csv | 00004,Trúc Bạch,Phường,001 | 00004,Trúc Bạch,Phường,031 | GROUP",
        "hanoi-units-2024.csv | 00004,Trúc Bạch,Phường,001 | 00004,Phúc Xá,Phường,001 | DUPLICATE",
        "hanoi-units-2024-before-1286.csv | 00010,Nguyễn Trung Trực,Phường,001 | 00010,Nguyễn Trung"
            + " Trực,Làng,001 | KIND",
        "hanoi-units-mapping.csv | 00004,Trúc Bạch,Quận Ba Đình,00004 | 00003,Trúc Bạch,Quận Ba"
            + " Đình,00004 | UNIT",
        "hanoi-units-mapping.csv | 00004,Trúc Bạch,Quận Ba Đình,00004 | 00004,Trúc Bạch,Quận Ba"
            + " Đình,99999 | UNIT",
        "hanoi-units-mapping.csv | 00004,Trúc Bạch,Quận Ba Đình,00004 | 00004,Bạch Mai,Quận Ba"
            + " Đình,00004 | UNIT",
        "hanoi-units-mapping.csv | FULL,toàn bộ,1,3 | WHOLE,toàn bộ,1,3 | KIND",
        "hanoi-units-mapping.csv | FULL,toàn bộ,1,3 | FULL,toàn bộ,yes,3 | KIND",
      })
  void aBrokenRowIsNamedByItsFileAndLine(
      String file, String right, String wrong, TableProblem problem) {
    String table = text(file);
    assertThat(table).contains(right);
    int at = table.indexOf(right);
    long line = table.substring(0, at).lines().count() + (table.charAt(at - 1) == '\n' ? 1 : 0);
    String broken = table.substring(0, at) + wrong + table.substring(at + right.length());
    assertBroken(Map.of(file, broken), file, line, problem);
  }

  @Test
  void aTableCutShortIsNotUsed() {
    String mapping = text(UnitTables.MAPPING);
    String cut = mapping.substring(0, mapping.lastIndexOf('\n', mapping.length() / 2) + 1);
    assertBroken(
        Map.of(UnitTables.MAPPING, cut),
        UnitTables.MAPPING,
        cut.lines().count(),
        TableProblem.INCOMPLETE);
    assertBroken(Map.of(UnitTables.TODAY, ""), UnitTables.TODAY, 1, TableProblem.INCOMPLETE);
    assertBroken(
        Map.of(UnitTables.OLD, "x".repeat(2 << 20)), UnitTables.OLD, 1, TableProblem.NOT_A_TABLE);
  }

  private static void assertBroken(
      Map<String, String> changed, String file, long line, TableProblem problem) {
    Map<String, String> tables = new HashMap<>(changed);
    assertThatThrownBy(
            () ->
                UnitTables.read(
                    name ->
                        new ByteArrayInputStream(
                            tables
                                .computeIfAbsent(name, UnitTablesTest::text)
                                .getBytes(StandardCharsets.UTF_8))))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.fault())
                    .isInstanceOfSatisfying(
                        Fault.TableBroken.class,
                        fault -> {
                          assertThat(fault.problem()).isEqualTo(problem);
                          assertThat(fault.file()).isEqualTo(file);
                          assertThat(fault.line()).isBetween(line - 1, line + 1);
                        }));
  }

  private static String text(String file) {
    try (InputStream in = UnitTablesTest.class.getResourceAsStream("/assets/tables/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
