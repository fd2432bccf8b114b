package vn.hotline1022.ui.handbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hotline1022.knowledge.Article;
import vn.hotline1022.knowledge.Library;
import vn.hotline1022.knowledge.Span;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;

/** Finds articles for the palette. */
public final class ArticleFinder implements Finder {
  private final Texts texts;
  private final Consumer<String> open;
  private volatile Library library = Library.EMPTY;

  /**
   * @param open brings an article to the front, on the FX thread
   */
  public ArticleFinder(ArticleShelf shelf, Texts texts, Consumer<String> open) {
    this.texts = texts;
    this.open = open;
    shelf.library().subscribe(now -> library = now);
  }

  @Override
  public String kind() {
    return "article";
  }

  @Override
  public List<Found> find(String words, int limit) {
    return library.search(words, limit).stream().map(this::found).toList();
  }

  private Found found(Article article) {
    Locale locale = texts.language().locale();
    String say = Span.plain(SayBox.said(article, Optional.empty(), texts));
    return new Found(article.in(locale).title(), say, () -> open.accept(article.id()));
  }
}
