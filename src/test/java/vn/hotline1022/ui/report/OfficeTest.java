package vn.hotline1022.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallCells;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.CallsCsv;
import vn.hotline1022.call.CallsXlsx;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.call.TimelineEntry.Kind;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.report.Cell;
import vn.hotline1022.report.DailyOrder;
import vn.hotline1022.report.DailyReport;
import vn.hotline1022.report.DailySources;
import vn.hotline1022.report.ReportPaper;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.report.ReportXlsx;
import vn.hotline1022.stats.Period;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Stores;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.WardTables;

/**
 * Workbooks opened by LibreOffice: the same words and numbers, and dates, shares and times that are
 * such for another program too. Fails where LibreOffice is missing; CONTRIBUTING says how to get
 * it.
 */
@Tag("long")
class OfficeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String ALL_SHEETS_AS_SHOWN =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
  private static final Pattern CELL = Pattern.compile("<table:table-cell [^>]*>");
  private static final Pattern TIMES = Pattern.compile("table:number-columns-repeated=\"(\\d+)\"");

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(at("07:00"));
  private final Uuid7 ids = new Uuid7(clock, new SeededRandom(7));
  private final Texts texts = new Texts(Language.VI);
  private final ReportTexts words = new ReportTexts(texts);
  private DeskStore store;

  private static Instant at(String time) {
    return LocalDateTime.parse(DAY + "T" + time).atZone(Formats.ZONE).toInstant();
  }

  @BeforeEach
  void aMorning() {
    store = Stores.open(folder, 1, clock);
    String[] endings = {"RESOLVED", "INFORMED", "NOT_POSSIBLE", "CALLBACK"};
    String[] reasons = {"ACTIVATE", "OTP_MISSING", "PARKING", "LOGIN"};
    for (int i = 0; i < 40; i++) {
      call(at("08:00").plusSeconds(i * 211L), endings[i % 4], reasons[i * 7 % 4], i);
    }
    store.stats().catchUp();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void call(Instant at, String ending, String reason, int number) {
    int talk = 45 + number * 37;
    List<TimelineEntry> timeline =
        List.of(
            new TimelineEntry(Kind.ANSWERED, at, 0),
            new TimelineEntry(Kind.ENDED, at.plusSeconds(talk), talk * 1_000L),
            new TimelineEntry(Kind.SAVED, at.plusSeconds(talk + 20), (talk + 20) * 1_000L));
    Call call =
        new Call(
            ids.next(),
            Direction.INBOUND,
            "DTV-07",
            at,
            CallState.SAVED,
            new PhoneNumber("0912345%03d".formatted(number), PhoneNumber.Kind.MOBILE),
            timeline,
            List.of(reason),
            Optional.of(ending),
            number % 5 == 0 ? "=1+1 Bác Đặng Thuỳ Dương, “ngõ 42”\nhẹn gọi lại" : "");
    store.calls().save(call);
  }

  @Test
  void theDailyReportShowsTheSame() throws Exception {
    DailyReport report =
        DailyReport.of(
            new DailyOrder(
                DAY,
                DAY.minusDays(20),
                "Công an thành phố Hà Nội",
                true,
                Map.of("DTV-07", "Nguyễn Thu Hà")),
            new DailySources(
                store.stats(),
                store.escalations(),
                store.accounts(),
                store.teams(),
                store.callLists(),
                WardTables.standard(UnitTables.standard()),
                ShippedGuides.guides()),
            words);
    showsTheSame("so-lieu", ReportXlsx.bytes(report), report.tables());
  }

  @Test
  void whatIsTakenOutOfASideShowsTheSame() throws Exception {
    List<ReportTable> tables =
        List.of(
            new ReportTable(
                "Theo đơn vị xử lý",
                List.of("Đơn vị", "Đã gửi", "Đúng hạn", "trên", "Chờ lâu nhất", "Lần cuối"),
                List.of(30, 10, 10, 10, 14, 18),
                List.of(
                    List.of(
                        new Cell.Words("=HYPERLINK(\"http://x\")"),
                        new Cell.Amount(1_234_567),
                        new Cell.Percent(0.8431),
                        new Cell.Amount(1_200),
                        new Cell.Time(Duration.ofHours(31).plusSeconds(5)),
                        new Cell.Moment(at("00:05"))),
                    List.of(
                        new Cell.Words("Phường Hoàn Kiếm, “Đội 3”"),
                        new Cell.Gap("ẩn"),
                        new Cell.Words("không đo được"),
                        Cell.NOTHING,
                        new Cell.Time(Duration.ofSeconds(249)),
                        new Cell.Moment(at("23:59")))),
                ""),
            new ReportTable("Từ chối", List.of("Lý do", "Số"), List.of(40, 10), List.of(), ""));
    ExportJob job =
        ExportJob.of(
            texts, "chat-luong", "Chất lượng phản ánh", Period.day(DAY), at("09:37"), () -> tables);
    byte[] bytes = ReportXlsx.bytes(new ReportPaper(job.head(), tables), words);
    showsTheSame("chat-luong", bytes, tables);
  }

  @Test
  void exportedCallsShowTheSame() throws Exception {
    CallCells cells =
        new CallCells(
            store.callLists(),
            new PhoneNumbers(),
            true,
            Locale.forLanguageTag("vi-VN"),
            word -> texts.get("common.csv." + word));
    CallQuery all =
        new CallQuery(
            "",
            Optional.of(Period.day(DAY).from()),
            Optional.of(Period.day(DAY).to()),
            Set.of(),
            Set.of(),
            1);
    Path workbook = folder.resolve("cuoc-goi.xlsx");
    Path csv = folder.resolve("cuoc-goi-cua-ta.csv");
    assertThat(new CallsXlsx(store.calls(), cells).export(all, workbook)).isEqualTo(40);
    new CallsCsv(store.calls(), cells).export(all, csv);
    List<Path> sheets = converted(workbook, ALL_SHEETS_AS_SHOWN, "csv");
    assertThat(sheets).hasSize(1);
    // A workbook needs no apostrophe: its cells are text by themselves.
    List<List<String>> ours =
        rows(csv).stream()
            .map(row -> row.stream().map(cell -> cell.replaceFirst("^'=", "=")).toList())
            .toList();
    assertThat(rows(sheets.getFirst())).isEqualTo(ours).hasSize(41);
    assertThat(types(workbook, "date")).isEqualTo(40);
    // Talk, hold and after-call work.
    assertThat(types(workbook, "float")).isEqualTo(3 * 40);
    assertThat(pdf(workbook)).contains("21/11/2026 08:00").contains("DTV-07");
  }

  /** Every cell of every table, its type, and the pages. */
  private void showsTheSame(String name, byte[] bytes, List<ReportTable> tables) throws Exception {
    Path workbook = Files.write(folder.resolve(name + ".xlsx"), bytes);
    List<Path> sheets = converted(workbook, ALL_SHEETS_AS_SHOWN, "csv");
    String pages = pdf(workbook);
    for (ReportTable table : tables) {
      Path sheet =
          sheets.stream()
              .filter(file -> file.getFileName().toString().endsWith("-" + table.title() + ".csv"))
              .findFirst()
              .orElseThrow(() -> new AssertionError(table.title() + " is not among " + sheets));
      List<List<String>> expected = new ArrayList<>(List.of(table.columns()));
      table.rows().forEach(row -> expected.add(row.stream().map(OfficeTest::shown).toList()));
      assertThat(rows(sheet).subList(0, expected.size())).as(table.title()).isEqualTo(expected);
      table
          .rows()
          .forEach(
              row ->
                  assertThat(pages.replaceAll("\\s+", ""))
                      .contains(shown(row.getFirst()).replaceAll("\\s+", "")));
    }
    assertThat(types(workbook, "date"))
        .isEqualTo(count(tables, Cell.Moment.class) + count(tables, Cell.Day.class));
    assertThat(types(workbook, "percentage")).isEqualTo(count(tables, Cell.Percent.class));
    assertThat(types(workbook, "time")).isEqualTo(count(tables, Cell.Time.class));
    assertThat(types(workbook, "float"))
        .isEqualTo(count(tables, Cell.Amount.class) + count(tables, Cell.Rate.class));
  }

  /** As LibreOffice shows it in its own language. */
  private static String shown(Cell cell) {
    return switch (cell) {
      case Cell.Words text -> text.text();
      case Cell.Gap gap -> gap.text();
      case Cell.Amount amount -> String.format(Locale.ROOT, "%,d", amount.value());
      case Cell.Rate rate -> String.format(Locale.ROOT, "%,.2f", rate.value());
      case Cell.Percent percent -> String.format(Locale.ROOT, "%.1f%%", percent.value() * 100);
      case Cell.Time time ->
          String.format(
              Locale.ROOT,
              "%d:%02d:%02d",
              time.value().toHours(),
              time.value().toMinutesPart(),
              time.value().toSecondsPart());
      case Cell.Moment moment -> Formats.dateTime(moment.value());
      case Cell.Day day -> Formats.date(day.value());
    };
  }

  private static long count(List<ReportTable> tables, Class<? extends Cell> kind) {
    return tables.stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .filter(kind::isInstance)
        .count();
  }

  /** How many cells are of a type to LibreOffice. */
  private long types(Path workbook, String type) throws Exception {
    Path flat = converted(workbook, "fods", "fods").getFirst();
    return CELL.matcher(Files.readString(flat))
        .results()
        .map(MatchResult::group)
        .filter(cell -> cell.contains("office:value-type=\"" + type + "\""))
        .mapToLong(OfficeTest::times)
        .sum();
  }

  /** Equal cells beside each other are written once. */
  private static long times(String cell) {
    return TIMES
        .matcher(cell)
        .results()
        .findFirst()
        .map(found -> Long.parseLong(found.group(1)))
        .orElse(1L);
  }

  private String pdf(Path workbook) throws Exception {
    Path pages = converted(workbook, "pdf", "pdf").getFirst();
    try (PDDocument document = Loader.loadPDF(pages.toFile())) {
      // A4, lying.
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<List<String>> rows(Path csv) throws IOException {
    String text = Files.readString(csv, StandardCharsets.UTF_8).replace("\ufeff", "");
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
      return parser.getRecords().stream().map(CSVRecord::toList).toList();
    }
  }

  /** What LibreOffice makes of it, with a profile of its own. */
  private List<Path> converted(Path workbook, String to, String ending) throws Exception {
    Path out = Files.createTempDirectory(folder, ending);
    Process office =
        new ProcessBuilder(
                soffice().toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                out.toString(),
                workbook.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    boolean ended = office.waitFor(3, TimeUnit.MINUTES);
    office.destroyForcibly();
    assertThat(ended).as(Files.readString(folder.resolve("office.log"))).isTrue();
    try (Stream<Path> files = Files.list(out)) {
      List<Path> made = files.filter(file -> file.toString().endsWith("." + ending)).toList();
      assertThat(made).as(Files.readString(folder.resolve("office.log"))).isNotEmpty();
      return made;
    }
  }

  private static Path soffice() {
    Optional<Path> found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(entry -> Path.of(entry, "soffice"))
            .filter(Files::isExecutable)
            .findFirst();
    assertThat(found)
        .as(
            "soffice is not on the PATH: apt-get install -y --no-install-recommends"
                + " libreoffice-calc")
        .isPresent();
    return found.orElseThrow();
  }
}
