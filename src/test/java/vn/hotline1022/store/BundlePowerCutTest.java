package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.sync.bundle.BundleProgress;

/**
 * The power goes while a file is taken in. Batches of records are committed without waiting for the
 * disk, so any of the last bytes of the log may be lost, back to the row that says that the file
 * was sound, which was waited for.
 */
class BundlePowerCutTest {
  @TempDir Path stick;
  @TempDir Path profiles;

  private final Random random = new Random(1022);
  private BundleDesk laptop;

  @BeforeEach
  void open() throws IOException {
    laptop = new BundleDesk(profiles, 1);
  }

  @AfterEach
  void close() {
    laptop.close();
  }

  /** Each range is a batch of its own. */
  private Path written(BundleDesk office) throws IOException {
    try (BundleDesk other = new BundleDesk(profiles, 9)) {
      BundleDesk.meet(laptop, other);
      for (int range = 0; range < 8; range++) {
        laptop.calls(2);
        laptop.give(other, stick.resolve("lần " + range + ".h22"));
      }
    }
    laptop.feedback(stick);
    BundleDesk.meet(laptop, office);
    Path file = stick.resolve("bàn giao.h22");
    laptop.giveAll(office, file);
    return file;
  }

  /** Keeps what is on the disk in the middle of it, and how much of the log was waited for. */
  private static final class Watching implements BundleProgress {
    private final Path folder;
    private final Path image;
    private long durable;

    Watching(Path folder, Path image) {
      this.folder = folder;
      this.image = image;
    }

    @Override
    public void reached(Phase phase, double share) {
      if (phase != Phase.APPLYING) {
        return;
      }
      try {
        if (durable == 0) {
          durable = Files.size(folder.resolve("desk.db-wal"));
        }
        // All was read, and half of what was still to be written then is.
        if (share > OpenBundle.WHEN_READ + (1 - OpenBundle.WHEN_READ) / 2) {
          copy(folder, image);
          throw new IllegalStateException("the power went");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> inside = Files.walk(from)) {
      for (Path path : inside.toList()) {
        if (!path.getFileName().toString().endsWith("-shm")) {
          Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
      }
    }
  }

  @Test
  void howeverMuchOfTheLogIsLostAllOfTheFileIsThereAfterTheNextStart() throws IOException {
    Path image = profiles.resolve("như trên đĩa");
    Watching watching;
    try (BundleDesk office = new BundleDesk(profiles, 2)) {
      Path file = written(office);
      // Its log begins anew, and only grows from here on.
      office.reopen();
      watching = new Watching(office.folder(), image);
      assertThatThrownBy(() -> office.bundles().apply(file, office.saving(watching)))
          .isInstanceOf(IllegalStateException.class);
    }
    long whole = Files.size(image.resolve("desk.db-wal"));
    assertThat(whole).isGreaterThan(watching.durable);
    for (int round = 0; round < 2 + Rounds.of(60); round++) {
      long left =
          switch (round) {
            case 0 -> watching.durable;
            case 1 -> whole;
            default -> watching.durable + random.nextLong(whole - watching.durable);
          };
      assertEndsWhole(image, profiles.resolve("vòng " + round), left);
    }
  }

  private void assertEndsWhole(Path image, Path parent, long left) throws IOException {
    Files.createDirectories(parent);
    copy(image, parent.resolve("desk-2"));
    try (FileChannel log =
        FileChannel.open(parent.resolve("desk-2/desk.db-wal"), StandardOpenOption.WRITE)) {
      log.truncate(left);
    }
    try (BundleDesk office = new BundleDesk(parent, 2)) {
      assertThat(office.tables()).as("log of %d bytes", left).isEqualTo(laptop.tables());
      assertThat(office.rows("incoming_bundle") + office.rows("incoming_photo")).isZero();
      assertThat(office.folder().resolve("incoming")).doesNotExist();
    }
  }
}
