package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.report.DailyOrder;
import vn.hotline1022.report.DailyReport;
import vn.hotline1022.report.DailySources;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.daily.EarlierIssues;
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
    ReportTexts words = new ReportTexts(new Texts(Language.VI));
    DailySources sources = sources();
    DailyOrder order = order(lastDay());
    Recorder reads = new Recorder(ROUNDS);
    for (int round = -5; round < ROUNDS; round++) {
      reads.measure(
          round, () -> assertThat(DailyReport.of(order, sources, words).tables()).hasSize(10));
    }
    long days = order.day().toEpochDay() - order.since().toEpochDay() + 1;
    TABLE.alone("%,d calls, %,d days".formatted(BenchProfile.CALLS, days), reads.timings(), 300);
  }

  /** What the daily side does over and over: whether what was handed out in a week is still so. */
  @Test
  void theIssuesOfAWeekHeldAgainstTheFiguresOfNow() throws Exception {
    DailyOffice office =
        new DailyOffice(
            sources(), store.dailyIssues(), ReportTexts::in, TimeSource.system(), UUID::randomUUID);
    List<DailyIssue> issues =
        IntStream.range(0, 7)
            .mapToObj(back -> order(lastDay().minusDays(back)))
            .map(order -> office.make(order, Language.VI.locale(), "TC-01").issue())
            .toList();
    Recorder opened = new Recorder(ROUNDS);
    Recorder minutes = new Recorder(ROUNDS);
    EarlierIssues known = new EarlierIssues();
    for (int round = -5; round < ROUNDS; round++) {
      int counted = round;
      opened.measure(
          round, () -> assertThat(look(new EarlierIssues(), counted, office, issues)).isZero());
      minutes.measure(round, () -> assertThat(look(known, counted, office, issues)).isZero());
    }
    String name = "%,d calls, the issues of seven days ".formatted(BenchProfile.CALLS);
    TABLE.alone(name + "when the side is opened", opened.timings(), 1000);
    TABLE.alone(name + "each minute", minutes.timings(), 300);
  }

  /** Something was counted since the last look. */
  private static long look(
      EarlierIssues earlier, long counted, DailyOffice office, List<DailyIssue> issues) {
    return earlier
        .figures(issues, counted, issue -> office.held(issue, Map.of()).changes().size())
        .values()
        .stream()
        .mapToLong(figures -> figures)
        .sum();
  }

  private static LocalDate lastDay() {
    Instant newest = store.calls().search(CallQuery.newest(1)).getFirst().startedAt();
    return LocalDate.ofInstant(newest, Formats.ZONE);
  }

  private static DailyOrder order(LocalDate day) {
    LocalDate first = LocalDate.ofInstant(BenchProfile.BEGIN, Formats.ZONE);
    return new DailyOrder(day, first, "Công an thành phố Hà Nội", false, Map.of());
  }

  private static DailySources sources() {
    return new DailySources(
        store.stats(),
        store.escalations(),
        store.accounts(),
        store.teams(),
        store.callLists(),
        WardTables.standard(UnitTables.standard()),
        ShippedGuides.guides());
  }
}
