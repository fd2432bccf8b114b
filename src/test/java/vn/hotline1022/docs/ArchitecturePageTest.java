package vn.hotline1022.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who looks at the drawing of the architecture sees every package there is. */
class ArchitecturePageTest {
  private static final Path PAGE = Path.of("docs/architecture.md");
  private static final Path SOURCES = Path.of("src/main/java/vn/hotline1022");

  @Test
  void everyPackageIsInTheDrawing() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf("```") + 3;
    List<String> drawn =
        Arrays.asList(page.substring(begin, page.indexOf("```", begin)).split("\\W+"));
    try (Stream<Path> packages = Files.list(SOURCES)) {
      assertThat(packages.map(folder -> folder.getFileName().toString())).isSubsetOf(drawn);
    }
  }

  @Test
  void linksOfTheDocumentsLeadSomewhere() throws IOException {
    try (Stream<Path> pages = Files.walk(Path.of("docs"))) {
      for (Path page :
          Stream.concat(
                  pages.filter(file -> file.toString().endsWith(".md")),
                  Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(Path::of))
              .toList()) {
        List<String> broken =
            Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)")
                .matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .filter(link -> Files.notExists(page.toAbsolutePath().resolveSibling(link)))
                .toList();
        assertThat(broken).as("links of %s", page).isEmpty();
      }
    }
  }
}
