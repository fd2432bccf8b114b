package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Parties;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.call.TimelineEntry.Kind;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOrder;
import vn.hotline1022.report.DailyReport;
import vn.hotline1022.report.DailySources;
import vn.hotline1022.report.ReportPdf;
import vn.hotline1022.report.ReportWords;
import vn.hotline1022.report.ReportXlsx;
import vn.hotline1022.roster.Team;
import vn.hotline1022.roster.TeamSamples;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ReportTexts;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.WardTables;
import vn.hotline1022.unit.Wards;

/** The daily data of two days, read back from the files as other programs do. */
class DailyReportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Wards WARDS = WardTables.standard(UnitTables.standard());
  private static final Guides GUIDES = ShippedGuides.guides();
  private static final String HOAN_KIEM = "2025:00070";
  private static final String BA_DINH = "2025:00004";

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(at("07:00"));
  private final Uuid7 ids = new Uuid7(clock, new SeededRandom(7));
  private final ReportWords words = new ReportTexts(new Texts(Language.VI));
  private DeskStore store;

  private static Instant at(String time) {
    return LocalDateTime.parse(DAY + "T" + time).atZone(Formats.ZONE).toInstant();
  }

  @BeforeEach
  void aDayAtTheDesk() {
    store = Stores.open(folder, 1, clock);
    for (int i = 0; i < 7; i++) {
      call(at("08:0" + i), HOAN_KIEM, "RESOLVED", "ACTIVATE", Optional.empty());
    }
    for (int i = 0; i < 3; i++) {
      call(at("09:0" + i), BA_DINH, "NOT_POSSIBLE", "OTP_MISSING", Optional.of("OLD_OS"));
    }
    call(at("10:00"), BA_DINH, "INFORMED", "OTP_MISSING", Optional.empty());
    call(at("10:00").minusSeconds(86_400), BA_DINH, "INFORMED", "PARKING", Optional.empty());
    Map<EscalationField, String> fields = new EnumMap<>(EscalationField.class);
    fields.put(EscalationField.SEVERITY, "MANY");
    fields.put(EscalationField.OS, "Android 14");
    fields.put(EscalationField.MESSAGE, "Ông Phùng Khắc Khoan bị báo lỗi 500");
    store
        .escalations()
        .write(
            Escalation.written(
                ids.next(), Optional.empty(), "DTV-07", at("11:30"), "", PHONE, fields),
            DAY);
    store.stats().catchUp();
  }

  private static final PhoneNumber PHONE = new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE);

  @AfterEach
  void close() {
    store.close();
  }

  private void call(Instant at, String place, String ending, String reason, Optional<String> why) {
    List<TimelineEntry> timeline =
        List.of(
            new TimelineEntry(Kind.ANSWERED, at, 0),
            new TimelineEntry(Kind.ENDED, at.plusSeconds(120), 120_000),
            new TimelineEntry(Kind.SAVED, at.plusSeconds(150), 150_000));
    Call call =
        new Call(
            ids.next(),
            Direction.INBOUND,
            "DTV-07",
            at,
            CallState.SAVED,
            PHONE,
            timeline,
            List.of(reason),
            Optional.of(ending),
            "Bà Nguyễn Thị Hường");
    store
        .calls()
        .save(
            call.withParties(new Parties(Optional.empty(), Optional.empty(), Optional.of(place)))
                .withCause(why));
  }

  private DailyReport report(boolean isFinal) {
    return DailyReport.of(
        new DailyOrder(
            DAY,
            DAY.minusDays(20),
            "Công an thành phố Hà Nội",
            isFinal,
            Map.of("DTV-07", "Nguyễn Thu Hà")),
        new DailySources(
            store.stats(),
            store.escalations(),
            store.accounts(),
            store.teams(),
            store.callLists(),
            WARDS,
            GUIDES),
        words);
  }

  private static List<Row> rows(ReadableWorkbook book, String sheet) throws IOException {
    return book.findSheet(sheet).orElseThrow().read();
  }

  private static Row row(ReadableWorkbook book, String sheet, int column, String begin)
      throws IOException {
    return rows(book, sheet).stream()
        .filter(row -> row.getCellCount() > column)
        .filter(row -> row.getCellText(column).startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theWorkbookHoldsNumbersSharesTimesAndMoments() throws IOException {
    byte[] bytes = ReportXlsx.bytes(report(false));
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      Row answered = row(book, "Chỉ số", 0, "Cuộc gọi đã nghe");
      assertThat(answered.getCellAsNumber(1)).contains(new BigDecimal(11));
      assertThat(answered.getCellAsNumber(3)).contains(new BigDecimal(12));
      Row handle = row(book, "Chỉ số", 0, "Thời gian xử lý trung bình");
      // 150 seconds of a day, over eleven calls.
      assertThat(handle.getCellAsNumber(1).orElseThrow().doubleValue()).isEqualTo(150 / 86_400.0);
      assertThat(handle.getCellAsNumber(2)).contains(new BigDecimal(11));
      assertThat(row(book, "Chỉ số", 0, "Trả lời trong 20 giây").getCellText(1))
          .isEqualTo("không đo được: đường dây không báo đổ chuông");
      assertThat(row(book, "Theo người trực", 0, "DTV-07").getCellText(1))
          .isEqualTo("Nguyễn Thu Hà");
      assertThat(row(book, "Theo nội dung", 1, "Kích hoạt").getCellAsNumber(3))
          .contains(new BigDecimal("1.0"));
      assertThat(
              row(book, "Khó khăn, vướng mắc", 0, "Chưa đủ điều kiện: Máy quá cũ")
                  .getCellAsNumber(1))
          .contains(new BigDecimal(3));
      Row fault = row(book, "Lỗi chuyển kỹ thuật", 0, "KT-261121");
      assertThat(fault.getCellAsDate(1)).contains(LocalDateTime.parse("2026-11-21T11:30"));
      assertThat(fault.getCellText(2)).isEqualTo("Nhiều người");
    }
  }

  @Test
  void whatTeamsDidStandsByTheTeamOfTheDay() throws IOException {
    Team team = TeamSamples.duty();
    store.teams().write(team);
    String member = team.members().getFirst().person();
    byte[] bytes = ReportXlsx.bytes(report(false));
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(member).isEqualTo("DTV-07");
      assertThat(row(book, "Theo đội", 0, team.code()).getCellText(1)).isEqualTo(team.name());
      assertThat(row(book, "Theo đội", 0, team.code()).getCellAsNumber(2))
          .contains(new BigDecimal(11));
      assertThat(row(book, "Theo người trực", 0, "DTV-07").getCellText(11)).isEqualTo(team.name());
    }
  }

  @Test
  void smallNumbersOfUnitsAreHiddenAndNobodyIsNamed() throws IOException {
    byte[] bytes = ReportXlsx.bytes(report(false));
    String everything;
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(rows(book, "Theo phường, xã")).hasSizeGreaterThan(126);
      Row hoanKiem = row(book, "Theo phường, xã", 0, "Phường Hoàn Kiếm");
      Row baDinh = row(book, "Theo phường, xã", 0, "Phường Ba Đình");
      // Four calls at Ba Đình are hidden, and the seven with them, or the sum would tell the four.
      assertThat(baDinh.getCellText(4)).isEqualTo("ẩn");
      assertThat(hoanKiem.getCellText(4)).isEqualTo("ẩn");
      assertThat(hoanKiem.getCellAsNumber(5)).contains(new BigDecimal(7));
      assertThat(baDinh.getCellAsNumber(5)).contains(BigDecimal.ZERO);
      // Cumulative five, one and four: beside the city's twelve they would tell the seven.
      assertThat(baDinh.getCellText(7)).isEqualTo("ẩn");
      assertThat(hoanKiem.getCellText(7)).isEqualTo("ẩn");
      assertThat(hoanKiem.getCellAsNumber(8)).contains(new BigDecimal(7));
      everything =
          book.getSheets()
              .flatMap(
                  sheet -> {
                    try {
                      return sheet.read().stream();
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  })
              .map(Row::toString)
              .reduce("", String::concat);
    }
    assertThat(everything + text(ReportPdf.bytes(report(false), words)))
        .doesNotContain("Hường")
        .doesNotContain("Khoan")
        .doesNotContain("912345678");
  }

  @Test
  void thePdfIsReadBackWithAllMarks() throws IOException {
    String text = text(ReportPdf.bytes(report(true), words));
    assertThat(text)
        .contains("Số liệu hằng ngày của tổng đài 1022 nhánh 8 (iHaNoi) · 21/11/2026")
        .contains("đến 24:00 ngày 21/11/2026")
        .contains("Công an thành phố Hà Nội")
        .contains("Chính thức")
        .contains("Phường Hoàn Kiếm")
        .contains("Nguyễn Thu Hà")
        .contains("không đo được: chưa có lịch trực")
        .contains("Android 14")
        .contains("Không có.");
  }

  @Test
  void theSameDataGiveTheSameBytesAndOneCallMoreGivesOthers() {
    DailyReport first = report(false);
    byte[] workbook = ReportXlsx.bytes(first);
    byte[] pdf = ReportPdf.bytes(first, words);
    clock.pass(Duration.ofHours(9));
    assertThat(ReportXlsx.bytes(report(false))).isEqualTo(workbook);
    assertThat(ReportPdf.bytes(report(false), words)).isEqualTo(pdf);
    assertThat(ReportPdf.bytes(report(true), words)).isNotEqualTo(pdf);
    call(at("12:00"), HOAN_KIEM, "RESOLVED", "ACTIVATE", Optional.empty());
    store.stats().catchUp();
    assertThat(ReportXlsx.bytes(report(false))).isNotEqualTo(workbook);
  }

  @Test
  void whatWasHandedOutIsKeptByItsHashAndKnownAtOtherDesks() throws IOException {
    DailyIssue issue = issue(DAY, "Công an thành phố Hà Nội");
    store.dailyIssues().keep(issue);
    store.dailyIssues().keep(issue(DAY.plusDays(1), "Công an thành phố Hà Nội"));
    assertThat(store.dailyIssues().of(DAY)).containsExactly(issue);
    Path elsewhere = Files.createDirectory(folder.resolve("bàn khác"));
    try (DeskStore other = Stores.open(elsewhere, 2, clock)) {
      other.records().apply(store.records().after(store.records().origin(), 0, 1_000));
      assertThat(other.dailyIssues().of(DAY)).containsExactly(issue);
    }
  }

  private DailyIssue issue(LocalDate day, String recipient) {
    UUID id = ids.next();
    return new DailyIssue(
        id,
        day,
        DAY.minusDays(20),
        recipient,
        true,
        at("10:00"),
        "TC-01",
        DailyIssue.hash(new byte[] {1}),
        DailyIssue.hash(new byte[] {2}),
        Optional.empty());
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
