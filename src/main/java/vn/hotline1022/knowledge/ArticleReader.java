package vn.hotline1022.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hotline1022.knowledge.ArticleFault.Kind;
import vn.hotline1022.text.Addressed;
import vn.hotline1022.text.SecretAsked;
import vn.hotline1022.text.Sentences;

/**
 * Reads an article from its two files, whatever they hold: {@code <id>.vi.md} with the front matter
 * and {@code <id>.en.md}. The format is in {@code docs/knowledge.md}.
 */
final class ArticleReader {
  static final String VIETNAMESE = ".vi.md";
  static final String ENGLISH = ".en.md";

  /** The longest file; the longest article is a tenth of it. */
  static final int BYTES_MAX = 32 * 1024;

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,9}");
  private static final int ID_MAX = 60;
  private static final String FENCE = "---\n";

  private final String id;
  private final ArticleFaults inVietnamese;
  private final ArticleFaults inEnglish;

  private ArticleReader(String id) {
    this.id = id;
    this.inVietnamese = new ArticleFaults(id + VIETNAMESE);
    this.inEnglish = new ArticleFaults(id + ENGLISH);
  }

  /**
   * Reads an article.
   *
   * @param vietnamese the bytes of that file, at most one more than allowed; empty when there is
   *     none
   */
  static ArticleFile read(String id, Optional<byte[]> vietnamese, Optional<byte[]> english) {
    ArticleReader reader = new ArticleReader(id);
    Optional<Article> article = reader.article(vietnamese, english);
    List<ArticleFault> faults = new ArrayList<>(reader.inVietnamese.found());
    faults.addAll(reader.inEnglish.found());
    return new ArticleFile(id, article.filter(_ -> faults.isEmpty()), faults);
  }

  private Optional<Article> article(Optional<byte[]> vietnamese, Optional<byte[]> english) {
    if (id.length() > ID_MAX || !ID.matcher(id).matches()) {
      inVietnamese.add(Kind.BAD_NAME, 1, id);
      return Optional.empty();
    }
    Optional<String> vi = text(vietnamese, inVietnamese);
    Optional<String> en = text(english, inEnglish);
    Optional<FrontMatter> front = vi.flatMap(this::front);
    if (front.isEmpty() || en.isEmpty()) {
      return Optional.empty();
    }
    FrontMatter matter = front.get();
    String below = lines(vi.orElseThrow(), matter.lines());
    return Optional.of(
        new Article(
            id,
            matter.reasons(),
            matter.guides(),
            page(matter.vi(), below, matter.lines(), SecretAsked.VIETNAMESE, inVietnamese),
            page(matter.en(), en.get(), 0, SecretAsked.ENGLISH, inEnglish)));
  }

  private static Optional<String> text(Optional<byte[]> bytes, ArticleFaults faults) {
    if (bytes.isEmpty()) {
      faults.add(Kind.MISSING_LANGUAGE, 1);
      return Optional.empty();
    }
    if (bytes.get().length > BYTES_MAX) {
      faults.add(Kind.TOO_LARGE, 1, BYTES_MAX / 1024);
      return Optional.empty();
    }
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes.get());
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return Optional.of(text.replace("\ufeff", "").replace("\r\n", "\n").replace('\r', '\n'));
    } catch (CharacterCodingException e) {
      faults.add(Kind.NOT_TEXT, 1);
      return Optional.empty();
    }
  }

  private Optional<FrontMatter> front(String text) {
    int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
    if (end < 0) {
      inVietnamese.add(Kind.NO_FRONT_MATTER, 1);
      return Optional.empty();
    }
    String yaml = text.substring(FENCE.length(), end + 1);
    int lines = (int) yaml.lines().count() + 2;
    return FrontMatterYaml.read(id, yaml, lines, inVietnamese);
  }

  private static String lines(String text, int from) {
    int at = 0;
    for (int line = 0; line < from; line++) {
      at = text.indexOf('\n', at) + 1;
    }
    return text.substring(at);
  }

  private static Article.Page page(
      FrontMatter.Language language,
      String markdown,
      int linesBefore,
      SecretAsked secrets,
      ArticleFaults faults) {
    ArticleMarkdown.Body body = ArticleMarkdown.read(markdown, linesBefore, faults);
    Article.Page page =
        new Article.Page(language.title(), language.words(), body.say(), body.blocks());
    String say = Span.plain(body.say());
    Sentences.of(say).stream()
        .mapToInt(Sentences::words)
        .filter(words -> words > Sentences.WORDS_MAX)
        .forEach(
            words ->
                faults.add(Kind.SENTENCE_TOO_LONG, linesBefore + 1, words, Sentences.WORDS_MAX));
    asks(say, secrets, linesBefore, faults);
    page.texts().forEach(text -> asks(text, secrets, linesBefore, faults));
    return page;
  }

  /** What stands here is read out by somebody, so it holds for all of it. */
  private static void asks(String text, SecretAsked secrets, int line, ArticleFaults faults) {
    if (!Addressed.isSound(text)) {
      faults.add(Kind.BAD_PLACE, line + 1);
    }
    if (secrets.named(text).isPresent()) {
      String spoken = Addressed.fill(text, "bác", "cháu");
      secrets
          .find(Sentences.of(spoken), true)
          .ifPresent(asked -> faults.add(Kind.ASKS_SECRET, line + 1, asked));
    }
  }
}
