package vn.hotline1022.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hotline1022.asset.ShippedFiles;

/** The articles the program comes with. */
public final class ShippedArticles {
  private static final ShippedFiles FILES =
      new ShippedFiles("assets/knowledge/", "otp-not-arriving" + ArticleReader.VIETNAMESE);

  private ShippedArticles() {}

  /** The ids of all of them, without reading them. */
  public static Set<String> ids() {
    return names().stream().collect(Collectors.toUnmodifiableSet());
  }

  /** Reads all of them, in the order of their ids. */
  static List<ArticleFile> read() {
    return names().parallelStream()
        .map(
            id ->
                ArticleReader.read(
                    id,
                    FILES.bytes(id + ArticleReader.VIETNAMESE),
                    FILES.bytes(id + ArticleReader.ENGLISH)))
        .toList();
  }

  private static List<String> names() {
    return FILES.names(ArticleReader.VIETNAMESE).stream()
        .map(name -> name.substring(0, name.length() - ArticleReader.VIETNAMESE.length()))
        .toList();
  }
}
