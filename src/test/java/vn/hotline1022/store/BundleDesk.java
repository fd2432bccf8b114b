package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallSamples;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.photo.PhotoSamples;
import vn.hotline1022.photo.Prepared;
import vn.hotline1022.photo.Progress;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.Bundles.Applied;
import vn.hotline1022.sync.bundle.Bundles.Exported;
import vn.hotline1022.sync.bundle.Bundles.Extent;
import vn.hotline1022.sync.bundle.Receipts;

/** A computer at an event, and what people do at it. */
final class BundleDesk implements AutoCloseable {
  static final Instant MORNING = Instant.parse("2026-11-22T01:00:00Z");
  static final String LEADER = "TC-01";

  final SetClock clock;
  final Uuid7 ids;
  private final Path folder;
  private final int number;
  private final Random random;
  private int incarnation;
  private DeskStore store;

  BundleDesk(Path parent, int number) throws IOException {
    this(parent, number, Duration.ZERO);
  }

  /**
   * @param skew how wrong its clock is
   */
  BundleDesk(Path parent, int number, Duration skew) throws IOException {
    this.number = number;
    this.random = new Random(number);
    this.clock = new SetClock(MORNING.plus(skew));
    this.ids = new Uuid7(clock, new SecureRandom());
    this.folder = Files.createDirectories(parent.resolve("desk-" + number));
    open();
  }

  private void open() {
    Origin first = Stores.origin(number);
    Origin origin =
        new Origin(
            first.device(),
            new UUID(
                first.incarnation().getMostSignificantBits(),
                first.incarnation().getLeastSignificantBits() + 10_000L * incarnation));
    store = Stores.open(folder.resolve("desk.db"), Stores.key(number), origin, clock);
  }

  void reopen() {
    store.close();
    open();
  }

  /** As after a restore or on a copy: the same computer, a new chain. */
  void begunAnew() {
    store.close();
    incarnation++;
    open();
  }

  DeskStore store() {
    return store;
  }

  Path folder() {
    return folder;
  }

  UUID device() {
    return store.records().origin().device();
  }

  Bundles bundles() {
    return store.bundles("Máy " + number);
  }

  /** Two people compared the digits, here and there. */
  static void meet(BundleDesk... desks) {
    for (BundleDesk one : desks) {
      for (BundleDesk other : desks) {
        if (one != other) {
          one.bundles().desks().add(other.bundles().identity(), LEADER);
        }
      }
    }
  }

  Call call() {
    Call begun = CallSamples.talking(random, ids.next(), "TNV-0" + number, clock.now());
    store.calls().start(begun);
    clock.pass(Duration.ofMinutes(7));
    Call saved = CallSamples.saved(random, begun);
    store.calls().save(saved);
    return saved;
  }

  List<Call> calls(int count) {
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      calls.add(call());
    }
    return calls;
  }

  /** Feedback on the spot, with a picture. */
  Feedback feedback(Path pictures) throws IOException {
    UUID id = ids.next();
    Photo photo = store.photos().keep(id, picture(pictures, 40 + random.nextInt(200)));
    return store
        .feedback()
        .write(
            FeedbackSamples.pictured(FeedbackSamples.garbage(id), clock.now(), List.of(photo)),
            FeedbackSamples.DAY,
            "TNV-0" + number);
  }

  static Prepared picture(Path pictures, int width) throws IOException {
    Path file = pictures.resolve("IMG_" + width + ".jpg");
    Files.write(file, PhotoSamples.jpeg(width, 60));
    return new PhotoPreparation().prepare(file, Progress.NONE);
  }

  Exported give(BundleDesk to, Path file) {
    return bundles().export(to.device(), file, Extent.NOT_HANDED_OVER, BundleProgress.NONE);
  }

  Exported giveAll(BundleDesk to, Path file) {
    return bundles().export(to.device(), file, Extent.EVERYTHING, BundleProgress.NONE);
  }

  Applied take(Path file) {
    return bundles().apply(file, BundleProgress.NONE);
  }

  /** Somebody saves while a file is looked over: then it is taken in batch by batch. */
  BundleProgress saving(BundleProgress progress) {
    return saving(progress, 1);
  }

  /**
   * @param moment how much was looked over when they do
   */
  BundleProgress saving(BundleProgress progress, double moment) {
    return new BundleProgress() {
      private boolean saved;

      @Override
      public void reached(Phase phase, double share) {
        progress.reached(phase, share);
        if (phase == Phase.CHECKING && share >= moment && !saved) {
          saved = true;
          store.database().writer().write(_ -> 0);
        }
      }

      @Override
      public boolean isCancelled() {
        return progress.isCancelled();
      }
    };
  }

  /** Whoever took its files in reads their digits out. */
  void receiptsCome() {
    Receipts receipts = bundles().receipts();
    receipts.awaited().forEach(file -> receipts.came(file.digits()));
  }

  List<DeskRecord> records() {
    List<DeskRecord> all = new ArrayList<>();
    for (Origin origin : store.records().heads().keySet()) {
      all.addAll(store.records().after(origin, 0, Integer.MAX_VALUE));
    }
    return all;
  }

  long rows(String table) {
    return store.database().readers().read(s -> s.number(0, "SELECT count(*) FROM " + table));
  }

  /** Every table that says something about people or bundles, row by row. */
  List<String> tables() {
    return new BundleTables(store).rows();
  }

  @Override
  public void close() {
    store.close();
  }
}
