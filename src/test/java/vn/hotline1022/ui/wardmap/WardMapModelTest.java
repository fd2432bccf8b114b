package vn.hotline1022.ui.wardmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.WardFacts;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.unit.UnitOption;

/** The ward map, worked out by hand. */
class WardMapModelTest {
  private static final String VIET_HUNG = WardFacts.VIET_HUNG;
  private static final String HONG_HA = WardFacts.HONG_HA;

  private static WardMapBench bench() {
    return new WardMapBench(
        new WardFacts(LocalDate.of(2026, 11, 19))
            .calls(VIET_HUNG, "RESOLVED", 40)
            .activated(VIET_HUNG, 30)
            .calls("2025:00145", "RESOLVED", 10)
            .activated("2025:00145", 5)
            // Phúc Xá is in Hồng Hà today, whole.
            .calls("2024:00001", "INFORMED", 6)
            .calls("2024:001", "INFORMED", 3)
            .calls("outside", "INFORMED", 4)
            .waiting(VIET_HUNG, "GARBAGE", 7)
            .answered(VIET_HUNG, "GARBAGE", 2));
  }

  private static WardRow row(WardMapBench bench, String code) {
    return bench.model.rows().stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static double value(WardRow row, WardMeasure measure) {
    return row.value(measure).orElseThrow();
  }

  @Test
  void everyUnitHasARowAndWhatIsNoneStandsLast() {
    WardMapBench bench = bench();
    assertThat(bench.model.rows()).hasSize(130);
    assertThat(bench.model.rows().getFirst().code()).isEqualTo(VIET_HUNG);
    assertThat(bench.model.rows().subList(126, 130))
        .extracting(WardRow::code)
        .containsExactlyInAnyOrderElementsOf(WardFigures.ELSEWHERE);
    WardRow vietHung = row(bench, VIET_HUNG);
    assertThat(value(vietHung, WardMeasure.CALLS)).isEqualTo(40);
    assertThat(value(vietHung, WardMeasure.ACTIVATED)).isEqualTo(30);
    assertThat(value(vietHung, WardMeasure.PER_THOUSAND))
        .isCloseTo(30_000.0 / vietHung.residents().orElseThrow(), within(1e-9));
    assertThat(value(vietHung, WardMeasure.WRITTEN)).isEqualTo(9);
    // Filed on Thursday at nine, to be accepted within eight hours, and it is Saturday.
    assertThat(value(vietHung, WardMeasure.OVERDUE)).isEqualTo(7);
    assertThat(value(row(bench, HONG_HA), WardMeasure.CALLS)).isEqualTo(6);
    assertThat(value(row(bench, WardFigures.OLD_ADDRESS), WardMeasure.CALLS)).isEqualTo(3);
    assertThat(row(bench, WardFigures.OLD_ADDRESS).value(WardMeasure.PER_THOUSAND)).isEmpty();
    assertThat(value(row(bench, "outside"), WardMeasure.CALLS)).isEqualTo(4);
  }

  @Test
  void formerDistrictsAddUpToTheSame() {
    WardMapBench bench = bench();
    double units = sum(bench, WardMeasure.CALLS);
    bench.model.level().set(WardMapModel.Level.DISTRICTS);
    assertThat(bench.model.rows()).hasSize(34);
    assertThat(sum(bench, WardMeasure.CALLS)).isEqualTo(units).isEqualTo(63);
    WardRow longBien = row(bench, "2024:004");
    assertThat(longBien.members()).hasSize(4).contains(VIET_HUNG, "2025:00145");
    assertThat(value(longBien, WardMeasure.CALLS)).isEqualTo(50);
    assertThat(value(longBien, WardMeasure.PER_THOUSAND))
        .isCloseTo(35_000.0 / longBien.residents().orElseThrow(), within(1e-9));
    bench.model.select(Optional.of(VIET_HUNG));
    assertThat(bench.model.open().get()).contains(longBien);
    assertThat(bench.model.marked()).isEqualTo(longBien.members());
  }

  private static double sum(WardMapBench bench, WardMeasure measure) {
    return bench.model.rows().stream().mapToDouble(row -> value(row, measure)).sum();
  }

  @Test
  void anOldNameLeadsToItsUnitAndASplitOneAsks() {
    WardMapBench bench = bench();
    bench.model.level().set(WardMapModel.Level.DISTRICTS);
    bench.model.search().text().set("Phúc Xá");
    bench.model.search().enter();
    assertThat(bench.model.level().get()).isEqualTo(WardMapModel.Level.UNITS);
    assertThat(bench.model.open().get()).map(WardRow::code).contains(HONG_HA);
    bench.model.search().text().set("Cự Khối");
    bench.model.search().enter();
    assertThat(bench.model.search().options())
        .filteredOn(UnitOption.Part.class::isInstance)
        .hasSizeGreaterThan(1);
    bench.model.search().enter();
    assertThat(bench.model.open().get().orElseThrow().code()).startsWith("2025:");
  }

  @Test
  void thePeriodBeforeStandsBesideIt() {
    WardMapBench bench = bench();
    WardRow now = row(bench, VIET_HUNG);
    assertThat(now.valueBefore(WardMeasure.CALLS).orElseThrow()).isZero();
    bench.period.kind().set(Period.Kind.DAY);
    assertThat(value(row(bench, VIET_HUNG), WardMeasure.CALLS)).isZero();
    bench.period.between(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20));
    WardRow friday = row(bench, VIET_HUNG);
    assertThat(friday.valueBefore(WardMeasure.CALLS).orElseThrow()).isEqualTo(40);
    WardTexts words = new WardTexts(new Texts(Language.VI));
    assertThat(
            words.compared(
                WardMeasure.CALLS,
                friday.value(WardMeasure.CALLS),
                friday.valueBefore(WardMeasure.CALLS)))
        .isEqualTo("▼ 40 · kỳ trước 40");
  }

  @Test
  void aFigureLeadsToTheCallsOfAllPlacesItCounts() {
    WardMapBench bench = bench();
    bench.model.select(Optional.of(HONG_HA));
    bench.model.openBehind(WardMeasure.CALLS, "Phường Hồng Hà");
    assertThat(bench.opened)
        .singleElement()
        .satisfies(
            behind -> {
              assertThat(behind.period()).isEqualTo(bench.period.period().get());
              assertThat(behind.places())
                  .isEqualTo(
                      WardMapBench.WARDS
                          .units()
                          .codesOf(
                              WardMapBench.WARDS.all().stream()
                                  .map(ward -> ward.unit())
                                  .filter(unit -> unit.code().text().equals(HONG_HA))
                                  .findFirst()
                                  .orElseThrow()));
            });
    assertThat(bench.model.places(row(bench, "outside"))).containsExactly("outside");
    assertThat(bench.model.places(row(bench, WardFigures.OLD_ADDRESS))).contains("2024:001");
    assertThat(bench.model.places(row(bench, WardFigures.NOT_ASKED))).containsExactly("");
  }

  @Test
  void aFigureOfFeedbackLeadsToItsItems() throws Exception {
    WardMapBench bench = bench();
    bench.model.select(Optional.of(VIET_HUNG));
    bench.model.openBehind(WardMeasure.WRITTEN, "Phản ánh đã ghi · Phường Việt Hưng");
    bench.model.openBehind(WardMeasure.OVERDUE, "Phản ánh quá hạn · Phường Việt Hưng");
    assertThat(bench.named)
        .containsExactly(
            "Phản ánh đã ghi · Phường Việt Hưng", "Phản ánh quá hạn · Phường Việt Hưng");
    assertThat(bench.items.get(0).call()).hasSize(9).doesNotHaveDuplicates();
    assertThat(bench.items.get(1).call()).hasSize(7).isSubsetOf(bench.items.get(0).call());
    bench.model.select(Optional.of(HONG_HA));
    bench.model.openBehind(WardMeasure.WRITTEN, "Phản ánh đã ghi · Phường Hồng Hà");
    assertThat(bench.items.get(2).call()).isEmpty();
    assertThat(bench.opened).isEmpty();
  }

  @Test
  void stepsHoldAboutAsManyTilesAndNeverPartEqualValues() {
    WardScale scale = WardScale.of(List.of(0.0, 1.0, 1.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 9.0, 40.0));
    assertThat(scale.steps())
        .extracting(WardScale.Step::from, WardScale.Step::to)
        .containsExactly(
            tuple(1.0, 1.0), tuple(2.0, 2.0), tuple(3.0, 4.0), tuple(5.0, 6.0), tuple(9.0, 40.0));
    assertThat(scale.step(0)).isZero();
    assertThat(scale.step(1)).isEqualTo(1);
    assertThat(scale.step(40)).isEqualTo(5);
    WardScale few = WardScale.of(List.of(7.0, 7.0));
    assertThat(few.steps()).hasSize(1);
    assertThat(few.step(7)).isEqualTo(5);
    assertThat(WardScale.of(List.of(0.0)).steps()).isEmpty();
  }

  @Test
  void sheetsOfADistrictAreWrittenOneAfterTheOtherAndCanBeStopped(@TempDir Path folder)
      throws IOException {
    WardMapBench bench = bench();
    bench.model.level().set(WardMapModel.Level.DISTRICTS);
    bench.model.select(Optional.of("2024:004"));
    WardRow open = bench.model.open().get().orElseThrow();
    SheetsModel.Order order =
        new SheetsModel.Order(
            bench.model.unitsOf(open),
            bench.period.period().get(),
            bench.bench.clock.now(),
            new WardSheetTexts(new Texts(Language.VI)));
    bench.sheets.write(order, folder);
    assertThat(bench.sheets.state().get()).isEqualTo(new SheetsModel.Written(folder, 4, false));
    assertThat(files(folder)).hasSize(8);
    assertThat(bench.noted).containsExactly(4L);
    bench
        .sheets
        .state()
        .subscribe(
            state -> {
              if (state instanceof SheetsModel.Writing(int done, int _) && done == 1) {
                bench.sheets.cancel();
              }
            });
    bench.sheets.write(order, folder);
    assertThat(bench.sheets.state().get()).isEqualTo(new SheetsModel.Written(folder, 2, true));
    bench.may = false;
    bench.sheets.write(order, folder);
    assertThat(bench.sheets.fault().get()).isEqualTo(new Fault.NotAllowed());
    assertThat(bench.sheets.isBusy()).isFalse();
  }

  private static List<String> files(Path folder) throws IOException {
    try (var all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
