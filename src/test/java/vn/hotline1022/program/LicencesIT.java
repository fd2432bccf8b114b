package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LicencesIT {

  private static final Path LICENCES = PackagedProgram.folder().resolve("licences");
  private static final Pattern VERSION = Pattern.compile("-\\d[\\w.]*\\.jar$");
  private static final Pattern TEXT = Pattern.compile("[\\w.-]+\\.txt");

  @Test
  void everyShippedJarIsListedAndNothingElse() throws IOException {
    assertThat(listed()).containsExactlyInAnyOrderElementsOf(shipped());
  }

  @Test
  void everyTextThatIsNamedIsThereAndEveryTextIsNamed() throws IOException {
    List<String> named =
        rows().stream()
            .filter(row -> !row.contains("assets/"))
            .flatMap(row -> TEXT.matcher(row).results().map(MatchResult::group))
            .distinct()
            .toList();

    assertThat(named).containsExactlyInAnyOrderElementsOf(texts());
  }

  @Test
  void ourOwnLicenceAndNoticeAreShipped() {
    assertThat(PackagedProgram.folder().resolve("LICENSE")).isNotEmptyFile();
    assertThat(PackagedProgram.folder().resolve("NOTICE")).isNotEmptyFile();
  }

  private static List<String> shipped() throws IOException {
    try (Stream<Path> files = Files.list(PackagedProgram.folder().resolve("lib"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jar") && !name.equals("hotline1022.jar"))
          .map(name -> VERSION.matcher(name).replaceFirst(""))
          .toList();
    }
  }

  private static List<String> listed() throws IOException {
    String all = Files.readString(LICENCES.resolve("THIRD-PARTY.md"));
    String jars = all.substring(all.indexOf("## Jars"), all.indexOf("## The runtime"));
    return jars.lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
        .skip(1)
        .map(line -> line.split("\\|")[1].strip())
        .toList();
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(LICENCES.resolve("THIRD-PARTY.md")).stream()
        .filter(line -> line.startsWith("| "))
        .toList();
  }

  private static List<String> texts() throws IOException {
    try (Stream<Path> files = Files.list(LICENCES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .toList();
    }
  }
}
