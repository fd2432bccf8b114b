package vn.hotline1022.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The help that is shipped: every page is there, and what it names is there too. */
class ShippedHelpTest {
  private static final Path PAGES = Path.of("docs/help");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path WORDS =
      Path.of("src/main/resources/vn/hotline1022/ui/common/common_vi.properties");
  private static final String KEY = "((Ctrl|Alt|⇧) )*(F\\d+|[A-Z0-9,]|⏎|⇥|←)";

  /** Every control knows these. */
  private static final Set<String> COMMON = Set.of("Tab", "⇧ Tab", "Enter", "Esc", "↓", "↑", "Alt");

  /** Neither keys nor codes. */
  private static final Set<String> TYPED = Set.of("14:30", "hotline1022 practice");

  private final Library help = ShippedHelp.read();

  @Test
  void everyTopicHasAPageThatIsReadWhole() {
    assertThat(help.faults()).isEmpty();
    assertThat(help.size()).isEqualTo(HelpTopic.values().length);
  }

  @Test
  void everyPageHasATopic() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(HelpTopic.values()).map(topic -> topic.page() + ".md").toList());
    }
  }

  @Test
  void everyLinkLeadsToAPageAndEveryPageButTheFirstIsLedTo() throws IOException {
    Set<String> targets = found("\\]\\(([a-z-]+)\\.md\\)", match -> match.group(1));
    assertThat(targets).hasSizeGreaterThan(15).allMatch(page -> help.find(page).isPresent());
    assertThat(texts()).noneMatch(text -> text.contains("](http"));
  }

  @Test
  void everyPictureIsShippedAndNoOther() throws IOException {
    Set<String> pictures = found("\\(\\.\\./screens/([^)]+)\\)", match -> match.group(1));
    assertThat(pictures).hasSizeGreaterThan(15);
    assertThat(pictures).allMatch(picture -> ShippedHelp.picture(picture).isPresent());
    String build = Files.readString(Path.of("pom.xml"));
    assertThat(matches("<include>([^<*]+-vi\\.png)</include>", build, match -> match.group(1)))
        .containsExactlyInAnyOrderElementsOf(pictures);
  }

  @Test
  void everyPictureIsSeenWithWordsForWhoCannotSeeIt() throws IOException {
    assertThat(texts()).noneMatch(text -> text.contains("![]"));
  }

  @Test
  void whatIsMarkedIsAKeyOfTheProgramOrACodeOfAFault() throws IOException {
    Set<String> keys = new TreeSet<>(COMMON);
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      for (Path file : sources.filter(each -> each.toString().endsWith(".java")).toList()) {
        keys.addAll(matches("\"(" + KEY + ")\"", Files.readString(file), match -> match.group(1)));
      }
    }
    Set<String> codes =
        matches(
            "^common\\.fault\\.([A-Z]-\\d\\d)\\.happened",
            Files.readString(WORDS),
            match -> match.group(1));
    Set<String> marked = found("`([^`]+)`", match -> match.group(1));
    assertThat(marked).hasSizeGreaterThan(60);
    assertThat(marked)
        .allMatch(word -> keys.contains(word) || codes.contains(word) || TYPED.contains(word));
  }

  @Test
  void everyCodeOfAFaultCanBeLookedUp() throws IOException {
    Set<String> codes =
        matches(
            "^common\\.fault\\.([A-Z]-\\d\\d)\\.happened",
            Files.readString(WORDS),
            match -> match.group(1));
    assertThat(codes).hasSizeGreaterThan(20);
    assertThat(found("`([A-Z]-\\d\\d)`", match -> match.group(1)))
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void wordsAreFoundWithoutMarksAndUnfinished() {
    assertThat(help.search("hen goi lai", 5).getFirst().id()).isEqualTo("follow-ups");
    assertThat(help.search("khoa khoi phuc", 5).stream().map(Article::id)).contains("sign-in");
    assertThat(help.search("đăng nh", 1).getFirst().id()).isEqualTo("sign-in");
    assertThat(help.search("K-06", 9).stream().map(Article::id)).contains("sign-in", "trouble");
    assertThat(help.search("tàu vũ trụ", 5)).isEmpty();
  }

  private static List<String> texts() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.map(ShippedHelpTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> found(String pattern, Function<MatchResult, String> what)
      throws IOException {
    return texts().stream()
        .flatMap(text -> matches(pattern, text, what).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> matches(
      String pattern, String text, Function<MatchResult, String> what) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(what)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
