package vn.hotline1022.sync.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;

/** Twelve digits of a file: of its signed header, in which a key and a salt are its own. */
public final class BundleReceipt {
  private static final long BOUND = 1_000_000_000_000L;
  private static final byte[] PURPOSE =
      "hotline1022 bundle receipt 1\n".getBytes(StandardCharsets.US_ASCII);

  private BundleReceipt() {}

  /** As {@code 4831 7056 2210}. */
  public static String of(Path file) throws IOException {
    MessageDigest sha = Crypto.sha256();
    sha.update(PURPOSE);
    try (InputStream in = Files.newInputStream(file)) {
      sha.update(in.readNBytes(BundleHeader.SIZE));
    }
    byte[] hash = sha.digest();
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = (number << 8) | (hash[i] & 0xff);
    }
    String digits = String.format(Locale.ROOT, "%012d", Long.remainderUnsigned(number, BOUND));
    return digits.substring(0, 4) + " " + digits.substring(4, 8) + " " + digits.substring(8);
  }

  /** Whether digits somebody typed, with or without gaps, are these. */
  public static boolean isSame(String digits, String typed) {
    return digits.replace(" ", "").equals(typed.replaceAll("[\\s.\\-]", ""));
  }
}
