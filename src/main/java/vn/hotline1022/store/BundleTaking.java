package vn.hotline1022.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.Prepared;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.sync.RecordSink;
import vn.hotline1022.sync.bundle.BundleContent;
import vn.hotline1022.sync.bundle.BundleFlaw;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.CarriedPhoto;
import vn.hotline1022.sync.bundle.IdentityFile;
import vn.hotline1022.sync.bundle.SignedRange;

/**
 * Takes in a bundle that was looked over, batch by batch, so that nobody who saves meanwhile waits
 * long. Done once more from the beginning, it changes nothing: so a crash in it only has it done
 * again.
 */
final class BundleTaking implements BundleContent, AutoCloseable {
  private static final int MOST_RECORDS = 500;
  private static final long MOST_BYTES = 2L << 20;
  private static final int MOST_BEGUN = 4;
  private static final int MOST_PHOTOS = 64;
  private static final long MOST_PHOTO_BYTES = 16L << 20;

  private final Database database;
  private final RecordStore records;
  private final SqlitePhotoStore photos;
  private final UUID sender;
  private final BundleDesks desks;
  private List<DeskRecord> batch = new ArrayList<>();
  // While some are written, the next are read and proven.
  private final Deque<Supplier<Void>> begun = new ArrayDeque<>();
  private final List<Arrived> arrived = new ArrayList<>();
  private final PhotoFiles.Several underWay;
  private long batchBytes;
  private long photoBytes;
  private IdentityFile signer;
  private Taken taken = new Taken();
  private long leftOut;
  // Changed by the writer's thread, and read behind the last write.
  private long added;
  private long known;
  private long refusals;
  private long photosAdded;

  /** What became of the records of one range; of the writer's thread. */
  private static final class Taken {
    private boolean refused;
  }

  /** A photo whose file is written. */
  private record Arrived(UUID owner, PhotoRows.Row row) {}

  BundleTaking(
      Database database,
      RecordStore records,
      SqlitePhotoStore photos,
      UUID sender,
      BundleDesks desks) {
    this.database = database;
    this.records = records;
    this.photos = photos;
    this.sender = sender;
    this.desks = desks;
    this.underWay = photos.several();
  }

  @Override
  public void head(Instant writtenAt) {}

  @Override
  public void desk(IdentityFile desk) throws BundleFlaw {
    switch (desks.add(desk)) {
      case INTRODUCED ->
          database
              .writer()
              .write(
                  s -> {
                    KnownDeskRows.met(s, desk);
                    return null;
                  });
      case KNOWN, OWN, REVOKED -> {
        // Its keys are kept already.
      }
    }
  }

  @Override
  public void range(SignedRange range, IdentityFile by) {
    signer = by;
    taken = new Taken();
  }

  @Override
  public void record(DeskRecord record) {
    if (!desks.isTaken(record.header().origin().device())) {
      leftOut++;
      return;
    }
    if (batch.size() == MOST_RECORDS || batchBytes > MOST_BYTES) {
      List<DeskRecord> full = handOver();
      Taken of = taken;
      begin(s -> write(s, full, of));
    }
    batch.add(record);
    batchBytes += record.body().size() + (record.erased() ? 0 : record.personal().size());
  }

  /** With its last records: whoever has all of them can prove them. */
  @Override
  public void proven(SignedRange range) {
    if (desks.isTaken(range.origin().device())) {
      List<DeskRecord> last = handOver();
      IdentityFile by = signer;
      Taken of = taken;
      begin(
          s -> {
            write(s, last, of);
            if (!of.refused) {
              RangeRows.keep(s, range, by.signing(), sender);
            }
            return null;
          });
    }
  }

  private List<DeskRecord> handOver() {
    List<DeskRecord> full = batch;
    batch = new ArrayList<>();
    batchBytes = 0;
    return full;
  }

  /** Nothing is written behind what failed. */
  private void begin(Session.Work<Void> work) {
    Supplier<Void> before = begun.isEmpty() ? () -> null : begun.getLast();
    begun.add(
        database
            .writer()
            .begin(
                s -> {
                  before.get();
                  return work.run(s);
                }));
    if (begun.size() > MOST_BEGUN) {
      begun.removeFirst().get();
    }
  }

  /** All records are kept. */
  private void settle() {
    while (!begun.isEmpty()) {
      begun.removeFirst().get();
    }
  }

  private Void write(Session session, List<DeskRecord> some, Taken of) throws SQLException {
    RecordSink.Applied applied = records.apply(session, some);
    added += applied.added();
    known += applied.known();
    refusals += applied.refusals().size();
    of.refused |= !applied.refusals().isEmpty();
    return null;
  }

  @Override
  public void photo(CarriedPhoto carried, PhotoBytes bytes) throws IOException {
    Photo photo = carried.photo();
    // What is kept behind the records that are still being written is asked once more.
    if (database.readers().read(s -> isRefused(s, carried.owner(), photo.id()))) {
      return;
    }
    Prepared prepared =
        new Prepared(
            photo.id().toString(),
            photo.kind(),
            photo.width(),
            photo.height(),
            photo.bytes(),
            photo.hash(),
            bytes::stream);
    PhotoRows.Row row = photos.writeLoose(photo, prepared);
    underWay.add(row.file());
    arrived.add(new Arrived(carried.owner(), row));
    photoBytes += photo.bytes();
    if (arrived.size() == MOST_PHOTOS || photoBytes > MOST_PHOTO_BYTES) {
      keepPhotos();
    }
  }

  private static boolean isRefused(Session session, UUID owner, UUID photo) throws SQLException {
    return CarriedPhotoRows.isHere(session, photo) || CarriedPhotoRows.isErased(session, owner);
  }

  private void keepPhotos() throws IOException {
    List<Arrived> all = List.copyOf(arrived);
    arrived.clear();
    photoBytes = 0;
    underWay.settle();
    List<Arrived> refused =
        database
            .writer()
            .write(
                s -> {
                  List<Arrived> not = new ArrayList<>();
                  for (Arrived one : all) {
                    keep(s, one, not);
                  }
                  return not;
                });
    refused.forEach(one -> photos.discard(one.row()));
    photosAdded += all.size() - refused.size();
  }

  /** An erasure may have come since its file was begun. */
  private void keep(Session session, Arrived one, List<Arrived> refused) throws SQLException {
    UUID photo = one.row().photo().id();
    if (isRefused(session, one.owner(), photo)) {
      refused.add(one);
    } else {
      PhotoRows.insert(session, one.owner(), one.row());
      CarriedPhotoRows.came(session, sender, photo);
    }
  }

  Bundles.Applied finish() throws IOException {
    settle();
    keepPhotos();
    return new Bundles.Applied(added, known, leftOut + refusals, photosAdded);
  }

  @Override
  public void close() {
    underWay.close();
  }
}
