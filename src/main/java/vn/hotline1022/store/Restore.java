package vn.hotline1022.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.TimeSource;

/**
 * Brings a backup back as a profile. Everything is proven beside the profile before anything in it
 * moves, and what was there is moved aside, never deleted. A restored profile has no incarnation
 * token, so its next start begins a new chain.
 */
public final class Restore {

  /** Ends the name of a profile that was moved aside, before the moment. */
  static final String ASIDE = "-before-";

  /** Kept free, so that the desk can start afterwards. */
  private static final long ROOM_TO_START = 16L << 20;

  private final TimeSource time;
  private final AtomicFiles files;
  private final AtomicFiles.Steps steps;

  public Restore(TimeSource time) {
    this(time, (step, file) -> {});
  }

  Restore(TimeSource time, AtomicFiles.Steps steps) {
    this.time = time;
    this.files = new AtomicFiles(steps);
    this.steps = steps;
  }

  /** What becomes of a profile that is there already. */
  public enum Existing {
    /** {@code ProfileNotEmpty} is thrown. */
    REFUSE,
    /** It is renamed to a folder beside it. */
    MOVE_ASIDE
  }

  /**
   * What was restored.
   *
   * @param movedAside where the profile lies that was there before
   * @param withPhotos whether photos came with it, or were found in the profile it was taken of
   */
  public record Result(BackupManifest manifest, Optional<Path> movedAside, boolean withPhotos) {}

  /**
   * Restores {@code file} into {@code folder}, which no other process may have open. Throws {@code
   * BackupUnreadable}, {@code StoreNewer}, {@code ProfileNotEmpty}, {@code ProfileInUse} or a disk
   * fault, and has changed nothing then.
   */
  public Result restore(Path file, ProfileFolder folder, Existing existing) {
    BackupFile backup = BackupFile.open(file);
    try {
      RestorePlaces.of(folder).finish();
      if (holdsData(folder) && existing == Existing.REFUSE) {
        throw new FaultException(new Fault.ProfileNotEmpty(folder.root().toString()));
      }
      requireRoom(backup, folder);
      makeReadyAlone(backup, folder, List.of(folder, takenOf(file)));
      Optional<Path> aside = Files.exists(folder.root()) ? clear(folder) : Optional.empty();
      files.move(RestorePlaces.of(folder).complete(), folder.root());
      return new Result(backup.manifest(), aside, Files.isDirectory(folder.photos()));
    } catch (IOException e) {
      throw DiskFaults.of(e, folder.root());
    }
  }

  /** Whether there is a profile, or what is left of one, that somebody may miss. */
  private static boolean holdsData(ProfileFolder folder) {
    return Files.exists(folder.profile())
        || Files.exists(folder.database())
        || !new KeyFolder(folder, new AtomicFiles()).codes().isEmpty();
  }

  private static void requireRoom(BackupFile backup, ProfileFolder folder) {
    long free = folder.check().freeBytes();
    if (free >= 0 && free < backup.manifest().size() + ROOM_TO_START) {
      throw new FaultException(new Fault.DiskFull());
    }
  }

  /**
   * With the old profile locked, so that no desk works in it meanwhile; given back before it moves,
   * since Windows renames no folder with an open file in it.
   */
  private void makeReadyAlone(
      BackupFile backup, ProfileFolder folder, List<ProfileFolder> havePhotos) throws IOException {
    if (Files.notExists(folder.root())) {
      makeReady(backup, folder, havePhotos);
      return;
    }
    ProfileLock lock = ProfileLock.acquire(folder, () -> {});
    try {
      makeReady(backup, folder, havePhotos);
    } finally {
      lock.close();
    }
  }

  /** Unpacks and proves everything beside the profile. */
  private void makeReady(BackupFile backup, ProfileFolder folder, List<ProfileFolder> havePhotos)
      throws IOException {
    RestorePlaces places = RestorePlaces.of(folder);
    places.forget();
    ProfileFolder filling = new ProfileFolder(places.filling());
    OwnerOnly.folder(filling.root());
    OwnerOnly.folder(filling.people());
    try {
      backup.readParts((part, content) -> unpack(part, content, filling));
      requireReadable(filling);
      if (!backup.manifest().hasPhotos()) {
        bringPhotos(havePhotos, filling);
      }
      AtomicFiles.forceFolder(filling.people());
      AtomicFiles.forceFolder(filling.root());
      files.move(places.filling(), places.complete());
    } catch (IOException | FaultException e) {
      places.forget();
      throw e;
    }
  }

  /** The profile in whose folder of backups it lies. */
  private static ProfileFolder takenOf(Path file) {
    return new ProfileFolder(file.toAbsolutePath().resolveSibling("..").normalize());
  }

  /** A daily backup left them where they were: they lie there still, under the same names. */
  private static void bringPhotos(List<ProfileFolder> from, ProfileFolder filling)
      throws IOException {
    for (ProfileFolder folder : from) {
      new PhotoArchive(new PhotoFiles(folder.photos())).bringTo(filling.photos());
    }
  }

  private void unpack(BackupManifest.Part part, InputStream content, ProfileFolder filling)
      throws IOException {
    if (part.isPhotos()) {
      steps.before("unpack", filling.photos());
      PhotoArchive.unpack(content, filling.photos());
    } else {
      unpack(content, filling.root().resolve(part.name()));
    }
  }

  private void unpack(InputStream content, Path target) throws IOException {
    steps.before("unpack", target);
    OwnerOnly.newFile(target);
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      BackupFile.copy(content, Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  /** The sums are right; whether the key files mean something to this version is another matter. */
  private static void requireReadable(ProfileFolder filling) {
    KeyFolder keys = new KeyFolder(filling, new AtomicFiles());
    keys.device();
    keys.recovery();
    if (keys.codes().stream().noneMatch(code -> keys.readable(code).isPresent())) {
      throw BackupFile.unreadable(null);
    }
  }

  /** Gets the old profile out of the way; an empty one just goes. */
  private Optional<Path> clear(ProfileFolder folder) throws IOException {
    if (!holdsData(folder)) {
      try {
        for (Path path :
            List.of(
                folder.lock(), folder.people(), folder.backups(), folder.logs(), folder.root())) {
          Files.deleteIfExists(path);
        }
        return Optional.empty();
      } catch (DirectoryNotEmptyException e) {
        // Something of somebody's lies there after all.
      }
    }
    String stamp = BackupNames.STAMP.format(time.now());
    Path aside = folder.root().resolveSibling(folder.root().getFileName() + ASIDE + stamp);
    files.move(folder.root(), aside);
    return Optional.of(aside);
  }
}
