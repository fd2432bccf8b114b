package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;

/** What JavaFX takes instead of the text of our stylesheets. */
class ShippedStylesIT {
  private static final Path JAR =
      PackagedProgram.folder().resolve("lib").resolve("hotline1022.jar");

  /** How Java tells of a list that it was not told how to write. */
  private static final String UNTOLD = "[L";

  private static final Pattern TWO_STATES = Pattern.compile(":[a-z][a-z-]*:[a-z]");

  @Test
  void eachStylesheetIsShippedAsJavaFxKeepsItAndSaysTheSame() throws IOException {
    List<String> texts = texts();
    assertThat(texts).hasSizeGreaterThan(40);
    for (String text : texts) {
      if (isUnsteady(text)) {
        continue;
      }
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

  /** These JavaFX would keep another way each time: they are shipped as their text alone. */
  private static boolean isUnsteady(String text) throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile());
        InputStream in = jar.getInputStream(jar.getEntry(text))) {
      boolean unsteady =
          TWO_STATES.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).find();
      String kept = text.replaceFirst("css$", "bss");
      assertThat(jar.getEntry(kept) == null).as(kept).isEqualTo(unsteady);
      return unsteady;
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
                    Stream.of(rule.getSelectors().toString()),
                    rule.getDeclarations().stream().map(Declaration::toString)))
        .toList();
  }
}
