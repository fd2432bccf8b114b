package vn.hotline1022.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Articles that can be found. Immutable; looking for something takes well under a millisecond for
 * the articles that fit into a profile.
 */
public final class Library {

  /** None at all. */
  public static final Library EMPTY = new Library(List.of(), List.of());

  private final List<Article> articles;
  private final List<ArticleFault> faults;
  private final Map<String, Article> byId;
  private final WordIndex words;
  private final NoteIndex notes;

  /**
   * @param faults why other articles were left out
   */
  public Library(List<Article> articles, List<ArticleFault> faults) {
    this.articles = List.copyOf(articles);
    this.faults = List.copyOf(faults);
    this.byId = articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
    this.words = new WordIndex(articles);
    this.notes = new NoteIndex(articles);
  }

  /** All of them, in the order of their titles. */
  public List<Article> all(Locale locale) {
    return words.byTitle(locale);
  }

  /** The article of this id. */
  public Optional<Article> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Why articles of the profile were left out. */
  public List<ArticleFault> faults() {
    return faults;
  }

  /**
   * The articles with all these words, the best first: what stands in the title counts most, then
   * what people call it, then the sentence to say, then the rest.
   *
   * @param typed accents optional, the last word may be unfinished; without a word none is found
   */
  public List<Article> search(String typed, int limit) {
    return words.search(typed, limit);
  }

  /**
   * The articles that help with what somebody notes in a call, the best first; none rather than a
   * far-fetched one.
   *
   * @param reasons why the call was made, as far as that was chosen
   */
  public List<Article> offered(String noted, Collection<Reason> reasons, int limit) {
    return notes.offered(noted, reasons, limit);
  }

  int size() {
    return articles.size();
  }
}
