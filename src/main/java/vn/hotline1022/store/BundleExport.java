package vn.hotline1022.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.HandOverProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.BundleProgress.Phase;
import vn.hotline1022.sync.bundle.BundleReceipt;
import vn.hotline1022.sync.bundle.BundleWriter;
import vn.hotline1022.sync.bundle.Bundles.Exported;
import vn.hotline1022.sync.bundle.Bundles.Extent;
import vn.hotline1022.sync.bundle.CarriedPhoto;
import vn.hotline1022.sync.bundle.DeskIdentity;
import vn.hotline1022.sync.bundle.IdentityFile;
import vn.hotline1022.sync.bundle.Receipts.Awaited;

/** Writes one bundle, and only then remembers what was handed over. */
final class BundleExport {

  /** A file that fits on sticks of any age; more goes into the next one. */
  static final long MOST_WRITTEN = 2L << 30;

  private final Database database;
  private final SqlitePhotoStore photos;
  private final DeskIdentity own;
  private final IdentityFile to;
  private final BundleProgress progress;
  private final long most;
  private final List<Long> ranges = new ArrayList<>();
  private final List<UUID> given = new ArrayList<>();
  private final List<UUID> unreadable = new ArrayList<>();
  private long records;
  private long left;
  private double all;
  private double done;

  /**
   * @param most about how long the file may get
   */
  BundleExport(
      Database database,
      SqlitePhotoStore photos,
      DeskIdentity own,
      IdentityFile to,
      BundleProgress progress,
      long most) {
    this.database = database;
    this.photos = photos;
    this.own = own;
    this.to = to;
    this.progress = progress;
    this.most = most;
  }

  /** What is to be handed over. */
  private record Load(
      Map<UUID, IdentityFile> signers, List<RangeRows.Row> ranges, List<CarriedPhoto> photos) {}

  Exported run(Path target, Extent extent, Instant now) {
    requireNew(target);
    Load load = load(extent);
    if (all == 0) {
      throw refused(target, HandOverProblem.NOTHING);
    }
    Path temporary = AtomicFiles.temporary(target);
    try {
      Files.deleteIfExists(temporary);
      OwnerOnly.newFileAnywhere(temporary);
      long bytes;
      try (FileChannel file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        bytes = write(file, load, now);
      }
      requireNew(target);
      if (records + given.size() + left == 0) {
        database.writer().write(this::keepUnreadable);
        throw refused(target, HandOverProblem.NOTHING);
      }
      new AtomicFiles().move(temporary, target);
      remember(target, extent == Extent.EVERYTHING && left == 0, now);
      progress.reached(Phase.WRITING, 1);
      return new Exported(target, bytes, records, given.size(), left, unreadable.size());
    } catch (IOException | RuntimeException e) {
      discard(temporary);
      if (e instanceof RuntimeException other) {
        throw other;
      }
      throw new FaultException(new Fault.BundleNotWritten(String.valueOf(target.getFileName())), e);
    }
  }

  /** What lies there may be the only copy of what was handed over earlier. */
  private static void requireNew(Path target) {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw refused(target, HandOverProblem.EXISTS);
    }
  }

  private static FaultException refused(Path target, HandOverProblem problem) {
    return new FaultException(
        new Fault.HandOverRefused(String.valueOf(target.getFileName()), problem));
  }

  private static void discard(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // The stick is gone; what lies on it is no bundle, since its beginning is missing.
    }
  }

  private Load load(Extent extent) {
    UUID desk = to.device();
    return database
        .writer()
        .write(
            s -> {
              RangeRows.signOwn(s, own);
              return switch (extent) {
                case EVERYTHING -> load(s, RangeRows.all(s), CarriedPhotoRows.all(s));
                case NOT_HANDED_OVER ->
                    load(s, RangeRows.notHeldBy(s, desk), CarriedPhotoRows.notHeldBy(s, desk));
              };
            });
  }

  /** Of a desk that has changed its keys, what it signed with the last ones. */
  private Load load(Session session, List<RangeRows.Row> rows, List<CarriedPhoto> carried)
      throws SQLException {
    Map<UUID, IdentityFile> signers = new LinkedHashMap<>();
    for (RangeRows.Row row : rows.reversed()) {
      UUID device = row.range().origin().device();
      if (!signers.containsKey(device)) {
        signer(session, device, row).ifPresent(signer -> signers.put(device, signer));
      }
    }
    List<RangeRows.Row> provable = new ArrayList<>();
    for (RangeRows.Row row : rows) {
      IdentityFile signer = signers.get(row.range().origin().device());
      if (signer != null && signer.signing().equals(row.signer())) {
        provable.add(row);
        all += row.range().records();
      }
    }
    all += carried.size();
    return new Load(signers, provable, carried);
  }

  private Optional<IdentityFile> signer(Session session, UUID device, RangeRows.Row row)
      throws SQLException {
    return own.shown().device().equals(device) && own.shown().signing().equals(row.signer())
        ? Optional.of(own.shown())
        : KnownDeskRows.signer(session, device, row.signer());
  }

  private long write(FileChannel file, Load load, Instant now) throws IOException {
    try (EarlyForce disk = new EarlyForce(file);
        BundleWriter writer = new BundleWriter(file, own, to, now, new SecureRandom())) {
      write(writer, load, disk);
      disk.settle();
      return writer.end();
    }
  }

  private void write(BundleWriter writer, Load load, EarlyForce disk) throws IOException {
    for (IdentityFile signer : load.signers().values()) {
      writer.desk(signer);
    }
    try (RecordsAhead ahead = new RecordsAhead(database, load.ranges())) {
      for (RangeRows.Row row : load.ranges()) {
        disk.reached(writer.length());
        if (writer.length() < most) {
          range(writer, row, ahead);
        } else {
          left += row.range().records();
        }
      }
    }
    for (CarriedPhoto photo : load.photos()) {
      disk.reached(writer.length());
      reached(1);
      if (writer.length() + photo.photo().bytes() < most) {
        photo(writer, photo);
      } else {
        left++;
      }
    }
  }

  private void range(BundleWriter writer, RangeRows.Row row, RecordsAhead ahead)
      throws IOException {
    writer.range(row.range());
    long at = row.range().from() - 1;
    while (at < row.range().to()) {
      List<DeskRecord> piece = ahead.next();
      for (DeskRecord record : piece) {
        writer.record(record);
      }
      at = piece.getLast().header().deviceSeq();
      reached(piece.size());
    }
    ranges.add(row.number());
    records += row.range().records();
  }

  /** One that cannot be read is left here; the next file tries again. */
  private void photo(BundleWriter writer, CarriedPhoto carried) throws IOException {
    Photo photo = carried.photo();
    Optional<byte[]> picture;
    try {
      picture = sound(photo);
    } catch (FaultException | IOException e) {
      unreadable.add(photo.id());
      return;
    }
    try (InputStream content =
        picture.isPresent() ? new ByteArrayInputStream(picture.get()) : photos.open(photo.id())) {
      writer.photo(carried, content);
    }
    given.add(photo.id());
  }

  /** Reads it to its end first; nothing of a video stays in memory. */
  private Optional<byte[]> sound(Photo photo) throws IOException {
    try (InputStream in = photos.open(photo.id())) {
      if (photo.kind() == Photo.Kind.JPEG && photo.bytes() <= CarriedPhoto.MOST_PICTURE) {
        return Optional.of(whole(in, (int) photo.bytes()));
      }
      in.transferTo(OutputStream.nullOutputStream());
      return Optional.empty();
    }
  }

  /** In one piece of room, as long as it was said to be; its end is looked at too. */
  private static byte[] whole(InputStream in, int length) throws IOException {
    byte[] all = new byte[length];
    if (in.readNBytes(all, 0, length) != length || in.read() >= 0) {
      throw new IOException("not the photo's length");
    }
    return all;
  }

  private void reached(int more) {
    done += more;
    progress.reached(Phase.WRITING, Math.min(1, done / Math.max(1, all)));
    if (progress.isCancelled()) {
      throw new CancellationException();
    }
  }

  /** Handed over; whether it comes in is told by whoever takes it in. */
  private void remember(Path target, boolean whole, Instant now) throws IOException {
    Awaited awaited = new Awaited(BundleReceipt.of(target), to.name(), now, whole);
    database
        .writer()
        .write(
            s -> {
              for (long number : ranges) {
                RangeRows.given(s, to.device(), number);
              }
              for (UUID photo : given) {
                CarriedPhotoRows.given(s, to.device(), photo);
                CarriedPhotoRows.readable(s, own.shown().device(), photo);
              }
              keepUnreadable(s);
              return ReceiptRows.await(s, awaited);
            });
  }

  private Void keepUnreadable(Session session) throws SQLException {
    for (UUID photo : unreadable) {
      CarriedPhotoRows.unreadable(session, own.shown().device(), photo);
    }
    return null;
  }
}
