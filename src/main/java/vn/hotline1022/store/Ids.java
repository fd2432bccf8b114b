package vn.hotline1022.store;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as SQLite keeps them: 16 bytes, which sort as the ids do. */
final class Ids {

  private Ids() {}

  static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  static UUID of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return new UUID(in.getLong(), in.getLong());
  }
}
