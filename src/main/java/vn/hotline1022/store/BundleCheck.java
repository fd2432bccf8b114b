package vn.hotline1022.store;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.photo.PhotoCheck;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.sync.bundle.BundleContent;
import vn.hotline1022.sync.bundle.BundleFlaw;
import vn.hotline1022.sync.bundle.CarriedPhoto;
import vn.hotline1022.sync.bundle.IdentityFile;
import vn.hotline1022.sync.bundle.KnownDesk;
import vn.hotline1022.sync.bundle.Preview;
import vn.hotline1022.sync.bundle.SignedRange;

/**
 * Looks through a bundle without changing anything that counts: whether it fits what is here, and
 * what it would bring.
 */
final class BundleCheck implements BundleContent {

  /** More entities than any shift has are no longer told apart. */
  private static final int MOST_COUNTED = 200_000;

  private static final int MOST_KINDS = 100;

  /** Ids remembered; of a larger file, those beyond are held against each other as they come. */
  private static final int MOST_IDS = 500_000;

  private final Database database;
  private final Origin own;
  private final BundleDesks desks;
  private final Optional<ArrivingPhotos> arriving;
  private final Map<UUID, long[]> counts = new HashMap<>();
  private final Map<String, Long> kinds = new HashMap<>();
  private final Set<UUID> entities = new HashSet<>();
  private final Map<Origin, NavigableMap<Long, Long>> ranges = new HashMap<>();
  private final Set<UUID> ids = new HashSet<>();
  private final List<Place> places = new ArrayList<>();
  private Instant writtenAt = Instant.EPOCH;
  // Asked by whoever reads ahead.
  private volatile boolean pastRecords;
  private long photos;
  private long freshPhotos;

  /** What of a record tells whether it is here. */
  private record Place(UUID id, long seq, Bytes prev, Bytes hash) {}

  /**
   * @param own this profile's chain: nobody else writes it
   * @param arriving takes the photos that are new here, if they are to be taken in
   */
  BundleCheck(Database database, Origin own, BundleDesks desks, Optional<ArrivingPhotos> arriving) {
    this.database = database;
    this.own = own;
    this.desks = desks;
    this.arriving = arriving;
  }

  @Override
  public void head(Instant moment) {
    writtenAt = moment;
  }

  @Override
  public void desk(IdentityFile desk) throws IOException {
    desks.add(desk);
    counts.put(desk.device(), new long[2]);
  }

  @Override
  public void range(SignedRange range, IdentityFile signer) throws IOException {
    places.clear();
    requireApart(range);
  }

  /** The same place twice in one file: this desk has seen neither, and could not tell. */
  private void requireApart(SignedRange range) throws BundleFlaw {
    NavigableMap<Long, Long> others = ranges.computeIfAbsent(range.origin(), _ -> new TreeMap<>());
    Map.Entry<Long, Long> before = others.floorEntry(range.to());
    if (before != null && before.getValue() >= range.from()) {
      throw new BundleFlaw(BundleProblem.UNSOUND);
    }
    others.put(range.from(), range.to());
  }

  @Override
  public void record(DeskRecord record) throws IOException {
    DeskRecord.Header header = record.header();
    if (ids.size() < MOST_IDS && !ids.add(header.id())) {
      throw new BundleFlaw(BundleProblem.UNSOUND);
    }
    places.add(new Place(header.id(), header.deviceSeq(), header.prev(), record.hash()));
    boolean counted = entities.size() < MOST_COUNTED && entities.add(header.entityId());
    if (counted && (kinds.size() < MOST_KINDS || kinds.containsKey(header.entity()))) {
      kinds.merge(header.entity(), 1L, Long::sum);
    }
  }

  @Override
  public void proven(SignedRange range) throws IOException {
    long[] count = counts.get(range.origin().device());
    count[0] += range.records();
    if (desks.isTaken(range.origin().device())) {
      Optional<Long> fresh = database.readers().read(s -> fresh(s, range));
      count[1] += fresh.orElseThrow(() -> new BundleFlaw(BundleProblem.CONTRADICTS));
    }
    places.clear();
  }

  /** How many are not here; nothing when one of them cannot be true together with what is. */
  private Optional<Long> fresh(Session session, SignedRange range) throws SQLException {
    Map<Long, Bytes[]> here = around(session, range);
    List<UUID> unknown = new ArrayList<>();
    boolean fits = true;
    for (Place place : places) {
      Bytes[] same = here.get(place.seq());
      Bytes[] before = here.get(place.seq() - 1);
      Bytes[] after = here.get(place.seq() + 1);
      if (same == null) {
        unknown.add(place.id());
      } else {
        fits &= same[0].equals(place.hash());
      }
      fits &= before == null || before[0].equals(place.prev());
      fits &= after == null || after[1].equals(place.hash());
    }
    fits &= unknown.isEmpty() || !range.origin().equals(own);
    return fits && RecordTable.hasNone(session, unknown)
        ? Optional.of((long) unknown.size())
        : Optional.empty();
  }

  /** Hash, and hash before it, of what is here of a range and beside it. */
  private static Map<Long, Bytes[]> around(Session session, SignedRange range) throws SQLException {
    Map<Long, Bytes[]> here = new HashMap<>();
    session.each(
        "SELECT r.device_seq, r.hash, r.prev FROM record r JOIN origin o ON o.number = r.origin"
            + " WHERE o.device = ? AND o.incarnation = ? AND r.device_seq BETWEEN ? AND ?",
        row -> {
          here.put(
              row.getLong(1), new Bytes[] {Bytes.of(row.getBytes(2)), Bytes.of(row.getBytes(3))});
          return true;
        },
        range.origin().device(),
        range.origin().incarnation(),
        range.from() - 1,
        range.to() + 1);
    return here;
  }

  @Override
  public void photo(CarriedPhoto carried, InputStream bytes) throws IOException {
    pastRecords = true;
    boolean fresh =
        !database
            .readers()
            .read(s -> CarriedPhotoRows.isRefused(s, carried.owner(), carried.photo().id()));
    Optional<ArrivingPhotos> keeps = arriving.filter(_ -> fresh);
    switch (carried.photo().kind()) {
      case JPEG -> picture(carried, bytes, keeps);
      case MP4 -> video(carried, bytes, keeps);
    }
    photos++;
    freshPhotos += fresh ? 1 : 0;
  }

  /** Whether all that is to be taken in before the photos was read. */
  boolean isPastRecords() {
    return pastRecords;
  }

  private static void picture(
      CarriedPhoto carried, InputStream bytes, Optional<ArrivingPhotos> keeps) throws IOException {
    byte[] all = readAll(bytes, (int) carried.photo().bytes());
    require(PhotoCheck.isPicture(carried.photo(), all));
    if (keeps.isPresent()) {
      keeps.get().keep(carried, all);
    }
  }

  /** What is looked at is what is kept: a stick may give something else the second time. */
  private static void video(CarriedPhoto carried, InputStream bytes, Optional<ArrivingPhotos> keeps)
      throws IOException {
    if (keeps.isPresent()) {
      keeps.get().keep(carried, bytes);
      require(keeps.get().isLast(content -> PhotoCheck.isVideo(carried.photo(), content)));
    } else {
      require(PhotoCheck.isVideo(carried.photo(), bytes));
    }
  }

  private static void require(boolean sound) throws BundleFlaw {
    if (!sound) {
      throw new BundleFlaw(BundleProblem.UNSOUND);
    }
  }

  private static byte[] readAll(InputStream bytes, int length) throws IOException {
    // No longer than a picture may be: one piece of room, not one and again one for all of it.
    byte[] all = new byte[length];
    int read = bytes.readNBytes(all, 0, length);
    return read == length ? all : Arrays.copyOf(all, read);
  }

  Preview preview(KnownDesk from, OpenBundle bundle) {
    List<Preview.Portion> portions = new ArrayList<>();
    desks
        .standings()
        .forEach(
            (device, standing) -> {
              long[] count = counts.get(device);
              portions.add(
                  new Preview.Portion(device, desks.name(device), standing, count[0], count[1]));
            });
    return new Preview(
        from, writtenAt, bundle.length(), portions, kinds, photos, freshPhotos, bundle.seal());
  }
}
