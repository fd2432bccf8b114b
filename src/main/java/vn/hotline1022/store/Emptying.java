package vn.hotline1022.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes everything of a profile from this computer: first what opens it (key files, the heads of
 * the database and of backups are written over), then every file. A marker stands in the folder
 * from before the first step until after the last, so whenever the machine stops, whoever locks the
 * profile next ends it: there is a whole desk or none.
 *
 * <p>What is written over may still lie in cells that a flash disk has put aside; it is encrypted,
 * and without the passphrases of its people nothing opens it.
 *
 * <p>For who has the profile's lock, with its database closed. Asks nothing: whether something
 * would be lost is told by {@link Remains}.
 */
public final class Emptying {
  private static final Logger LOG = LoggerFactory.getLogger(Emptying.class);

  /** So much of the beginning of a large file is written over; without it none of it is read. */
  private static final int HEAD = 1 << 20;

  private static final int PIECE = 1 << 16;

  /** Somebody may be writing a last file while a folder is emptied. */
  private static final int TRIES = 5;

  private final ProfileFolder folder;
  private final AtomicFiles files;
  private final AtomicFiles.Steps steps;
  private final SecureRandom random = new SecureRandom();

  public Emptying(ProfileFolder folder) {
    this(folder, (step, file) -> {});
  }

  Emptying(ProfileFolder folder, AtomicFiles.Steps steps) {
    this.folder = folder;
    this.files = new AtomicFiles(steps);
    this.steps = steps;
  }

  /** Empties it. Where that fails it goes on at the next start, whatever happens meanwhile. */
  public void run() {
    try {
      steps.before("begin", marker());
      OwnerOnly.newFileUnlessThere(marker());
      AtomicFiles.forceFolder(folder.root());
      goOn();
    } catch (IOException e) {
      throw DiskFaults.of(e, folder.root());
    }
  }

  /** Goes on with one that was cut off, if any. */
  void finish() throws IOException {
    if (isBegun()) {
      goOn();
    }
  }

  /** Whether it was begun and is not over. */
  public boolean isBegun() {
    return Files.exists(marker(), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * What lies in the folder or beside it and is not touched: files somebody put there, and older
   * profiles that a restore moved aside.
   */
  public List<Path> spared() {
    String aside = folder.root().getFileName() + Restore.ASIDE;
    try {
      List<Path> found = new ArrayList<>(inside(folder.root(), path -> !isOurs(path)));
      found.addAll(
          inside(
              folder.root().toAbsolutePath().getParent(),
              path -> path.getFileName().toString().startsWith(aside)));
      return List.copyOf(found);
    } catch (IOException e) {
      throw DiskFaults.of(e, folder.root());
    }
  }

  private Path marker() {
    return folder.root().resolve("emptying");
  }

  private void goOn() throws IOException {
    for (Path file : keys()) {
      writeOver(file);
    }
    for (Path place : content()) {
      delete(place);
    }
    AtomicFiles.forceFolder(folder.root());
    // The name and id of the desk: a folder without it was never set up.
    files.delete(folder.profile());
    files.delete(marker());
    folder.create();
  }

  /** What opens the data, or without which it is not read. */
  private List<Path> keys() throws IOException {
    List<Path> found = new ArrayList<>(inside(folder.people(), path -> true));
    found.addAll(inside(folder.root(), path -> begins(path, Set.of(folder.recovery()))));
    found.addAll(inside(folder.backups(), path -> true));
    found.addAll(inside(folder.root(), path -> begins(path, Set.of(folder.database()))));
    return found;
  }

  /** Everything but the lock, the marker and what says that there is a desk. */
  private List<Path> content() throws IOException {
    List<Path> found =
        inside(
            folder.root(),
            path ->
                isOurs(path) && !begins(path, Set.of(folder.lock(), folder.profile(), marker())));
    List<Path> inOrder = new ArrayList<>(found);
    inOrder.sort(Comparator.comparing((Path path) -> !path.equals(folder.people())));
    return inOrder;
  }

  private boolean isOurs(Path path) {
    Set<Path> folders =
        Set.of(
            folder.people(),
            folder.photos(),
            folder.incoming(),
            folder.backups(),
            folder.logs(),
            folder.knowledge(),
            folder.guides());
    return folders.contains(path)
        || begins(
            path,
            Set.of(
                marker(),
                folder.lock(),
                folder.profile(),
                folder.recovery(),
                folder.database(),
                folder.incarnation(),
                folder.preferences(),
                folder.shifts(),
                folder.root().resolve("probe.tmp")));
  }

  /** The file itself, and what lies beside it while it is written. */
  private static boolean begins(Path path, Set<Path> files) {
    String name = path.getFileName().toString();
    return files.stream()
        .map(file -> file.getFileName().toString())
        .anyMatch(
            ours ->
                name.equals(ours) || name.startsWith(ours + ".") || name.startsWith(ours + "-"));
  }

  private static List<Path> inside(Path folder, Predicate<Path> which) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(which).sorted().toList();
    }
  }

  /** That it cannot be written over does not keep it from going. */
  private void writeOver(Path file) throws IOException {
    steps.before("write over", file);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      OwnerOnly.file(file);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        fill(channel, Math.min(channel.size(), HEAD));
        steps.before("force", file);
        channel.force(true);
      }
    } catch (IOException e) {
      LOG.warn("a file was not written over: {}", e.getClass().getSimpleName());
    }
  }

  private void fill(FileChannel channel, long bytes) throws IOException {
    byte[] noise = new byte[PIECE];
    while (channel.position() < bytes) {
      random.nextBytes(noise);
      int length = (int) Math.min(noise.length, bytes - channel.position());
      channel.write(ByteBuffer.wrap(noise, 0, length));
    }
  }

  private void delete(Path place) throws IOException {
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      files.delete(place);
      return;
    }
    for (int i = 0; i < TRIES && Files.exists(place, LinkOption.NOFOLLOW_LINKS); i++) {
      deleteFolder(place, i == TRIES - 1);
    }
  }

  /**
   * @param last whether what does not go is a failure
   */
  private void deleteFolder(Path place, boolean last) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(place)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      steps.before("delete", path);
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        boolean log = place.equals(folder.logs());
        if (log) {
          shorten(path);
        } else if (last) {
          throw e;
        }
      }
    }
  }

  /** A log that is open here cannot go everywhere; nothing of a citizen is in it. */
  private static void shorten(Path log) {
    if (Files.isRegularFile(log, LinkOption.NOFOLLOW_LINKS)) {
      try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
        channel.truncate(0);
      } catch (IOException e) {
        LOG.warn("a log stays: {}", e.getClass().getSimpleName());
      }
    }
  }
}
