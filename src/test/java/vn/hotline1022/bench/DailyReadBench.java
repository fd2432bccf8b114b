package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.report.DailyOrder;
import vn.hotline1022.report.DailyReport;
import vn.hotline1022.report.DailySources;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ReportTexts;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.WardTables;

/**
 * What reading the daily data costs, whose cumulative figures begin as far back as there is any.
 */
@Tag("bench")
class DailyReadBench {
  private static final int ROUNDS = 20;
  private static final BenchTable TABLE = new BenchTable("daily-read");
  private static DeskStore store;

  @BeforeAll
  static void open() throws IOException {
    store = BenchProfile.open();
    store.stats().catchUp();
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
    TABLE.write();
  }

  @Test
  void everythingOfTheLastDayAndOfAllTheDaysBefore() throws Exception {
    Instant newest = store.calls().search(CallQuery.newest(1)).getFirst().startedAt();
    LocalDate day = LocalDate.ofInstant(newest, Formats.ZONE);
    LocalDate first = LocalDate.ofInstant(BenchProfile.BEGIN, Formats.ZONE);
    DailySources sources =
        new DailySources(
            store.stats(),
            store.escalations(),
            store.accounts(),
            store.teams(),
            store.callLists(),
            WardTables.standard(UnitTables.standard()),
            ShippedGuides.guides());
    ReportTexts words = new ReportTexts(new Texts(Language.VI));
    DailyOrder order = new DailyOrder(day, first, "Công an thành phố Hà Nội", false, Map.of());
    Recorder reads = new Recorder(ROUNDS);
    for (int round = -5; round < ROUNDS; round++) {
      reads.measure(
          round, () -> assertThat(DailyReport.of(order, sources, words).tables()).hasSize(10));
    }
    long days = day.toEpochDay() - first.toEpochDay() + 1;
    TABLE.alone("%,d calls, %,d days".formatted(BenchProfile.CALLS, days), reads.timings(), 300);
  }
}
