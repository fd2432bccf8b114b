package vn.hotline1022.call;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Text straight into bytes of UTF-8, gathered and handed on in large pieces: what exports write
 * hundreds of thousands of cells with.
 */
final class Utf8Out {
  private static final int BUFFER = 1 << 16;

  /** More than any letter takes. */
  private static final int MARGIN = 8;

  private final OutputStream out;
  private final byte[] bytes = new byte[BUFFER];
  private int length;
  private long handedOn;

  Utf8Out(OutputStream out) {
    this.out = out;
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** How much was written by now. */
  long size() {
    return handedOn + length;
  }

  /** Bytes as they are, not more than the buffer holds. */
  void put(byte[] ready) throws IOException {
    if (ready.length > BUFFER - length) {
      flush();
    }
    System.arraycopy(ready, 0, bytes, length, ready.length);
    length += ready.length;
  }

  void put(char ascii) throws IOException {
    room();
    bytes[length++] = (byte) ascii;
  }

  /** A whole text as it is; half of a pair is left out. */
  void put(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      i += letter(text, i);
    }
  }

  /** Writes the letter at {@code i} and tells how many more units it took. */
  int letter(String text, int i) throws IOException {
    room();
    char unit = text.charAt(i);
    if (unit < 0x80) {
      bytes[length++] = (byte) unit;
    } else if (unit < 0x800) {
      bytes[length++] = (byte) (0xC0 | (unit >> 6));
      bytes[length++] = (byte) (0x80 | (unit & 0x3F));
    } else if (!Character.isSurrogate(unit)) {
      bytes[length++] = (byte) (0xE0 | (unit >> 12));
      bytes[length++] = (byte) (0x80 | ((unit >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (unit & 0x3F));
    } else if (i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1))) {
      four(Character.toCodePoint(unit, text.charAt(i + 1)));
      return 1;
    }
    return 0;
  }

  private void four(int point) {
    bytes[length++] = (byte) (0xF0 | (point >> 18));
    bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
    bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
    bytes[length++] = (byte) (0x80 | (point & 0x3F));
  }

  /** Hands on what is left. */
  void flush() throws IOException {
    out.write(bytes, 0, length);
    handedOn += length;
    length = 0;
  }

  private void room() throws IOException {
    if (BUFFER - length < MARGIN) {
      flush();
    }
  }
}
