package vn.hotline1022.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles the program comes with. */
public final class ShippedArticles {
  private static final String FOLDER = "assets/knowledge/";

  /** One that is always there tells where the others are. */
  private static final String ONE = "/" + FOLDER + "otp-not-arriving" + ArticleReader.VIETNAMESE;

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
                    id, bytes(id + ArticleReader.VIETNAMESE), bytes(id + ArticleReader.ENGLISH)))
        .toList();
  }

  private static Optional<byte[]> bytes(String name) {
    try (InputStream in = ShippedArticles.class.getResourceAsStream("/" + FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names() {
    URL one = ShippedArticles.class.getResource(ONE);
    if (one == null) {
      throw new IllegalStateException("not on the class path: " + ONE);
    }
    try {
      return one.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(one);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inJar(JarURLConnection connection) throws IOException {
    // The class loader's own: left open for it.
    return ids(
        connection.getJarFile().stream()
            .map(entry -> entry.getName())
            .filter(name -> name.startsWith(FOLDER))
            .map(name -> name.substring(FOLDER.length())));
  }

  private static List<String> inFolder(URL one) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(URI.create(one.toString())).getParent())) {
      return ids(files.map(file -> file.getFileName().toString()));
    }
  }

  private static List<String> ids(Stream<String> names) {
    return names
        .filter(name -> name.endsWith(ArticleReader.VIETNAMESE) && !name.contains("/"))
        .map(name -> name.substring(0, name.length() - ArticleReader.VIETNAMESE.length()))
        .sorted()
        .toList();
  }
}
