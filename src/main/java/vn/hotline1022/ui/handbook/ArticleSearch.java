package vn.hotline1022.ui.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.knowledge.Article;
import vn.hotline1022.knowledge.Library;
import vn.hotline1022.ui.common.Chosen;

/**
 * Words that are looked for, the articles that have them, and the one that is open. While somebody
 * types, the best one is open. Without words all articles are there. On the FX thread.
 */
public final class ArticleSearch {
  /** Longest text looked for. */
  public static final int WORDS_MAX = 120;

  private static final int MOST_SHOWN = 100;

  private final ArticleShelf shelf;
  private final StringProperty words = new SimpleStringProperty("");
  private final Chosen<Article> list = new Chosen<>(Article::id);
  private Locale locale = Locale.of("vi");
  private List<Article> first = List.of();

  public ArticleSearch(ArticleShelf shelf) {
    this.shelf = shelf;
    words.addListener((_, _, _) -> typed());
    shelf.library().subscribe(_ -> show());
  }

  /** The articles stand in the order of their titles in this language. */
  void in(Locale wanted) {
    if (!wanted.equals(locale)) {
      locale = wanted;
      show();
    }
  }

  /** These stand first as long as nothing is looked for. */
  public void putFirst(List<Article> articles) {
    first = List.copyOf(articles);
    show();
  }

  /** Whether an article stands first since it is offered. */
  boolean isFirst(Article article) {
    return words.get().isBlank() && first.contains(article);
  }

  /** Nothing is looked for, none is open. */
  void clear() {
    words.set("");
    list.selected().set(Optional.empty());
  }

  /** What is looked for. */
  public StringProperty words() {
    return words;
  }

  /** What was found, and what is open of it. */
  public Chosen<Article> list() {
    return list;
  }

  /** Opens an article, whatever was looked for; nothing when there is none of this id. */
  public void open(String id) {
    if (shelf.library().get().find(id).isPresent()) {
      words.set("");
      list.select(id);
    }
  }

  private void typed() {
    show();
    if (!words.get().isBlank()) {
      list.selected().set(list.items().stream().findFirst());
    }
  }

  private void show() {
    Library library = shelf.library().get();
    List<Article> found =
        words.get().isBlank() ? everything(library) : library.search(words.get(), MOST_SHOWN);
    if (found.equals(list.items())) {
      return;
    }
    Optional<String> open = list.selected().get().map(Article::id);
    list.show(found);
    open.filter(_ -> list.selected().get().isEmpty()).ifPresent(list::select);
  }

  private List<Article> everything(Library library) {
    List<Article> all = new ArrayList<>(first);
    library.all(locale).stream().filter(one -> !first.contains(one)).forEach(all::add);
    return all;
  }
}
