package vn.hotline1022.photo;

import java.nio.charset.StandardCharsets;

/** Numbers and short words in bytes; who asks has seen that they lie inside. */
final class ByteReader {
  private ByteReader() {}

  static int u8(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }

  /** Two bytes, the greater first. */
  static int u16(byte[] bytes, int at) {
    return u8(bytes, at) << 8 | u8(bytes, at + 1);
  }

  /** Three bytes, the smaller first. */
  static int u24Little(byte[] bytes, int at) {
    return u8(bytes, at) | u8(bytes, at + 1) << 8 | u8(bytes, at + 2) << 16;
  }

  /** Four bytes, the greatest first. */
  static int i32(byte[] bytes, int at) {
    return u16(bytes, at) << 16 | u16(bytes, at + 2);
  }

  static long u32(byte[] bytes, int at) {
    return i32(bytes, at) & 0xFFFF_FFFFL;
  }

  /** Four bytes, the smallest first. */
  static long u32Little(byte[] bytes, int at) {
    return u24Little(bytes, at) | (long) u8(bytes, at + 3) << 24;
  }

  static long i64(byte[] bytes, int at) {
    return u32(bytes, at) << 32 | u32(bytes, at + 4);
  }

  /** Whether these letters stand there. */
  static boolean says(byte[] bytes, int at, String word) {
    if (at < 0 || at > bytes.length - word.length()) {
      return false;
    }
    byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
