package vn.hotline1022.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A recovery key printed at first start: 160 random bits and a checksum, written in groups that
 * survive being read out, copied by hand and typed back.
 *
 * @param text canonical form: nine groups of four of Crockford's base 32, upper case, with dashes
 */
public record RecoveryKey(String text) {

  private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int SECRET_BYTES = 20;
  private static final int SECRET_SYMBOLS = 32;
  private static final int CHECK_SYMBOLS = 4;
  private static final int GROUP = 4;
  private static final int MOST_TYPED = 400;

  private static final byte[] CHECK = "hotline1022 check".getBytes(StandardCharsets.UTF_8);
  private static final byte[] WRAPPING = "hotline1022 recovery".getBytes(StandardCharsets.UTF_8);

  /** Refuses what is not canonical or fails its checksum; {@link #parse} is the lenient way. */
  public RecoveryKey {
    if (!isSound(text.replace("-", "")) || !text.equals(grouped(text.replace("-", "")))) {
      throw new IllegalArgumentException("not a recovery key");
    }
  }

  /** A new random key. */
  public static RecoveryKey random() {
    byte[] secret = Secrets.random(SECRET_BYTES);
    RecoveryKey key = new RecoveryKey(grouped(symbols(secret) + checksum(secret)));
    Arrays.fill(secret, (byte) 0);
    return key;
  }

  /**
   * Reads what somebody typed: any case, spaces and dashes anywhere, O for 0, I or L for 1, U for
   * V. A Vietnamese keyboard left on turns {@code AA} into {@code Â} and {@code DD} into {@code Đ};
   * that is undone, for Telex and for VNI.
   */
  public static Optional<RecoveryKey> parse(String typed) {
    if (typed.length() > MOST_TYPED) {
      return Optional.empty();
    }
    return Stream.of(VietnameseKeyboard.values())
        .map(keyboard -> keyboard.undo(typed))
        .map(RecoveryKey::cleaned)
        .filter(RecoveryKey::isSound)
        .map(symbols -> new RecoveryKey(grouped(symbols)))
        .findFirst();
  }

  /** The key that wraps with this recovery key: HKDF of its 160 bits. The caller wipes it. */
  public byte[] wrappingKey(byte[] salt) {
    byte[] secret = secret(text.replace("-", ""));
    try {
      return Secrets.derive(secret, salt, WRAPPING);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  @Override
  public String toString() {
    return "RecoveryKey[***]";
  }

  private static String cleaned(String typed) {
    StringBuilder symbols = new StringBuilder();
    typed
        .toUpperCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .map(
            letter ->
                switch (letter) {
                  case 'O' -> '0';
                  case 'I', 'L' -> '1';
                  case 'U' -> 'V';
                  default -> letter;
                })
        .forEach(letter -> symbols.append((char) letter));
    return symbols.toString();
  }

  private static boolean isSound(String symbols) {
    if (symbols.length() != SECRET_SYMBOLS + CHECK_SYMBOLS
        || symbols.chars().anyMatch(symbol -> SYMBOLS.indexOf(symbol) < 0)) {
      return false;
    }
    byte[] secret = secret(symbols);
    boolean sound = symbols.endsWith(checksum(secret));
    Arrays.fill(secret, (byte) 0);
    return sound;
  }

  private static String grouped(String symbols) {
    return symbols.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** Five bits a symbol, the first symbol highest. */
  private static String symbols(byte[] bytes) {
    StringBuilder symbols = new StringBuilder();
    for (int bit = 0; bit + 5 <= bytes.length * 8; bit += 5) {
      int value = 0;
      for (int i = bit; i < bit + 5; i++) {
        value = value << 1 | (bytes[i / 8] >> (7 - i % 8) & 1);
      }
      symbols.append(SYMBOLS.charAt(value));
    }
    return symbols.toString();
  }

  private static byte[] secret(String symbols) {
    byte[] secret = new byte[SECRET_BYTES];
    for (int bit = 0; bit < SECRET_BYTES * 8; bit++) {
      int value = SYMBOLS.indexOf(symbols.charAt(bit / 5));
      secret[bit / 8] |= (byte) ((value >> (4 - bit % 5) & 1) << (7 - bit % 8));
    }
    return secret;
  }

  private static String checksum(byte[] secret) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(CHECK);
      return symbols(sha256.digest(secret)).substring(0, CHECK_SYMBOLS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
