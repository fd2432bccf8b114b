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
import vn.hotline1022.fault.FaultException;
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
import vn.hotline1022.ui.common.Tasks;
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

  /**
   * What the daily side does over and over: whether what was handed out in a week is still so. What
   * the day itself waits for is one of them; the days before are checked behind it.
   */
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
    Recorder day = new Recorder(ROUNDS);
    Recorder before = new Recorder(ROUNDS);
    Recorder minutes = new Recorder(ROUNDS);
    EarlierIssues known = earlier(office);
    for (int round = -5; round < ROUNDS; round++) {
      int counted = round;
      day.measure(
          round, () -> assertThat(office.held(issues.getFirst(), Map.of()).changes()).isEmpty());
      before.measure(round, () -> assertThat(look(earlier(office), counted, issues)).isZero());
      minutes.measure(round, () -> assertThat(look(known, counted, issues)).isZero());
    }
    String name = "%,d calls, ".formatted(BenchProfile.CALLS);
    TABLE.alone(name + "the issue of the day that is opened", day.timings(), 300);
    TABLE.alone(name + "the issues of seven days, behind it", before.timings(), 2000);
    TABLE.alone(name + "one of seven each minute, behind it", minutes.timings(), 300);
  }

  private static EarlierIssues earlier(DailyOffice office) {
    Tasks atOnce = new Tasks(Runnable::run, Runnable::run);
    return new EarlierIssues(
        atOnce,
        issue -> office.held(issue, Map.of()),
        fault -> {
          throw new FaultException(fault);
        });
  }

  /** Something was counted since the last look. */
  private static long look(EarlierIssues earlier, long counted, List<DailyIssue> issues) {
    earlier.follow(issues, counted);
    return earlier.lines().get().stream()
        .mapToLong(line -> line.seen().orElseThrow().figures())
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
