package vn.hotline1022.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A passphrase in a file, since one on the command line would be seen by everybody. */
final class PassphraseFile {

  private static final int MOST_BYTES = 4_096;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private PassphraseFile() {}

  /** The first line; the caller wipes it. */
  static char[] read(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES);
    }
    CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
    int start = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    char[] passphrase = new char[end - start];
    text.get(start, passphrase);
    Arrays.fill(bytes, (byte) 0);
    Arrays.fill(text.array(), '\0');
    return passphrase;
  }
}
