package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.Records;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;

class CallsXlsxTest {
  private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-f]+);");

  @TempDir Path folder;

  private final Random random = new Random(1022);
  private final CallLists lists = CallListsCsv.standard();
  private final PhoneNumbers numbers = new PhoneNumbers();
  private final MemoryCallRepository calls = new MemoryCallRepository(lists, numbers);
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("cuộc gọi.xlsx");
  }

  @Test
  void everyCallIsARowOfTextsTimesAndSeconds() throws IOException {
    Call call = save("=HYPERLINK(\"http://x\") Bác Hoà & <b>ngõ 12</b>");
    assertThat(xlsx(true, CallsXlsx.ROWS_PER_SHEET).export(CallQuery.newest(1), file)).isEqualTo(1);
    String sheet = entry("xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains("column.NOTES")
        .contains(numbers.display(call.phone()))
        .contains("=HYPERLINK(&quot;http://x&quot;) Bác Hoà &amp; &lt;b&gt;ngõ 12")
        .contains("<v>" + call.talk().toSeconds() + "</v>")
        .contains("<autoFilter ref=\"A1:O2\"")
        .doesNotContain("<f>");
  }

  /** As a spreadsheet program opens it: every cell of every row, times as times. */
  @Test
  void aReaderFindsEveryCellAsItWas() throws IOException {
    List<String> notes =
        List.of(
            "=1+1",
            " bác nói \"chờ\" & <b>hẹn</b>\nchiều gọi lại ",
            "Hường 🙂 𠮷 ngõ 12",
            "chữ\u0001 hỏng \ud800 và \uffff",
            "dài ".repeat(900) + "hết");
    List<Call> saved = notes.stream().map(this::save).toList();
    xlsx(true, CallsXlsx.ROWS_PER_SHEET).export(CallQuery.newest(1), file);
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(notes.size() + 1);
      assertThat(rows.getFirst().getCellText(at(CallCells.Column.NOTES))).isEqualTo("column.NOTES");
      for (Row row : rows.subList(1, rows.size())) {
        UUID id = UUID.fromString(row.getCellText(at(CallCells.Column.ID)));
        Call call = saved.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        String kept = call.notes().replaceAll("[\u0001\ud800\uffff]", "");
        assertThat(row.getCellText(at(CallCells.Column.NOTES))).isEqualTo(kept);
        assertThat(row.getCellAsDate(at(CallCells.Column.STARTED)).orElseThrow())
            .isCloseTo(
                call.startedAt().atZone(Formats.ZONE).toLocalDateTime(),
                within(1, ChronoUnit.SECONDS));
        assertThat(row.getCellAsNumber(at(CallCells.Column.TALK)).orElseThrow().longValue())
            .isEqualTo(call.talk().toSeconds());
      }
    }
  }

  @Test
  void theCauseHasAColumn() throws IOException {
    Call call = save("Máy Nokia phím bấm");
    calls.amend(
        call.withDisposition(Optional.of("NOT_POSSIBLE")).withCause(Optional.of("NO_SMARTPHONE")),
        "DTV-12",
        1);
    xlsx(true, CallsXlsx.ROWS_PER_SHEET).export(CallQuery.newest(1), file);
    assertThat(entry("xl/worksheets/sheet1.xml"))
        .contains("column.CAUSE", "Không có điện thoại thông minh");
  }

  @Test
  void aNumberThatMayNotBeSeenInFullIsHiddenInTheMiddle() throws IOException {
    Call call = save("Chị Lê Thị Hoa");
    xlsx(false, CallsXlsx.ROWS_PER_SHEET).export(CallQuery.newest(1), file);
    String sheet = entry("xl/worksheets/sheet1.xml");
    String whole = numbers.display(call.phone());
    assertThat(sheet).doesNotContain(whole).contains(numbers.masked(call.phone()));
    new CallsCsv(calls, cells(false)).export(CallQuery.newest(1), file);
    assertThat(Files.readString(file)).doesNotContain(whole).contains("•••");
  }

  @Test
  void numbersAreHiddenSoThatNobodyCanCallThemAndShortCodesStay() {
    assertThat(numbers.masked(new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE)))
        .isEqualTo("091• ••• 678");
    assertThat(numbers.masked(new PhoneNumber("02438261147", PhoneNumber.Kind.LANDLINE)))
        .isEqualTo("024 •••• •147");
    assertThat(numbers.masked(new PhoneNumber("1022", PhoneNumber.Kind.SHORT_CODE)))
        .isEqualTo("1022");
  }

  @Test
  void moreThanASheetTakesGoesOnInTheNext() throws IOException {
    for (int i = 0; i < 7; i++) {
      save("Cuộc " + i);
    }
    assertThat(xlsx(true, 3).export(CallQuery.newest(1), file)).isEqualTo(7);
    assertThat(entry("xl/worksheets/sheet3.xml")).contains("column.NOTES").contains("Cuộc ");
  }

  @Test
  void aFileThatCannotBeWrittenLeavesWhatWasThere() throws IOException {
    Files.writeString(file, "cũ");
    save("Cuộc thứ nhất");
    CallCells broken =
        new CallCells(
            lists,
            numbers,
            true,
            Locale.ROOT,
            word -> {
              throw new FaultException(new Fault.StoreFailed("TEST"));
            });
    assertThatThrownBy(() -> new CallsXlsx(calls, broken).export(CallQuery.newest(1), file))
        .isInstanceOf(FaultException.class);
    assertThat(Files.readString(file)).isEqualTo("cũ");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).hasSize(1);
    }
  }

  private static int at(CallCells.Column column) {
    return List.of(CallCells.Column.values()).indexOf(column);
  }

  private Call save(String notes) {
    Call begun = CallSamples.talking(random, Records.id(random), "DTV-12", DeskBench.MORNING);
    Call call = CallSamples.saved(random, begun).withNotes(notes);
    calls.save(call);
    return call;
  }

  private CallsXlsx xlsx(boolean whole, int rowsPerSheet) {
    return new CallsXlsx(calls, cells(whole), rowsPerSheet);
  }

  private CallCells cells(boolean whole) {
    return new CallCells(lists, numbers, whole, Locale.forLanguageTag("vi-VN"), word -> word);
  }

  private String entry(String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> names = zip.stream().map(each -> each.getName()).toList();
      assertThat(names).contains(name);
      String xml =
          new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
      return ESCAPED
          .matcher(xml)
          .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
  }
}
