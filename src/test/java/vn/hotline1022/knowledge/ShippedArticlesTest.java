package vn.hotline1022.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.text.Sentences;

/** Every article in {@code assets/knowledge}: whole, in both languages, fit to be said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedArticlesTest {
  private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

  private final List<ArticleFile> files = ShippedArticles.read();

  Stream<Article> articles() {
    return files.stream().flatMap(file -> file.article().stream());
  }

  @Test
  void everyFileIsHalfOfAnArticleAndNothingIsWrong() throws IOException {
    try (Stream<Path> inside = Files.list(Path.of("assets/knowledge"))) {
      assertThat(inside.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              files.stream()
                  .flatMap(file -> Stream.of(file.id() + ".vi.md", file.id() + ".en.md"))
                  .toList());
    }
    assertThat(files).flatExtracting(ArticleFile::faults).isEmpty();
    assertThat(articles()).hasSameSizeAs(files).hasSizeGreaterThan(30);
    assertThat(ShippedArticles.ids())
        .isEqualTo(files.stream().map(ArticleFile::id).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void whatIsSaidIsShortAndAddressesTheCaller(Article article) {
    for (Locale language : LANGUAGES) {
      Article.Page page = article.in(language);
      String said = Span.plain(page.say("bác", "cháu"));
      assertThat(said).isNotBlank().doesNotContain("{", "}");
      assertThat(Sentences.words(said)).isLessThanOrEqualTo(Sentences.WORDS_MAX);
      assertThat(page.blocks()).hasSizeGreaterThan(2);
      assertThat(page.words()).isNotEmpty();
    }
  }

  @Test
  void whatTheyNameIsThere() {
    Set<String> guides =
        ShippedGuides.read().stream()
            .flatMap(file -> file.guide().stream())
            .map(guide -> guide.id())
            .collect(Collectors.toSet());
    CallLists lists = CallListsCsv.standard();
    assertThat(articles())
        .allSatisfy(
            article -> {
              assertThat(guides).containsAll(article.guides());
              assertThat(article.reasons()).allMatch(code -> lists.reason(code).isPresent());
            });
  }

  @Test
  void titlesTellOneFromTheOther() {
    for (Locale language : LANGUAGES) {
      assertThat(articles().map(article -> article.in(language).title())).doesNotHaveDuplicates();
    }
  }
}
