package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.record.TimeSource;

/**
 * Once after opening: drops photos that belong to nothing any more, and deletes files whose key is
 * gone or never came to be, as after a crash between file and row. A file whose key went lies there
 * as long as a backup beside the data still holds that key. One file in a step, and only files that
 * lay there at the opening: the row of a new one comes a moment later.
 */
final class PhotoSweep implements IdleWork {

  /** A form begun so lately may not have come into its draft yet. */
  private static final Duration YOUNG = Duration.ofDays(1);

  private static final Logger LOG = LoggerFactory.getLogger(PhotoSweep.class);

  private final PhotoFiles files;
  private final Path backups;
  private final TimeSource time;
  private final Deque<String> left;
  private boolean begun;
  private Instant oldestBackup = Instant.MAX;

  /** Before anything new is kept. */
  PhotoSweep(PhotoFiles files, Path backups, TimeSource time) {
    this.files = files;
    this.backups = backups;
    this.time = time;
    this.left = new ArrayDeque<>(namesIn(files));
  }

  private static List<String> namesIn(PhotoFiles files) {
    try {
      return files.names();
    } catch (IOException e) {
      throw DiskFaults.of(e, files.folder());
    }
  }

  @Override
  public boolean step(Session session) throws SQLException {
    try {
      if (!begun) {
        begun = true;
        begin(session);
      } else if (!left.isEmpty()) {
        look(session, left.remove());
      }
    } catch (IOException e) {
      // The next opening looks again.
      LOG.warn("photos not swept: {}", e.getClass().getSimpleName());
      left.clear();
    }
    return !left.isEmpty();
  }

  private void begin(Session session) throws SQLException, IOException {
    long until = time.now().minus(YOUNG).toEpochMilli();
    UUID before = new UUID(until << 16, 0);
    session.transaction(
        "BEGIN IMMEDIATE",
        s -> {
          PhotoRows.forgetStrays(s, before, false);
          return null;
        });
    oldestBackup = oldestBackup();
  }

  private void look(Session session, String name) throws SQLException, IOException {
    if (!PhotoFiles.isName(name)) {
      String ours = name.substring(0, Math.min(name.length(), 64));
      if (PhotoFiles.isName(ours) && name.equals(temporary(ours))) {
        files.delete(name);
      }
      return;
    }
    boolean needed =
        PhotoRows.isKept(session, name)
            || PhotoRows.goneAt(session, name).filter(this::isInABackup).isPresent();
    if (!needed) {
      files.delete(name);
      PhotoRows.gone(session, name);
    }
  }

  private static String temporary(String name) {
    return AtomicFiles.temporary(Path.of(name)).toString();
  }

  private boolean isInABackup(long goneAt) {
    return !Instant.ofEpochMilli(goneAt).isBefore(oldestBackup);
  }

  private Instant oldestBackup() throws IOException {
    if (!Files.isDirectory(backups)) {
      return Instant.MAX;
    }
    try (Stream<Path> inside = Files.list(backups)) {
      return inside
          .flatMap(file -> BackupNames.takenAt(file).stream())
          .min(Instant::compareTo)
          .orElse(Instant.MAX);
    }
  }
}
