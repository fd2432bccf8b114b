package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;

class CallsCsvTest {

  private static final Instant START = Instant.parse("2026-11-20T18:05:59Z");

  @TempDir Path folder;
  private final CallLists lists = CallListsCsv.standard();
  private final PhoneNumbers numbers = new PhoneNumbers();
  private MemoryCallRepository calls;
  private CallsCsv csv;
  private Path file;

  @BeforeEach
  void setUp() {
    calls = new MemoryCallRepository(lists, numbers);
    csv = new CallsCsv(calls, lists, numbers, Locale.forLanguageTag("vi-VN"), word -> word);
    file = folder.resolve("cuộc gọi.csv");
  }

  @Test
  void writesWhatAPersonReadsInASpreadsheet() throws IOException {
    save("0162 123 4567", "Bác Hoà ở ngõ 12, hỏi \"OTP\"\nĐã hướng dẫn");

    assertThat(csv.export(CallQuery.newest(1), file)).isEqualTo(1);

    assertThat(Files.readString(file)).startsWith("\ufeffcolumn.STARTED,").endsWith("\r\n");
    assertThat(row(0).toList())
        .startsWith(
            "21/11/2026 01:05",
            "direction.INBOUND",
            "state.SAVED",
            "DTV-12",
            "0321 234 567",
            "Không nhận được mã OTP; Đăng ký",
            "Đã giải quyết",
            "180",
            "0",
            "30",
            "Bác Hoà ở ngõ 12, hỏi \"OTP\"\nĐã hướng dẫn",
            "OTP_MISSING;REGISTER",
            "RESOLVED");
  }

  @Test
  void ofSomebodyWhoAskedForRestrictionNeitherNumberNorNotesGoOut() throws IOException {
    UUID minh = CitizenSamples.minh().id();
    Call his = save("0912345678", "Bác Minh");
    calls.amend(his.withParties(Parties.NONE.withCaller(Optional.of(minh))), "DTV-12", 1);
    csv.export(CallQuery.newest(9), file);
    assertThat(Files.readString(file)).contains("0912 345 678", "Bác Minh");
    calls.restrict(minh);
    csv.export(CallQuery.newest(9), file);
    assertThat(Files.readString(file))
        .contains("phone.RESTRICTED", his.id().toString())
        .doesNotContain("0912", "Bác Minh");
  }

  @Test
  void theCauseStandsInTheLastColumn() throws IOException {
    Call call = save("0912345678", "Máy Nokia phím bấm");
    calls.amend(
        call.withDisposition(Optional.of("NOT_POSSIBLE")).withCause(Optional.of("NO_SMARTPHONE")),
        "DTV-12",
        1);
    save("0987654321", "Đã cài xong");
    csv.export(CallQuery.newest(1), file);
    assertThat(Files.readString(file)).contains(",column.CAUSE\r\n");
    assertThat(List.of(row(0).get(14), row(1).get(14)))
        .containsExactlyInAnyOrder("Không có điện thoại thông minh", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+84912345678",
        "-1+2",
        "@SUM(A1)",
        "\tx",
        "＝1+1",
        "=cmd|' /C calc'!A0"
      })
  void whatLooksLikeAFormulaGetsAnApostrophe(String notes) throws IOException {
    save("0912345678", notes);
    csv.export(CallQuery.newest(1), file);
    assertThat(row(0).get(10)).isEqualTo("'" + notes);
  }

  @Test
  void withheldAndForeignNumbersAreReadable() throws IOException {
    save("ẩn số", "a");
    save("+1 650-253-0000", "b");
    csv.export(CallQuery.newest(1), file);
    assertThat(List.of(row(0).get(4), row(1).get(4)))
        .containsExactlyInAnyOrder("phone.WITHHELD", "'+1 650-253-0000");
  }

  @Test
  void anExistingFileIsReplacedOnlyByAWholeOne() throws IOException {
    Files.writeString(file, "cũ");
    save("0912345678", "a");
    CallsCsv broken = new CallsCsv(calls, lists, numbers, Locale.UK, word -> wordUnlessState(word));

    assertThatThrownBy(() -> broken.export(CallQuery.newest(1), file))
        .isInstanceOf(FaultException.class);
    assertThat(Files.readString(file)).isEqualTo("cũ");

    csv.export(CallQuery.newest(1), file);
    assertThat(Files.readString(file)).contains("0912 345 678");
    assertThat(inFolder()).containsExactly(file);
  }

  @Test
  void theFileIsForItsOwnerAlone() throws IOException {
    csv.export(CallQuery.newest(1), file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsNamed() throws IOException {
    Path nowhere = folder.resolve("không có/tệp.csv");
    for (Path target : List.of(nowhere, folder)) {
      assertThatThrownBy(() -> csv.export(CallQuery.newest(1), target))
          .isInstanceOfSatisfying(
              FaultException.class,
              e -> assertThat(e.fault()).isEqualTo(new Fault.FileNotWritten(target.toString())));
    }
    assertThat(inFolder()).isEmpty();
  }

  /** The store fails in the middle of the rows. */
  private static String wordUnlessState(String word) {
    if (word.startsWith("state.")) {
      throw new FaultException(new Fault.StoreDamaged());
    }
    return word;
  }

  private List<Path> inFolder() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.toList();
    }
  }

  private CSVRecord row(int index) throws IOException {
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      return rows.getRecords().get(index + 1);
    }
  }

  private Call save(String phone, String notes) {
    PhoneNumber number = numbers.parse(phone);
    Call call =
        new Call(
            UUID.randomUUID(),
            Direction.INBOUND,
            "DTV-12",
            START,
            CallState.SAVED,
            number,
            List.of(
                new TimelineEntry(TimelineEntry.Kind.ANSWERED, START, 0),
                new TimelineEntry(TimelineEntry.Kind.ENDED, START.plusSeconds(180), 180_000),
                new TimelineEntry(TimelineEntry.Kind.SAVED, START.plusSeconds(210), 210_000)),
            List.of("OTP_MISSING", "REGISTER"),
            Optional.of("RESOLVED"),
            notes);
    calls.save(call);
    return call;
  }
}
