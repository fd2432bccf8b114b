package vn.hotline1022.ui.report;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.X;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.report.Cell;
import vn.hotline1022.report.ReportPaper;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.report.ReportWords;
import vn.hotline1022.stats.Period;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.PrintedTables;
import vn.hotline1022.ui.common.Printing;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ExportModel.Format;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.theme.Appearance;
import vn.hotline1022.ui.theme.Theme;

/** What is seen is taken out by keyboard, and read back as other programs do. */
class ExportBarTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Instant CUT_OFF = Instant.parse("2026-11-21T02:37:04Z");
  private static final Instant SEEN = Instant.parse("2026-11-20T17:05:00Z");

  @TempDir private Path folder;
  private final Texts texts = new Texts(Language.VI);
  private final ReportWords words = new ReportTexts(texts);
  private final List<Long> noted = new ArrayList<>();
  private final List<ReportPaper> printed = new ArrayList<>();
  private boolean may = true;
  private long lag;
  private boolean printer = true;

  private static List<ReportTable> tables() {
    ReportTable units =
        new ReportTable(
            "Theo đơn vị tiếp nhận",
            List.of("Đơn vị", "Đã gửi", "Đúng hạn", "trên", "Chờ lâu nhất", "Lần cuối"),
            List.of(30, 10, 10, 10, 14, 18),
            List.of(
                List.of(
                    new Cell.Words("=HYPERLINK(\"http://x\")"),
                    new Cell.Amount(1_234),
                    new Cell.Percent(0.8431),
                    new Cell.Amount(1_200),
                    new Cell.Time(Duration.ofHours(31).plusSeconds(5)),
                    new Cell.Moment(SEEN)),
                List.of(
                    new Cell.Words("Phường Hoàn Kiếm, “Đội 3”"),
                    new Cell.Gap("ẩn"),
                    new Cell.Words("không đo được"),
                    Cell.NOTHING,
                    new Cell.Time(Duration.ofSeconds(249)),
                    new Cell.Moment(SEEN))),
            "Số dưới 5 được ẩn.");
    ReportTable none =
        new ReportTable("Từ chối", List.of("Lý do", "Số"), List.of(40, 10), List.of(), "");
    return List.of(units, none);
  }

  private ExportJob job() {
    return ExportJob.of(
        texts,
        "chat-luong-phan-anh",
        "Chất lượng phản ánh, kiến nghị",
        Period.day(DAY),
        CUT_OFF,
        ExportBarTest::tables);
  }

  private final class Outside implements FilePicker, Printing {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      assertThat(suggestedName).endsWith("." + type.extension());
      return Optional.of(folder.resolve(suggestedName));
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }

    @Override
    public boolean print(Sheet sheet) {
      return false;
    }

    @Override
    public boolean print(ReportPaper paper, ReportWords now) {
      printed.add(paper);
      return printer;
    }
  }

  private ExportTools tools() {
    Tasks tasks =
        new Tasks(
            Runnable::run,
            work -> {
              if (Platform.isFxApplicationThread()) {
                work.run();
              } else {
                Platform.runLater(work);
              }
            });
    Outside outside = new Outside();
    return new ExportTools(outside, outside, tasks, () -> may, () -> lag, noted::add);
  }

  private Region screen(Texts now) {
    ExportBar bar = new ExportBar(this::job, tools(), now);
    ShellKeys keys = new ShellKeys();
    bar.addKeys(keys, () -> true);
    Region root =
        Panes.column("gap-m", Panes.row("gap-s", bar), bar.said(), Panes.label("Tiếp nhận", ""));
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (keys.handle(event)) {
            event.consume();
          }
        });
    return root;
  }

  /** Opens the menu by its key and chooses the so-manieth entry. */
  private static void choose(Journey journey, int entry) {
    journey.tabTo("export").press(CONTROL, SHIFT, X).times(entry, DOWN).press(ENTER);
  }

  private Path file(Format format) {
    return folder.resolve("chat-luong-phan-anh-2026-11-21." + format.ending());
  }

  private byte[] bytes(Format format) {
    ExportModel model = new ExportModel(tools());
    Fx.run(() -> model.write(format, file(format), job(), words));
    Fx.await("the file", () -> !model.busy().get());
    try {
      return Files.readAllBytes(file(format));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aWorkbookIsMadeByKeysAndHoldsRealNumbersSharesTimesAndMoments() throws IOException {
    try (Journey journey = Journey.open(() -> screen(texts))) {
      choose(journey, 1);
      journey
          .awaitText("Đã ghi tệp chat-luong-phan-anh-2026-11-21.xlsx (2 dòng)")
          .awaitText("Trong thư mục " + folder);
    }
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file(Format.XLSX)))) {
      List<Row> about = book.findSheet("Bìa").orElseThrow().read();
      assertThat(about.get(1).getCellText(1)).isEqualTo("Chất lượng phản ánh, kiến nghị");
      assertThat(about.get(2).getCellText(1)).isEqualTo("từ 21/11/2026 00:00 đến 22/11/2026 00:00");
      assertThat(about.get(3).getCellText(1)).isEqualTo("lúc 21/11/2026 09:37");
      Row first = book.findSheet("Theo đơn vị tiếp nhận").orElseThrow().read().get(1);
      assertThat(first.getCell(0).getFormula()).isNull();
      assertThat(first.getCellText(0)).startsWith("=HYPERLINK");
      assertThat(first.getCellAsNumber(1)).contains(new BigDecimal(1_234));
      assertThat(first.getCellAsNumber(2)).contains(new BigDecimal("0.8431"));
      assertThat(first.getCellAsNumber(4).orElseThrow().doubleValue())
          .isEqualTo(111_605 / 86_400.0);
      assertThat(first.getCellAsDate(5)).contains(LocalDateTime.parse("2026-11-21T00:05"));
    }
    assertThat(noted).containsExactly(2L);
  }

  @Test
  void aCsvFileStartsWithAMarkAndNeverHoldsAFormula() {
    String text = new String(bytes(Format.CSV), StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("\ufeffTheo đơn vị tiếp nhận\r\nĐơn vị,Đã gửi,")
        .contains("\"'=HYPERLINK(\"\"http://x\"\")\",1234,\"84,3%\",1200,31:00:05,21/11/2026 00:05")
        .contains("\"Phường Hoàn Kiếm, “Đội 3”\",ẩn,không đo được,,00:04:09,21/11/2026 00:05")
        .endsWith("\r\n\r\nTừ chối\r\nLý do,Số\r\n");
  }

  @Test
  void whatIsNotCountedYetIsToldInTheFileAndBesideIt() throws IOException {
    lag = 1_204;
    String says = "1.204 bản ghi đã có mà chưa đếm xong khi xuất";
    try (PDDocument document = Loader.loadPDF(bytes(Format.PDF))) {
      assertThat(new PDFTextStripper().getText(document)).contains("Chưa đếm: " + says);
    }
    // Below the tables, whose heading stays the first line.
    assertThat(new String(bytes(Format.CSV), StandardCharsets.UTF_8))
        .startsWith("\ufeffTheo đơn vị tiếp nhận\r\nĐơn vị,Đã gửi,")
        .endsWith("\r\n\r\nChưa đếm," + says + ": con số còn có thể thay đổi.\r\n");
    try (Journey journey = Journey.open(() -> screen(texts))) {
      choose(journey, 2);
      journey.awaitText("Đã ghi tệp chat-luong-phan-anh-2026-11-21.csv").awaitText(says);
    }
  }

  @Test
  void aPdfIsReadBackWithAllMarks() throws IOException {
    byte[] pdf = bytes(Format.PDF);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Chất lượng phản ánh, kiến nghị")
          .contains("Kỳ số liệu: từ 21/11/2026 00:00 đến 22/11/2026 00:00")
          .contains("Chốt số liệu: lúc 21/11/2026 09:37")
          .contains("Phường Hoàn Kiếm, “Đội 3”")
          .contains("84,3 %")
          .contains("1.234")
          .contains("Số dưới 5 được ẩn.")
          .contains("Không có.");
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void theSameDataGiveTheSameBytes(Format format) {
    assertThat(bytes(format)).isEqualTo(bytes(format));
  }

  @Test
  void whoMayNotSeesNoButtonAndGetsNoFile() {
    may = false;
    ExportModel model = new ExportModel(tools());
    Fx.run(() -> model.write(Format.XLSX, file(Format.XLSX), job(), words));
    Fx.await("the refusal", () -> model.fault().get() instanceof Fault.NotAllowed);
    Fx.run(() -> model.print(job(), words));
    assertThat(folder).isEmptyDirectory();
    assertThat(printed).isEmpty();
    assertThat(noted).isEmpty();
    assertThat(Fx.<Boolean>get(() -> new ExportBar(this::job, tools(), texts).isVisible()))
        .isFalse();
  }

  @Test
  void whatCannotBeWrittenIsSaidAndLeavesWhatWasThere() throws IOException {
    Path taken = Files.createDirectory(file(Format.XLSX));
    Files.writeString(taken.resolve("bản cũ.txt"), "còn nguyên");
    try (Journey journey = Journey.open(() -> screen(texts))) {
      choose(journey, 1);
      journey.awaitText("F-01");
    }
    assertThat(taken.resolve("bản cũ.txt")).hasContent("còn nguyên");
    assertThat(noted).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(taken);
    }
  }

  @Test
  void whatIsPrintedIsNotedAndWithoutAPrinterItSaysWhatToDo() {
    try (Journey journey = Journey.open(() -> screen(texts))) {
      choose(journey, 4);
      journey.awaitText("Đã gửi sang máy in");
      assertThat(noted).containsExactly(2L);
      printer = false;
      choose(journey, 4);
      journey.awaitText("Chưa in").awaitText("xuất tệp PDF");
    }
    assertThat(noted).hasSize(1);
    assertThat(printed).hasSize(2);
  }

  @Test
  void printedTablesFitTheirPagesAndLoseNoRow() {
    ReportTable units =
        new ReportTable(
            "Theo phường, xã",
            List.of("Đơn vị", "Số"),
            List.of(30, 10),
            IntStream.rangeClosed(1, 126)
                .mapToObj(
                    i ->
                        List.<Cell>of(
                            new Cell.Words(
                                i % 9 == 0
                                    ? "Xã " + i + " có tên dài để phải xuống dòng ".repeat(6)
                                    : "Phường " + i),
                            new Cell.Amount(i)))
                .toList(),
            "");
    ReportPaper paper = new ReportPaper(job().head(), List.of(units));
    Fx.start();
    List<Region> pages =
        Fx.get(
            () ->
                new PrintedTables(
                        words,
                        780,
                        530,
                        scene ->
                            Theme.apply(scene, Appearance.Mode.LIGHT, Appearance.TextSize.NORMAL))
                    .pages(paper));
    assertThat(pages).hasSizeGreaterThan(2);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<String> page = labels(pages.get(i));
      assertThat(page).contains("Theo phường, xã", "Đơn vị");
      assertThat(page.getLast()).endsWith("trang " + (i + 1) + "/" + pages.size());
      Region region = pages.get(i);
      assertThat(Fx.<Double>get(() -> region.prefHeight(780))).isLessThanOrEqualTo(530);
      all.addAll(page);
    }
    IntStream.rangeClosed(1, 126)
        .forEach(i -> assertThat(all.stream().filter(String.valueOf(i)::equals)).hasSize(1));
  }

  private static List<String> labels(Node node) {
    if (node instanceof Label label) {
      return List.of(label.getText());
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(n -> labels(n).stream()).toList()
        : List.of();
  }

  static List<Shot> shots() {
    return Pictures.paintedShots();
  }

  @ParameterizedTest
  @MethodSource("shots")
  void theButtonAndWhatItSaysAreNotCut(Shot shot) {
    Fx.start();
    assertThat(
            Pictures.take(
                "export",
                shot,
                now -> {
                  Region screen = screen(now);
                  screen.getStyleClass().add("card");
                  return screen;
                }))
        .isEmpty();
  }

  @Test
  void theKeyIsListedOnlyInFront() {
    Fx.run(
        () -> {
          ExportBar bar = new ExportBar(this::job, tools(), texts);
          ShellKeys keys = new ShellKeys();
          boolean[] front = {false};
          bar.addKeys(keys, () -> front[0]);
          assertThat(keys.bindings()).isEmpty();
          front[0] = true;
          assertThat(keys.bindings()).extracting(ShellKeys.Binding::shown).contains("Ctrl ⇧ X");
        });
  }
}
