package vn.hotline1022.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.TimeSource;

/**
 * Takes backups of a profile: the database as encrypted as it is, and the key files, so that the
 * passphrases and the recovery key of that day open it. The daily one leaves the photos where they
 * are, in the same profile, and {@link PhotoSweep} spares them for it; one to another place has
 * them in it. Blocks; one at a time.
 */
public final class Backup {

  /** How many backups stay beside the data. */
  public static final int KEPT = 14;

  /** So long one stays beside the data once there are newer ones: what was erased is in it. */
  public static final Duration LONGEST = Duration.ofDays(14);

  private static final Logger LOG = LoggerFactory.getLogger(Backup.class);
  private static final Duration DAILY = Duration.ofHours(24);

  private static final long LEFT_FOR_THE_DESK = 64L << 20;

  /** Key files that change all the time while they are copied: then something else is wrong. */
  private static final int TRIES = 5;

  private final ProfileFolder folder;
  private final TimeSource time;
  private final Consumer<Path> snapshot;
  private final AtomicFiles.Steps steps;

  /**
   * @param snapshot writes a consistent encrypted copy of the database to a new file: {@link
   *     Database#snapshotTo}
   */
  public Backup(ProfileFolder folder, TimeSource time, Consumer<Path> snapshot) {
    this(folder, time, snapshot, (step, file) -> {});
  }

  Backup(ProfileFolder folder, TimeSource time, Consumer<Path> snapshot, AtomicFiles.Steps steps) {
    this.folder = folder;
    this.time = time;
    this.snapshot = snapshot;
    this.steps = steps;
  }

  /** Takes one into the profile's own folder and drops those that are too many or too old. */
  public synchronized Path take() {
    Path target = folder.backups().resolve(nameNow());
    take(target, Optional.empty());
    prune(target);
    return target;
  }

  /** Takes one with all photos to a file of somebody's choice. */
  public synchronized Path takeTo(Path target) {
    return take(target, Optional.of(new PhotoArchive(new PhotoFiles(folder.photos()))));
  }

  private Path take(Path target, Optional<PhotoArchive> photos) {
    Path copy = AtomicFiles.temporary(folder.backups().resolve(BackupManifest.DATABASE));
    Path temporary = AtomicFiles.temporary(target);
    try {
      OwnerOnly.folder(folder.backups());
      deleteLeftovers();
      requireRoom();
      SequencedMap<String, Bytes> keyFiles = copyDatabase(copy);
      BackupManifest manifest = manifest(copy, keyFiles, photos);
      BackupFile.write(temporary, manifest, part -> content(part, copy, keyFiles, photos), steps);
      new AtomicFiles(steps).move(temporary, target);
      return target;
    } catch (IOException e) {
      throw DiskFaults.of(e, target.toAbsolutePath().getParent());
    } finally {
      deleteQuietly(copy);
      deleteQuietly(temporary);
    }
  }

  private static InputStream content(
      BackupManifest.Part part,
      Path copy,
      SequencedMap<String, Bytes> keyFiles,
      Optional<PhotoArchive> photos)
      throws IOException {
    if (part.isDatabase()) {
      return Files.newInputStream(copy);
    }
    return part.isPhotos()
        ? photos.orElseThrow().read()
        : new ByteArrayInputStream(keyFiles.get(part.name()).toArray());
  }

  /** The backups beside the data, the newest first. */
  public List<Path> list() {
    if (!Files.isDirectory(folder.backups())) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder.backups())) {
      return inside
          .filter(file -> BackupNames.takenAt(file).isPresent())
          .sorted(
              Comparator.comparing((Path file) -> BackupNames.takenAt(file).orElseThrow())
                  .reversed())
          .toList();
    } catch (IOException e) {
      throw DiskFaults.of(e, folder.backups());
    }
  }

  /** When the last one was taken; one from the future does not count, the clock was wrong then. */
  public Optional<Instant> last() {
    Instant now = time.now();
    return list().stream()
        .map(file -> BackupNames.takenAt(file).orElseThrow())
        .filter(taken -> !taken.isAfter(now))
        .findFirst();
  }

  /** Whether the daily backup is due. */
  public boolean isDue() {
    return isDue(last(), time.now());
  }

  static boolean isDue(Optional<Instant> last, Instant now) {
    return last.isEmpty() || Duration.between(last.get(), now).compareTo(DAILY) >= 0;
  }

  /** The file name a backup taken now gets. */
  public String nameNow() {
    return BackupNames.of(device().name(), time.now());
  }

  /** A backup must not take the last room from the calls that are being written down. */
  private void requireRoom() throws IOException {
    long free = folder.check().freeBytes();
    if (free >= 0 && free < 2 * Files.size(folder.database()) + LEFT_FOR_THE_DESK) {
      throw new FaultException(new Fault.DiskFull());
    }
  }

  /** Copies until the key files before and after are the same: a change of keys in between. */
  private SequencedMap<String, Bytes> copyDatabase(Path copy) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      SequencedMap<String, Bytes> before = keyFiles();
      steps.before("snapshot", copy);
      Files.deleteIfExists(copy);
      snapshot.accept(copy);
      if (keyFiles().equals(before)) {
        return before;
      }
    }
    throw new IOException("the key files keep changing");
  }

  private SequencedMap<String, Bytes> keyFiles() throws IOException {
    SequencedMap<String, Bytes> files = new TreeMap<>();
    files.put(BackupManifest.PROFILE, read(folder.profile()));
    files.put(BackupManifest.RECOVERY, read(folder.recovery()));
    if (Files.exists(folder.shifts())) {
      files.put(BackupManifest.SHIFTS, read(folder.shifts()));
    }
    for (String code : new KeyFolder(folder, new AtomicFiles()).codes()) {
      files.put("people/" + code + ".json", read(folder.person(code)));
    }
    return files;
  }

  private BackupManifest manifest(
      Path copy, SequencedMap<String, Bytes> keyFiles, Optional<PhotoArchive> photos)
      throws IOException {
    List<BackupManifest.Part> parts = new ArrayList<>();
    for (var file : keyFiles.entrySet()) {
      parts.add(BackupFile.part(file.getKey(), file.getValue()));
    }
    parts.add(BackupFile.part(BackupManifest.DATABASE, copy));
    if (photos.isPresent() && photos.get().size() > 0) {
      parts.add(BackupFile.part(BackupManifest.PHOTOS, photos.get().size(), photos.get().read()));
    }
    return new BackupManifest(device().name(), time.now(), parts);
  }

  private ProfileJson.Device device() {
    return new KeyFolder(folder, new AtomicFiles()).device();
  }

  /**
   * Where all others are stale one of them stays: a clock that is wrong for a moment must not cost
   * every backup. It goes with the next.
   */
  private void prune(Path justTaken) {
    List<Path> others = list().stream().filter(file -> !file.equals(justTaken)).toList();
    boolean allStale = others.stream().allMatch(this::isStale);
    try {
      for (int i = 0; i < others.size(); i++) {
        boolean spared = i == 0 && allStale;
        if (i >= KEPT - 1 || (isStale(others.get(i)) && !spared)) {
          steps.before("prune", others.get(i));
          Files.deleteIfExists(others.get(i));
        }
      }
    } catch (IOException e) {
      throw DiskFaults.of(e, folder.backups());
    }
  }

  /** Too old, or of a time when the clock was wrong. */
  private boolean isStale(Path file) {
    Instant taken = BackupNames.takenAt(file).orElseThrow();
    Instant now = time.now();
    return taken.isAfter(now) || taken.isBefore(now.minus(LONGEST));
  }

  private static Bytes read(Path file) throws IOException {
    return Bytes.of(AtomicFiles.read(file, SummedJson.MOST_BYTES));
  }

  /** What a killed process left half written. */
  private void deleteLeftovers() throws IOException {
    try (Stream<Path> inside = Files.list(folder.backups())) {
      inside.filter(BackupNames::isLeftover).forEach(Backup::deleteQuietly);
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("a temporary file stays behind: {}", e.getClass().getSimpleName());
    }
  }
}
