package vn.hotline1022.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.text.Formats;

class ReportCliTest {
  @TempDir static Path shared;
  private static Path data;
  private static Path passphrase;
  private static SampleProfile.Made made;
  private static LocalDate yesterday;

  @TempDir private Path out;

  private record Said(int code, String out, String err) {}

  @BeforeAll
  static void makeProfile() throws IOException {
    Instant now = Instant.now();
    yesterday = LocalDate.ofInstant(now.minus(Duration.ofDays(1)), Formats.ZONE);
    data = shared.resolve("hồ sơ mẫu");
    made = new SampleProfile(new ProfileFolder(data), new Argon2Cost(64, 1, 1)).make(60, 7, now);
    passphrase = Files.writeString(shared.resolve("mật khẩu.txt"), made.passphrase() + "\n");
  }

  private Said daily(Object... more) {
    return report("daily", more);
  }

  private Said report(String which, Object... more) {
    Object[] base = {
      "report", which, "--data", data, "--passphrase-file", passphrase, "--out", out
    };
    return run(base, more);
  }

  private static Said run(Object[] base, Object... more) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream wrong = new ByteArrayOutputStream();
    int code =
        Cli.run(
            Stream.concat(Stream.of(base), Stream.of(more))
                .map(Object::toString)
                .toArray(String[]::new),
            new PrintStream(said, true, StandardCharsets.UTF_8),
            new PrintStream(wrong, true, StandardCharsets.UTF_8));
    return new Said(
        code, said.toString(StandardCharsets.UTF_8), wrong.toString(StandardCharsets.UTF_8));
  }

  private static String user(Role role) {
    return made.people().stream()
        .filter(person -> person.role() == role)
        .findFirst()
        .orElseThrow()
        .code();
  }

  @Test
  void theDailyDataAreWrittenTwiceAlikeAndCountedByTheirIssues() throws IOException {
    Said first = daily("--date", yesterday, "--user", user(Role.SUPERVISOR));
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isEqualTo(Cli.DONE);
    Path workbook = out.resolve("1022-" + yesterday + "-tam-tinh.xlsx");
    Path pdf = out.resolve("1022-" + yesterday + "-tam-tinh.pdf");
    List<String> hashes =
        List.of(
            DailyIssue.hash(Files.readAllBytes(workbook)),
            DailyIssue.hash(Files.readAllBytes(pdf)));
    assertThat(first.out().lines())
        .startsWith(
            hashes.get(0) + "  " + workbook.toAbsolutePath(),
            hashes.get(1) + "  " + pdf.toAbsolutePath());
    assertThat(first.out()).contains("Tạm tính").contains("lần lập thứ 1");
    Said second = daily("--date", yesterday, "--user", user(Role.SUPERVISOR));
    assertThat(second.out()).contains(hashes.get(0)).contains(hashes.get(1));
    assertThat(second.out()).contains("Không có gì thay đổi").contains("lần lập thứ 1");
  }

  @Test
  void aDayThatGoesOnIsNotFinalOneToComeIsNoneAndAVolunteerMayNot() {
    // Midnight may come while this runs.
    assertThat(daily("--date", yesterday.plusDays(4)).err()).contains("chưa đến");
    Said early = daily("--date", yesterday.plusDays(2), "--final");
    assertThat(early.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
    assertThat(early.err()).contains("khi hết ngày");
    assertThat(daily("--date", yesterday, "--since", yesterday.plusDays(1)).err())
        .contains("--since");
    Said volunteer = daily("--date", yesterday, "--user", user(Role.VOLUNTEER));
    assertThat(volunteer.code()).isEqualTo(Cli.FAILED);
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void difficultiesOfAFileBecomeAPageAndTheNextIssueCountsFromTheSameDay() throws IOException {
    // No other test hands out of these days.
    LocalDate before = yesterday.minusDays(5);
    LocalDate next = yesterday.minusDays(4);
    Path text =
        Files.writeString(
            out.resolve("khó khăn.txt"), "Máy đời cũ không cài được.\nMã OTP là 482913.\n");
    Said said =
        daily(
            "--date",
            before,
            "--since",
            before.minusDays(20),
            "--difficulties",
            text,
            "--user",
            user(Role.SUPERVISOR));
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isEqualTo(Cli.DONE);
    String page = pdf(before);
    assertThat(page).contains("Máy đời cũ không cài được.").doesNotContain("482913");
    assertThat(page).contains("Luỹ kế từ ngày " + Formats.date(before.minusDays(20)));
    daily("--date", next, "--user", user(Role.SUPERVISOR));
    assertThat(pdf(next)).contains("Luỹ kế từ ngày " + Formats.date(before.minusDays(20)));
  }

  private String pdf(LocalDate day) throws IOException {
    byte[] file = Files.readAllBytes(out.resolve("1022-" + day + "-tam-tinh.pdf"));
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void aTextThatIsTooLongOrNotThereIsRefusedBeforeAnythingIsWritten() throws IOException {
    Path long4001 = Files.writeString(shared.resolve("dài.txt"), "ạ".repeat(4_001));
    for (Path file : List.of(long4001, shared.resolve("không có.txt"))) {
      Said said =
          daily("--date", yesterday, "--difficulties", file, "--user", user(Role.SUPERVISOR));
      assertThat(said.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
      assertThat(said.err()).contains("4.000");
    }
    assertThat(out).isEmptyDirectory();
  }

  private Said accounts(Role role, Object... more) {
    Object[] base = {
      "accounts", "import", "--data", data, "--passphrase-file", passphrase, "--user", user(role)
    };
    return run(base, more);
  }

  @Test
  void accountsAreLookedOverThenTakenWholeAndStandInTheDailyData() throws IOException {
    Path file =
        Files.writeString(
            shared.resolve("tài khoản.csv"), "Phường, xã;Số tài khoản\nBa Đình;40.120\n");
    LocalDate day = yesterday.minusDays(2);
    Said checked = accounts(Role.SUPERVISOR, file, "--date", day, "--check");
    assertThat(checked.code()).isEqualTo(Cli.DONE);
    assertThat(checked.out()).contains("40.120").doesNotContain("Đã nhập");
    daily("--date", day, "--user", user(Role.SUPERVISOR));
    assertThat(pdf(day)).contains("Chưa nhập số tài khoản của thành phố");
    Said taken = accounts(Role.SUPERVISOR, file, "--date", day);
    assertThat(taken.err()).isEmpty();
    assertThat(taken.out()).contains(Formats.date(day));
    Said issued = daily("--date", day, "--user", user(Role.SUPERVISOR));
    assertThat(issued.out()).contains("lần lập thứ 2").contains("Tài khoản của thành phố");
  }

  @Test
  void ofAFileWithABadRowNoAccountsAreTakenAndAVolunteerMayNot() throws IOException {
    Path bad =
        Files.writeString(
            shared.resolve("sai.csv"), "Phường, xã;Số tài khoản\nBa Đình;40.120\nXã Không Có;12\n");
    LocalDate day = yesterday.minusDays(3);
    Said said = accounts(Role.SUPERVISOR, bad, "--date", day);
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.out()).contains("Dòng 3").contains("Xã Không Có");
    assertThat(accounts(Role.VOLUNTEER, bad, "--date", day).code()).isEqualTo(Cli.FAILED);
    daily("--date", day, "--user", user(Role.SUPERVISOR));
    assertThat(pdf(day)).contains("Chưa nhập số tài khoản của thành phố");
  }

  @Test
  void theSheetOfAUnitIsWrittenTwiceAlike() throws IOException {
    Object[] month = {"--from", yesterday.minusDays(30), "--to", yesterday};
    Object[] one =
        Stream.concat(
                Stream.of(month), Stream.of("--unit", "00127", "--user", user(Role.SUPERVISOR)))
            .toArray();
    Said first = report("unit", one);
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isEqualTo(Cli.DONE);
    Path page = out.resolve("phieu-so-lieu-00127-" + yesterday + ".pdf");
    assertThat(page).isNotEmptyFile();
    assertThat(first.out()).contains(DailyIssue.hash(Files.readAllBytes(page)));
    assertThat(first.out()).contains("phiếu số liệu của 1 phường, xã");
    assertThat(report("unit", one).out()).isEqualTo(first.out());
  }

  @Test
  void aUnitThatIsNoneIsRefusedAndAVolunteerMayNot() {
    Object[] day = {"--from", yesterday, "--to", yesterday};
    Said none =
        report("unit", Stream.concat(Stream.of(day), Stream.of("--unit", "99999")).toArray());
    assertThat(none.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
    assertThat(none.err()).contains("99999");
    Said volunteer =
        report(
            "unit",
            Stream.concat(
                    Stream.of(day), Stream.of("--unit", "00127", "--user", user(Role.VOLUNTEER)))
                .toArray());
    assertThat(volunteer.code()).isEqualTo(Cli.FAILED);
    assertThat(out).isEmptyDirectory();
  }
}
