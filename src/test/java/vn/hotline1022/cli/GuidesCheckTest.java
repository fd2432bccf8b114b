package vn.hotline1022.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidesCheckTest {
  private static final Path BROKEN = Path.of("src/test/resources/vn/hotline1022/guide/broken");

  @TempDir Path folder;

  /** What the command said. */
  record Said(int code, String out, String err) {}

  private static Said check(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Stream<String> given = Stream.of(arguments).map(Object::toString);
    int code =
        Cli.run(
            Stream.concat(Stream.of("guides", "check"), given).toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theShippedGuidesAreSound() {
    Said said = check("assets/guides");
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).contains("không có gì sai");
    assertThat(said.code()).isEqualTo(Cli.DONE);
  }

  @Test
  void aFindingNamesFileLineStepAndTheMend() {
    Said said = check(BROKEN.resolve("unknown-step.yaml"), "--lang", "en");
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.out())
        .contains("unknown-step.yaml:51:9: step wifi: error: There is no step \"mobil\".")
        .contains("Add it or correct the name.")
        .contains("1 guides looked at: 1 errors, 0 to look at again.");
  }

  @Test
  void everythingWrongIsSaidInVietnameseToo() {
    Said said = check(BROKEN);
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.out())
        .contains("Có phải ý là \"switch\"?", "Không bao giờ hỏi", "Thiếu", "bước mobile: lỗi")
        .contains("dùng {Them} thay vì {them}")
        .doesNotContain("{0}", "{1}", "''");
    long faults = said.out().lines().filter(line -> line.contains(": lỗi: ")).count();
    assertThat(faults).isGreaterThan(60);
  }

  @Test
  void guidesMayLeadIntoTheShippedOnes() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("call-out.yaml"),
            Files.readString(BROKEN.resolve("unknown-guide.yaml"))
                .replace("id: unknown-guide", "id: call-out")
                .replace("call: khong-co", "call: no-otp\n        then: mobile")
                .replaceAll("# FAULT.*", ""));
    Said said = check(own);
    assertThat(said.out()).contains("không có gì sai");
    assertThat(said.code()).isEqualTo(Cli.DONE);
  }

  @Test
  void whatIsNotThereIsSaid() {
    Said said = check(folder.resolve("không có"));
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.err()).contains("Không đọc được");
    assertThat(check().code()).isEqualTo(Cli.NOT_UNDERSTOOD);
  }
}
