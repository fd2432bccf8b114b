package vn.hotline1022.ui.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.report.Readiness.Reach;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.daily.DailyIssuing.Outcome;

class DailyModelTest {
  /** In minutes. */
  private static final int DAY_BEFORE = -24 * 60;

  @TempDir private Path folder;
  @TempDir private Path out;
  private DailyBench bench;
  private DailyModel model;

  @BeforeEach
  void open() {
    bench = new DailyBench(folder);
    model = bench.model;
    model.issuing().recipient().set("Công an thành phố Hà Nội");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Outcome outcome() {
    return model.issuing().written().get().orElseThrow().outcome();
  }

  @Test
  void minutesAreCountedToTenOfTheNextMorningAndBeyond() {
    // 09:37:04.
    assertThat(model.minutesLeft().get()).isEqualTo(23);
    bench.bench.pass(Duration.ofMinutes(40));
    model.tick();
    assertThat(model.minutesLeft().get()).isEqualTo(-17);
  }

  @Test
  void whatIsMissingIsToldDeskByDeskAndNamedInTheIssue() {
    bench.calls(0, 6, "INFORMED", "").lateLaptop();
    model.refresh();
    Readiness ready = model.state().get().orElseThrow().ready();
    assertThat(ready.desks())
        .extracting(Readiness.DeskState::reach)
        .containsExactly(Reach.PART, Reach.NONE, Reach.WHOLE);
    assertThat(ready.goesOn()).isFalse();
    model.issuing().issue(out);
    assertThat(outcome()).isEqualTo(Outcome.ISSUED);
    DailyIssue issue = bench.store.dailyIssues().of(DailyBench.FRIDAY).getFirst();
    assertThat(issue.isFinal()).isTrue();
    assertThat(issue.kept().orElseThrow().told().missing())
        .containsExactly("Bàn sự kiện 2", "Máy trạm Hà Đông");
    assertThat(bench.recipient()).contains("Công an thành phố Hà Nội");
  }

  @Test
  void aDayThatIsNotOverIsNeverFinal() {
    model.turnTo(DailyBench.FRIDAY.plusDays(1));
    assertThat(model.issuing().isFinal().get()).isFalse();
    model.issuing().isFinal().set(true);
    model.issuing().issue(out);
    assertThat(outcome()).isEqualTo(Outcome.GOES_ON);
    assertThat(out).isEmptyDirectory();
    model.issuing().isFinal().set(false);
    model.issuing().issue(out);
    assertThat(outcome()).isEqualTo(Outcome.ISSUED);
    model.turnTo(DailyBench.FRIDAY.plusDays(2));
    assertThat(model.day().get()).isEqualTo(DailyBench.FRIDAY.plusDays(1));
  }

  @Test
  void sentencesAreOfferedWithoutNumbersAndNamesAndWhatIsWrittenIsADraftUntilItIsIssued() {
    bench.calls(
        0, 1, "NOT_POSSIBLE", "Bà Nguyễn Thị Hường không nhận được mã. Gọi lại 0912345678 sau.");
    model.refresh();
    assertThat(model.state().get().orElseThrow().sentences())
        .containsExactly("Bà … không nhận được mã.", "Gọi lại … sau.");
    model.text().add("Nhiều máy không nhận được mã.");
    bench.bench.pass(Duration.ofSeconds(1));
    assertThat(bench.bench.drafts.of("TC-01"))
        .singleElement()
        .satisfies(draft -> assertThat(draft.form()).isEqualTo(Form.DAILY));
    model.issuing().issue(out);
    assertThat(bench.bench.drafts.of("TC-01")).isEmpty();
    assertThat(
            bench
                .store
                .dailyIssues()
                .of(DailyBench.FRIDAY)
                .getFirst()
                .kept()
                .orElseThrow()
                .told()
                .difficulties())
        .isEqualTo("Nhiều máy không nhận được mã.");
  }

  @Test
  void sentencesOfTheMorningAreOfferedAfterAnAfternoonOfCallsThatEndedWell() {
    bench.inList(0, 1, "NOT_POSSIBLE", "Máy đời cũ không cài được ứng dụng.");
    bench.inList(1, 600, "RESOLVED", "Đã hướng dẫn xong cho người gọi.");
    model.refresh();
    assertThat(model.state().get().orElseThrow().sentences())
        .containsExactly("Máy đời cũ không cài được ứng dụng.");
  }

  @Test
  void whatCameLateIsToldAndEarlierIssuesAreWrittenAgainAsTheyWere() {
    bench.calls(0, 6, "INFORMED", "");
    model.refresh();
    model.issuing().issue(out);
    model.issuing().issue(out);
    assertThat(outcome()).isEqualTo(Outcome.SAME);
    bench.calls(10, 2, "INFORMED", "");
    model.refresh();
    assertThat(model.state().get().orElseThrow().changes()).isNotEmpty();
    DailyIssue first = bench.store.dailyIssues().of(DailyBench.FRIDAY).getFirst();
    model.issuing().again(first, out);
    assertThat(outcome()).isEqualTo(Outcome.AGAIN);
    model.issuing().issue(out);
    assertThat(model.issuing().written().get().orElseThrow().number()).isEqualTo(2);
    assertThat(model.state().get().orElseThrow().changes()).isEmpty();
  }

  @Test
  void cumulativeFiguresCountFromWhereTheIssueBeforeBeganUnlessSomebodySaysOtherwise() {
    model.refresh();
    assertThat(model.issuing().since().get()).isEqualTo("01/01/2026");
    model.issuing().since().set("21/11/2026");
    assertThat(model.issuing().canIssue()).isFalse();
    model.issuing().since().set("ngày ra quân");
    assertThat(model.issuing().canIssue()).isFalse();
    model.issuing().since().set("15/9/2026");
    model.issuing().issue(out);
    assertThat(bench.store.dailyIssues().of(DailyBench.FRIDAY).getFirst().since())
        .isEqualTo(LocalDate.of(2026, 9, 15));
    model.turnTo(DailyBench.FRIDAY.plusDays(1));
    assertThat(model.issuing().since().get()).isEqualTo("15/09/2026");
    model.turnTo(DailyBench.FRIDAY.minusDays(1));
    assertThat(model.issuing().since().get()).isEqualTo("01/01/2026");
  }

  @Test
  void aDayIsShownAtOnceAndTheDaysBeforeItAreCheckedBehindIt() {
    bench.calls(0, 6, "INFORMED", "");
    bench.issued(DailyBench.FRIDAY.minusDays(1));
    bench.issued(DailyBench.FRIDAY.minusDays(7));
    bench.issued(DailyBench.FRIDAY.minusDays(8));
    // The first of the day before stands no more: only what was handed out last is told.
    bench.calls(DAY_BEFORE, 2, "INFORMED", "");
    bench.issued(DailyBench.FRIDAY.minusDays(1));
    bench.hold();
    model.refresh();
    DailyState state = model.state().get().orElseThrow();
    DailyTexts words = new DailyTexts(new Texts(Language.VI));
    assertThat(model.earlier().lines().get())
        .extracting(words::standing)
        .containsExactly("Đang đối chiếu…", "Đang đối chiếu…");
    assertThat(words.standing(state, model.earlier().lines().get()))
        .contains(new DailyTexts.Standing("Đang đối chiếu các ngày trước…", false));
    assertThat(model.issuing().canIssue()).isTrue();
    bench.letGo();
    assertThat(model.earlier().lines().get())
        .extracting(line -> words.earlier(line.issue()) + ": " + words.standing(line))
        .containsExactly(
            "19/11/2026 · Bản 2 · Chính thức: Con số vẫn như đã lập",
            "13/11/2026 · Bản 1 · Chính thức: Con số vẫn như đã lập");
    assertThat(words.standing(state, model.earlier().lines().get()))
        .contains(new DailyTexts.Standing("Các ngày trước: không đổi", false));
  }

  @Test
  void aDayBeforeThatChangedIsToldOnTopAndLeadsThere() {
    bench.calls(DAY_BEFORE, 2, "INFORMED", "");
    bench.issued(DailyBench.FRIDAY.minusDays(1));
    bench.calls(DAY_BEFORE + 10, 3, "INFORMED", "");
    model.refresh();
    DailyState state = model.state().get().orElseThrow();
    List<EarlierIssues.Line> lines = model.earlier().lines().get();
    DailyTexts words = new DailyTexts(new Texts(Language.VI));
    int figures = lines.getFirst().seen().orElseThrow().figures();
    assertThat(figures).isPositive();
    assertThat(words.standing(state, lines))
        .contains(
            new DailyTexts.Standing(
                "Số liệu 19/11 đã thay đổi: %d con số".formatted(figures), true));
    List<ReportTable> tables = new DailySheets(new Texts(Language.VI)).of(state, lines);
    assertThat(tables.getLast().title()).isEqualTo("Những ngày trước");
    model.turnTo(DailyBench.FRIDAY.minusDays(1));
    assertThat(model.state().get().orElseThrow().changes()).hasSize(figures);
    assertThat(model.earlier().lines().get()).isEmpty();
  }

  @Test
  void whatIsBegunAndNotKeptIsNamedWithWhatToDo() {
    bench
        .store
        .drafts()
        .keep(
            new FormDraft(
                Form.FEEDBACK,
                new UUID(
                    bench.bench.clock.now().minus(Duration.ofHours(12)).toEpochMilli() << 16, 7),
                "DTV-07",
                bench.bench.clock.now(),
                Map.of("what", "Đèn đường không sáng")));
    model.refresh();
    List<DailyTexts.Lack> lacks =
        new DailyTexts(new Texts(Language.VI)).lacks(model.state().get().orElseThrow());
    assertThat(lacks)
        .singleElement()
        .satisfies(
            lack -> {
              assertThat(lack.what()).startsWith("Nguyễn Thu Hà: 1 biểu mẫu");
              assertThat(lack.todo()).contains("mở biểu mẫu rồi lưu hoặc bỏ");
            });
  }

  @Test
  void everythingThatIsMissingSaysWhatToDoAndWhatIsSeenCanBeTakenOut() {
    bench.calls(0, 6, "INFORMED", "").lateLaptop().issued();
    bench.calls(10, 2, "INFORMED", "");
    model.refresh();
    DailyState state = model.state().get().orElseThrow();
    Texts texts = new Texts(Language.VI);
    List<DailyTexts.Lack> lacks = new DailyTexts(texts).lacks(state);
    assertThat(lacks)
        .hasSizeGreaterThan(1)
        .allSatisfy(lack -> assertThat(lack.todo()).isNotBlank());
    List<ReportTable> tables = new DailySheets(texts).of(state, model.earlier().lines().get());
    assertThat(tables)
        .extracting(ReportTable::title)
        .containsExactly("Đã đủ số liệu chưa", "Các máy", "Con số đã khác", "Các lần lập");
    assertThat(tables)
        .extracting(table -> table.rows().size())
        .containsExactly(lacks.size(), 3, state.changes().size(), 1);
  }

  @Test
  void aFileOfAccountsIsLookedOverAndTakenWholeOrLeft() throws IOException {
    Path good =
        Files.writeString(out.resolve("tốt.csv"), "Phường, xã;Số tài khoản\nBa Đình;40.120\n");
    Path bad = Files.writeString(out.resolve("sai.csv"), "Phường, xã;Số tài khoản\nBa Đình;-1\n");
    model.accounts().look(bad, DailyBench.FRIDAY);
    model.accounts().take();
    assertThat(bench.store.accounts().of(DailyBench.FRIDAY)).isEmpty();
    model.accounts().look(good, DailyBench.FRIDAY);
    assertThat(bench.store.accounts().of(DailyBench.FRIDAY)).isEmpty();
    model.accounts().take();
    assertThat(bench.store.accounts().of(DailyBench.FRIDAY).orElseThrow().total())
        .isEqualTo(40_120);
    assertThat(model.state().get().orElseThrow().accounts()).isPresent();
  }
}
