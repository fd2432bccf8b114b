package vn.hotline1022.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.asset.ShippedFiles;

/**
 * The help the program comes with: {@code docs/help} and the pictures it shows. A page is written
 * like an article, in Vietnamese alone: its title as a heading, what it is for as a quote, then the
 * rest, with links to other pages and pictures.
 */
public final class ShippedHelp {
  private static final String ENDING = ".md";
  private static final String TITLE = "# ";
  private static final ShippedFiles PAGES =
      new ShippedFiles("help/", HelpTopic.DESK.page() + ENDING);
  private static final ShippedFiles PICTURES = new ShippedFiles("help/pictures/", "");

  private ShippedHelp() {}

  /** Reads all pages; what is wrong with one is among the faults. */
  public static Library read() {
    List<Article> pages = new ArrayList<>();
    List<ArticleFault> faults = new ArrayList<>();
    for (HelpTopic topic : HelpTopic.values()) {
      ArticleFaults ofPage = new ArticleFaults(topic.page() + ENDING);
      page(topic, ofPage).ifPresent(pages::add);
      faults.addAll(ofPage.found());
    }
    return new Library(pages, faults);
  }

  /** The bytes of a picture that a page names. */
  public static Optional<byte[]> picture(String file) {
    return PICTURES.bytes(file);
  }

  private static Optional<Article> page(HelpTopic topic, ArticleFaults faults) {
    Optional<String> text =
        PAGES
            .bytes(topic.page() + ENDING)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .filter(words -> words.startsWith(TITLE));
    if (text.isEmpty()) {
      faults.add(ArticleFault.Kind.MISSING_LANGUAGE, 1);
    }
    return text.map(words -> page(topic, words, faults));
  }

  private static Article page(HelpTopic topic, String text, ArticleFaults faults) {
    int end = text.indexOf('\n');
    ArticleMarkdown.Body body = ArticleMarkdown.readHelp(text.substring(end + 1), 1, faults);
    Article.Page page =
        new Article.Page(
            text.substring(TITLE.length(), end).strip(), List.of(), body.say(), body.blocks());
    return new Article(topic.page(), List.of(), List.of(), page, page);
  }
}
