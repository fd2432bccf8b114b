package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.photo.Prepared;
import vn.hotline1022.photo.Progress;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.store.BulkCalls;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Stores;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.Bundles;

/**
 * A day of an event handed over: 10,000 records and 200 photos written and imported, held against
 * the same bytes encrypted into a file and decrypted into another, each safe on the disk.
 *
 * <p>What the bare copy leaves out, and no hand-over can: it lies in the clear before and after
 * ({@link #atRest} does not, and opens and seals twice as often); nothing of it is proven before it
 * is applied, which takes a second reading and a copy that outlives the stick; its records are no
 * rows with indexes in an encrypted database, and its photos no files of their own, each forced to
 * the disk. It is measured when both desks are closed, since an open one indexes and counts what
 * came behind the import. All of them write new files, to memory that is there already.
 */
@Tag("bench")
class BundleBench {
  private static final int ROUNDS = 7;

  /** The compiler works beside what is measured, and this uses both cores, unlike the bare copy. */
  private static final int FIRST_WARM_UP = 16;

  private static final int WARM_UP = 2;
  private static final int CALLS = 4_980;
  private static final int ITEMS = 40;
  private static final int PHOTOS_EACH = 5;
  private static final int PIECE = 64 * 1024;
  private static final int SEALED = PIECE + 16;

  @TempDir Path folder;

  @Test
  void aDayOfAnEventIsHandedOver() throws Exception {
    BenchTable table = new BenchTable("bundle");
    Day records = new Day("records alone", CALLS + ITEMS / 2, 0);
    Day photos = new Day("photos alone", 0, ITEMS);
    Day both = new Day("10,000 records, 200 photos", CALLS, ITEMS);
    for (int round = -FIRST_WARM_UP; round < 0; round++) {
      both.round(round - WARM_UP);
    }
    for (Day day : List.of(records, photos, both)) {
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        day.round(round);
      }
    }
    for (Day day : List.of(records, photos, both)) {
      table.baseline(day.name + ", %,d KB bare".formatted(day.bytes / 1024), day.bare.timings());
      table.against(day.name + ": bare, never in the clear", day.atRest.timings(), 1_000, 60_000);
      table.against(day.name + ": written", day.written.timings(), 1_000, 60_000);
      table.against(day.name + ": looked over", day.inspected.timings(), 1_000, 60_000);
      table.against(day.name + ": imported", day.imported.timings(), 1_000, 60_000);
      double times = day.equals(both) ? 3 : 1_000;
      table.against(day.name + ": written and imported", day.all.timings(), times, 60_000);
    }
    table.write();
  }

  /** What is handed over, again and again, to a desk that has nothing. */
  private final class Day {
    private final String name;
    private final Path profile;
    private final int photos;
    private final Recorder bare = new Recorder(ROUNDS);
    private final Recorder atRest = new Recorder(ROUNDS);
    private final Recorder written = new Recorder(ROUNDS);
    private final Recorder inspected = new Recorder(ROUNDS);
    private final Recorder imported = new Recorder(ROUNDS);
    private final Recorder all = new Recorder(ROUNDS);
    private long bytes;

    Day(String name, int calls, int items) throws IOException {
      this.name = name;
      this.photos = items * PHOTOS_EACH;
      this.profile = Files.createDirectories(folder.resolve(name));
      try (DeskStore store = Stores.open(profile, 1)) {
        LifelikeCalls lifelike = new LifelikeCalls(7, Instant.parse("2026-11-22T01:00:00Z"));
        new BulkCalls(store).write(calls, lifelike::next);
        for (int i = 0; i < items; i++) {
          feedback(store, i);
        }
      }
    }

    private void feedback(DeskStore store, int number) throws IOException {
      UUID id = new Uuid7(TimeSource.system(), new SecureRandom()).next();
      List<Photo> kept = new ArrayList<>();
      Prepared prepared = picture(number % 10);
      for (int i = 0; i < PHOTOS_EACH; i++) {
        kept.add(store.photos().keep(id, prepared));
      }
      store
          .feedback()
          .write(
              FeedbackSamples.pictured(FeedbackSamples.garbage(id), FeedbackSamples.NOW, kept),
              FeedbackSamples.DAY,
              "TNV-01");
    }

    void round(int round) throws Exception {
      Path office = Files.createDirectories(folder.resolve(name + " office " + round));
      Path file = office.resolve("bundle.h22");
      try (DeskStore from = Stores.open(profile, 1);
          DeskStore to = Stores.open(office, 2)) {
        Bundles giving = from.bundles("Máy 1");
        Bundles taking = to.bundles("Văn phòng");
        giving.desks().add(taking.identity(), "TC-01");
        taking.desks().add(giving.identity(), "TC-01");
        UUID receiver = taking.identity().device();
        WarmMemory.in(folder);
        all.measure(
            round,
            () -> {
              written.measure(
                  round,
                  () ->
                      giving.export(
                          receiver, file, Bundles.Extent.EVERYTHING, BundleProgress.NONE));
              imported.measure(
                  round,
                  () ->
                      assertThat(taking.apply(file, BundleProgress.NONE).photos())
                          .isEqualTo(photos));
            });
        inspected.measure(round, () -> taking.inspect(file, BundleProgress.NONE));
      }
      bytes = Files.size(file);
      Path copies = Files.createDirectories(folder.resolve(name + " bare " + round));
      WarmMemory.in(folder);
      bare.measure(round, () -> bare(file, copies));
      Path resting = copies.resolve("resting");
      pass(file, resting, PIECE, seals(2));
      WarmMemory.in(folder);
      atRest.measure(round, () -> atRest(resting, copies));
      empty(copies);
      empty(office);
    }
  }

  /**
   * Gives back the room of what is not looked at any more, and waits until the disk is at rest. The
   * files stay: to make one where another was deleted just now takes longer.
   */
  private static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(0);
          channel.force(true);
        }
      }
    }
  }

  /** Encrypted into one file and decrypted into another, both forced to the disk. */
  private static void bare(Path file, Path copies) throws GeneralSecurityException, IOException {
    Path sealed = copies.resolve("bare.sealed");
    pass(file, sealed, PIECE, seals(1));
    pass(sealed, copies.resolve("bare.opened"), SEALED, opens(1));
  }

  /**
   * The same where nothing may ever lie in the clear, as on a desk: opened and sealed each time.
   */
  private static void atRest(Path resting, Path copies)
      throws GeneralSecurityException, IOException {
    Path sealed = copies.resolve("rest.sealed");
    pass(resting, sealed, SEALED, opens(2), seals(1));
    pass(sealed, copies.resolve("rest.again"), SEALED, opens(1), seals(2));
  }

  /** What is done with each piece. */
  private record Step(Cipher cipher, int mode, SecretKeySpec key) {

    Step(int mode, int key) throws GeneralSecurityException {
      byte[] bytes = new byte[32];
      Arrays.fill(bytes, (byte) key);
      this(Cipher.getInstance("AES/GCM/NoPadding"), mode, new SecretKeySpec(bytes, "AES"));
    }

    byte[] of(int number, byte[] piece) throws GeneralSecurityException {
      byte[] nonce = new byte[12];
      ByteBuffer.wrap(nonce).putInt(number);
      cipher.init(mode, key, new GCMParameterSpec(128, nonce));
      return cipher.doFinal(piece);
    }
  }

  private static Step seals(int key) throws GeneralSecurityException {
    return new Step(Cipher.ENCRYPT_MODE, key);
  }

  private static Step opens(int key) throws GeneralSecurityException {
    return new Step(Cipher.DECRYPT_MODE, key);
  }

  private static void pass(Path from, Path to, int piece, Step... steps)
      throws GeneralSecurityException, IOException {
    try (InputStream in = Files.newInputStream(from);
        FileChannel channel =
            FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      byte[] bytes = in.readNBytes(piece);
      for (int number = 0; bytes.length > 0; number++) {
        for (Step step : steps) {
          bytes = step.of(number, bytes);
        }
        out.write(bytes);
        bytes = in.readNBytes(piece);
      }
      channel.force(true);
    }
  }

  /** As a phone's comes out of its preparation: some 300 KB. */
  private Prepared picture(int seed) throws IOException {
    int width = 1600;
    int height = 1200;
    int[] argb = new int[width * height];
    Random random = new Random(seed);
    for (int i = 0; i < argb.length; i++) {
      int light = 90 + (((i % width) >> 5) ^ ((i / width) >> 6)) % 80 + random.nextInt(10);
      argb[i] = 0xFF000000 | light << 16 | (light - 8) << 8 | (light - 16);
    }
    return new PhotoPreparation()
        .prepare(new PhotoPreparation.Pixels(width, height, argb), "ảnh", Progress.NONE);
  }
}
