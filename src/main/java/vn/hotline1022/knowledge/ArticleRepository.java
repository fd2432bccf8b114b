package vn.hotline1022.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The articles of this desk: those the program comes with, and those in the profile's own folder,
 * which go before. One there that is broken is left out and reported; one of the program's stays in
 * its place. Reads files, so not for the FX thread.
 */
public final class ArticleRepository {
  private final ArticleFolder folder;
  private List<ArticleFile> shipped = List.of();
  private Library library = Library.EMPTY;

  /**
   * @param own the profile's folder for articles; need not be there
   */
  public ArticleRepository(Path own) {
    this.folder = new ArticleFolder(own);
  }

  /**
   * The ids of the articles of the program and of a profile's folder, whatever stands in them;
   * without reading any.
   */
  public static Set<String> ids(Path own) {
    Set<String> ids = new TreeSet<>(ShippedArticles.ids());
    ids.addAll(new ArticleFolder(own).ids());
    return ids;
  }

  /** The articles as they are now; the same object as long as nothing has changed. */
  public synchronized Library read() {
    boolean first = shipped.isEmpty();
    if (first) {
      shipped = ShippedArticles.read();
    }
    if (folder.changed() || first) {
      library = library(folder.read());
    }
    return library;
  }

  private Library library(List<ArticleFile> own) {
    Map<String, Article> articles = new TreeMap<>();
    shipped.forEach(file -> file.article().ifPresent(one -> articles.put(file.id(), one)));
    own.forEach(file -> file.article().ifPresent(one -> articles.put(file.id(), one)));
    List<ArticleFault> faults = own.stream().flatMap(file -> file.faults().stream()).toList();
    return new Library(List.copyOf(articles.values()), faults);
  }
}
