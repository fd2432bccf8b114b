package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.HybridClock;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.BundleWriter;
import vn.hotline1022.sync.bundle.CarriedPhoto;
import vn.hotline1022.sync.bundle.DeskIdentity;
import vn.hotline1022.sync.bundle.SignedRange;

/**
 * Records of a file are written while its photos are still looked at, in a transaction that nobody
 * sees and that gives way to whoever saves.
 */
class BundleAtOnceTest {
  @TempDir Path stick;
  @TempDir Path profiles;

  private BundleDesk laptop;
  private BundleDesk office;
  private Path file;
  private List<String> before;

  @BeforeEach
  void give() throws IOException {
    laptop = new BundleDesk(profiles, 1);
    office = new BundleDesk(profiles, 2);
    BundleDesk.meet(laptop, office);
    office.bundles().identity();
    laptop.calls(30);
    for (int i = 0; i < 4; i++) {
      laptop.feedback(stick);
    }
    file = stick.resolve("bàn giao.h22");
    laptop.giveAll(office, file);
    before = office.tables();
  }

  @AfterEach
  void close() {
    laptop.close();
    office.close();
  }

  /** Does something once so much was looked over. */
  private static BundleProgress at(double moment, Runnable what) {
    return new BundleProgress() {
      @Override
      public void reached(Phase phase, double share) {
        if (phase == Phase.CHECKING && share >= moment) {
          what.run();
        }
      }

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }

  private void assertNothingLeft(BundleDesk desk) throws IOException {
    assertThat(desk.rows("incoming_bundle") + desk.rows("incoming_photo")).isZero();
    assertThat(desk.folder().resolve("incoming")).doesNotExist();
    try (Stream<Path> inside = Files.list(desk.folder().resolve("photos"))) {
      assertThat(inside).hasSize((int) desk.rows("photo"));
    }
  }

  @Test
  void nothingIsSeenWhileItIsLookedOverAndAllOfItBehindIt() throws IOException {
    assertThat(
            office
                .bundles()
                .apply(file, at(1, () -> assertThat(office.tables()).isEqualTo(before)))
                .photos())
        .isEqualTo(4);
    assertThat(office.tables()).isEqualTo(laptop.tables());
    assertNothingLeft(office);
    assertThat(office.take(file).added()).isZero();
  }

  @Test
  void wheneverSomebodySavesMeanwhileAllOfItComesInAndIsCountedOnce() throws IOException {
    for (double moment : new double[] {0, 0.3, 0.8, 1}) {
      try (BundleDesk desk = new BundleDesk(profiles, 10 + (int) (moment * 10))) {
        BundleDesk.meet(laptop, desk);
        Path own = stick.resolve("lúc %s.h22".formatted(moment));
        laptop.giveAll(desk, own);
        var applied = desk.bundles().apply(own, desk.saving(BundleProgress.NONE, moment));
        assertThat(applied.added()).isEqualTo(laptop.rows("record"));
        assertThat(applied.known() + applied.leftOut()).isZero();
        assertThat(applied.photos()).isEqualTo(4);
        assertThat(desk.tables()).isEqualTo(laptop.tables());
        assertNothingLeft(desk);
      }
    }
  }

  /** All records were written by then, where nobody sees them. */
  @Test
  void oneThatIsCancelledBehindItsRecordsLeavesNothing() throws IOException {
    assertThatThrownBy(
            () ->
                office
                    .bundles()
                    .apply(
                        file,
                        at(
                            1,
                            () -> {
                              throw new CancellationException();
                            })))
        .isInstanceOf(CancellationException.class);
    assertThat(office.tables()).isEqualTo(before);
    assertThat(office.rows("record")).isZero();
    assertNothingLeft(office);
    assertThat(office.take(file).photos()).isEqualTo(4);
    assertThat(office.tables()).isEqualTo(laptop.tables());
  }

  /** The machine stops when all but the end was written. */
  @Test
  void whatACrashInterruptedIsGoneAtTheNextStart() throws IOException {
    Path image = Files.createDirectories(profiles.resolve("như trên đĩa"));
    office.bundles().apply(file, at(1, () -> copy(office.folder(), image.resolve("desk-2"))));
    try (BundleDesk after = new BundleDesk(image, 2)) {
      Waiting.until(() -> after.store().database().writer().settled());
      assertThat(after.tables()).isEqualTo(before);
      assertThat(after.rows("record")).isZero();
      assertNothingLeft(after);
      assertThat(after.take(file).photos()).isEqualTo(4);
      assertThat(after.tables()).isEqualTo(laptop.tables());
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> inside = Files.walk(from)) {
      for (Path path : inside.toList()) {
        if (!path.getFileName().toString().endsWith("-shm")) {
          Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever wrote it is known, and their clock is hours ahead: it is not believed either. */
  @Test
  void aPhotoThatIsNoneTakesTheRecordsBackWithIt() throws IOException {
    laptop.clock.pass(Duration.ofHours(5));
    laptop.calls(3);
    Path forged = stick.resolve("ảnh giả.h22");
    Feedback item = laptop.feedback(stick);
    laptop.give(office, stick.resolve("đã ký.h22"));
    Photo photo = item.photos().getFirst();
    write(forged, item, new byte[(int) photo.bytes()]);
    assertThatThrownBy(() -> office.take(forged)).isInstanceOf(FaultException.class);
    assertThat(office.tables()).isEqualTo(before);
    assertThat(office.rows("record")).isZero();
    assertThat(office.folder().resolve("incoming")).doesNotExist();
    office.call();
    assertThat(reading(office)).isLessThan(reading(laptop) - Duration.ofHours(4).toMillis());
    Path sound = stick.resolve("ảnh thật.h22");
    try (InputStream content = laptop.store().photos().open(photo.id())) {
      write(sound, item, content.readAllBytes());
    }
    assertThat(office.take(sound).photos()).isEqualTo(1);
  }

  private static long reading(BundleDesk desk) {
    return HybridClock.millisOf(desk.records().getLast().header().hlc());
  }

  /** All records as they are, and this for a photo. */
  private void write(Path target, Feedback item, byte[] content) throws IOException {
    Database database = laptop.store().database();
    DeskIdentity from =
        database
            .readers()
            .read(s -> KnownDeskRows.ownKept(s, laptop.device(), "Máy 1"))
            .orElseThrow();
    Photo real = item.photos().getFirst();
    Photo photo =
        new Photo(
            real.id(),
            real.kind(),
            real.width(),
            real.height(),
            real.bytes(),
            SamplePhoto.hash(content));
    try (FileChannel channel =
            FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        BundleWriter writer =
            new BundleWriter(
                channel,
                from,
                office.bundles().identity(),
                laptop.clock.now(),
                new SecureRandom())) {
      writer.desk(from.shown());
      for (RangeRows.Row row : database.readers().read(RangeRows::all)) {
        SignedRange range = row.range();
        writer.range(range);
        for (DeskRecord record :
            laptop
                .store()
                .records()
                .after(range.origin(), range.from() - 1, (int) range.records())) {
          writer.record(record);
        }
      }
      writer.photo(new CarriedPhoto(item.id(), photo), new ByteArrayInputStream(content));
      writer.end();
    }
  }
}
