package vn.hotline1022.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.hotline1022.record.DeskRecord.Origin;

/** Lifelike records for tests, the same for the same seed. */
public final class Records {
  static final long HLC = HybridClock.pack(1_795_237_200_000L, 0);

  private Records() {}

  public static UUID id(Random random) {
    long high = (1_795_237_200_000L + random.nextInt(100_000)) << 16;
    return new UUID(
        high | 0x7000L | random.nextInt(0x1000),
        (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
  }

  public static Origin origin(Random random) {
    return new Origin(id(random), id(random));
  }

  public static Bytes bytes(Random random, int size) {
    byte[] value = new byte[size];
    random.nextBytes(value);
    return Bytes.of(value);
  }

  static RecordDraft draft(Random random) {
    return new RecordDraft(
        "call",
        id(random),
        random.nextBoolean() ? "call.started" : "call.saved",
        1,
        "DTV-" + random.nextInt(100),
        -1,
        "shift",
        Bytes.utf8("{\"direction\":\"INBOUND\",\"n\":" + random.nextInt() + "}"),
        Bytes.utf8(
            "{\"phone\":\"0912345678\",\"notes\":\"Chị Nguyễn Thị Hường, phường Đống Đa\"}"));
  }

  static DeskRecord record(Random random) {
    return RecordCodec.seal(
        draft(random),
        id(random),
        HLC + random.nextInt(1_000_000),
        origin(random),
        1,
        RecordCodec.FIRST_PREV,
        bytes(random, 16));
  }

  /** A whole chain. */
  static List<DeskRecord> chain(Random random, Origin origin, int length) {
    List<DeskRecord> chain = new ArrayList<>();
    Bytes prev = RecordCodec.FIRST_PREV;
    for (int seq = 1; seq <= length; seq++) {
      DeskRecord next =
          RecordCodec.seal(
              draft(random), id(random), HLC + seq, origin, seq, prev, bytes(random, 16));
      chain.add(next);
      prev = next.hash();
    }
    return chain;
  }
}
