package vn.hotline1022.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hotline1022.exchange.ExchangeSamples.SATURDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.exchange.ExchangeImport.Bad;
import vn.hotline1022.exchange.ExchangeImport.Problem;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.CsvProblem;
import vn.hotline1022.fault.FaultException;

/** Reports of exchanges, worked out by hand; and whatever else such a file may hold. */
class ExchangeReportTest {
  private static final int HALF_PAST_EIGHT = 17;
  private static final String HEAD =
      "Thời gian gọi;Số gọi đến;Nhánh;Thời gian chờ;Kết quả;Đàm thoại";

  @TempDir private Path folder;

  private Path file(String... lines) throws IOException {
    Path file = folder.resolve("báo cáo tổng đài.csv");
    Files.writeString(file, "\ufeff" + String.join("\r\n", lines) + "\r\n");
    written(file, ExchangeSamples.NOW);
    return file;
  }

  private static void written(Path file, Instant at) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(at));
  }

  private ExchangeImport read(String... lines) throws IOException {
    return ExchangeReport.read(file(lines), ExchangeSamples.order());
  }

  @Test
  void aPlainReportInVietnameseIsCountedPerHalfHour() throws IOException {
    ExchangeImport report =
        read(
            HEAD,
            "21/11/2026 08:30:05;0912000001;8;5;Đã trả lời;120",
            "21/11/2026 08:31;0912000002;8;20;Trả lời;00:02:10",
            "21/11/2026 08:59:59;0912000003;8;21;Nghe máy;60",
            "21/11/2026 08:40;0912000004;8;00:12;Gọi nhỡ;0",
            "21/11/2026 08:41;0912000005;8;45;Không trả lời;",
            "",
            "21/11/2026 09:00;0912000006;8;3;Đã trả lời;30");
    assertThat(report.isSound()).isTrue();
    assertThat(report.calls()).isEqualTo(6);
    ExchangeDay day = report.days().getFirst();
    assertThat(day.day()).isEqualTo(SATURDAY);
    assertThat(day.halves()).as("to the end of the last call's half hour").hasSize(19);
    assertThat(day.halves().get(HALF_PAST_EIGHT)).isEqualTo(new ExchangeCounts(3, 2, 2, 1));
    assertThat(day.halves().get(HALF_PAST_EIGHT + 1)).isEqualTo(new ExchangeCounts(1, 1, 0, 0));
    assertThat(report.sum().offered()).isEqualTo(6);
  }

  @Test
  void aCallDetailRecordOfAsteriskIsReadAndRowsOfOneCallAreOne() throws IOException {
    ExchangeImport report =
        read(
            "calldate,clid,src,dst,dcontext,duration,billsec,disposition,uniqueid,linkedid",
            // Two extensions rang one after the other: they waited 15 and 10 seconds.
            "2026-11-21 08:30:00,\"\"\"Hà\"\" <0912000001>\",0912000001,801,q,15,0,NO"
                + " ANSWER,1.1,1.1",
            "2026-11-21 08:30:15,x,0912000001,802,q,130,120,ANSWERED,1.2,1.1",
            "2026-11-21 08:35:00,x,0912000002,801,q,8,0,NO ANSWER,2.1,2.1",
            "2026-11-21 08:36:00,x,0912000003,801,q,65,60,ANSWERED,3.1,3.1");
    assertThat(report.calls()).isEqualTo(3);
    // The first one waited 25 seconds in all.
    assertThat(report.days().getFirst().halves().get(HALF_PAST_EIGHT))
        .isEqualTo(new ExchangeCounts(2, 1, 1, 1));
  }

  @Test
  void callsThatGoOutAndOtherQueuesAreLeftOutAndCounted() throws IOException {
    Path file =
        file(
            "Ngày,Giờ,Hướng,Queue,Wait,Talk",
            "21/11/2026,08:30:00,Gọi đến,8,4,60",
            "21/11/2026,08:31:00,Gọi ra,8,4,60",
            "21/11/2026,08:32:00,Gọi đến,2,4,60");
    ExchangeOrder eight =
        new ExchangeOrder(
            "PBX", Optional.of("8"), ExchangeSamples.WITHIN, ExchangeSamples.NOW, "TC-01");
    ExchangeImport report = ExchangeReport.read(file, eight);
    assertThat(tuple(report.calls(), report.leftOut())).isEqualTo(tuple(1L, 2L));
    assertThat(ExchangeReport.read(file, ExchangeSamples.order()).calls()).isEqualTo(2);
  }

  @Test
  void everyBadRowIsExplainedByItsLineAloneAndThenNothingIsWritten() throws IOException {
    ExchangeImport report =
        read(
            HEAD,
            "21/11/2026 08:30:05;0912000001;8;5;Đã trả lời;120",
            "31/11/2026 08:30;0912000002;8;5;Đã trả lời;120",
            "22/11/2026 12:00;0912000003;8;5;Đã trả lời;120",
            "21/11/2026 08:33;0912000004;8;năm;Đã trả lời;120",
            "21/11/2026 08:34;0912000005;8;5;Đang chuyển;120",
            "21/11/2026 08:35;0912000006;8;5;Đã trả lời;0912000006",
            "21/11/2026 08:36");
    assertThat(report.isSound()).isFalse();
    assertThat(report.badRows()).isEqualTo(6);
    assertThat(report.bad())
        .containsExactly(
            new Bad(3, Problem.TIME),
            new Bad(4, Problem.FUTURE),
            new Bad(5, Problem.WAIT),
            new Bad(6, Problem.RESULT),
            new Bad(7, Problem.TALK),
            new Bad(8, Problem.RESULT));
    assertThat(report.toString()).doesNotContain("0912");
  }

  @Test
  void aDayWithoutACallBetweenTwoOthersIsCoveredToo() throws IOException {
    ExchangeImport report =
        read(
            HEAD,
            "19/11/2026 08:30;0912000001;8;5;Đã trả lời;120",
            "21/11/2026 08:30;0912000001;8;5;Đã trả lời;120");
    assertThat(report.days())
        .extracting(ExchangeDay::day)
        .containsExactly(SATURDAY.minusDays(2), SATURDAY.minusDays(1), SATURDAY);
    assertThat(report.days())
        .extracting(day -> day.halves().size())
        .containsExactly(48, 48, 17 + 1);
  }

  @Test
  void anExportCoversTheHalfHourOfItsLastCallHoweverLateTheFileWasSavedAnew() throws IOException {
    Path file =
        file(
            HEAD,
            "21/11/2026 11:47;0912000002;8;5;Đã trả lời;120",
            "21/11/2026 08:30;0912000001;8;5;Đã trả lời;120");
    // Opened and saved at five in the afternoon in Hanoi.
    written(file, Instant.parse("2026-11-21T10:00:00Z"));
    ExchangeDay day = ExchangeReport.read(file, ExchangeSamples.order()).days().getFirst();
    assertThat(day.halves()).hasSize(24);
    assertThat(day.sum().offered()).isEqualTo(2);
  }

  @Test
  void theHalfHourInWhichTheFileWasWrittenIsNotCovered() throws IOException {
    Path file =
        file(
            HEAD,
            "21/11/2026 08:30;0912000001;8;5;Đã trả lời;120",
            "21/11/2026 14:05;0912000002;8;5;Đã trả lời;120");
    // A quarter past two in the afternoon in Hanoi.
    written(file, Instant.parse("2026-11-21T07:15:00Z"));
    ExchangeDay day = ExchangeReport.read(file, ExchangeSamples.order()).days().getFirst();
    assertThat(day.halves()).hasSize(28);
    assertThat(day.sum().offered()).isOne();
  }

  @Test
  void aCallOfAClockThatWasResetIsNamedAndNothingIsTakenIn() throws IOException {
    ExchangeImport report =
        read(
            HEAD,
            "20/11/2026 08:30;0912000001;8;5;Đã trả lời;120",
            "01/01/2020 00:03;0912000002;8;5;Đã trả lời;120",
            "21/11/2026 08:30;0912000003;8;5;Đã trả lời;120");
    assertThat(report.isSound()).isFalse();
    assertThat(report.bad()).containsExactly(new Bad(3, Problem.APART));
    assertThat(report.days()).isEmpty();
    assertThat(
            read(
                    HEAD,
                    "14/11/2026 08:30;0912000001;8;5;Đã trả lời;120",
                    "21/11/2026 08:30;0912000003;8;5;Đã trả lời;120")
                .isSound())
        .as("seven days apart")
        .isTrue();
  }

  @Test
  void aReportOfMoreThanTwoMonthsIsRefusedAtItsFirstRowBeyond() throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    LocalDate first = SATURDAY.minusDays(62);
    for (int day = 0; day < 62; day++) {
      lines.add(first.plusDays(day) + " 08:30;0912000001;8;5;Đã trả lời;120");
    }
    assertThat(read(lines.toArray(String[]::new)).days()).hasSize(62);
    lines.add(SATURDAY + " 08:30;0912000001;8;5;Đã trả lời;120");
    assertThat(read(lines.toArray(String[]::new)).bad())
        .containsExactly(new Bad(64, Problem.TOO_LONG));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Số gọi đến;Kết quả",
        "Thời gian;Kết quả",
        "Thời gian;Thời gian chờ",
        "\"một ô không đóng;Kết quả"
      })
  void aFileWithoutTheColumnsThatAreNeededIsRefused(String head) throws IOException {
    Path file = file(head, "21/11/2026 08:30;5");
    assertThatThrownBy(() -> ExchangeReport.read(file, ExchangeSamples.order()))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.fault()).isInstanceOf(Fault.CsvUnreadable.class));
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    byte[] noise = new byte[4_096];
    new Random(1022).nextBytes(noise);
    Path file = Files.write(folder.resolve("ảnh.csv"), noise);
    for (Path one : List.of(file, folder, folder.resolve("không có.csv"))) {
      assertThatThrownBy(() -> ExchangeReport.read(one, ExchangeSamples.order()))
          .isInstanceOfSatisfying(
              FaultException.class,
              e ->
                  assertThat(((Fault.CsvUnreadable) e.fault()).problem())
                      .isIn(CsvProblem.NOT_A_TABLE, CsvProblem.NO_HEAD));
    }
  }

  @Test
  void aFileWithFarTooManyRowsIsRefused() throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    lines.addAll(Collections.nCopies(200_001, "21/11/2026 08:30;1;8;5;co;1"));
    Path file = file(lines.toArray(String[]::new));
    assertThatThrownBy(() -> ExchangeReport.read(file, ExchangeSamples.order()))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(((Fault.CsvUnreadable) e.fault()).problem())
                    .isEqualTo(CsvProblem.TOO_MANY_ROWS));
  }

  @Test
  void manyBadRowsAreCountedAndTheFirstShown() throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    lines.addAll(Collections.nCopies(5_000, "hôm qua;1;8;5;co;1"));
    ExchangeImport report = read(lines.toArray(String[]::new));
    assertThat(report.badRows()).isEqualTo(5_000);
    assertThat(report.bad()).hasSize(ExchangeImport.SHOWN);
  }

  /** However the rows of any calls are mixed and repeated, each call counts once where it began. */
  @Test
  void theOrderOfRowsAndTheirRepetitionChangeNothing() throws IOException {
    for (int seed = 0; seed < Rounds.of(200); seed++) {
      Random random = new Random(seed);
      List<String> rows = new ArrayList<>();
      long answered = 0;
      int calls = random.nextInt(60) + 1;
      for (int call = 0; call < calls; call++) {
        boolean taken = random.nextBoolean();
        answered += taken ? 1 : 0;
        rows.add(
            "2026-11-%02d %02d:%02d:%02d,%d,%s,%d,c%d"
                .formatted(
                    19 + random.nextInt(3),
                    random.nextInt(24),
                    random.nextInt(60),
                    random.nextInt(60),
                    random.nextInt(90),
                    taken ? "ANSWERED" : "ABANDONED",
                    taken ? random.nextInt(600) : 0,
                    call));
      }
      ExchangeImport inOrder = ExchangeReport.read(report(rows), ExchangeSamples.order());
      List<String> mixed = new ArrayList<>(rows);
      rows.stream().filter(_ -> random.nextInt(3) == 0).forEach(mixed::add);
      Collections.shuffle(mixed, random);
      ExchangeImport again = ExchangeReport.read(report(mixed), ExchangeSamples.order());
      assertThat(again.days()).as("seed %s", seed).isEqualTo(inOrder.days());
      assertThat(again.sum().answered()).isEqualTo(answered);
      assertThat(again.sum().offered()).isEqualTo(calls);
    }
  }

  private Path report(List<String> rows) throws IOException {
    List<String> lines = new ArrayList<>(rows);
    lines.addFirst("time,wait,status,talk,callid");
    return file(lines.toArray(String[]::new));
  }

  /** Nothing that may stand in a file does more than be refused or explained. */
  @Test
  void whateverStandsInCellsIsExplainedOrRefused() throws IOException {
    List<String> odd =
        List.of(
            "",
            "-1",
            "99999999999999999999",
            "=CMD()",
            "\"",
            "2026-13-40 99:99",
            "1e9",
            "NaN",
            "0001-01-01 00:00:00",
            "9999-12-31T23:59:59Z",
            "21/11/2026 08:30",
            "5",
            "ANSWERED");
    for (int seed = 0; seed < Rounds.of(400); seed++) {
      Random random = new Random(seed);
      List<String> rows = new ArrayList<>();
      for (int row = 0; row < 20; row++) {
        List<String> cells = new ArrayList<>();
        for (int cell = 0; cell < random.nextInt(7); cell++) {
          cells.add(odd.get(random.nextInt(odd.size())));
        }
        rows.add(String.join(",", cells));
      }
      try {
        ExchangeImport report = ExchangeReport.read(report(rows), ExchangeSamples.order());
        assertThat(report.badRows() + report.calls() + report.leftOut()).isLessThanOrEqualTo(20);
        report.days().forEach(ExchangeDay::check);
      } catch (FaultException e) {
        assertThat(e.fault()).isInstanceOf(Fault.CsvUnreadable.class);
      }
    }
  }
}
