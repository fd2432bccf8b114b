package vn.hotline1022.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import vn.hotline1022.text.Formats;

/** The rules over the packages below {@code root}: ours, or the planted ones that break them. */
final class Rules {

  private static final Set<String> FEATURES =
      Set.of(
          "accounts",
          "call",
          "citizen",
          "followup",
          "feedback",
          "photo",
          "unit",
          "notice",
          "directory",
          "asset",
          "draft",
          "event",
          "guide",
          "handout",
          "knowledge",
          "lists",
          "staff",
          "roster",
          "stats",
          "report",
          "privacy",
          "practice",
          "text",
          "record",
          "exchange",
          "fault");

  /** Types that can change although the field cannot. */
  private static final Set<String> CHANGING =
      Set.of(
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.HashSet",
          "java.util.ArrayList",
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal",
          "java.lang.ScopedValue");

  private final String root;

  Rules(String root) {
    this.root = root;
  }

  ArchRule javafxOnlyInUiAndDesktop() {
    return noClasses()
        .that(resideOutsideOfPackages(in("ui", "desktop")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx.."))
        .because("only ui and desktop know that there is a window");
  }

  ArchRule viewModelsSeeNoScene() {
    return noClasses()
        .that(areViewModels())
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application.."))
        .because("ViewModels are tested without a window");
  }

  /** But in one class, whose name says that it blocks. */
  ArchRule uiDoesNotTouchFiles() {
    return noClasses()
        .that(resideInAnyPackage(in("ui")))
        .and()
        .haveSimpleNameNotEndingWith("TextFiles")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "it is one of java.nio.file.Files",
                call -> call.getTargetOwner().isEquivalentTo(java.nio.file.Files.class)))
        .because("the FX thread does no input or output");
  }

  /** But what goes onto paper, whose readers are Vietnamese. */
  ArchRule screensWriteNumbersInTheirLanguage() {
    return noClasses()
        .that(resideInAnyPackage(in("ui")))
        .and()
        .doNotHaveSimpleName("ExportModel")
        .should()
        .callMethod(Formats.class, "number", long.class)
        .orShould()
        .callMethod(Formats.class, "number", double.class, int.class)
        .because("Texts.number knows the language of the screen");
  }

  ArchRule sqlOnlyInStore() {
    return noClasses()
        .that(resideOutsideOfPackages(in("store")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb.."))
        .because("only store knows that there is a database");
  }

  ArchRule jacksonOnlyWhereRecordsAreWritten() {
    return noClasses()
        .that(resideOutsideOfPackages(in("record", "sync")))
        .and(areNotNamedJson())
        .should()
        .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson.."))
        .because("JSON is written in one place per kind of thing, in classes named so");
  }

  ArchRule yamlOnlyWhereItIsRead() {
    return noClasses()
        .that(resideInAnyPackage(root + ".."))
        .and(
            not(
                DescribedPredicate.describe(
                    "named *Yaml*",
                    (JavaClass type) -> outermost(type).getSimpleName().contains("Yaml"))))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.snakeyaml..", "org.yaml.."))
        .because("YAML of strangers is read in one place, which knows what to refuse");
  }

  ArchRule featuresSeeOnlyFeatures() {
    return noClasses()
        .that(resideInAnyPackage(in(FEATURES.toArray(String[]::new))))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(in("ui", "store", "sync", "telephony", "desktop", "cli"))
                .as("are in ui, store, sync, telephony, desktop or cli"))
        .because("arrows run towards the features");
  }

  /**
   * The ports of an exchange stand in {@code sync}; {@code store} fills them in, {@code ui} asks.
   */
  ArchRule outerLayersDoNotSeeEachOther() {
    return classes()
        .that(resideInAnyPackage(in("ui", "store", "sync", "telephony")))
        .should(
            new ArchCondition<>(
                "see only features, themselves, and from store and ui the ports of sync") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> !maySee(layer(item), layer(dependency.getTargetClass())))
                    .forEach(
                        dependency ->
                            events.add(
                                SimpleConditionEvent.violated(item, dependency.getDescription())));
              }
            });
  }

  private static boolean maySee(String from, String to) {
    return to.isEmpty()
        || to.equals(from)
        || FEATURES.contains(to)
        || (Set.of("store", "ui").contains(from) && to.equals("sync"));
  }

  ArchRule faultDependsOnNothing() {
    return noClasses()
        .that(resideInAnyPackage(in("fault")))
        .should()
        .dependOnClassesThat(
            resideOutsideOfPackages("java.lang..", "java.util..", "java.time..", root + ".fault"));
  }

  ArchRule noCyclesBetweenPackages() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  ArchRule noCyclesBetweenScreens() {
    return slices().matching(root + ".ui.(*)..").should().beFreeOfCycles();
  }

  ArchRule noStaticState() {
    return fields()
        .that(areStaticAndWritten())
        .should(
            new ArchCondition<>("not change") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
                if (!isFinal || changes(field.getRawType())) {
                  events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                }
              }
            });
  }

  ArchRule onlyProgramsPrint() {
    return noClasses()
        .that(resideOutsideOfPackages(in("cli", "desktop")))
        .should(ACCESS_STANDARD_STREAMS)
        .because("what a program says goes through cli and desktop, the rest is logged");
  }

  ArchRule loggingIsSetUpInOnePlace() {
    return noClasses()
        .that(resideOutsideOfPackages(in("desktop")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("ch.qos.logback.."))
        .because("the layout that keeps people out of the log must not be got round");
  }

  /**
   * A list's read-only face is known to the list only weakly: one made for whoever asks is gone
   * with the next collection, and with it the listeners of a screen.
   */
  ArchRule facesOfListsAreHeld() {
    return methods()
        .should(
            new ArchCondition<>("make no read-only face of a list: it belongs in a field") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                method.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isEquivalentTo(FXCollections.class))
                    .filter(call -> call.getName().startsWith("unmodifiable"))
                    .forEach(
                        call ->
                            events.add(SimpleConditionEvent.violated(call, call.getDescription())));
              }
            });
  }

  /** For the tests; the program may have to wait for another process. */
  ArchRule nobodySleeps() {
    return noClasses()
        .that(resideInAnyPackage(root + ".."))
        .should()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .callMethod(Thread.class, "sleep", java.time.Duration.class)
        .because("a condition is waited for, a moment is scheduled");
  }

  /** The rules for the program. */
  Stream<ArchRule> all() {
    return Stream.of(
        javafxOnlyInUiAndDesktop(),
        viewModelsSeeNoScene(),
        uiDoesNotTouchFiles(),
        screensWriteNumbersInTheirLanguage(),
        sqlOnlyInStore(),
        jacksonOnlyWhereRecordsAreWritten(),
        yamlOnlyWhereItIsRead(),
        featuresSeeOnlyFeatures(),
        outerLayersDoNotSeeEachOther(),
        faultDependsOnNothing(),
        noCyclesBetweenPackages(),
        noCyclesBetweenScreens(),
        noStaticState(),
        onlyProgramsPrint(),
        facesOfListsAreHeld(),
        loggingIsSetUpInOnePlace());
  }

  private String[] in(String... packages) {
    return Stream.of(packages).map(name -> root + "." + name + "..").toArray(String[]::new);
  }

  /** The first package below the root, empty for classes that are not ours. */
  private String layer(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
  }

  private static DescribedPredicate<JavaClass> areViewModels() {
    return DescribedPredicate.describe(
        "are ViewModels", type -> outermost(type).getSimpleName().endsWith("ViewModel"));
  }

  private static DescribedPredicate<JavaClass> areNotNamedJson() {
    return not(
        DescribedPredicate.describe(
            "named *Json*", (JavaClass type) -> outermost(type).getSimpleName().contains("Json")));
  }

  private static boolean changes(JavaClass type) {
    return CHANGING.contains(type.getName())
        || Stream.of("java.util.concurrent", "javafx.beans", "javafx.collections", "javafx.stage")
            .anyMatch(type.getPackageName()::startsWith)
        || type.isAssignableTo(javafx.scene.Node.class);
  }

  /** Without what the compiler makes: switch tables, assertion flags, values of enums. */
  private static DescribedPredicate<JavaField> areStaticAndWritten() {
    return DescribedPredicate.describe(
        "are static",
        field ->
            field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !field.getName().startsWith("$"));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Rules::outermost).orElse(type);
  }
}
