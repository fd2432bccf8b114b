package vn.hotline1022.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidesPrintTest {

  @TempDir Path folder;

  private record Said(int code, String out, String err) {}

  private Said print(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of("guides", "print", "--data", folder + "/desk"));
    all.addAll(List.of(arguments));
    int code =
        Cli.run(
            all.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aGuideIsWrittenWithoutAWindow() {
    Path file = folder.resolve("tờ rơi.pdf");
    Said said =
        print(
            "--guide",
            "install-android",
            "--paper",
            "A4",
            "--lang",
            "vi",
            "--out",
            file.toString());
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).contains("Đã ghi", "trang", file.toString());
    assertThat(said.code()).isEqualTo(Cli.DONE);
    assertThat(file).isNotEmptyFile();
    assertThat(file.toFile()).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
  }

  @Test
  void anUnknownGuideIsSaidWithThoseThereAre() {
    Said said = print("--guide", "install", "--lang", "en", "--out", folder + "/x.pdf");
    assertThat(said.code()).isEqualTo(Cli.FAILED);
    assertThat(said.err()).contains("There is no guide install", "install-android, install-iphone");
    assertThat(folder.resolve("x.pdf")).doesNotExist();
  }

  @Test
  void aLinkToAnotherPlaceIsNotPrinted() {
    String link = "https://evil.example/ihanoi.apk";
    Said said = print("--guide", "no-otp", "--link", link, "--out", folder + "/x.pdf");
    assertThat(said.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
    assertThat(said.err()).contains("Không in liên kết này", link);
    assertThat(folder.resolve("x.pdf")).doesNotExist();
  }
}
