package vn.hotline1022.staff;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Rules and hashing of passphrases. Two ways of typing the same Vietnamese letters (composed or
 * not) are the same passphrase.
 */
public final class Passphrase {

  /** Fewest characters, counted in code points after composition. */
  public static final int MIN_LENGTH = 12;

  /** Most characters; beyond it somebody pasted a document. */
  public static final int MAX_LENGTH = 256;

  private static final int HASH_LENGTH = 32;

  private Passphrase() {}

  /** Characters as they are counted for {@link #MIN_LENGTH}. */
  public static int length(char[] typed) {
    char[] composed = composed(typed);
    int length = Character.codePointCount(composed, 0, composed.length);
    Arrays.fill(composed, '\0');
    return length;
  }

  /** Whether it may be set: neither too short nor too long. */
  public static boolean isAllowed(char[] typed) {
    int length = length(typed);
    return length >= MIN_LENGTH && length <= MAX_LENGTH;
  }

  /** Argon2id of {@code typed}; takes hundreds of milliseconds. The caller wipes the 32 bytes. */
  public static byte[] hash(char[] typed, byte[] salt, Argon2Cost cost) {
    return hash(typed, salt, cost, new HashRoom());
  }

  /** The same in memory that may be there already. */
  public static byte[] hash(char[] typed, byte[] salt, Argon2Cost cost, HashRoom room) {
    byte[] secret = utf8(typed);
    try {
      return argon2id(secret, salt, cost, room);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  static byte[] argon2id(byte[] secret, byte[] salt, Argon2Cost cost) {
    return argon2id(secret, salt, cost, new HashRoom());
  }

  private static byte[] argon2id(byte[] secret, byte[] salt, Argon2Cost cost, HashRoom room) {
    if (!cost.isAcceptable()) {
      throw new IllegalArgumentException("cost out of bounds: " + cost);
    }
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(salt)
            .withMemoryAsKB(cost.memoryKib())
            .withIterations(cost.iterations())
            .withParallelism(cost.lanes())
            .withBlockPool(room)
            .build());
    byte[] hash = new byte[HASH_LENGTH];
    generator.generateBytes(secret, hash);
    return hash;
  }

  /** UTF-8 of the composed form; the caller wipes it. */
  static byte[] utf8(char[] typed) {
    char[] composed = composed(typed);
    byte[] room = new byte[composed.length * 3];
    ByteBuffer encoded = ByteBuffer.wrap(room);
    StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .encode(CharBuffer.wrap(composed), encoded, true);
    byte[] bytes = Arrays.copyOf(room, encoded.position());
    Arrays.fill(room, (byte) 0);
    Arrays.fill(composed, '\0');
    return bytes;
  }

  /** A copy, composed. Only text that was typed decomposed passes through a String. */
  private static char[] composed(char[] typed) {
    CharBuffer letters = CharBuffer.wrap(typed);
    return Normalizer.isNormalized(letters, Normalizer.Form.NFC)
        ? typed.clone()
        : Normalizer.normalize(letters, Normalizer.Form.NFC).toCharArray();
  }
}
