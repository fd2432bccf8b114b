package vn.hotline1022.sync.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.UUID;
import vn.hotline1022.record.Bytes;

/**
 * What another desk must know of a desk to hand over to it and to believe its files. It holds no
 * secret. A file says it of itself, so it counts only once two people have compared its digits.
 *
 * @param device the computer's id
 * @param name what people call the computer
 * @param signing Ed25519 public key, 32 bytes
 * @param encryption X25519 public key, 32 bytes
 */
public record IdentityFile(UUID device, String name, Bytes signing, Bytes encryption) {

  /** Longest name in characters. */
  public static final int NAME_MAX = 80;

  /** Bytes of a public key. */
  public static final int KEY_SIZE = 32;

  /** How many digits people compare. */
  public static final int DIGITS = 12;

  /**
   * Twelve digits alone could be met by trying keys until they fit: each try is made this slow. A
   * twentieth of a second here, half a million years for one computer there.
   */
  private static final int TURNS = 1 << 17;

  private static final byte[] PURPOSE =
      "hotline1022 desk identity 1\n".getBytes(StandardCharsets.US_ASCII);

  public IdentityFile {
    Objects.requireNonNull(device);
    if (!isName(name)) {
      throw new IllegalArgumentException("no name");
    }
    if (signing.size() != KEY_SIZE || encryption.size() != KEY_SIZE) {
      throw new IllegalArgumentException("no keys");
    }
  }

  /** Whether a computer may be called so: a line of text that shows what it says. */
  public static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= NAME_MAX
        && name.codePoints()
            .noneMatch(
                point ->
                    Character.isISOControl(point)
                        || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.SURROGATE);
  }

  /** Whether both have the same keys, whatever they are called. */
  public boolean sameKeys(IdentityFile other) {
    return device.equals(other.device)
        && signing.equals(other.signing)
        && encryption.equals(other.encryption);
  }

  /**
   * The twelve digits of its keys, as {@code 4831 7056 2210}. Takes a moment: not on the FX thread.
   */
  public String digits() {
    MessageDigest sha = Crypto.sha256();
    byte[] keys =
        ByteBuffer.allocate(16 + 2 * KEY_SIZE)
            .putLong(device.getMostSignificantBits())
            .putLong(device.getLeastSignificantBits())
            .put(signing.toArray())
            .put(encryption.toArray())
            .array();
    sha.update(PURPOSE);
    byte[] hash = sha.digest(keys);
    for (int turn = 0; turn < TURNS; turn++) {
      sha.update(hash);
      hash = sha.digest(keys);
    }
    long number = Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), 1_000_000_000_000L);
    return grouped("%012d".formatted(number));
  }

  /** Whether digits somebody typed, with or without gaps, are these. */
  public boolean hasDigits(String typed) {
    return digits().replace(" ", "").equals(typed.replaceAll("[\\s.\\-]", ""));
  }

  private static String grouped(String digits) {
    return digits.substring(0, 4) + " " + digits.substring(4, 8) + " " + digits.substring(8);
  }
}
