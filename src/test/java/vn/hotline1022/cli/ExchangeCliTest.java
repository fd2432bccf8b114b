package vn.hotline1022.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.ProfileFolder;

class ExchangeCliTest {
  @TempDir static Path shared;
  private static Path data;
  private static Path passphrase;
  private static SampleProfile.Made made;

  private record Said(int code, String out, String err) {}

  @BeforeAll
  static void makeProfile() throws IOException {
    data = shared.resolve("hồ sơ mẫu");
    made =
        new SampleProfile(new ProfileFolder(data), new Argon2Cost(64, 1, 1))
            .make(5, 2, Instant.now());
    passphrase = Files.writeString(shared.resolve("mật khẩu.txt"), made.passphrase() + "\n");
  }

  private static Path report(String... rows) throws IOException {
    return Files.writeString(
        shared.resolve("tổng đài.csv"),
        "Thời gian,Số gọi,Chờ,Kết quả\n" + String.join("\n", rows) + "\n");
  }

  private static Said imported(Role role, Object... more) {
    String user =
        made.people().stream()
            .filter(person -> person.role() == role)
            .findFirst()
            .orElseThrow()
            .code();
    Object[] base = {
      "exchange", "import", "--data", data, "--passphrase-file", passphrase, "--user", user
    };
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

  @Test
  void aReportIsLookedOverAndThenTakenInAnyNumberOfTimes() throws IOException {
    Path file =
        report("21/11/2025 08:30,0912000001,5,Trả lời", "21/11/2025 08:40,0912000002,30,Gọi nhỡ");
    Said checked = imported(Role.SUPERVISOR, file, "--check");
    assertThat(checked.err()).isEmpty();
    assertThat(checked.code()).isEqualTo(Cli.DONE);
    assertThat(checked.out())
        .contains("21/11/2025: 2 cuộc gọi đến; trả lời 1 (1 đúng hạn), bỏ 1 (0 trong hạn)")
        .contains("đủ đến 09:00")
        .doesNotContain("Đã nhập");
    assertThat(imported(Role.SUPERVISOR, file).out())
        .contains("Đã nhập số liệu tổng đài của 1 ngày");
    assertThat(imported(Role.SUPERVISOR, file).code()).isEqualTo(Cli.DONE);
  }

  @Test
  void badRowsAreNamedByTheirLineAndNothingIsTakenIn() throws IOException {
    Path file = report("21/11/2025 08:30,0912000001,5,Trả lời", "hôm qua,0912000002,30,Gọi nhỡ");
    Said said = imported(Role.SUPERVISOR, file);
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.err()).contains("Dòng 3: thiếu thời gian").contains("Chưa nhập gì: 1 dòng");
    assertThat(said.out() + said.err()).doesNotContain("0912");
  }

  @Test
  void onlyWhoMakesReportsTakesItIn() throws IOException {
    Path file = report("21/11/2025 08:30,0912000001,5,Trả lời");
    assertThat(imported(Role.OPERATOR, file).code()).isEqualTo(Cli.FAILED);
    assertThat(imported(Role.SUPERVISOR, file, "--exchange", " ").code())
        .isEqualTo(Cli.NOT_UNDERSTOOD);
  }
}
