package vn.hotline1022.guide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.asset.FileStamp;

/**
 * The profile's folder for guides. Beside the files people put there: {@code .kept/good}, the last
 * good text of each, and {@code .kept/runs}, texts that runs stay with.
 */
final class GuideFolder {
  private static final Logger LOG = LoggerFactory.getLogger(GuideFolder.class);

  /** More files are no guides. */
  private static final int FILES_MAX = 300;

  /** Texts kept for runs, far more than there are runs at once; the longest unused make room. */
  static final int RUNS_KEPT = 300;

  private final Path root;
  private final Map<String, FileStamp> stamps = new HashMap<>();
  private final Map<String, Read> files = new TreeMap<>();

  /** A file with its exact text, as long as that is a guide. */
  private static final class Read {
    private final GuideFile file;
    private final byte[] text;

    Read(GuideFile file, byte[] text) {
      this.file = file;
      this.text = text;
    }
  }

  GuideFolder(Path root) {
    this.root = root;
  }

  /** Reads what is new, forgets what is gone; says whether there was any. */
  synchronized boolean changed() {
    Map<String, FileStamp> now = stamps();
    boolean changed = files.keySet().retainAll(now.keySet());
    stamps.keySet().retainAll(now.keySet());
    for (Map.Entry<String, FileStamp> file : now.entrySet()) {
      if (!file.getValue().equals(stamps.get(file.getKey()))) {
        changed |= read(file.getKey(), file.getValue());
      }
    }
    return changed;
  }

  private Map<String, FileStamp> stamps() {
    Map<String, FileStamp> found = new TreeMap<>();
    if (!Files.isDirectory(root)) {
      return found;
    }
    try (Stream<Path> inside = Files.list(root)) {
      inside
          .filter(file -> file.getFileName().toString().endsWith(GuideYaml.ENDING))
          .sorted()
          .limit(FILES_MAX)
          .forEach(file -> FileStamp.of(file).ifPresent(s -> found.put(name(file), s)));
    } catch (IOException e) {
      LOG.warn("guides folder not readable: {}", e.getClass().getSimpleName());
    }
    return found;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private boolean read(String name, FileStamp stamp) {
    try {
      byte[] text = bytes(root.resolve(name));
      files.put(name, new Read(GuideYaml.read(text, name), text));
      stamps.put(name, stamp);
      return true;
    } catch (IOException e) {
      // Being written or locked by an editor: the next look finds it.
      return false;
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(GuideYaml.BYTES_MAX + 1);
    }
  }

  /** The files as they were read last. */
  synchronized List<GuideFile> files() {
    return files.values().stream().map(read -> read.file).toList();
  }

  /** The text of a guide of this folder. */
  synchronized Optional<byte[]> text(Guide.Pin pin) {
    return files.values().stream()
        .filter(read -> read.file.guide().map(Guide::pin).equals(Optional.of(pin)))
        .map(read -> read.text)
        .findFirst();
  }

  /** Remembers the text of a sound file. */
  synchronized void good(GuideFile file) {
    Read read = files.get(file.name());
    if (read != null) {
      file.guide().ifPresent(_ -> writeWhenOther(good().resolve(file.name()), read.text));
    }
  }

  /** The last good text of a guide whose file is broken. */
  synchronized Optional<Guide> lastGood(String id) {
    return guide(good().resolve(id + GuideYaml.ENDING), id);
  }

  /** Forgets the good texts of guides that have no file any more. */
  synchronized void forget(List<String> ids) {
    if (Files.isDirectory(good())) {
      try (Stream<Path> inside = Files.list(good())) {
        for (Path file : inside.toList()) {
          if (!ids.contains(name(file).replace(GuideYaml.ENDING, ""))) {
            Files.deleteIfExists(file);
          }
        }
      } catch (IOException e) {
        LOG.warn("kept guides not readable: {}", e.getClass().getSimpleName());
      }
    }
  }

  /** Keeps a text that a run stays with; written again, it counts as used just now. */
  synchronized void keep(Guide.Pin pin, Optional<byte[]> text) {
    text.ifPresent(
        bytes -> {
          write(run(pin), bytes);
          makeRoom(run(pin).getParent());
        });
  }

  private static void makeRoom(Path runs) {
    try (Stream<Path> inside = Files.list(runs)) {
      Map<Path, FileTime> used = new HashMap<>();
      inside.forEach(file -> used.put(file, usedAt(file)));
      List<Path> longestUnused =
          used.entrySet().stream()
              .sorted(Map.Entry.comparingByValue())
              .limit(Math.max(0, used.size() - RUNS_KEPT))
              .map(Map.Entry::getKey)
              .toList();
      for (Path file : longestUnused) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.warn("kept texts of runs not readable: {}", e.getClass().getSimpleName());
    }
  }

  private static FileTime usedAt(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  /** A text that was kept for a run. */
  Optional<Guide> kept(Guide.Pin pin) {
    boolean plain = pin.id().matches("[a-z0-9-]+") && pin.digest().matches("[0-9a-f]+");
    return plain
        ? guide(run(pin), pin.id()).filter(guide -> guide.pin().equals(pin))
        : Optional.empty();
  }

  private Path good() {
    return root.resolve(".kept").resolve("good");
  }

  private Path run(Guide.Pin pin) {
    String name = pin.id() + "-" + pin.version() + "-" + pin.digest() + GuideYaml.ENDING;
    return root.resolve(".kept").resolve("runs").resolve(name);
  }

  private static Optional<Guide> guide(Path file, String id) {
    try {
      return Files.exists(file)
          ? GuideYaml.read(bytes(file), id + GuideYaml.ENDING).guide()
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void writeWhenOther(Path file, byte[] text) {
    if (!holds(file, text)) {
      write(file, text);
    }
  }

  private static boolean holds(Path file, byte[] text) {
    try {
      return Files.exists(file)
          && Files.size(file) == text.length
          && Arrays.equals(Files.readAllBytes(file), text);
    } catch (IOException e) {
      return false;
    }
  }

  private static void write(Path file, byte[] text) {
    try {
      Files.createDirectories(file.getParent());
      Path beside = Files.createTempFile(file.getParent(), "guide", ".part");
      Files.write(beside, text);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // The guide is in use all the same; only a restart would not find this text.
      LOG.warn("guide not kept: {}", e.getClass().getSimpleName());
    }
  }
}
