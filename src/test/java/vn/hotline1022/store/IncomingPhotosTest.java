package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.photo.Mp4Samples;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.photo.Prepared;
import vn.hotline1022.photo.Progress;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.BundleWriter;
import vn.hotline1022.sync.bundle.Bundles.Applied;
import vn.hotline1022.sync.bundle.CarriedPhoto;
import vn.hotline1022.sync.bundle.DeskIdentity;

/** Photos of a bundle are written as they will lie before anybody knows whether it is sound. */
class IncomingPhotosTest {
  @TempDir Path stick;
  @TempDir Path profiles;

  private BundleDesk laptop;
  private BundleDesk office;

  @BeforeEach
  void open() throws IOException {
    laptop = new BundleDesk(profiles, 1);
    office = new BundleDesk(profiles, 3);
    BundleDesk.meet(laptop, office);
  }

  @AfterEach
  void close() {
    laptop.close();
    office.close();
  }

  private Path given() {
    Path file = stick.resolve("bàn giao.h22");
    laptop.giveAll(office, file);
    return file;
  }

  private List<Path> files() throws IOException {
    Path photos = office.folder().resolve("photos");
    if (Files.notExists(photos)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(photos)) {
      return inside.sorted().toList();
    }
  }

  private void reopen() {
    office.reopen();
    Waiting.until(() -> office.store().database().writer().settled());
  }

  private void assertNothingWaits() throws IOException {
    assertThat(office.rows("incoming_bundle") + office.rows("incoming_photo")).isZero();
    assertThat(office.folder().resolve("incoming")).doesNotExist();
    assertThat(files()).hasSize((int) office.rows("photo"));
  }

  private static byte[] bytes(BundleDesk desk, Photo photo) throws IOException {
    try (InputStream in = desk.store().photos().open(photo.id())) {
      return in.readAllBytes();
    }
  }

  private Feedback video(byte[] content) throws IOException {
    Path file = Files.write(stick.resolve("VID_20261122.mp4"), content);
    Prepared prepared = new PhotoPreparation().prepare(file, Progress.NONE);
    UUID id = laptop.ids.next();
    Photo photo = laptop.store().photos().keep(id, prepared);
    return laptop
        .store()
        .feedback()
        .write(
            FeedbackSamples.pictured(
                FeedbackSamples.garbage(id), laptop.clock.now(), List.of(photo)),
            FeedbackSamples.DAY,
            "TNV-01");
  }

  @Test
  void picturesAndVideosAreReadAsTheyWereHandedOverAndWhatComesAgainIsNotWrittenAgain()
      throws IOException {
    Feedback pictured = laptop.feedback(stick);
    Feedback filmed = video(Mp4Samples.fromPhone());
    Path file = given();
    assertThat(office.bundles().inspect(file, BundleProgress.NONE).freshPhotos()).isEqualTo(2);
    assertThat(files()).isEmpty();
    assertThat(office.take(file).photos()).isEqualTo(2);
    for (Feedback item : List.of(pictured, filmed)) {
      Photo photo = item.photos().getFirst();
      assertThat(bytes(office, photo)).isEqualTo(bytes(laptop, photo));
    }
    List<Path> before = files();
    assertThat(office.take(file).photos()).isZero();
    assertThat(files()).isEqualTo(before);
    assertNothingWaits();
    reopen();
    assertThat(files()).isEqualTo(before);
  }

  /** The seal of the last piece is behind every photo. */
  @Test
  void aFlawBehindThePhotosLeavesNoneOfThem() throws IOException {
    laptop.calls(2);
    laptop.feedback(stick);
    video(Mp4Samples.fromPhone());
    Path file = given();
    byte[] whole = Files.readAllBytes(file);
    whole[whole.length - 1] ^= 1;
    Files.write(file, whole);
    assertRefused(file, BundleProblem.CHANGED);
    assertThat(office.rows("record")).isZero();
    assertNothingWaits();
  }

  private void assertRefused(Path file, BundleProblem problem) {
    assertThatThrownBy(() -> office.take(file))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.fault())
                    .isEqualTo(new Fault.BundleRefused(file.getFileName().toString(), problem)));
  }

  /** A desk that is known hands over as a video what is none. */
  @Test
  void whatIsNoVideoIsRefusedOnceItWasWritten() throws IOException {
    Feedback filmed = video(Mp4Samples.fromPhone());
    Photo real = filmed.photos().getFirst();
    byte[] none = bytes(laptop, real);
    Arrays.fill(none, (byte) 'x');
    Photo forged =
        new Photo(
            real.id(),
            real.kind(),
            real.width(),
            real.height(),
            real.bytes(),
            SamplePhoto.hash(none));
    Path file = written(new CarriedPhoto(filmed.id(), forged), none, 1);
    assertRefused(file, BundleProblem.UNSOUND);
    assertNothingWaits();
  }

  @Test
  void theSamePhotoTwiceInOneFileIsKeptOnce() throws IOException {
    Feedback item = laptop.feedback(stick);
    Photo photo = item.photos().getFirst();
    CarriedPhoto carried = new CarriedPhoto(item.id(), photo);
    Path file = written(carried, bytes(laptop, photo), 2);
    assertThat(office.take(file)).isEqualTo(new Applied(0, 0, 0, 1));
    assertNothingWaits();
    assertThat(bytes(office, photo)).isEqualTo(bytes(laptop, photo));
  }

  private Path written(CarriedPhoto photo, byte[] content, int times) throws IOException {
    Path file = stick.resolve("của máy khác.h22");
    DeskIdentity from =
        laptop
            .store()
            .database()
            .readers()
            .read(s -> KnownDeskRows.ownKept(s, laptop.device(), "Máy 1"))
            .orElseThrow();
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        BundleWriter writer =
            new BundleWriter(
                channel,
                from,
                office.bundles().identity(),
                BundleDesk.MORNING,
                new SecureRandom())) {
      for (int i = 0; i < times; i++) {
        writer.photo(photo, new ByteArrayInputStream(content));
      }
      writer.end();
    }
    return file;
  }

  /** The machine stops before the row that says that the file was sound. */
  @Test
  void whatWasWrittenOfAFileThatWasNotLookedOverToItsEndIsSweptAtTheNextStart() throws IOException {
    ArrivingPhotos arriving = arriving("một nửa.h22");
    Random random = new Random(11);
    // So many that some of their keys are in the database by now.
    for (int i = 0; i < 600; i++) {
      keep(arriving, SamplePhoto.of(random, 50 + i));
    }
    assertThat(office.rows("incoming_photo")).isEqualTo(512);
    assertThat(files()).hasSize(600);
    reopen();
    assertThat(files()).isEmpty();
    assertNothingWaits();
  }

  private ArrivingPhotos arriving(String bundle) {
    DeskStore store = office.store();
    PhotoFiles files = new PhotoFiles(office.folder().resolve("photos"));
    return new ArrivingPhotos(
        store.database(),
        new SqlitePhotoStore(store.database(), files, TimeSource.system(), new SecureRandom()),
        bundle);
  }

  private void keep(ArrivingPhotos arriving, Prepared prepared) throws IOException {
    Photo photo =
        new Photo(
            office.ids.next(),
            prepared.kind(),
            prepared.width(),
            prepared.height(),
            prepared.bytes(),
            prepared.hash());
    try (InputStream content = prepared.content().open()) {
      arriving.keep(new CarriedPhoto(office.ids.next(), photo), content);
    }
  }

  @Test
  void whatIsGivenUpBeforeItWasFoundSoundIsGoneAtOnce() throws IOException {
    try (ArrivingPhotos arriving = arriving("một nửa.h22")) {
      Random random = new Random(12);
      for (int i = 0; i < 600; i++) {
        keep(arriving, SamplePhoto.of(random, 50 + i));
      }
    }
    assertThat(files()).isEmpty();
    assertNothingWaits();
  }

  /** The machine stops behind that row, and the stick is gone. */
  @Test
  void aFileThatWasSoundIsEndedAtTheNextStartAndItsPhotosAreNotSweptBefore() throws IOException {
    Feedback item = laptop.feedback(stick);
    Feedback filmed = video(Mp4Samples.fromPhone());
    Path file = given();
    assertThatThrownBy(() -> office.bundles().apply(file, office.saving(stopping())))
        .isInstanceOf(IllegalStateException.class);
    Files.delete(file);
    assertThat(office.rows("photo")).isZero();
    assertThat(office.rows("incoming_photo")).isEqualTo(2);
    reopen();
    assertThat(office.tables()).isEqualTo(laptop.tables());
    for (Feedback one : List.of(item, filmed)) {
      Photo photo = one.photos().getFirst();
      assertThat(bytes(office, photo)).isEqualTo(bytes(laptop, photo));
    }
    assertNothingWaits();
  }

  private static BundleProgress stopping() {
    return new BundleProgress() {
      @Override
      public void reached(Phase phase, double share) {
        if (phase == Phase.APPLYING) {
          throw new IllegalStateException("the power went");
        }
      }

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }

  /** As long as it cannot be ended, nobody takes its photos away. */
  @Test
  void photosThatWaitForTheirBundleOutliveASweep() throws IOException {
    laptop.feedback(stick);
    Path file = given();
    assertThatThrownBy(() -> office.bundles().apply(file, office.saving(stopping())))
        .isInstanceOf(IllegalStateException.class);
    PhotoSweep sweep =
        new PhotoSweep(
            new PhotoFiles(office.folder().resolve("photos")),
            office.folder().resolve("backups"),
            TimeSource.system());
    boolean more = true;
    while (more) {
      more = office.store().database().writer().alone(sweep::step);
    }
    assertThat(files()).hasSize(1);
    reopen();
    assertThat(office.tables()).isEqualTo(laptop.tables());
  }

  @Test
  void whoIsErasedBetweenLookingOverAndTakingInGetsNoPhotoBack() throws IOException {
    Feedback item = laptop.feedback(stick);
    Path file = given();
    assertThatThrownBy(() -> office.bundles().apply(file, office.saving(stopping())))
        .isInstanceOf(IllegalStateException.class);
    office
        .store()
        .records()
        .append(
            Erasure.of(
                new Erasure.Target(FeedbackJson.ENTITY, item.id()), BundleDesk.LEADER, "shift"));
    reopen();
    assertThat(office.rows("photo")).isZero();
    assertNothingWaits();
  }

  /** Its copy holds the photos too, and nothing says where else they lie. */
  @Test
  void aFileThatAnEarlierVersionOfTheProgramBeganIsEndedWithItsPhotos() throws IOException {
    laptop.calls(3);
    Feedback item = laptop.feedback(stick);
    Path file = given();
    office.bundles().identity();
    Path incoming = office.folder().resolve("incoming");
    OwnerOnly.folder(incoming);
    Files.move(file, incoming.resolve("1.h22"));
    office
        .store()
        .database()
        .writer()
        .write(
            s ->
                s.update(
                    "INSERT INTO incoming_bundle (file, desk) VALUES ('1.h22', ?)",
                    laptop.device()));
    reopen();
    assertThat(office.tables()).isEqualTo(laptop.tables());
    Photo photo = item.photos().getFirst();
    assertThat(bytes(office, photo)).isEqualTo(bytes(laptop, photo));
    assertNothingWaits();
  }

  private static Prepared large(int seed) throws IOException {
    int[] noise = new Random(seed).ints(1_600 * 1_200).map(pixel -> pixel | 0xFF00_0000).toArray();
    return new PhotoPreparation()
        .prepare(new PhotoPreparation.Pixels(1_600, 1_200, noise), "ảnh.jpg", Progress.NONE);
  }

  /** Only what is read again is copied. */
  @Test
  void noPhotoIsWrittenTwice() throws IOException {
    laptop.calls(2);
    UUID id = laptop.ids.next();
    List<Photo> photos = new ArrayList<>();
    for (int seed = 0; seed < 5; seed++) {
      photos.add(laptop.store().photos().keep(id, large(seed)));
    }
    laptop
        .store()
        .feedback()
        .write(
            FeedbackSamples.pictured(FeedbackSamples.garbage(id), laptop.clock.now(), photos),
            FeedbackSamples.DAY,
            "TNV-01");
    Path file = given();
    assertThatThrownBy(() -> office.bundles().apply(file, office.saving(stopping())))
        .isInstanceOf(IllegalStateException.class);
    try (Stream<Path> inside = Files.list(office.folder().resolve("incoming"))) {
      assertThat(inside.mapToLong(copy -> copy.toFile().length()).sum())
          .isLessThan(Files.size(file) / 2);
    }
    reopen();
    assertThat(office.tables()).isEqualTo(laptop.tables());
  }
}
