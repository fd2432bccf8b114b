package vn.hotline1022.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.sync.bundle.BundleFlaw;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.BundleProgress.Phase;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.DeskIdentity;
import vn.hotline1022.sync.bundle.KnownDesk;
import vn.hotline1022.sync.bundle.Preview;
import vn.hotline1022.sync.bundle.Signatures;

/**
 * Takes in bundles of other desks. While one is looked over, its records are copied beside the
 * database, encrypted as they are, and its photos are written as they will lie; a row says that it
 * was sound, and from then on it is taken in to its end, also after a crash, before anybody sees
 * anything. Whatever happens before leaves nothing.
 */
final class IncomingBundles {
  private static final Logger LOG = LoggerFactory.getLogger(IncomingBundles.class);
  private static final long LEFT_FOR_THE_DESK = 64L << 20;

  private final Database database;
  private final RecordStore records;
  private final SqlitePhotoStore photos;
  private final Path folder;
  private final KnownDeskRows desks;
  private final AtomicFiles files = new AtomicFiles();

  IncomingBundles(
      Database database,
      RecordStore records,
      SqlitePhotoStore photos,
      Path folder,
      KnownDeskRows desks) {
    this.database = database;
    this.records = records;
    this.photos = photos;
    this.folder = folder;
    this.desks = desks;
  }

  KnownDeskRows desks() {
    return desks;
  }

  /** Looks a file over. */
  Preview inspect(Path path, DeskIdentity own, BundleProgress progress) throws IOException {
    try (OpenBundle bundle = OpenBundle.open(path, own, this::writer)) {
      BundleCheck check = check(own, Optional.empty());
      bundle.read(check, new Signatures(), progress);
      return check.preview(writer(bundle.from()), bundle);
    }
  }

  /**
   * Takes a file in, after what an earlier attempt left.
   *
   * @param seen seal of the one that was looked over, if somebody did
   */
  synchronized Bundles.Applied apply(
      Path path, Optional<Bytes> seen, DeskIdentity own, BundleProgress progress)
      throws IOException {
    finish();
    String name = UUID.randomUUID() + Bundles.ENDING;
    Signatures signatures = new Signatures();
    OpenBundle sound;
    try (OpenBundle bundle = OpenBundle.open(path, own, this::writer);
        RecordsTried tried = new RecordsTried(database, records)) {
      if (seen.isPresent() && !seen.get().equals(bundle.seal())) {
        throw new BundleFlaw(BundleProblem.SWAPPED);
      }
      Optional<Bundles.Applied> all =
          copy(bundle, own, folder.resolve(name), tried, signatures, progress);
      if (all.isPresent()) {
        progress.reached(Phase.APPLYING, 1);
        return all.get();
      }
      sound = bundle;
      bundle.letGo();
    }
    return here(
        () -> {
          try (OpenBundle copied = sound.records(folder.resolve(name))) {
            return take(name, copied, own, signatures, progress);
          }
        });
  }

  private BundleTaking taking(String file, UUID from, DeskIdentity own, RecordBatches batches) {
    return new BundleTaking(database, records, photos, file, from, speaking(own), batches);
  }

  private BundleCheck check(DeskIdentity own, Optional<ArrivingPhotos> arriving) {
    return new BundleCheck(database, records.origin(), speaking(own), arriving);
  }

  private BundleDesks speaking(DeskIdentity own) {
    return new BundleDesks(own.shown(), known(), desks.met());
  }

  /** Looks it over; gives nothing if it is still to be taken in, from the copy. */
  private Optional<Bundles.Applied> copy(
      OpenBundle bundle,
      DeskIdentity own,
      Path copy,
      RecordsTried tried,
      Signatures signatures,
      BundleProgress progress)
      throws IOException {
    BundleTaking ahead = taking(nameOf(copy), bundle.from(), own, tried);
    Path temporary = AtomicFiles.temporary(copy);
    try (ArrivingPhotos arriving = new ArrivingPhotos(database, photos, nameOf(copy))) {
      here(
          () -> {
            OwnerOnly.folder(folder);
            requireRoom(bundle.length());
            OwnerOnly.newFile(temporary);
            return null;
          });
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        BundleCheck check = check(own, Optional.of(arriving));
        bundle.readCopying(channel, new CheckedAhead(check, ahead), signatures, progress);
        Optional<Bundles.Applied> all = keepAll(ahead, tried, arriving, own);
        if (all.isPresent()) {
          arriving.kept();
          here(
              () -> {
                discard(nameOf(temporary));
                return null;
              });
          return all;
        }
        here(
            () -> {
              channel.force(true);
              return null;
            });
      }
      here(
          () -> {
            files.move(temporary, copy);
            return null;
          });
      arriving.sound(bundle.from());
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      here(
          () -> {
            Files.deleteIfExists(temporary);
            Files.deleteIfExists(copy);
            clear();
            return null;
          });
      throw e;
    }
  }

  /** If nobody else wrote anything while it was looked over, it is in with one transaction. */
  private Optional<Bundles.Applied> keepAll(
      BundleTaking ahead, RecordsTried tried, ArrivingPhotos arriving, DeskIdentity own)
      throws IOException {
    Optional<List<IncomingRows.Arrived>> photos = arriving.settled();
    return photos.isPresent() && ahead.isTakenAs(speaking(own))
        ? ahead.keepAll(tried, photos.get())
        : Optional.empty();
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void requireRoom(long length) {
    if (folder.toFile().getUsableSpace() < 2 * length + LEFT_FOR_THE_DESK) {
      throw new FaultException(new Fault.DiskFull());
    }
  }

  /** What is done on the profile's own disk. */
  @FunctionalInterface
  private interface Step<T> {
    T run() throws IOException;
  }

  /** Says that it was not the file's fault. */
  private static <T> T here(Step<T> step) throws IOException {
    try {
      return step.run();
    } catch (IOException e) {
      throw new OpenBundle.CopyFailed(e);
    }
  }

  /** All of it, read once more. */
  private Bundles.Applied take(
      String file,
      OpenBundle copy,
      DeskIdentity own,
      Signatures signatures,
      BundleProgress progress)
      throws IOException {
    Bundles.Applied applied;
    try (Writer.Busy _ = database.writer().busy();
        RecordsUnderWay written = new RecordsUnderWay(database, records)) {
      BundleTaking taking = taking(file, copy.from(), own, written);
      copy.readRecords(taking, signatures, progress);
      applied =
          taking.finish(written, share -> progress.reached(Phase.APPLYING, behindReading(share)));
      progress.reached(Phase.APPLYING, 1);
    }
    copy.close();
    discard(file);
    return applied;
  }

  private static double behindReading(double share) {
    return OpenBundle.WHEN_READ + (1 - OpenBundle.WHEN_READ) * share;
  }

  private void discard(String file) throws IOException {
    Files.deleteIfExists(folder.resolve(file));
    clear();
  }

  /** The folder is there only while something lies in it. */
  private void clear() throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          return;
        }
      }
      Files.deleteIfExists(folder);
    }
  }

  /** Who wrote a file, if it is taken from them. */
  private KnownDesk writer(UUID device) throws BundleFlaw {
    KnownDesk desk = kept(device);
    if (desk.revoked()) {
      throw new BundleFlaw(BundleProblem.REVOKED);
    }
    return desk;
  }

  private KnownDesk kept(UUID device) throws BundleFlaw {
    return desks.find(device).orElseThrow(() -> new BundleFlaw(BundleProblem.UNKNOWN_DESK));
  }

  private Map<UUID, KnownDesk> known() {
    Map<UUID, KnownDesk> known = new HashMap<>();
    desks.all().forEach(desk -> known.put(desk.identity().device(), desk));
    return known;
  }

  /** Ends what a crash or a full disk interrupted. */
  synchronized void finish() {
    database.readers().read(IncomingRows::all).forEach(this::finish);
    try {
      sweep(database.readers().read(IncomingRows::all));
      photos.discardStrays();
    } catch (IOException e) {
      LOG.warn("incoming bundles not swept: {}", e.getClass().getSimpleName());
    }
  }

  /** One that cannot be ended now, since the disk is full, waits for the next opening, or file. */
  private void finish(IncomingRows.Bundle left) {
    try {
      UUID device = records.origin().device();
      DeskIdentity own =
          database
              .readers()
              .read(s -> KnownDeskRows.ownKept(s, device, "-"))
              .orElseThrow(() -> new BundleFlaw(BundleProblem.SOMEBODY_ELSE));
      if (!left.staged()) {
        stage(left, own);
      }
      try (OpenBundle copy =
          OpenBundle.openRecords(folder.resolve(left.file()), own, _ -> kept(left.desk()))) {
        take(left.file(), copy, own, new Signatures(), BundleProgress.NONE);
      }
    } catch (BundleFlaw e) {
      LOG.warn("a bundle that was being taken in is lost: {}", e.problem());
      forget(left.file());
    } catch (IOException | FaultException e) {
      LOG.warn("a bundle is not taken in yet: {}", e.getClass().getSimpleName());
    }
  }

  /** An earlier version of the program left the photos in the copy. */
  private void stage(IncomingRows.Bundle left, DeskIdentity own) throws IOException {
    try (OpenBundle bundle =
            OpenBundle.open(folder.resolve(left.file()), own, device -> kept(left.desk()));
        ArrivingPhotos arriving = new ArrivingPhotos(database, photos, left.file())) {
      bundle.read(check(own, Optional.of(arriving)), new Signatures(), BundleProgress.NONE);
      arriving.sound(left.desk());
    }
  }

  /** What it brought to the disk is swept behind it. */
  private void forget(String file) {
    database.writer().write(s -> IncomingRows.done(s, file));
  }

  /** What was only being copied. */
  private void sweep(List<IncomingRows.Bundle> left) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path file : inside.toList()) {
        String name = String.valueOf(file.getFileName());
        if (left.stream().noneMatch(one -> one.file().equals(name))) {
          Files.deleteIfExists(file);
        }
      }
    }
    clear();
  }
}
