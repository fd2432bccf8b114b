package vn.hotline1022.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.stats.WardFacts;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.wardmap.WardSheetTexts;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.UnitCode;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.WardTables;
import vn.hotline1022.unit.Wards;

/** The sheets of wards, worked out by hand. */
class WardSheetTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Period WEEK = Period.week(DAY);
  private static final Wards WARDS = WardTables.standard(UnitTables.standard());
  private static final String VIET_HUNG = WardFacts.VIET_HUNG;
  private static final String HONG_HA = WardFacts.HONG_HA;
  private static final WardSheetWords WORDS = new WardSheetTexts(new Texts(Language.VI));

  private static WardFacts facts() {
    return new WardFacts(DAY)
        .calls(VIET_HUNG, "RESOLVED", 40)
        .calls(VIET_HUNG, "INFORMED", 12)
        .calls(VIET_HUNG, "NOT_POSSIBLE/OLD_OS", 3)
        .calls(VIET_HUNG, "NOT_POSSIBLE/NO_OWN_NUMBER", 7)
        .calls(VIET_HUNG, "FILED", 9)
        .activated(VIET_HUNG, 38)
        .visits(VIET_HUNG, 21)
        .faults(VIET_HUNG, 6)
        .answered(VIET_HUNG, "GARBAGE", 8)
        .waiting(VIET_HUNG, "STREET_LIGHT", 6)
        // Phúc Xá, all of which is in Hồng Hà today.
        .calls("2024:00001", "RESOLVED", 20)
        .activated("2024:00001", 10)
        .calls(HONG_HA, "NOT_POSSIBLE/OLD_OS", 5)
        .calls("", "INFORMED", 100);
  }

  private static WardSheet sheet(StatsRepository stats, Period period, String unit) {
    return WardSheets.of(
            new WardSheets.Sources(stats, WARDS, CallListsCsv.standard(), FeedbackSamples.DUE),
            period,
            WEEK.to().plus(Duration.ofDays(9)))
        .sheet((NewUnit) WARDS.units().find(UnitCode.of(unit).orElseThrow()).orElseThrow(), WORDS);
  }

  private static List<String> row(WardSheet sheet, String name) {
    return sheet.tables().stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.stream().map(Cell::said).toList())
        .filter(row -> row.getFirst().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aUnitStandsBesideTheCityAndAnOldUnitCountsForTheNewOne() {
    WardSheet sheet = sheet(facts(), WEEK, VIET_HUNG);
    assertThat(sheet.about().title()).isEqualTo("Phiếu số liệu Phường Việt Hưng");
    assertThat(row(sheet, "Lượt hỗ trợ")).containsExactly("Lượt hỗ trợ", "71", "196");
    assertThat(row(sheet, "– qua tổng đài")).endsWith("50", "175");
    assertThat(row(sheet, "– tại sự kiện, điểm hỗ trợ")).endsWith("21", "21");
    assertThat(row(sheet, "Tài khoản kích hoạt")).endsWith("38", "48");
    long residents =
        WARDS.all().stream()
            .filter(ward -> ward.unit().name().equals("Việt Hưng"))
            .mapToLong(ward -> ward.residents().orElseThrow())
            .sum();
    double rate = 1_000.0 * 38 / residents;
    assertThat(sheet.tables().getFirst().rows().get(5).get(1)).isEqualTo(new Cell.Rate(rate));
    assertThat(row(sheet, "Lỗi kỹ thuật đã chuyển xử lý")).endsWith("6", "6");
    assertThat(row(sheet, "Phản ánh đã ghi")).endsWith("14", "14");
    assertThat(row(sheet, "Đã được trả lời")).endsWith("8", "8");
    assertThat(row(sheet, "Phản ánh quá hạn")).endsWith("6", "6");
    assertThat(row(sheet, "Môi trường")).containsExactly("Môi trường", "8", "0", "8", "0");
    assertThat(row(sheet, "Điện – chiếu sáng")).endsWith("6", "6", "6", "6");
    WardSheet hongHa = sheet(facts(), WEEK, HONG_HA);
    assertThat(row(hongHa, "Lượt hỗ trợ")).containsExactly("Lượt hỗ trợ", "25", "196");
    assertThat(row(hongHa, "Tài khoản kích hoạt")).endsWith("10", "48");
  }

  @Test
  void aSmallNumberIsHiddenAndNoSumTellsIt() {
    WardSheet sheet = sheet(facts(), WEEK, VIET_HUNG);
    // 71 in all, 52 settled, 7 and 3 not possible, 9 filed: with the 3 goes the next smallest.
    // Hồng Hà's sheet shows its 5 of 8, and nobody else has any of 7: the city's would tell both.
    assertThat(row(sheet, "Chưa đủ điều kiện: Máy quá cũ")).endsWith("ẩn", "ẩn");
    assertThat(row(sheet, "Chưa đủ điều kiện: Không có số riêng")).endsWith("ẩn", "ẩn");
    assertThat(row(sheet(facts(), WEEK, HONG_HA), "Chưa đủ điều kiện: Máy quá cũ"))
        .endsWith("5", "ẩn");
    assertThat(row(sheet, "Đã giải quyết hoặc hướng dẫn xong")).endsWith("52", "172");
  }

  @Test
  void aUnitWithFewCallsTellsNothingByItsPartsNorByWhatOtherSheetsSay() {
    WardFacts few =
        facts()
            .calls("2025:00004", "RESOLVED", 3)
            .activated("2025:00004", 2)
            .visits("2025:00004", 1);
    WardSheet baDinh = sheet(few, WEEK, "2025:00004");
    assertThat(row(baDinh, "Lượt hỗ trợ")).endsWith("ẩn", "199");
    for (String part : List.of("– qua tổng đài", "– tại sự kiện, điểm hỗ trợ")) {
      assertThat(row(baDinh, part).get(1)).isEqualTo("ẩn");
    }
    assertThat(row(baDinh, "Đã giải quyết hoặc hướng dẫn xong").get(1)).isEqualTo("ẩn");
    assertThat(row(baDinh, "Kích hoạt trên 1.000 dân").get(1)).isEqualTo("ẩn");
    // Alone in all sheets the number could be told from the city's: the next smallest goes too.
    assertThat(row(sheet(few, WEEK, HONG_HA), "Lượt hỗ trợ")).endsWith("ẩn", "199");
    assertThat(row(sheet(few, WEEK, VIET_HUNG), "Lượt hỗ trợ")).endsWith("71", "199");
  }

  @Test
  void theCitysNumberIsShownWhereMoreThanOneIsHiddenAndOfFeedbackItTellsNothingEither() {
    WardFacts facts =
        facts()
            .calls(HONG_HA, "NOT_POSSIBLE/NO_OWN_NUMBER", 2)
            .answered(HONG_HA, "GARBAGE", 9)
            .answered(HONG_HA, "STREET_LIGHT", 3)
            .waiting(HONG_HA, "STREET_LIGHT", 1);
    WardSheet sheet = sheet(facts, WEEK, VIET_HUNG);
    // Hidden are 7 here and 2 there.
    assertThat(row(sheet, "Chưa đủ điều kiện: Không có số riêng")).endsWith("ẩn", "9");
    // 6 shown here and 4 hidden there would be told by 10.
    assertThat(row(sheet, "Điện – chiếu sáng").get(1)).isEqualTo("6");
    assertThat(row(sheet, "Điện – chiếu sáng").get(3)).isEqualTo("ẩn");
    // Two sheets hide what is overdue and, so that it is not told, what was answered.
    assertThat(row(sheet, "Phản ánh quá hạn")).endsWith("ẩn", "7");
    assertThat(row(sheet, "Đã được trả lời")).endsWith("ẩn", "20");
  }

  @Test
  void nothingIsSaidWhereNothingWas() {
    WardSheet sheet = sheet(facts(), WEEK.before(), VIET_HUNG);
    assertThat(row(sheet, "Lượt hỗ trợ")).endsWith("0", "0");
    assertThat(sheet.tables().getLast().rows()).isEmpty();
  }

  @Test
  void thePageIsOneAndItsTextReadsBack() throws IOException {
    WardSheet sheet = sheet(facts(), WEEK, VIET_HUNG);
    byte[] page = sheet.page(WORDS);
    try (PDDocument document = Loader.loadPDF(page)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      Path picture =
          Files.createDirectories(Path.of("target", "screens")).resolve("ward-sheet.png");
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 90), "png", picture.toFile());
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("Phiếu số liệu Phường Việt Hưng", "Đội 1022 nhánh 8")
          .contains("từ ngày 16/11/2026 đến hết ngày 22/11/2026")
          .contains("Chốt số liệu lúc: 23/11/2026 00:00")
          .contains("chưa có số liệu theo tổ dân phố")
          .contains("Quận Long Biên");
      for (ReportTable table : sheet.tables()) {
        for (List<Cell> row : table.rows()) {
          String line =
              String.join(" ", row.stream().map(Cell::said).toList()).replaceAll("\\s+", " ");
          assertThat(text.replaceAll("\\s+", " ")).contains(line);
        }
      }
    }
    assertThat(sheet(facts(), WEEK, VIET_HUNG).page(WORDS)).isEqualTo(page);
  }

  @Test
  void theWorkbookHoldsNumbersAndIsTheSameTwice() throws IOException {
    WardSheet sheet = sheet(facts(), WEEK, VIET_HUNG);
    byte[] workbook = sheet.workbook(WORDS);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      assertThat(book.getSheets().map(one -> one.getName()))
          .contains("Hỗ trợ người dân", "Phản ánh, kiến nghị", "Khó khăn, vướng mắc");
      try (Stream<Row> rows = book.findSheet("Hỗ trợ người dân").orElseThrow().openStream()) {
        Row helped =
            rows.filter(row -> row.getCellText(0).equals("Lượt hỗ trợ")).findFirst().orElseThrow();
        assertThat(helped.getCellAsNumber(1)).contains(BigDecimal.valueOf(71));
        assertThat(helped.getCellAsNumber(2)).contains(BigDecimal.valueOf(196));
      }
    }
    assertThat(sheet(facts(), WEEK, VIET_HUNG).workbook(WORDS)).isEqualTo(workbook);
  }
}
