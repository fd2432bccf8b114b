package vn.hotline1022.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever makes their first change finds what CONTRIBUTING.md names where it says. */
class ContributingTest {
  private static final Path PAGE = Path.of("CONTRIBUTING.md");
  private static final Path PROGRAM = Path.of("src/main/java");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern NAMED = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern TYPE = Pattern.compile("([a-z]+\\.)*([A-Z][a-z]\\w+)(\\.[A-Z_]+)?");
  private static final Pattern CHOSEN_TESTS = Pattern.compile("-Dtest='?([\\w*,]+)'?");
  private static final Pattern PROFILE = Pattern.compile("(?<![\\w-])-P(\\w+)");
  private static final Pattern SETTING = Pattern.compile("-D(test\\.[a-z]+|pictures)\\b");
  private static final Pattern KEY = Pattern.compile("`(desk(?:\\.\\w+)+)`");

  private static List<String> found(Pattern pattern, int group) throws IOException {
    return pattern
        .matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult one) -> one.group(group))
        .distinct()
        .toList();
  }

  private static Set<String> types(Path... roots) throws IOException {
    Set<String> names = new HashSet<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        names.addAll(
            files
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.substring(0, name.length() - 5))
                .collect(Collectors.toSet()));
      }
    }
    return names;
  }

  @Test
  void filesAndFoldersAreThere() throws IOException {
    List<String> named =
        found(NAMED, 1).stream()
            .filter(name -> name.matches("(src|docs|assets|installer|\\.ci)/[\\w./-]+|pom\\.xml"))
            .toList();
    assertThat(named).hasSizeGreaterThanOrEqualTo(6);
    assertThat(named).allSatisfy(name -> assertThat(Path.of(name)).exists());
    assertThat(named)
        .filteredOn(name -> name.matches("(installer|\\.ci)/[a-z-]+"))
        .allSatisfy(name -> assertThat(Path.of(name)).isExecutable());
  }

  @Test
  void typesAreThere() throws IOException {
    Set<String> types = types(PROGRAM, TESTS);
    List<String> named =
        found(NAMED, 1).stream()
            .map(TYPE::matcher)
            .filter(Matcher::matches)
            .map(match -> match.group(2))
            .toList();
    assertThat(named).hasSizeGreaterThanOrEqualTo(8);
    assertThat(types).containsAll(named);
  }

  @Test
  void testsThatAreToBeRunExist() throws IOException {
    List<String> tests =
        found(CHOSEN_TESTS, 1).stream().flatMap(all -> Stream.of(all.split(","))).toList();
    assertThat(tests).contains("TextsTest", "ArchitectureTest");
    Set<String> types = types(TESTS);
    assertThat(tests)
        .allSatisfy(
            test -> assertThat(types).anyMatch(type -> type.matches(test.replace("*", ".*"))));
  }

  @Test
  void profilesAndSettingsOfTheBuildMeanSomething() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(found(PROFILE, 1))
        .isNotEmpty()
        .allSatisfy(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
    StringBuilder read = new StringBuilder();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        read.append(Files.readString(file));
      }
    }
    assertThat(found(SETTING, 1))
        .isNotEmpty()
        .allSatisfy(setting -> assertThat(read).contains('"' + setting + '"'));
  }

  /** With other words by then: it is there to be changed. */
  @Test
  void theTextThatIsChangedFirstIsThere() throws IOException {
    List<String> keys = found(KEY, 1);
    assertThat(keys).isNotEmpty();
    for (String language : List.of("vi", "en")) {
      Path bundle =
          Path.of("src/main/resources/vn/hotline1022/ui/desk/desk_" + language + ".properties");
      assertThat(keys)
          .allSatisfy(key -> assertThat(Files.readString(bundle)).contains("\n" + key + "="));
    }
  }

  @Test
  void theNextMigrationIsTheOneAfterTheLast() throws IOException {
    Path migrations = Path.of("src/main/resources/vn/hotline1022/store/migrations");
    try (Stream<Path> files = Files.list(migrations)) {
      int last =
          files
              .map(file -> file.getFileName().toString().split("__")[0].substring(1))
              .mapToInt(Integer::parseInt)
              .max()
              .orElseThrow();
      assertThat(Files.readString(PAGE)).contains("the next is " + (last + 1) + ")");
    }
  }
}
