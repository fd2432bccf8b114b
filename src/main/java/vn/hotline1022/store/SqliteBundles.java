package vn.hotline1022.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.fault.Fault.IdentityProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.sync.bundle.BundleFlaw;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.BundleReceipt;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.DeskIdentity;
import vn.hotline1022.sync.bundle.IdentityFile;
import vn.hotline1022.sync.bundle.IdentityJson;
import vn.hotline1022.sync.bundle.KnownDesk;
import vn.hotline1022.sync.bundle.KnownDesks;
import vn.hotline1022.sync.bundle.Preview;
import vn.hotline1022.sync.bundle.Receipts;

/** Handing over by file, of one profile. Thread-safe. */
final class SqliteBundles implements Bundles {
  private final Database database;
  private final RecordStore records;
  private final SqlitePhotoStore photos;
  private final IncomingBundles incoming;
  private final TimeSource time;
  private final String name;

  /**
   * @param name what people call this computer
   */
  SqliteBundles(
      Database database,
      RecordStore records,
      SqlitePhotoStore photos,
      IncomingBundles incoming,
      TimeSource time,
      String name) {
    this.database = database;
    this.records = records;
    this.photos = photos;
    this.incoming = incoming;
    this.time = time;
    this.name = IdentityFile.isName(name) ? name : "1022";
  }

  @Override
  public IdentityFile identity() {
    return own().shown();
  }

  private DeskIdentity own() {
    UUID device = device();
    return database
        .readers()
        .read(s -> KnownDeskRows.ownKept(s, device, name))
        .orElseGet(() -> database.writer().write(s -> KnownDeskRows.own(s, device, name)));
  }

  private UUID device() {
    return records.origin().device();
  }

  @Override
  public void writeIdentity(Path file) {
    byte[] bytes = IdentityJson.write(identity());
    Path temporary = AtomicFiles.temporary(file);
    try {
      Files.deleteIfExists(temporary);
      OwnerOnly.newFileAnywhere(temporary);
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      new AtomicFiles().move(temporary, file);
    } catch (IOException e) {
      throw new FaultException(new Fault.BundleNotWritten(nameOf(file)), e);
    }
  }

  @Override
  public IdentityFile readIdentity(Path file) {
    IdentityFile read;
    try {
      read =
          IdentityJson.read(AtomicFiles.read(file, IdentityJson.MOST_BYTES))
              .orElseThrow(() -> refused(file, IdentityProblem.NOT_AN_IDENTITY, null));
    } catch (IOException e) {
      throw refused(file, IdentityProblem.NOT_AN_IDENTITY, e);
    }
    if (read.device().equals(device())) {
      throw refused(file, IdentityProblem.OWN, null);
    }
    return read;
  }

  private static FaultException refused(Path file, IdentityProblem problem, Exception cause) {
    return new FaultException(new Fault.IdentityRefused(nameOf(file), problem), cause);
  }

  @Override
  public KnownDesks desks() {
    return incoming.desks();
  }

  @Override
  public Waiting waiting(Optional<UUID> to) {
    Origin own = records.origin();
    return database
        .readers()
        .read(
            s ->
                to.isPresent()
                    ? new Waiting(
                        RangeRows.countNotHeldBy(s, to.get(), own),
                        CarriedPhotoRows.countNotHeldBy(s, to.get()),
                        CarriedPhotoRows.countUnreadable(s))
                    : new Waiting(
                        RangeRows.countHereAlone(s, own),
                        CarriedPhotoRows.countHereAlone(s, own),
                        CarriedPhotoRows.countUnreadable(s)));
  }

  @Override
  public Exported export(UUID to, Path file, Extent extent, BundleProgress progress) {
    return export(to, file, extent, progress, BundleExport.MOST_WRITTEN);
  }

  Exported export(UUID to, Path file, Extent extent, BundleProgress progress, long most) {
    KnownDesk receiver =
        desks()
            .find(to)
            .filter(desk -> !desk.revoked())
            .orElseThrow(() -> new FaultException(new Fault.ReceiverUnknown()));
    return new BundleExport(database, photos, own(), receiver.identity(), progress, most)
        .run(file, extent, time.now());
  }

  @Override
  public Receipts receipts() {
    return new Kept();
  }

  /** In the database, beside what was handed over. */
  private final class Kept implements Receipts {
    @Override
    public String of(Path file) {
      return guarded(file, () -> BundleReceipt.of(file));
    }

    @Override
    public List<Awaited> awaited() {
      return database.readers().read(ReceiptRows::awaited);
    }

    @Override
    public boolean came(String digits) {
      return database.writer().write(s -> ReceiptRows.came(s, digits));
    }
  }

  @Override
  public Preview inspect(Path file, BundleProgress progress) {
    return guarded(file, () -> incoming.inspect(file, own(), progress));
  }

  @Override
  public Applied apply(Path file, BundleProgress progress) {
    return guarded(file, () -> incoming.apply(file, Optional.empty(), own(), progress));
  }

  @Override
  public Applied apply(Path file, Preview seen, BundleProgress progress) {
    return guarded(file, () -> incoming.apply(file, Optional.of(seen.seal()), own(), progress));
  }

  /** What reads a file. */
  @FunctionalInterface
  private interface Reading<T> {
    T run() throws IOException;
  }

  private <T> T guarded(Path file, Reading<T> reading) {
    try {
      return reading.run();
    } catch (BundleFlaw e) {
      throw new FaultException(new Fault.BundleRefused(nameOf(file), e.problem()), e);
    } catch (OpenBundle.CopyFailed e) {
      throw StoreFaults.of(e, database.file());
    } catch (IOException e) {
      throw new FaultException(new Fault.BundleRefused(nameOf(file), BundleProblem.UNREADABLE), e);
    }
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
