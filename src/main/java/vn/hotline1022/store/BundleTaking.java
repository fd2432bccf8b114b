package vn.hotline1022.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hotline1022.photo.Photo;
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

  /** So many are brought to their places together, or fewer when nothing else is written. */
  private static final int MOST_PHOTOS = 512;

  private static final int FEW_PHOTOS = 64;

  private final Database database;
  private final SqlitePhotoStore photos;
  private final UUID sender;
  private final BundleDesks desks;
  private List<DeskRecord> batch = new ArrayList<>();
  private final RecordsUnderWay records;
  private final List<Arrived> arrived = new ArrayList<>();
  private final PhotoFiles.Several underWay;
  private long batchBytes;
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
    this.records = new RecordsUnderWay(database, records);
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
      Taken of = taken;
      handOver((_, applied) -> count(applied, of));
    }
    batch.add(record);
    batchBytes += record.body().size() + (record.erased() ? 0 : record.personal().size());
  }

  /** With its last records: whoever has all of them can prove them. */
  @Override
  public void proven(SignedRange range) {
    if (desks.isTaken(range.origin().device())) {
      IdentityFile by = signer;
      Taken of = taken;
      handOver(
          (session, applied) -> {
            count(applied, of);
            if (!of.refused) {
              RangeRows.keep(session, range, by.signing(), sender);
            }
          });
    }
  }

  private void handOver(RecordsUnderWay.Then then) {
    records.add(batch, batchBytes, then);
    batch = new ArrayList<>();
    batchBytes = 0;
  }

  private void count(RecordSink.Applied applied, Taken of) {
    added += applied.added();
    known += applied.known();
    refusals += applied.refusals().size();
    of.refused |= !applied.refusals().isEmpty();
  }

  @Override
  public void photo(CarriedPhoto carried, PhotoBytes bytes) throws IOException {
    Photo photo = carried.photo();
    // What is kept behind the records that are still being written is asked once more.
    if (database.readers().read(s -> isRefused(s, carried.owner(), photo.id()))) {
      return;
    }
    PhotoRows.Row row = photos.writeLoose(photo, bytes.stream());
    underWay.add(row.file());
    arrived.add(new Arrived(carried.owner(), row));
    if (arrived.size() >= (records.isSettled() ? FEW_PHOTOS : MOST_PHOTOS)) {
      keepPhotos();
    }
  }

  private static boolean isRefused(Session session, UUID owner, UUID photo) throws SQLException {
    return CarriedPhotoRows.isHere(session, photo) || CarriedPhotoRows.isErased(session, owner);
  }

  /** Behind all records that came before them: an erasure may be among these. */
  private void keepPhotos() throws IOException {
    List<Arrived> all = List.copyOf(arrived);
    arrived.clear();
    records.settle();
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
    keepPhotos();
    return new Bundles.Applied(added, known, leftOut + refusals, photosAdded);
  }

  @Override
  public void close() {
    records.close();
    underWay.close();
  }
}
