package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.sync.RecordSink;
import vn.hotline1022.sync.bundle.BundleFlaw;
import vn.hotline1022.sync.bundle.BundleRecords;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.IdentityFile;
import vn.hotline1022.sync.bundle.SignedRange;

/**
 * Takes in a bundle, batch by batch: one that was found sound so that nobody who saves meanwhile
 * waits long, or one that is still looked over in a transaction that nobody sees. Done once more
 * from the beginning, it changes nothing: so a crash in it only has it done again.
 */
final class BundleTaking implements BundleRecords {
  private static final int MOST_RECORDS = 200;
  private static final long MOST_BYTES = 2L << 20;

  private static final int MOST_PHOTOS = 500;

  private final Database database;
  private final SqlitePhotoStore photos;
  private final String file;
  private final UUID sender;
  private final BundleDesks desks;
  private final RecordBatches batches;
  private final LateErasures erasures;
  // Of whoever tells what is in it.
  private final List<IdentityFile> introduced = new ArrayList<>();
  private List<DeskRecord> batch = new ArrayList<>();
  private long batchBytes;
  private IdentityFile signer;
  private SignedRange begun;
  private long leftOut;
  // Changed by the writer's thread, and read behind the last write.
  private final Counts counts = new Counts();

  /** What became of it. */
  private static final class Counts {
    private long added;
    private long known;
    private long refusals;
    private long photos;
    private final Set<SignedRange> refused = new HashSet<>();
  }

  /**
   * @param file the bundle's copy, under whose name its photos wait
   * @param sender who wrote it
   * @param batches where its records go
   */
  BundleTaking(
      Database database,
      RecordStore records,
      SqlitePhotoStore photos,
      String file,
      UUID sender,
      BundleDesks desks,
      RecordBatches batches) {
    this.database = database;
    this.batches = batches;
    this.erasures = new LateErasures(database, records);
    this.photos = photos;
    this.file = file;
    this.sender = sender;
    this.desks = desks;
  }

  @Override
  public void head(Instant writtenAt) {}

  @Override
  public void desk(IdentityFile desk) throws BundleFlaw {
    switch (desks.add(desk)) {
      case INTRODUCED -> introduced.add(desk);
      case KNOWN, OWN, REVOKED -> {
        // Its keys are kept already.
      }
    }
  }

  @Override
  public void range(SignedRange range, IdentityFile by) {
    signer = by;
    begun = range;
  }

  @Override
  public void record(DeskRecord record) {
    if (!desks.isTaken(record.header().origin().device())) {
      leftOut++;
      return;
    }
    if (batch.size() == MOST_RECORDS || batchBytes > MOST_BYTES) {
      SignedRange of = begun;
      handOver((_, applied) -> count(applied, of));
    }
    erasures.heard(record);
    batch.add(record);
    batchBytes += record.body().size() + (record.erased() ? 0 : record.personal().size());
  }

  /** With its last records: whoever has all of them can prove them. */
  @Override
  public void proven(SignedRange range) {
    if (desks.isTaken(range.origin().device())) {
      IdentityFile by = signer;
      handOver(
          (session, applied) -> {
            count(applied, range);
            if (!counts.refused.contains(range)) {
              RangeRows.keep(session, range, by.signing(), sender);
            }
          });
    }
  }

  private void handOver(RecordBatches.Then then) {
    batches.add(batch, batchBytes, then);
    batch = new ArrayList<>();
    batchBytes = 0;
  }

  private void count(RecordSink.Applied applied, SignedRange of) {
    counts.added += applied.added();
    counts.known += applied.known();
    counts.refusals += applied.refusals().size();
    if (!applied.refusals().isEmpty()) {
      counts.refused.add(of);
    }
  }

  /**
   * Keeps all that was heard and all photos, at once.
   *
   * @param tried where its records went
   * @return nothing if it has to be written batch by batch, since somebody else wrote meanwhile, or
   *     what was erased here has to be looked for in it
   */
  Optional<Bundles.Applied> keepAll(RecordsTried tried, List<IncomingRows.Arrived> arrived) {
    List<IncomingRows.Arrived> refused = new ArrayList<>();
    Optional<Bundles.Applied> all =
        tried.keepAll(
            s -> {
              if (erasures.mayConcern(s)) {
                return Optional.empty();
              }
              keepPhotos(s, arrived, refused);
              return Optional.of(applied());
            });
    all.ifPresent(_ -> refused.forEach(one -> photos.discard(one.row())));
    return all;
  }

  private Bundles.Applied applied() {
    return new Bundles.Applied(
        counts.added, counts.known, leftOut + counts.refusals, counts.photos);
  }

  /** Whether one that is asked now would be taken from the same desks. */
  boolean isTakenAs(BundleDesks now) {
    return desks.isSame(now);
  }

  /**
   * Lets the desks that were introduced in, and the photos, behind all records, since an erasure
   * may be among these; with the last of them the bundle is done.
   *
   * @param written where its records went
   * @param each told which share of those on the way there is done
   */
  Bundles.Applied finish(RecordsUnderWay written, DoubleConsumer each) {
    written.settle(each);
    erasures.carryOut();
    boolean more = true;
    while (more) {
      List<IncomingRows.Arrived> refused = new ArrayList<>();
      more = database.writer().write(s -> keepPhotos(s, refused));
      refused.forEach(one -> photos.discard(one.row()));
    }
    return applied();
  }

  /** Some of them; whether there are more. */
  private boolean keepPhotos(Session session, List<IncomingRows.Arrived> refused)
      throws SQLException {
    List<IncomingRows.Arrived> some = IncomingRows.photos(session, file, MOST_PHOTOS);
    keepPhotos(session, some, refused);
    for (IncomingRows.Arrived one : some) {
      IncomingRows.forget(session, one);
    }
    boolean more = some.size() == MOST_PHOTOS;
    if (!more) {
      IncomingRows.done(session, file);
    }
    return more;
  }

  /** Behind the desks that were introduced. */
  private void keepPhotos(
      Session session, List<IncomingRows.Arrived> some, List<IncomingRows.Arrived> refused)
      throws SQLException {
    for (IdentityFile desk : introduced) {
      KnownDeskRows.met(session, desk);
    }
    for (IncomingRows.Arrived one : some) {
      UUID photo = one.row().photo().id();
      if (CarriedPhotoRows.isRefused(session, one.owner(), photo)) {
        refused.add(one);
      } else {
        PhotoRows.insert(session, one.owner(), one.row());
        CarriedPhotoRows.came(session, sender, photo);
        counts.photos++;
      }
    }
  }
}
