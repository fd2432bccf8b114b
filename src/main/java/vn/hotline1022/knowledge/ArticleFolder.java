package vn.hotline1022.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.asset.FileStamp;

/** The profile's folder for articles. */
final class ArticleFolder {
  private static final Logger LOG = LoggerFactory.getLogger(ArticleFolder.class);

  /** Of more files nobody could keep track. */
  private static final int FILES_MAX = 400;

  private final Path root;
  private Map<String, FileStamp> stamps = Map.of();

  ArticleFolder(Path root) {
    this.root = root;
  }

  /** Whether anything is new or gone since it was asked last. */
  boolean changed() {
    Map<String, FileStamp> now = stamps();
    boolean changed = !now.equals(stamps);
    stamps = now;
    return changed;
  }

  /** The ids of the articles that are there now. */
  Set<String> ids() {
    return stamps().keySet().stream().map(ArticleFolder::id).collect(Collectors.toSet());
  }

  /** Reads the articles as they were found last. */
  List<ArticleFile> read() {
    return stamps.keySet().stream()
        .map(ArticleFolder::id)
        .distinct()
        .map(
            id ->
                ArticleReader.read(
                    id, bytes(id + ArticleReader.VIETNAMESE), bytes(id + ArticleReader.ENGLISH)))
        .toList();
  }

  private static String id(String name) {
    return name.substring(0, name.length() - ArticleReader.VIETNAMESE.length());
  }

  private Map<String, FileStamp> stamps() {
    Map<String, FileStamp> found = new TreeMap<>();
    if (!Files.isDirectory(root)) {
      return found;
    }
    try (Stream<Path> inside = Files.list(root)) {
      inside
          .filter(ArticleFolder::isArticle)
          .sorted()
          .limit(FILES_MAX)
          .forEach(
              file ->
                  FileStamp.of(file).ifPresent(s -> found.put(file.getFileName().toString(), s)));
    } catch (IOException e) {
      LOG.warn("knowledge folder not readable: {}", e.getClass().getSimpleName());
    }
    return found;
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ArticleReader.VIETNAMESE) || name.endsWith(ArticleReader.ENGLISH);
  }

  private Optional<byte[]> bytes(String name) {
    if (!stamps.containsKey(name)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(root.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(in.readNBytes(ArticleReader.BYTES_MAX + 1));
    } catch (IOException e) {
      LOG.warn("article not readable: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
