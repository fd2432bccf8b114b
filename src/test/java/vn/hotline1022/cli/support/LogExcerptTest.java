package vn.hotline1022.cli.support;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogExcerptTest {

  private static final String AT = "2026-11-21T08:30:00.123+07:00 ";
  private static final String HEAD = AT + "WARN [writer] vn.hotline1022.store.Writer: ";

  private final Scrub scrub =
      new Scrub(
          List.of("HA01", "Nguyễn Thu Hà", "Bàn 03", "/home/thuha/.local/share/hotline1022"),
          "a salt of sixteen".getBytes(US_ASCII));

  @TempDir Path folder;

  private String kept(String... lines) throws IOException {
    Files.writeString(folder.resolve("desk.log"), String.join("\n", lines) + "\n");
    return LogExcerpt.of(folder, scrub).parts().stream()
        .map(SupportFile.Part::text)
        .collect(Collectors.joining());
  }

  @Test
  void whatTheProgramSaysOfItselfStaysWord() throws IOException {
    String[] lines = {
      HEAD + "the disk is full, 3 rows wait: D-01",
      "  vn.hotline1022.fault.FaultException D-01",
      "    at vn.hotline1022.store.Writer$Step.lambda$run$0(Writer.java:123)",
      "    at java.base/java.lang.Thread.run(Thread.java:1583)",
      "  because of: java.io.IOException",
      AT + "INFO [main] org.flywaydb.core.Flyway: (a library's words are not kept)"
    };
    assertThat(kept(lines).strip().lines()).containsExactly(lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "saved the call of 0912 345 678",
        "gọi lại cho bác An về OTP",
        "opened for Nguyen Van An",
        "the key is 9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c",
        "wrote /home/thuha/.local/share/hotline1022/desk.db",
        "signed in: HA01",
        "mail to lan.huong@gmail.com",
        "pin 739204 was typed"
      })
  void aMessageThatIsNotOnlyOurWordsIsLeftOutWhole(String words) throws IOException {
    assertThat(kept(HEAD + words)).isEqualTo(HEAD + "(left out: not only our own words)\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bác An ở phường Cửa Nam hỏi về tài khoản",
        "java.lang.IllegalArgumentException: For input string: \"0912345678\"",
        "    at nothing",
        "  because of: java.io.IOException: /home/thuha/x"
      })
  void aLineOfNoKnownFormIsDroppedAndCounted(String line) throws IOException {
    assertThat(kept(HEAD + "one", line)).isEqualTo(HEAD + "one\n");
    assertThat(LogExcerpt.of(folder, scrub).counts()).contains("no known form, left out: 1");
  }

  @Test
  void idsAreSumsThatStillTellWhatBelongsTogether() throws IOException {
    String one = "0193a1b2-7c3d-7e4f-8a5b-0123456789ab";
    String kept = kept(HEAD + "draft " + one, HEAD + "kept " + one);
    assertThat(kept).doesNotContain("0193a1b2").containsPattern("draft ‹\\p{XDigit}{6}›");
    List<String> sums = kept.lines().map(line -> line.substring(line.lastIndexOf(' '))).toList();
    assertThat(sums.get(0)).isEqualTo(sums.get(1));
  }

  @Test
  void codesAreCountedByDay() throws IOException {
    kept(
        "2026-11-20T09:00:00+07:00 ERROR [main] vn.hotline1022.a.B: not opened: K-01",
        HEAD + "not written: D-01",
        HEAD + "not written: D-01",
        "  vn.hotline1022.fault.FaultException D-01");
    assertThat(LogExcerpt.of(folder, scrub).counts())
        .contains("D-01      3  2026-11-21  2026-11-21")
        .contains("K-01      1  2026-11-20  2026-11-20")
        .contains("2026-11-21  {WARN=2}");
  }

  @Test
  void ofAHugeLogOnlyTheEndIsReadInWholeLines() throws IOException {
    String line = HEAD + "a step took 12 ms\n";
    Files.writeString(folder.resolve("desk.log"), line.repeat(20_000) + HEAD + "the end\n");
    Files.writeString(folder.resolve("desk.1.log"), line);
    Files.writeString(folder.resolve("notes.txt"), "của riêng tôi");

    List<SupportFile.Part> parts = LogExcerpt.of(folder, scrub).parts();

    assertThat(parts)
        .extracting(SupportFile.Part::name)
        .containsExactly("logs/desk.log", "logs/desk.1.log");
    assertThat(parts.getFirst().bytes()).isBetween(400_000L, (long) LogExcerpt.MOST_OF_A_FILE);
    assertThat(parts.getFirst().text()).startsWith(HEAD).endsWith("the end\n");
    assertThat(LogExcerpt.of(folder, scrub).counts()).contains("left out: 0");
  }
}
