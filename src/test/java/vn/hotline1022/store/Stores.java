package vn.hotline1022.store;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.text.PhoneNumbers;

/** Opens stores for tests. */
public final class Stores {
  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final CallLists LISTS = CallListsCsv.standard();
  private static final PhoneNumbers NUMBERS = new PhoneNumbers();

  private Stores() {}

  /** A key that tests know. */
  public static DatabaseKey key(int seed) {
    byte[] raw = new byte[DatabaseKey.LENGTH];
    Arrays.fill(raw, (byte) seed);
    return new DatabaseKey(raw);
  }

  public static Origin origin(int device) {
    return new Origin(id(device), id(1000 + device));
  }

  public static DeskStore open(Path folder) {
    return open(folder, 1);
  }

  /** The store of one of several devices. */
  public static DeskStore open(Path folder, int device) {
    return open(folder, device, TimeSource.system());
  }

  public static DeskStore open(Path folder, int device, TimeSource time) {
    return open(folder.resolve("desk.db"), key(device), origin(device), time);
  }

  public static DeskStore open(Path file, DatabaseKey key, Origin origin, TimeSource time) {
    return DeskStore.open(
        file, key, new DeskStore.Desk(settings -> origin, time, HANOI, LISTS, NUMBERS));
  }

  /** A store whose file counts as large from so many bytes on. */
  static DeskStore open(
      Path folder, int device, TimeSource time, long mostAtOnce, AtomicFiles.Steps steps) {
    Origin origin = origin(device);
    return DeskStore.open(
        Database.open(folder.resolve("desk.db"), key(device), steps),
        new DeskStore.Desk(settings -> origin, time, HANOI, LISTS, NUMBERS),
        mostAtOnce);
  }

  /** Waits until nothing of what was erased is left in the file, which happens by itself. */
  public static void finishErasing(DeskStore store) {
    store
        .database()
        .writer()
        .write(
            s -> {
              ErasedTerms.hurry(s);
              return null;
            });
    LastTraces traces = store.lastTraces();
    Waiting.until(
        () -> {
          traces.clear(() -> true);
          return !isErasing(store);
        });
  }

  /** Whether anything of what was erased may still be in the file. */
  public static boolean isErasing(DeskStore store) {
    return store.database().readers().read(ErasedTerms::due).isPresent();
  }

  /** The key that a photo's file is encrypted with. */
  public static byte[] photoKey(DeskStore store, UUID photo) {
    return store.database().readers().read(s -> PhotoRows.find(s, photo)).orElseThrow().key();
  }

  private static UUID id(int number) {
    return new UUID((1_795_237_200_000L << 16) | 0x7000L, (1L << 63) | number);
  }
}
