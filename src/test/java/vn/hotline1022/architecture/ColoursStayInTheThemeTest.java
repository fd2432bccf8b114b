package vn.hotline1022.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours have one place, so that light and dark stay complete: {@code light.css, dark.css}. */
class ColoursStayInTheThemeTest {

  private static final Set<String> THEMES = Set.of("light.css", "dark.css");

  private static final Pattern IN_JAVA =
      Pattern.compile(
          "setStyle\\(|styleProperty\\(|\"[^\"]*-fx-[^\"]*:|\"#[0-9a-fA-F]{3,8}\"|\\bColor\\.\\w"
              + "|new Color\\(|Paint\\.valueOf");

  private static final Pattern IN_CSS =
      Pattern.compile(
          "#[0-9a-fA-F]{3,8}\\b|\\b(rgb|rgba|hsb|hsba)\\(|derive\\(|ladder\\("
              + "|:[^;]*\\b(white|black|red|green|blue|yellow|orange|gr[ae]y)\\b",
          Pattern.CASE_INSENSITIVE);

  @Test
  void noJavaFileHasAColourOrAStyle() throws IOException {
    assertThat(lines(Path.of("src/main/java"), ".java", IN_JAVA)).isEmpty();
  }

  @Test
  void noStylesheetButTheThemesHasAColour() throws IOException {
    assertThat(lines(Path.of("src/main/resources"), ".css", IN_CSS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "label.setStyle(\"-fx-font-weight: bold\");",
        "label.styleProperty().set(\"-fx-padding: 1em\");",
        "String red = \"#a40e26\";",
        "rectangle.setFill(Color.web(name));",
        "rectangle.setFill(Color.RED);",
        "String style = \"-fx-text-fill: \" + tone;"
      })
  void aPlantedStyleIsFoundInJava(String line) {
    assertThat(IN_JAVA.matcher(line).find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-fx-background-color: #fff;",
        "-fx-border-color: rgba(0, 0, 0, 0.2);",
        "-fx-text-fill: white;",
        "-fx-background-color: derive(-color-accent, 10%);"
      })
  void aPlantedColourIsFoundInCss(String line) {
    assertThat(IN_CSS.matcher(line).find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-fx-text-fill: -desk-text;", ".key-hint.white-space {", "-fx-opacity: 0"})
  void whatNamesATokenIsNotFound(String line) {
    assertThat(IN_CSS.matcher(line).find()).isFalse();
  }

  private static List<String> lines(Path below, String ending, Pattern wrong) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(below)) {
      for (Path file : files.filter(name -> name.toString().endsWith(ending)).toList()) {
        if (!THEMES.contains(file.getFileName().toString())) {
          Files.readAllLines(file).stream()
              .filter(line -> wrong.matcher(line).find())
              .forEach(line -> found.add(file + ": " + line.strip()));
        }
      }
    }
    return found;
  }
}
