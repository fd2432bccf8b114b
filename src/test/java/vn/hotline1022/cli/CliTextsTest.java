package vn.hotline1022.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.common.Language;

class CliTextsTest {

  private final CliTexts vi = new CliTexts(Language.VI);
  private final CliTexts en = new CliTexts(Language.EN);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(new TreeSet<>(vi.bundle().keySet())).isEqualTo(new TreeSet<>(en.bundle().keySet()));
    for (String key : vi.bundle().keySet()) {
      assertThat(places(vi.bundle().getString(key)))
          .as(key)
          .isEqualTo(places(en.bundle().getString(key)));
    }
  }

  @Test
  void everyTextIsUsed() throws IOException {
    String sources;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/hotline1022/cli"))) {
      sources =
          files.filter(Files::isRegularFile).map(CliTextsTest::read).collect(Collectors.joining());
    }
    List<String> built =
        List.of(
            "cli.doctor.subject.", "cli.doctor.line.", "cli.exchange.problem.", "usage.", "mixin");
    assertThat(vi.bundle().keySet())
        .filteredOn(key -> key.startsWith("cli."))
        .filteredOn(key -> built.stream().noneMatch(key::startsWith))
        .allMatch(key -> sources.contains('"' + key + '"'));
  }

  @Test
  void theLanguageIsReadBeforeTheRest() {
    assertThat(CliTexts.asked(List.of("doctor"))).isEqualTo(Language.VI);
    assertThat(CliTexts.asked(List.of("doctor", "--lang", "en"))).isEqualTo(Language.EN);
    assertThat(CliTexts.asked(List.of("--lang=EN", "doctor"))).isEqualTo(Language.EN);
    assertThat(CliTexts.asked(List.of("doctor", "--lang"))).isEqualTo(Language.VI);
  }

  private static String places(String text) {
    return text.chars()
        .filter(c -> c == '{' || (c >= '0' && c <= '9' && text.contains("{" + (char) c + "}")))
        .filter(c -> c != '{')
        .mapToObj(Character::toString)
        .distinct()
        .sorted()
        .collect(Collectors.joining());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
