package vn.hotline1022.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A rule that never fires proves nothing: each one finds what was planted for it, and only that.
 */
class PlantedViolationsTest {

  private static final String ROOT = "vn.hotline1022.architecture.planted";
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);
  private static final Rules RULES = new Rules(ROOT);

  /** What a rule must find. */
  record Planted(ArchRule rule, List<String> classes) {
    Planted(ArchRule rule, String... classes) {
      this(rule, List.of(classes));
    }

    @Override
    public String toString() {
      return String.join(", ", classes);
    }
  }

  static Stream<Planted> planted() {
    return Stream.of(
        new Planted(RULES.javafxOnlyInUiAndDesktop(), "call.CallWithProperty", "store.PaintedRow"),
        new Planted(RULES.viewModelsSeeNoScene(), "ui.desk.SceneViewModel"),
        new Planted(RULES.uiDoesNotTouchFiles(), "ui.desk.ReadingView"),
        new Planted(RULES.screensWriteNumbersInTheirLanguage(), "ui.desk.CountingView"),
        new Planted(RULES.sqlOnlyInStore(), "sync.AskingSync"),
        new Planted(RULES.jacksonOnlyWhereRecordsAreWritten(), "staff.PersonFile"),
        new Planted(RULES.yamlOnlyWhereItIsRead(), "text.ReadingTable"),
        new Planted(RULES.featuresSeeOnlyFeatures(), "privacy.StoringGuard"),
        new Planted(RULES.outerLayersDoNotSeeEachOther(), "ui.desk.StoringView"),
        new Planted(RULES.faultDependsOnNothing(), "fault.KnowingFault"),
        new Planted(RULES.noStaticState(), "text.Counter", "text.Cache", "text.Registry"),
        new Planted(RULES.onlyProgramsPrint(), "record.PrintingRecord"),
        new Planted(RULES.loggingIsSetUpInOnePlace(), "store.LoggingStore"),
        new Planted(RULES.facesOfListsAreHeld(), "ui.desk.ForgottenFace"),
        new Planted(RULES.nobodySleeps(), "sync.SleepingSync"));
  }

  @ParameterizedTest
  @MethodSource("planted")
  void isFoundAndNothingElse(Planted planted) {
    assertThat(found(planted.rule())).containsExactlyInAnyOrderElementsOf(planted.classes());
  }

  @Test
  void cyclesAreFound() {
    assertThat(details(RULES.noCyclesBetweenPackages()))
        .anyMatch(detail -> detail.contains("RingA") && detail.contains("RingC"));
    assertThat(details(RULES.noCyclesBetweenScreens()))
        .anyMatch(detail -> detail.contains("CallsCycle") && detail.contains("DeskCycle"));
  }

  @Test
  void everyRuleHasSomethingPlanted() {
    long cycles = 2;
    long forTests = 1;
    assertThat(planted().count() + cycles).isEqualTo(RULES.all().count() + forTests);
  }

  private static List<String> details(ArchRule rule) {
    return rule.evaluate(PLANTED).getFailureReport().getDetails();
  }

  /** The planted classes that are named where the rule was broken. */
  private static List<String> found(ArchRule rule) {
    Map<String, String> byName = new TreeMap<>();
    PLANTED.forEach(
        type -> byName.put(type.getName(), type.getName().substring(ROOT.length() + 1)));
    return details(rule).stream().map(detail -> breaker(byName, detail)).distinct().toList();
  }

  /** The class that is named first in the sentence: the one that does it. */
  private static String breaker(Map<String, String> byName, String detail) {
    return byName.entrySet().stream()
        .filter(type -> detail.contains(type.getKey()))
        .min((a, b) -> Integer.compare(detail.indexOf(a.getKey()), detail.indexOf(b.getKey())))
        .map(Map.Entry::getValue)
        .orElse(detail);
  }
}
