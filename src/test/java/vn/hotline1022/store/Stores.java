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

  private static UUID id(int number) {
    return new UUID((1_795_237_200_000L << 16) | 0x7000L, (1L << 63) | number);
  }
}
