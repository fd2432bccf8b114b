package vn.hotline1022.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Holds the bundles against each other and against the sources. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextsTest {
  private static final Path BUNDLES = Path.of("src/main/resources/vn/hotline1022/ui");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  private Map<String, String> vi;
  private Map<String, String> en;
  private Set<String> literals;

  @BeforeAll
  void readEverything() throws IOException {
    vi = bundle(Language.VI);
    en = bundle(Language.EN);
    literals = literals();
  }

  @Test
  void everyBundleThatExistsIsListedAndEveryListedOneExists() throws IOException {
    try (Stream<Path> files = Files.walk(BUNDLES)) {
      Set<String> existing =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".properties"))
              .map(name -> name.replaceAll("_(vi|en)\\.properties$", ""))
              .collect(Collectors.toSet());
      assertThat(existing).containsExactlyInAnyOrderElementsOf(Texts.BUNDLES);
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(en.keySet()).isEqualTo(vi.keySet());
  }

  @Test
  void noTextIsEmptyAndTranslationsKeepTheirPlaceholders() {
    vi.forEach(
        (key, text) -> {
          assertThat(text).as(key).isNotBlank();
          assertThat(en.get(key)).as(key).isNotBlank();
          assertThat(placeholders(en.get(key))).as(key).isEqualTo(placeholders(text));
        });
  }

  @Test
  void textsWithPlaceholdersWriteApostrophesTwice() {
    for (Map<String, String> language : List.of(vi, en)) {
      assertThat(language.entrySet())
          .filteredOn(text -> !placeholders(text.getValue()).isEmpty())
          .allSatisfy(text -> assertThat(unquoted(text.getValue())).doesNotContain("'"));
    }
  }

  /** Marks of {@link vn.hotline1022.text.Addressed} stand between apostrophes there. */
  private static String unquoted(String text) {
    return text.replace("''", "").replaceAll("'\\{([Tt]hem|[Uu]s)}'", "");
  }

  @Test
  void everyKeyIsUsedInTheSources() {
    List<String> unused = vi.keySet().stream().filter(key -> !isUsed(key)).toList();
    assertThat(unused).isEmpty();
  }

  @Test
  void everyKeyInTheSourcesHasItsText() {
    Pattern key = Pattern.compile("(" + String.join("|", Texts.BUNDLES) + ")(\\.[A-Za-z0-9_-]+)+");
    List<String> missing =
        literals.stream()
            .filter(literal -> key.matcher(literal).matches())
            .filter(literal -> !vi.containsKey(literal))
            .filter(literal -> !isFile(literal))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void aMissingKeyIsAnErrorAndArgumentsAreFilledIn() {
    Texts texts = new Texts(Language.VI);
    assertThatThrownBy(() -> texts.get("desk.khong.co"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(texts.get("signin.who", "Bàn 03")).isEqualTo("Ai đang trực ở máy Bàn 03?");
  }

  /** A key is used as it stands, or its beginning up to a dot is joined with a code. */
  private boolean isUsed(String key) {
    if (literals.contains(key)) {
      return true;
    }
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      if (literals.contains(key.substring(0, dot + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFile(String literal) {
    return literal.matches(".*\\.(css|csv|json|properties|txt|db|log)");
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Map<String, String> bundle(Language language) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String name : Texts.BUNDLES) {
      Path file = BUNDLES.resolve(name).resolve(name + "_" + language.suffix() + ".properties");
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
      for (String key : properties.stringPropertyNames()) {
        assertThat(key).as("key of the bundle %s", name).startsWith(name + ".");
        texts.put(key, properties.getProperty(key));
      }
    }
    return texts;
  }

  /** But those of JSON, where the types of records are named as texts are. */
  private static Set<String> literals() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().endsWith("Json.java"))
          .forEach(sources::add);
    }
    Set<String> found = new TreeSet<>();
    for (Path source : sources) {
      Matcher matcher = LITERAL.matcher(Files.readString(source));
      while (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }
}
