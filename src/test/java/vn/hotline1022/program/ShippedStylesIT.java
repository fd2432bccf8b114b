package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;

/** What JavaFX takes instead of the text of our stylesheets. */
class ShippedStylesIT {
  private static final Path JAR =
      PackagedProgram.folder().resolve("lib").resolve("hotline1022.jar");

  private static final Path THEME = Path.of("src/main/resources/vn/hotline1022/ui/theme");

  /** How Java tells of a list that it was not told how to write. */
  private static final String UNTOLD = "[L";

  /** States of a part that are named together; no order is theirs. */
  private static final Pattern STATES = Pattern.compile("(?::[a-z-]+){2,}");

  @Test
  void theComponentsAreShippedAsOneInTheirOrder() throws IOException {
    StringBuilder joined = new StringBuilder();
    for (String component : Files.readAllLines(THEME.resolve("components.css.list"))) {
      joined.append(Files.readString(THEME.resolve("components/" + component + ".css")));
      joined.append('\n');
    }
    String shipped = "vn/hotline1022/ui/theme/components.css";
    assertThat(texts()).contains(shipped).noneMatch(text -> text.contains("/components/"));
    try (InputStream in = url(shipped).openStream()) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(joined.toString());
    }
  }

  @Test
  void eachStylesheetIsShippedAsJavaFxKeepsItAndSaysTheSame() throws IOException {
    for (String text : texts()) {
      List<String> parsed = said(new CssParser().parse(url(text)));
      List<String> kept = said(Stylesheet.loadBinary(url(text.replaceFirst("css$", "bss"))));
      assertThat(kept).as(text).hasSameSizeAs(parsed).isNotEmpty();
      for (int i = 0; i < parsed.size(); i++) {
        // Dashes of a border are such a list.
        if (!parsed.get(i).contains(UNTOLD)) {
          assertThat(kept.get(i)).as(text).isEqualTo(parsed.get(i));
        }
      }
    }
  }

  private static List<String> texts() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      return jar.stream().map(Object::toString).filter(name -> name.endsWith(".css")).toList();
    }
  }

  private static URL url(String entry) throws IOException {
    return URI.create("jar:" + JAR.toUri() + "!/" + entry).toURL();
  }

  /** Each rule, and each thing it says. */
  private static List<String> said(Stylesheet sheet) {
    return sheet.getRules().stream()
        .flatMap(
            rule ->
                Stream.concat(
                    Stream.of(sorted(rule.getSelectors().toString())),
                    rule.getDeclarations().stream().map(Declaration::toString)))
        .toList();
  }

  private static String sorted(String selectors) {
    return STATES
        .matcher(selectors)
        .replaceAll(
            states ->
                Stream.of(states.group().substring(1).split(":"))
                    .sorted()
                    .collect(Collectors.joining(":", ":", "")));
  }
}
