package vn.hotline1022.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Reads a record that came from elsewhere. Every length is held against its bound and against what
 * is left before anything is allocated.
 */
final class RecordReader {
  private final ByteBuffer in;

  RecordReader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  byte octet() {
    need(1);
    return in.get();
  }

  int int32() {
    need(Integer.BYTES);
    return in.getInt();
  }

  long int64() {
    need(Long.BYTES);
    return in.getLong();
  }

  UUID id() {
    return new UUID(int64(), int64());
  }

  /** A four-byte length, at most {@code most}. */
  int length(int most) {
    int length = int32();
    if (length < 0 || length > most) {
      throw RecordCodec.refused("size");
    }
    return length;
  }

  String name(int most) {
    need(Short.BYTES);
    int length = Short.toUnsignedInt(in.getShort());
    if (length > most) {
      throw RecordCodec.refused("name-size");
    }
    byte[] text = read(length);
    for (byte octet : text) {
      // Other bytes would read as something else than what was hashed.
      if (octet <= ' ' || octet == 0x7F) {
        throw RecordCodec.refused("name-text");
      }
    }
    return new String(text, StandardCharsets.US_ASCII);
  }

  Bytes bytes(int length) {
    need(length);
    return Bytes.of(in, length);
  }

  /** Nothing may follow. */
  void end() {
    if (in.hasRemaining()) {
      throw RecordCodec.refused("trailing");
    }
  }

  private byte[] read(int length) {
    need(length);
    byte[] value = new byte[length];
    in.get(value);
    return value;
  }

  private void need(int length) {
    if (in.remaining() < length) {
      throw RecordCodec.refused("truncated");
    }
  }
}
