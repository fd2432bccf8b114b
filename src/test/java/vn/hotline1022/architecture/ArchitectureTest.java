package vn.hotline1022.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final String ROOT = "vn.hotline1022";

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static Stream<ArchRule> rules() {
    return new Rules(ROOT).all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProgramKeeps(ArchRule rule) {
    rule.allowEmptyShould(true).check(OURS);
  }

  @Test
  void testsWaitForConditionsInsteadOfSleeping() {
    new Rules(ROOT).nobodySleeps().check(ownTests());
  }

  @Test
  void everyPackageIsDescribed() throws IOException {
    Path sources = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      List<Path> undescribed =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
      assertThat(undescribed).isEmpty();
    }
  }

  @Test
  void classFilesOfThisJavaAreReadWhole() {
    assertThat(OURS.get("vn.hotline1022.fault.Fault").getAllSubclasses())
        .extracting("simpleName")
        .contains("DiskFull", "Unexpected");
    assertThat(OURS.size()).isGreaterThan(50);
  }

  private static JavaClasses ownTests() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
        .withImportOption(location -> !location.contains("/planted/"))
        .importPackages(ROOT);
  }
}
