package vn.hotline1022.ui.roster;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.X;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.ui.roster.RosterBench.MONDAY;
import static vn.hotline1022.ui.roster.RosterBench.SATURDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.roster.RosterSamples;
import vn.hotline1022.roster.Team;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.TabbedScreen;

/** Teams, roster and the exchange's report by keyboard alone. */
class RosterJourneyTest {
  private final RosterBench bench = new RosterBench(Role.SUPERVISOR);
  private Journey journey;

  @TempDir private Path folder;

  private void open() {
    TabbedScreen[] screen = new TabbedScreen[1];
    ShellKeys keys = new ShellKeys();
    journey =
        Journey.open(
            () -> {
              screen[0] = bench.screen(new Texts(Language.VI), keys);
              return screen[0].view();
            });
    Fx.run(
        () -> {
          keys.install(journey.scene());
          screen[0].shown();
        });
  }

  @AfterEach
  void close() {
    journey.close();
  }

  @Test
  void aShiftIsPlannedAndTheWeekCopied() {
    open();
    // Today is Saturday; one to the left is Friday, one down the afternoon.
    journey.awaitFocus("roster-cell-0-5").press(LEFT).press(DOWN).awaitFocus("roster-cell-1-4");
    journey.press(ENTER).awaitText("Ca Chiều, Thứ sáu 20/11/2026").awaitFocus("shift-codes");
    journey.type("DTV-07").tabTo("shift-person-TNV-12").press(SPACE).press(CONTROL, S);
    journey.awaitFocus("roster-cell-1-4").awaitText("Hà\nMinh");
    assertThat(bench.roster.between(MONDAY, SATURDAY).getFirst().shifts())
        .containsExactly(RosterSamples.afternoon("DTV-07", "TNV-12"));
    journey.tabTo("roster-copy").press(SPACE).awaitText("Đã chép 1 ngày sang tuần này");
    journey.awaitText("Tuần 23/11/2026 – 29/11/2026");
    assertThat(bench.roster.between(MONDAY.plusWeeks(1), SATURDAY.plusWeeks(1))).hasSize(1);
  }

  @Test
  void wrongCodesAreToldAndEscGivesUp() {
    open();
    journey.press(ENTER).awaitFocus("shift-codes").type("Hà!").press(CONTROL, S);
    journey.awaitText("Có mã nhân viên không đúng").press(ESCAPE);
    journey.awaitFocus("roster-cell-0-5").press(PAGE_DOWN).awaitText("Tuần 23/11/2026");
    assertThat(bench.roster.between(MONDAY, SATURDAY.plusWeeks(2))).isEmpty();
  }

  @Test
  void aTeamIsMadeAndItsMembersCorrected() {
    open();
    journey.awaitText("Chưa có đội nào").press(CONTROL, N).awaitFocus("team-code");
    journey.type("VIETHUNG").press(TAB).type("Đội tình nguyện Việt Hưng");
    journey.press(TAB).awaitFocus("team-organisation").type("Đoàn phường Việt Hưng");
    journey.press(TAB).awaitFocus("team-members").type("TNV-12 10/11/2026").press(CONTROL, S);
    journey.awaitFocus("team-list").awaitText("Đoàn phường Việt Hưng · VIETHUNG");
    journey.press(ENTER).awaitFocus("team-name").tabTo("team-members").press(CONTROL, S);
    journey.awaitFocus("team-list").awaitText("1 người");
    assertThat(bench.teams.all()).extracting(Team::code).containsExactly("VIETHUNG");
  }

  @Test
  void aRosterAndTheExchangesReportAreTakenIn() throws IOException {
    Path roster = folder.resolve("lịch.csv");
    Files.writeString(roster, "Ngày;Ca;Mã\n21/11/2026;Sáng;DTV-08\n21/11/2026;Trưa;DTV-09\n");
    bench.files.file = Optional.of(roster);
    open();
    journey.press(CONTROL, O).awaitFocus("preview-rows").awaitText("Không có ca này");
    journey.press(CONTROL, S).awaitText("1 dòng không dùng được").press(ESCAPE);
    Files.writeString(roster, "Ngày;Ca;Mã\n21/11/2026;Sáng;DTV-08\n");
    journey.press(CONTROL, O).awaitText("1 ngày, 1 lượt trực").press(CONTROL, S);
    journey.awaitText("Đã nhập lịch trực của 1 ngày");
    Path report = folder.resolve("tổng đài.csv");
    Files.writeString(
        report, "Thời gian,Số gọi,Chờ,Kết quả\n20/11/2026 08:30,0912000001,5,Trả lời\n");
    Files.setLastModifiedTime(report, FileTime.from(bench.bench.clock.now()));
    bench.files.file = Optional.of(report);
    journey.tabTo("exchange-import").press(SPACE).awaitText("1 cuộc gọi đến: 1 được trả lời");
    journey.awaitText("không giữ số máy nào").awaitNoText("0912000001").press(CONTROL, S);
    journey.awaitText("Đã nhập số liệu tổng đài của 1 ngày");
    assertThat(bench.exchange.between(MONDAY, SATURDAY)).hasSize(1);
  }

  @Test
  void theWeekAndTheTeamsBecomeAWorkbookByKeys() throws IOException {
    bench.filled().files.into = Optional.of(folder);
    open();
    journey.awaitFocus("roster-cell-0-5").press(CONTROL, SHIFT, X).press(DOWN).press(ENTER);
    journey.awaitText("Đã ghi tệp lich-truc-2026-11-16.xlsx");
    Path file = folder.resolve("lich-truc-2026-11-16.xlsx");
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      List<Row> week = book.findSheet("Lịch trực").orElseThrow().read();
      // Six days, each with three, five and one; the heading.
      assertThat(week).hasSize(6 * 9 + 1);
      Row first = week.get(1);
      assertThat(first.getCellAsDate(0)).contains(MONDAY.atStartOfDay());
      assertThat(words(first, 1, 6))
          .containsExactly("Thứ hai", "Sáng", "07–15", "11:30–12:00", "DTV-07", "Nguyễn Thu Hà");
      List<Row> teams = book.findSheet("Các đội").orElseThrow().read();
      Row left = teams.get(teams.size() - 1);
      assertThat(words(left, 0, 4))
          .containsExactly(
              "VIETHUNG",
              "Đội tình nguyện Việt Hưng",
              "Đoàn phường Việt Hưng",
              "TNV-15",
              "Đỗ Quang Huy");
      assertThat(left.getCellAsDate(6)).contains(LocalDate.of(2026, 11, 15).atStartOfDay());
    }
    assertThat(bench.noted).containsExactly(6 * 9 + 6L);
  }

  private static List<String> words(Row row, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(row::getCellText).toList();
  }

  @Test
  void whoHandsOutNoFiguresHasNoKeyForIt() {
    RosterBench other = new RosterBench(Role.OPERATOR).filled();
    journey = Journey.open(() -> other.screen(new Texts(Language.VI), new ShellKeys()).view());
    journey.awaitText("Tuần 16/11/2026").awaitNoText("Xuất");
  }
}
