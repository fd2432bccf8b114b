package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.record.TimeSource;

/**
 * Once after opening: drops photos that belong to nothing any more, and deletes files whose key is
 * gone or never came to be, as after a crash between file and row. A file whose key went lies there
 * as long as a backup beside the data still holds that key. One file in a step.
 */
final class PhotoSweep implements IdleWork {

  /** A form begun so lately may not have come into its draft yet. */
  private static final Duration YOUNG = Duration.ofDays(1);

  private static final Logger LOG = LoggerFactory.getLogger(PhotoSweep.class);

  private final PhotoFiles files;
  private final Path backups;
  private final TimeSource time;
  private Optional<Deque<String>> left = Optional.empty();
  private Instant oldestBackup = Instant.MAX;

  PhotoSweep(PhotoFiles files, Path backups, TimeSource time) {
    this.files = files;
    this.backups = backups;
    this.time = time;
  }

  @Override
  public boolean step(Session session) throws SQLException {
    try {
      if (left.isEmpty()) {
        begin(session);
      } else if (!left.get().isEmpty()) {
        look(session, left.get().remove());
      }
      return !left.orElseThrow().isEmpty();
    } catch (IOException e) {
      LOG.warn("photos not swept: {}", e.getClass().getSimpleName());
      left = Optional.of(new ArrayDeque<>());
      return false;
    }
  }

  private void begin(Session session) throws SQLException, IOException {
    long until = time.now().minus(YOUNG).toEpochMilli();
    UUID before = new UUID(until << 16, 0);
    session.transaction(
        "BEGIN IMMEDIATE",
        s -> {
          PhotoRows.forgetStrays(s, before);
          return null;
        });
    oldestBackup = oldestBackup();
    left = Optional.of(new ArrayDeque<>(files.names()));
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
