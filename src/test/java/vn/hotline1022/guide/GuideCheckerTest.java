package vn.hotline1022.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.guide.Finding.Kind;

/** Guides broken on purpose, each in one way, at the lines that say {@code # FAULT}. */
class GuideCheckerTest {
  private static final Path BROKEN = Path.of("src/test/resources/vn/hotline1022/guide/broken");
  private static final String MARK = "# FAULT ";

  private final GuideChecker checker =
      new GuideChecker(CallListsCsv.standard(), Optional.of(Set.of("otp")));

  static Stream<Path> broken() {
    try (Stream<Path> files = Files.list(BROKEN)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void everyFaultIsFoundAtItsLineAndNothingElse(Path file) {
    List<String> wanted = new ArrayList<>();
    List<String> lines = GuideFiles.text(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf(MARK);
      if (mark >= 0) {
        wanted.add(lines.get(i).substring(mark + MARK.length()) + " " + (i + 1));
      }
    }
    List<Finding> findings = checker.check(List.of(GuideFiles.read(file)));
    assertThat(findings).filteredOn(Finding::isError).isNotEmpty();
    assertThat(findings)
        .filteredOn(Finding::isError)
        .extracting(finding -> finding.kind() + " " + finding.line())
        .containsExactlyElementsOf(wanted);
  }

  @Test
  void mostKindsOfFaultHaveAGuideThatIsBrokenSo() {
    Set<String> kinds =
        broken()
            .flatMap(file -> GuideFiles.text(file).lines())
            .filter(line -> line.contains(MARK))
            .map(line -> line.substring(line.indexOf(MARK) + MARK.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(kinds).hasSizeGreaterThan(45);
  }

  @Test
  void findingsInAStepNameIt() {
    List<Finding> findings =
        checker.check(List.of(GuideFiles.read(BROKEN.resolve("unknown-step.yaml"))));
    assertThat(findings.getFirst().step()).contains("wifi");
  }

  @Test
  void twoFilesOfTheSameGuideAreFound() {
    GuideFile file = GuideFiles.read(withoutArticles("no-otp.yaml"), "no-otp.yaml");
    assertThat(checker.check(List.of(file, file)))
        .extracting(Finding::kind)
        .containsExactly(Kind.DUPLICATE_GUIDE);
  }

  @Test
  void theSameVariableHasTheSameValuesInAllGuides() {
    GuideFile file = GuideFiles.read(GuideFiles.SHIPPED.resolve("no-otp.yaml"));
    GuideFile other =
        GuideFiles.read(
            GuideFiles.text(BROKEN.resolve("no-picture-left.yaml"))
                .replace("id: no-picture-left", "id: other")
                .replace("iphone", "ios")
                .replaceAll("# FAULT.*", ""),
            "other.yaml");
    assertThat(checker.check(List.of(file, other)))
        .filteredOn(finding -> finding.kind() == Kind.VALUES_DIFFER)
        .extracting(Finding::line)
        .hasSize(2)
        .allMatch(line -> line > 1);
  }

  @Test
  void guidesThatCallEachOtherInACircleAreFound() {
    String text = GuideFiles.text(GuideRunTest.SOUND.resolve("register.yaml"));
    Guide noOtp = GuideFiles.guide(GuideFiles.SHIPPED.resolve("no-otp.yaml"));
    String back =
        GuideFiles.text(GuideFiles.SHIPPED.resolve("no-otp.yaml"))
            .replaceFirst("end: too-many", "call: register");
    GuideFile register = GuideFiles.read(text, "register.yaml");
    Guide install = GuideFiles.guide(GuideFiles.SHIPPED.resolve("install-android.yaml"));

    assertThat(checker.check(List.of(register), List.of(noOtp, install))).isEmpty();
    assertThat(
            checker.check(
                List.of(register),
                List.of(GuideFiles.read(back, "no-otp.yaml").guide().orElseThrow(), install)))
        .extracting(Finding::kind)
        .containsExactly(Kind.ENDLESS_CALL);
  }

  @Test
  void articlesThatAreNotThereAreFound() {
    String text = withoutArticles("no-otp.yaml");
    GuideFile known = GuideFiles.read(text + "\narticles: [otp]\n", "no-otp.yaml");
    GuideFile unknown = GuideFiles.read(text + "\narticles: [optt]\n", "no-otp.yaml");
    assertThat(checker.check(List.of(known))).isEmpty();
    assertThat(checker.check(List.of(unknown)))
        .extracting(Finding::kind)
        .containsExactly(Kind.UNKNOWN_ARTICLE);
  }

  /** A shipped guide without its links, which these tests give it themselves. */
  private static String withoutArticles(String name) {
    return GuideFiles.text(GuideFiles.SHIPPED.resolve(name)).replaceAll("(?m)^articles:.*\\R", "");
  }
}
