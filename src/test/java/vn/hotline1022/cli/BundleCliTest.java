package vn.hotline1022.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.store.ProfileFolder;

/** Two computers and a stick, without a window. */
class BundleCliTest {
  private static final Pattern DIGITS = Pattern.compile("\\d{4} \\d{4} \\d{4}");

  @TempDir private Path folder;

  /** What a command said. */
  private record Said(int code, String out, String err) {
    String digits() {
      Matcher found = DIGITS.matcher(out);
      assertThat(found.find()).isTrue();
      return found.group();
    }
  }

  /** A profile and who opens it. */
  private record Computer(Path data, Path passphrase) {
    Said run(Object... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Stream<Object> profile = Stream.of("--data", data, "--passphrase-file", passphrase);
      int code =
          Cli.run(
              Stream.concat(Stream.of(arguments), profile)
                  .map(Object::toString)
                  .toArray(String[]::new),
              new PrintStream(out, true, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8));
      return new Said(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  private Computer computer(String name, int calls) throws IOException {
    Path data = folder.resolve(name);
    SampleProfile.Made made =
        new SampleProfile(new ProfileFolder(data), new Argon2Cost(64, 1, 1))
            .make(calls, 7, Instant.now());
    Path passphrase = folder.resolve(name + ".txt");
    return new Computer(data, Files.writeString(passphrase, made.passphrase() + "\n"));
  }

  @Test
  void recordsGoFromOneComputerToAnotherByFile() throws IOException {
    Computer laptop = computer("máy xách tay", 30);
    Computer office = computer("văn phòng", 0);
    Path fromOffice = folder.resolve("văn phòng.h22id");
    Path fromLaptop = folder.resolve("máy xách tay.h22id");
    String office12 = office.run("bundle", "identity", "--out", fromOffice).digits();
    String laptop12 = laptop.run("bundle", "identity", "--out", fromLaptop).digits();

    Said only = laptop.run("bundle", "trust", fromOffice);
    assertThat(only.code()).isEqualTo(Cli.FAILED);
    assertThat(only.digits()).isEqualTo(office12);
    Said wrong = laptop.run("bundle", "trust", fromOffice, "--digits", "1234 5678 9012");
    assertThat(wrong.code()).isEqualTo(Cli.FAILED);
    assertThat(wrong.err()).contains("12 chữ số không khớp").contains("H-03");
    assertThat(laptop.run("bundle", "trust", fromOffice, "--digits", office12).code()).isZero();
    assertThat(office.run("bundle", "trust", fromLaptop, "--digits", laptop12).code()).isZero();
    assertThat(laptop.run("bundle", "desks").out()).contains(office12);

    Path file = folder.resolve("bàn giao.h22");
    Said written = laptop.run("bundle", "export", "--to", office12, "--out", file);
    assertThat(written.code()).as(written.err()).isZero();
    Said inspected = office.run("bundle", "inspect", file);
    assertThat(inspected.code()).as(inspected.err()).isZero();
    assertThat(inspected.out()).contains("30 cuộc gọi").doesNotContain("call");
    assertThat(calls(office)).isZero();
    Said imported = office.run("bundle", "import", file, "--lang", "en");
    assertThat(imported.out()).contains("new records taken in (0 were here)");
    assertThat(calls(office)).isEqualTo(30);
    assertThat(office.run("bundle", "import", file).out()).contains("Đã nhận 0 bản ghi mới");

    assertThat(office.run("bundle", "revoke", laptop12).code()).isZero();
    Said refused = office.run("bundle", "import", file);
    assertThat(refused.code()).isEqualTo(Cli.FAILED);
    assertThat(refused.err()).contains("đã bị thu hồi").contains("H-01");
    assertThat(office.run("bundle", "export", "--to", laptop12, "--out", file).err())
        .contains("H-04");
  }

  private static long calls(Computer computer) throws IOException {
    char[] passphrase = Files.readString(computer.passphrase()).strip().toCharArray();
    try (OpenProfile profile =
        OpenProfile.open(
            new ProfileFolder(computer.data()),
            Optional.empty(),
            passphrase,
            TimeSource.system())) {
      return profile.store().calls().search(CallQuery.newest(1_000)).size();
    }
  }

  @Test
  void aFileForAnotherIsNotReadAtAll() throws IOException {
    Computer office = computer("văn phòng", 0);
    Path file = Files.write(folder.resolve("khác.h22"), List.of("Sổ tay"));
    Said said = office.run("bundle", "inspect", file);
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.err()).contains("không phải tệp bàn giao");
  }
}
