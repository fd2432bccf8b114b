package vn.hotline1022.ui.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.ui.common.ToolBench;

/** The days of the daily data at a supervisor's; it is the morning of Saturday 21 November 2026. */
class DailyDaysTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate THURSDAY = FRIDAY.minusDays(1);
  private static final String OF_FRIDAY = "Nhiều người không nhận được mã xác thực.";

  @TempDir private Path folder;
  @TempDir private Path out;
  private DailyBench desk;
  private ToolBench bench;
  private DailyModel model;

  @BeforeEach
  void open() {
    desk = new DailyBench(folder);
    bench = desk.bench;
    model = desk.model;
    model.issuing().recipient().set("Công an thành phố Hà Nội");
    model.refresh();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private List<String> handedOut(LocalDate day) {
    return desk.store.dailyIssues().of(day).stream()
        .flatMap(issue -> issue.kept().stream())
        .map(kept -> kept.told().difficulties())
        .toList();
  }

  @Test
  void whatIsTypedForADayNeverStandsInAnother() {
    model.text().words().set(OF_FRIDAY);
    bench.stall();
    model.turnTo(THURSDAY);
    assertThat(model.text().words().get()).isEmpty();
    assertThat(model.text().read().get()).isFalse();
    assertThat(model.issuing().canIssue()).isFalse();
    model.text().words().set("phím gõ khi ngày chưa đọc xong");
    model.text().add("Máy đời cũ không cài được ứng dụng.");
    bench.goOn();
    assertThat(model.text().words().get()).isEmpty();
    model.issuing().issue(out);
    assertThat(handedOut(THURSDAY)).containsExactly("");
    model.turnTo(FRIDAY);
    assertThat(model.text().words().get()).isEqualTo(OF_FRIDAY);
  }

  @Test
  void whatIsWrittenOnWhileTheFilesAreMadeStaysADraft() {
    model.text().words().set(OF_FRIDAY);
    bench.stall();
    model.issuing().issue(out);
    model.text().words().set(OF_FRIDAY + "\nCần tài liệu in.");
    bench.goOn();
    assertThat(handedOut(FRIDAY)).containsExactly(OF_FRIDAY);
    model.turnTo(THURSDAY);
    model.turnTo(FRIDAY);
    assertThat(model.text().words().get()).isEqualTo(OF_FRIDAY + "\nCần tài liệu in.");
    model.issuing().issue(out);
    bench.pass(Duration.ofSeconds(2));
    assertThat(bench.drafts.of("TC-01")).isEmpty();
  }

  @Test
  void eachTimeFilesAreWrittenItIsNotedWithItsRows() {
    model.issuing().issue(out);
    DailyIssue issue = desk.store.dailyIssues().of(FRIDAY).getFirst();
    model.issuing().again(issue, out);
    long rows =
        issue.kept().orElseThrow().figures().stream().mapToLong(table -> table.rows().size()).sum();
    assertThat(rows).isGreaterThan(126);
    assertThat(desk.noted).containsExactly(rows, rows);
  }

  @Test
  void aNightShiftIsAtItsOwnDayWhenMidnightIsPast() {
    bench.pass(Duration.ofHours(15));
    model.tick();
    assertThat(model.day().get()).isEqualTo(FRIDAY.plusDays(1));
    assertThat(model.minutesLeft().get()).isPositive();
  }

  @Test
  void aDayThatSomebodyChoseStaysAndSoDoesOneThatAFolderIsChosenFor() {
    model.turnTo(THURSDAY);
    bench.pass(Duration.ofHours(15));
    model.tick();
    assertThat(model.day().get()).isEqualTo(THURSDAY);
    model.turnTo(FRIDAY.plusDays(1));
    bench.pass(Duration.ofHours(24));
    LocalDate meanwhile =
        model.choosing(
            () -> {
              model.tick();
              return model.day().get();
            });
    assertThat(meanwhile).isEqualTo(FRIDAY.plusDays(1));
    model.tick();
    assertThat(model.day().get()).isEqualTo(FRIDAY.plusDays(2));
  }
}
