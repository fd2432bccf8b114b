package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.sync.bundle.BundleWriter;
import vn.hotline1022.sync.bundle.DeskIdentity;
import vn.hotline1022.sync.bundle.ForgedBundle;
import vn.hotline1022.sync.bundle.IdentityFile;
import vn.hotline1022.sync.bundle.SignedRange;

/**
 * Files that were damaged on their way, and files that a known desk wrote to do harm: none is taken
 * in part, none crashes, none takes long or much memory.
 */
class BundleMutationsTest {
  private static final int ROUNDS = 5_000;
  private static final long MOST_MEMORY = 64L << 20;
  private static final Duration LONGEST = Duration.ofSeconds(2);

  @TempDir Path stick;
  @TempDir Path profiles;

  private final Random random = new Random(1022);
  private BundleDesk laptop;
  private BundleDesk office;
  private List<String> empty;
  private int desks = 3;
  private byte[] whole;
  private long records;
  private int taken;

  @BeforeEach
  void write() throws IOException {
    laptop = new BundleDesk(profiles, 1);
    laptop.calls(6);
    laptop.feedback(stick);
    laptop.calls(3);
    openOffice();
    Path file = stick.resolve("nguyên.h22");
    records = laptop.giveAll(office, file).records();
    whole = Files.readAllBytes(file);
  }

  private void openOffice() throws IOException {
    office = new BundleDesk(profiles.resolve("văn phòng " + desks), 2);
    desks++;
    BundleDesk.meet(laptop, office);
    empty = office.tables();
  }

  @AfterEach
  void close() {
    laptop.close();
    office.close();
  }

  @Test
  void damagedFilesAreRefusedWhole() throws IOException {
    for (int round = 0; round < Rounds.of(ROUNDS); round++) {
      byte[] mutated = mutated(whole);
      if (!Arrays.equals(mutated, whole)) {
        take(mutated, "round " + round);
      }
    }
    assertThat(taken).isZero();
    assertThat(office.tables()).isEqualTo(empty);
  }

  @Test
  void whatAKnownDeskForgesIsRefusedOrTakenWhole() throws IOException {
    DeskIdentity here = identity(laptop);
    byte[] content = ForgedBundle.content(stick.resolve("nguyên.h22"), identity(office));
    for (int round = 0; round < Rounds.of(ROUNDS); round++) {
      byte[] forged = ForgedBundle.sealed(mutated(content), here, office.bundles().identity());
      if (take(forged, "round " + round)) {
        assertThat(office.rows("record")).isEqualTo(records);
        office.close();
        openOffice();
      }
    }
    assertThat(office.tables()).isEqualTo(empty);
  }

  @Test
  void hugeLengthsAreRefusedBeforeRoomIsMadeForThem() throws IOException {
    DeskIdentity here = identity(laptop);
    byte[] content = ForgedBundle.content(stick.resolve("nguyên.h22"), identity(office));
    for (int at = 0; at < content.length - 4; at += 1 + random.nextInt(10_000 / Rounds.of(1_000))) {
      byte[] bomb = content.clone();
      ByteBuffer.wrap(bomb).putInt(at, at % 2 == 0 ? Integer.MAX_VALUE : -1);
      if (take(ForgedBundle.sealed(bomb, here, office.bundles().identity()), "at " + at)) {
        office.close();
        openOffice();
      }
    }
    for (long length : new long[] {Long.MAX_VALUE, -1, 0, 5L << 30, 300}) {
      byte[] header = ForgedBundle.headerOf(length, here, office.bundles().identity());
      assertThat(take(header, "length " + length)).isFalse();
    }
    Path large = stick.resolve("quá lớn.h22");
    Files.write(large, ForgedBundle.headerOf(5L << 30, here, office.bundles().identity()));
    assertThat(problem(large)).isEqualTo(BundleProblem.TOO_LARGE);
    assertThat(office.tables()).isEqualTo(empty);
  }

  @Test
  void theSamePlaceOrIdTwiceInOneFileIsRefused() throws IOException {
    DeskIdentity here = identity(laptop);
    List<DeskRecord> said = laptop.records();
    Origin chain = laptop.store().records().origin();
    SignedRange all = signed(here, chain, said);
    assertThat(taking(writer -> write(writer, here, List.of(all, all), said)))
        .isEqualTo(BundleProblem.UNSOUND);
    assertThat(office.tables()).isEqualTo(empty);
    assertThat(taking(writer -> write(writer, here, List.of(all), said))).isNull();
  }

  private static SignedRange signed(DeskIdentity desk, Origin chain, List<DeskRecord> said) {
    return SignedRange.sign(desk, chain, 1, said.size(), said.getLast().hash());
  }

  /** What a desk writes. */
  @FunctionalInterface
  private interface Writing {
    void into(BundleWriter writer) throws IOException;
  }

  private static void write(
      BundleWriter writer, DeskIdentity desk, List<SignedRange> ranges, List<DeskRecord> said)
      throws IOException {
    writer.desk(desk.shown());
    for (SignedRange range : ranges) {
      writer.range(range);
      for (DeskRecord record : said) {
        writer.record(record);
      }
    }
  }

  private BundleProblem taking(Writing writing) throws IOException {
    Path file = stick.resolve("hai lần.h22");
    Files.deleteIfExists(file);
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        BundleWriter writer =
            new BundleWriter(
                channel,
                identity(laptop),
                office.bundles().identity(),
                BundleDesk.MORNING,
                new SecureRandom())) {
      writing.into(writer);
      writer.end();
    }
    return problem(file);
  }

  /** The laptop introduces a desk nobody here knows, and later another one under its name. */
  @Test
  void aDeskThatWasIntroducedIsNotTakenWithOtherKeys() throws IOException {
    UUID device = new UUID(0x0123_4567_89ab_7cdeL, 0x8000_0000_0000_0001L);
    IdentityFile one = DeskIdentity.create(device, "Máy 8").shown();
    IdentityFile other = DeskIdentity.create(device, "Máy 8").shown();
    assertThat(taking(writer -> writer.desk(one))).isNull();
    assertThat(taking(writer -> writer.desk(one))).isNull();
    assertThat(taking(writer -> writer.desk(other))).isEqualTo(BundleProblem.CONTRADICTS);
    assertThat(office.bundles().desks().find(device)).isEmpty();
  }

  private static DeskIdentity identity(BundleDesk desk) {
    return desk.store()
        .database()
        .readers()
        .read(s -> KnownDeskRows.ownKept(s, desk.device(), desk.bundles().identity().name()))
        .orElseThrow();
  }

  /** Whether it was taken, which it may be only where nothing that matters was changed. */
  private boolean take(byte[] bytes, String where) throws IOException {
    Path file = stick.resolve("thử.h22");
    Files.write(file, bytes);
    long allocated = allocated();
    long begun = System.nanoTime();
    BundleProblem problem = problem(file);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(where).isLessThan(LONGEST);
    assertThat(allocated() - allocated).as(where).isLessThan(MOST_MEMORY);
    if (problem == null) {
      taken++;
      return true;
    }
    assertThat(office.rows("record") + office.rows("photo") + office.rows("incoming_bundle"))
        .as(where)
        .isZero();
    return false;
  }

  private BundleProblem problem(Path file) {
    try {
      office.take(file);
      return null;
    } catch (FaultException e) {
      assertThat(e.fault()).isInstanceOf(Fault.BundleRefused.class);
      return ((Fault.BundleRefused) e.fault()).problem();
    }
  }

  /** By all threads: records are proven, and photos written, on others than this. */
  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
  }

  private byte[] mutated(byte[] from) {
    byte[] bytes = from.clone();
    int at = random.nextInt(bytes.length);
    int other = random.nextInt(bytes.length);
    int length = random.nextInt(1, Math.min(4_000, bytes.length - Math.max(at, other) + 1));
    switch (random.nextInt(9)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[random.nextInt(Math.min(400, bytes.length))] = (byte) random.nextInt();
      case 2 -> bytes = Arrays.copyOf(bytes, at);
      case 3 -> bytes = Arrays.copyOf(bytes, bytes.length + random.nextInt(1, 200_000));
      case 4 -> Arrays.fill(bytes, at, at + length, (byte) 0);
      case 5 -> System.arraycopy(from, other, bytes, at, length);
      case 6 -> bytes = without(from, at, length);
      case 7 -> bytes = twice(from, at, length);
      default -> {
        for (int i = 0; i < 20; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
      }
    }
    return bytes;
  }

  private static byte[] without(byte[] from, int at, int length) {
    ByteBuffer out = ByteBuffer.allocate(from.length - length);
    return out.put(from, 0, at).put(from, at + length, from.length - at - length).array();
  }

  private static byte[] twice(byte[] from, int at, int length) {
    ByteBuffer out = ByteBuffer.allocate(from.length + length);
    return out.put(from, 0, at + length).put(from, at, from.length - at).array();
  }
}
