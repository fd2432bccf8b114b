package vn.hotline1022.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.TableProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.unit.Unit.NewUnit;

class WardTablesTest {
  private static final Units UNITS = UnitTables.standard();

  @Test
  void everyUnitOfTodayHasATileOfItsOwnAndADistrict() {
    Wards wards = WardTables.standard(UNITS);
    Set<List<Integer>> tiles = new HashSet<>();
    wards.all().forEach(ward -> tiles.add(List.of(ward.column(), ward.row())));
    assertThat(tiles).hasSize(126);
    assertThat(wards.all()).extracting(Ward::unit).isEqualTo(UNITS.today());
    assertThat(wards.byDistrict()).hasSize(30);
    assertThat(wards.byDistrict().values().stream().mapToInt(List::size).sum()).isEqualTo(126);
    assertThat(wards.byDistrict().values()).noneMatch(List::isEmpty);
    Ward baDinh = wards.of(unit("2025:00004"));
    assertThat(baDinh.residents()).isEqualTo(OptionalLong.of(65_023));
    assertThat(baDinh.former().fullName()).isEqualTo("Quận Ba Đình");
    assertThat(List.of(baDinh.column(), baDinh.row())).containsExactly(10, 4);
  }

  @Test
  void aUnitWithoutPublishedResidentsHasNone() {
    Wards wards = read("hanoi-population.csv", "65023,,2.97", ",,2.97");
    assertThat(wards.of(unit("2025:00004")).residents()).isEmpty();
    assertThat(wards.of(unit("2025:00008")).residents()).isPresent();
  }

  @Test
  void everybodyOfAPlaceCountsToOneUnitOrToNone() {
    NewUnit hongHa = unit("2025:00097");
    assertThat(UNITS.home("2025:00097")).contains(hongHa);
    assertThat(UNITS.home("2024:00001")).contains(hongHa);
    assertThat(UNITS.codesOf(hongHa)).contains("2025:00097", "2024:00001");
    assertThat(UNITS.codesOf(hongHa))
        .allSatisfy(code -> assertThat(UNITS.home(code)).contains(hongHa));
    assertThat(UNITS.home("2024:001")).isEmpty();
    assertThat(UNITS.home("outside")).isEmpty();
    assertThat(UNITS.home("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hanoi-units-2025-points.csv | 00004,Ba Đình | 99999,Ba Đình | UNIT",
        "hanoi-units-2025-points.csv | 00004,Ba Đình | 00004,Ba Vì | UNIT",
        "hanoi-units-2025-points.csv | 00004,Ba Đình | 00008,Ngọc Hà | DUPLICATE",
        "hanoi-units-2025-points.csv | 21.0378,10,4,001 | 21.0378,9,4,001 | DUPLICATE",
        "hanoi-units-2025-points.csv | 21.0378,10,4,001 | 21.0378,-1,4,001 | CODE",
        "hanoi-units-2025-points.csv | 21.0378,10,4,001 | 21.0378,10,4,999 | GROUP",
        "hanoi-population.csv | 65023,,2.97 | 650230000000,,2.97 | CODE",
      })
  void aBrokenRowIsRefused(String file, String right, String wrong, TableProblem problem) {
    assertThatThrownBy(() -> read(file, right, wrong))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.fault())
                    .isInstanceOfSatisfying(
                        Fault.TableBroken.class,
                        fault -> {
                          assertThat(fault.file()).isEqualTo(file);
                          assertThat(fault.problem()).isEqualTo(problem);
                        }));
  }

  private static NewUnit unit(String code) {
    return (NewUnit) UNITS.find(UnitCode.of(code).orElseThrow()).orElseThrow();
  }

  private static Wards read(String file, String right, String wrong) {
    return WardTables.read(
        UNITS,
        name -> {
          String text = text(name);
          if (name.equals(file)) {
            assertThat(text).contains(right);
            text = text.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
          }
          return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        });
  }

  private static String text(String file) {
    try (InputStream in = WardTablesTest.class.getResourceAsStream("/assets/tables/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
