package vn.hotline1022.ui.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.report.Readiness.Reach;
import vn.hotline1022.ui.daily.DailyModel.Outcome;

class DailyModelTest {
  @TempDir private Path folder;
  @TempDir private Path out;
  private DailyBench bench;
  private DailyModel model;

  @BeforeEach
  void open() {
    bench = new DailyBench(folder);
    model = bench.model;
    model.recipient().set("Công an thành phố Hà Nội");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Outcome outcome() {
    return model.written().get().orElseThrow().outcome();
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
    model.issue(out);
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
    assertThat(model.isFinal().get()).isFalse();
    model.isFinal().set(true);
    model.issue(out);
    assertThat(outcome()).isEqualTo(Outcome.GOES_ON);
    assertThat(out).isEmptyDirectory();
    model.isFinal().set(false);
    model.issue(out);
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
    model.add("Nhiều máy không nhận được mã.");
    bench.bench.pass(Duration.ofSeconds(1));
    assertThat(bench.bench.drafts.of("TC-01"))
        .singleElement()
        .satisfies(draft -> assertThat(draft.form()).isEqualTo(Form.DAILY));
    model.issue(out);
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
    model.issue(out);
    model.issue(out);
    assertThat(outcome()).isEqualTo(Outcome.SAME);
    bench.calls(10, 2, "INFORMED", "");
    model.refresh();
    assertThat(model.state().get().orElseThrow().changes()).isNotEmpty();
    DailyIssue first = bench.store.dailyIssues().of(DailyBench.FRIDAY).getFirst();
    model.again(first, out);
    assertThat(outcome()).isEqualTo(Outcome.AGAIN);
    model.issue(out);
    assertThat(model.written().get().orElseThrow().number()).isEqualTo(2);
    assertThat(model.state().get().orElseThrow().changes()).isEmpty();
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
