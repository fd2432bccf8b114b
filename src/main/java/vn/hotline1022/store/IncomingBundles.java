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
 * Takes in bundles of other desks. Each is copied beside the database, encrypted as it is, while it
 * is looked over; a row says that it was sound, and from then on it is taken in to its end, also
 * after a crash, before anybody sees anything. Whatever happens before leaves nothing.
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
      BundleCheck check = check(own);
      bundle.read(check, Phase.CHECKING, new Signatures(), progress);
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
    Path copy = folder.resolve(UUID.randomUUID() + Bundles.ENDING);
    Signatures signatures = new Signatures();
    UUID from;
    try (OpenBundle bundle = OpenBundle.open(path, own, this::writer)) {
      if (seen.isPresent() && !seen.get().equals(bundle.seal())) {
        throw new BundleFlaw(BundleProblem.SWAPPED);
      }
      from = bundle.from();
      copy(bundle, check(own), copy, signatures, progress);
    }
    database
        .writer()
        .write(
            s ->
                s.update(
                    "INSERT INTO incoming_bundle (file, desk) VALUES (?, ?)",
                    String.valueOf(copy.getFileName()),
                    from));
    try {
      return take(copy, own, from, signatures, progress);
    } catch (IOException e) {
      // It was sound a moment ago: the profile's own disk fails.
      throw new OpenBundle.CopyFailed(e);
    }
  }

  private BundleCheck check(DeskIdentity own) {
    return new BundleCheck(database, records.origin(), speaking(own));
  }

  private BundleDesks speaking(DeskIdentity own) {
    return new BundleDesks(own.shown(), known(), desks.met());
  }

  private void copy(
      OpenBundle bundle,
      BundleCheck check,
      Path copy,
      Signatures signatures,
      BundleProgress progress)
      throws IOException {
    Path temporary = AtomicFiles.temporary(copy);
    try {
      here(
          () -> {
            OwnerOnly.folder(folder);
            requireRoom(bundle.length());
            OwnerOnly.newFile(temporary);
          });
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        bundle.readCopying(channel, check, signatures, progress);
        here(() -> channel.force(true));
      }
      here(() -> files.move(temporary, copy));
    } catch (IOException | RuntimeException e) {
      here(() -> Files.deleteIfExists(temporary));
      here(this::clear);
      throw e;
    }
  }

  private void requireRoom(long length) {
    if (folder.toFile().getUsableSpace() < 2 * length + LEFT_FOR_THE_DESK) {
      throw new FaultException(new Fault.DiskFull());
    }
  }

  /** What is done on the profile's own disk. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  /** Says that it was not the file's fault. */
  private static void here(Step step) throws IOException {
    try {
      step.run();
    } catch (IOException e) {
      throw new OpenBundle.CopyFailed(e);
    }
  }

  private Bundles.Applied take(
      Path copy, DeskIdentity own, UUID from, Signatures signatures, BundleProgress progress)
      throws IOException {
    Bundles.Applied applied;
    BundleDesks speaking = speaking(own);
    try (Writer.Busy _ = database.writer().busy();
        OpenBundle bundle = OpenBundle.open(copy, own, device -> kept(from));
        BundleTaking taking = new BundleTaking(database, records, photos, from, speaking)) {
      bundle.read(taking, Phase.APPLYING, signatures, progress);
      applied = taking.finish();
    }
    done(copy);
    return applied;
  }

  private void done(Path copy) throws IOException {
    String name = String.valueOf(copy.getFileName());
    database.writer().write(s -> s.update("DELETE FROM incoming_bundle WHERE file = ?", name));
    Files.deleteIfExists(copy);
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

  /** What was being taken in. */
  private record Left(String file, UUID desk) {}

  /** Ends what a crash or a full disk interrupted. */
  synchronized void finish() {
    List<Left> left =
        database
            .readers()
            .read(
                s ->
                    s.list(
                        "SELECT file, desk FROM incoming_bundle",
                        row -> new Left(row.getString(1), Ids.of(row.getBytes(2)))));
    left.forEach(this::finish);
    try {
      sweep(left);
    } catch (IOException e) {
      LOG.warn("incoming bundles not swept: {}", e.getClass().getSimpleName());
    }
  }

  /** One that cannot be ended now, since the disk is full, waits for the next opening, or file. */
  private void finish(Left left) {
    Path copy = folder.resolve(left.file());
    try {
      UUID device = records.origin().device();
      DeskIdentity own =
          database
              .readers()
              .read(s -> KnownDeskRows.ownKept(s, device, "-"))
              .orElseThrow(() -> new BundleFlaw(BundleProblem.SOMEBODY_ELSE));
      take(copy, own, left.desk(), new Signatures(), BundleProgress.NONE);
    } catch (BundleFlaw e) {
      LOG.warn("a bundle that was being taken in is lost: {}", e.problem());
      forget(copy);
    } catch (IOException | FaultException e) {
      LOG.warn("a bundle is not taken in yet: {}", e.getClass().getSimpleName());
    }
  }

  private void forget(Path copy) {
    try {
      done(copy);
    } catch (IOException e) {
      LOG.warn("a bundle stays: {}", e.getClass().getSimpleName());
    }
  }

  /** What was only being copied. */
  private void sweep(List<Left> left) throws IOException {
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
