package vn.hotline1022.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The profile's folder for articles. */
final class ArticleFolder {
  private static final Logger LOG = LoggerFactory.getLogger(ArticleFolder.class);

  /** Of more files nobody could keep track. */
  private static final int FILES_MAX = 400;

  private final Path root;
  private Map<String, Stamp> stamps = Map.of();

  /** How a file looks from outside. */
  private record Stamp(long size, FileTime time) {}

  ArticleFolder(Path root) {
    this.root = root;
  }

  /** Whether anything is new or gone since it was asked last. */
  boolean changed() {
    Map<String, Stamp> now = stamps();
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

  private Map<String, Stamp> stamps() {
    Map<String, Stamp> found = new TreeMap<>();
    if (!Files.isDirectory(root)) {
      return found;
    }
    try (Stream<Path> inside = Files.list(root)) {
      inside
          .filter(ArticleFolder::isArticle)
          .sorted()
          .limit(FILES_MAX)
          .forEach(file -> stamp(file).ifPresent(s -> found.put(file.getFileName().toString(), s)));
    } catch (IOException e) {
      LOG.warn("knowledge folder not readable: {}", e.getClass().getSimpleName());
    }
    return found;
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ArticleReader.VIETNAMESE) || name.endsWith(ArticleReader.ENGLISH);
  }

  private static Optional<Stamp> stamp(Path file) {
    try {
      BasicFileAttributes about =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return about.isRegularFile()
          ? Optional.of(new Stamp(about.size(), about.lastModifiedTime()))
          : Optional.empty();
    } catch (IOException e) {
      // Gone again.
      return Optional.empty();
    }
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
