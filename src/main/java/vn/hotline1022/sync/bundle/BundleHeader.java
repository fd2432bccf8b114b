package vn.hotline1022.sync.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.SecretKey;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.record.Bytes;

/**
 * The beginning of a bundle, in the clear: whose it is, for whom, how long, signed by its writer. A
 * key made for this file alone stands in it: whoever signed the header and the receiver are the
 * only ones who can have sealed what follows.
 *
 * @param from the device that wrote it
 * @param to the device it is for
 * @param agreed X25519 public key made for this file
 * @param salt 32 random bytes
 * @param length of the whole file
 * @param signature of the writer over all of this
 */
public record BundleHeader(
    UUID from, UUID to, Bytes agreed, Bytes salt, long length, Bytes signature) {

  /** The newest version that is understood. */
  public static final int VERSION = 1;

  /** No file is longer than sticks take. */
  public static final long MOST_LENGTH = (4L << 30) - 1;

  private static final int SALT_SIZE = 32;
  private static final byte[] MAGIC = "h22b\r\n\032\n".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION_AT = MAGIC.length;
  private static final int SAID_SIZE =
      MAGIC.length
          + Integer.BYTES
          + 4 * Long.BYTES
          + IdentityFile.KEY_SIZE
          + SALT_SIZE
          + Long.BYTES;
  private static final byte[] SIGNING =
      "hotline1022 bundle 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SEALING =
      "hotline1022 bundle pieces 1\n".getBytes(StandardCharsets.US_ASCII);

  /** Bytes of a header. */
  public static final int SIZE = SAID_SIZE + Crypto.SIGNATURE_SIZE;

  /** A header to be, whose length comes when all is written, and the key that seals the rest. */
  public record Begun(BundleHeader header, SecretKey key) {}

  /** Begins a file. */
  static Begun begin(DeskIdentity from, IdentityFile to, SecureRandom random) {
    KeyPair once = DeskIdentity.pair(Crypto.AGREEMENT);
    byte[] salt = new byte[SALT_SIZE];
    random.nextBytes(salt);
    BundleHeader header =
        new BundleHeader(
            from.shown().device(),
            to.device(),
            Crypto.plain(once.getPublic()),
            Bytes.of(salt),
            0,
            Bytes.EMPTY);
    try {
      SecretKey key = Crypto.agree(once.getPrivate(), to.encryption(), salt, header.purpose(to));
      return new Begun(header, key);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no key of a desk", e);
    }
  }

  BundleHeader signed(DeskIdentity desk, long whole) {
    BundleHeader unsigned = new BundleHeader(from, to, agreed, salt, whole, Bytes.EMPTY);
    byte[] signature = desk.sign(unsigned.said());
    return new BundleHeader(from, to, agreed, salt, whole, Bytes.of(signature));
  }

  byte[] encoded() {
    return ByteBuffer.allocate(SIZE).put(plain()).put(signature.toArray()).array();
  }

  /**
   * Reads the beginning of a file.
   *
   * @param bytes at most {@link #SIZE} of them
   * @throws BundleFlaw when it is none, half of one, or of a newer version
   */
  public static BundleHeader decode(byte[] bytes) throws BundleFlaw {
    int magic = Math.min(bytes.length, MAGIC.length);
    if (bytes.length == 0 || !Arrays.equals(bytes, 0, magic, MAGIC, 0, magic)) {
      throw new BundleFlaw(BundleProblem.NOT_A_BUNDLE);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length >= VERSION_AT + Integer.BYTES) {
      requireKnown(in.getInt(VERSION_AT));
    }
    if (bytes.length < SIZE) {
      throw new BundleFlaw(BundleProblem.HALF);
    }
    in.position(VERSION_AT + Integer.BYTES);
    UUID from = SignedRange.id(in);
    UUID to = SignedRange.id(in);
    Bytes agreed = bytes(in, IdentityFile.KEY_SIZE);
    Bytes salt = bytes(in, SALT_SIZE);
    long length = in.getLong();
    return new BundleHeader(from, to, agreed, salt, length, bytes(in, Crypto.SIGNATURE_SIZE));
  }

  private static void requireKnown(int version) throws BundleFlaw {
    if (version != VERSION) {
      throw new BundleFlaw(version > VERSION ? BundleProblem.NEWER : BundleProblem.NOT_A_BUNDLE);
    }
  }

  private static Bytes bytes(ByteBuffer in, int length) {
    byte[] value = new byte[length];
    in.get(value);
    return Bytes.of(value);
  }

  /** Refuses what its writer has not signed, or has another length than it says. */
  public void requireWhole(IdentityFile writer, long found) throws BundleFlaw {
    if (!Crypto.isSigned(writer.signing(), said(), signature)) {
      throw new BundleFlaw(BundleProblem.CHANGED);
    }
    if (length > MOST_LENGTH) {
      throw new BundleFlaw(BundleProblem.TOO_LARGE);
    }
    if (found != length || length <= SIZE) {
      throw new BundleFlaw(found < length ? BundleProblem.HALF : BundleProblem.CHANGED);
    }
  }

  /** The key that opens the rest. */
  public SecretKey key(DeskIdentity receiver) throws BundleFlaw {
    try {
      return Crypto.agree(receiver.decryption(), agreed, salt.toArray(), purpose(receiver.shown()));
    } catch (GeneralSecurityException e) {
      throw new BundleFlaw(BundleProblem.CHANGED);
    }
  }

  /** Binds the key to who wrote it, to whom, and by which keys. */
  private byte[] purpose(IdentityFile receiver) {
    ByteBuffer out =
        ByteBuffer.allocate(SEALING.length + 4 * Long.BYTES + 2 * IdentityFile.KEY_SIZE);
    out.put(SEALING);
    SignedRange.put(out, from);
    SignedRange.put(out, to);
    return out.put(agreed.toArray()).put(receiver.encryption().toArray()).array();
  }

  private byte[] said() {
    return ByteBuffer.allocate(SIGNING.length + SAID_SIZE).put(SIGNING).put(plain()).array();
  }

  private byte[] plain() {
    ByteBuffer out = ByteBuffer.allocate(SAID_SIZE).put(MAGIC).putInt(VERSION);
    SignedRange.put(out, from);
    SignedRange.put(out, to);
    return out.put(agreed.toArray()).put(salt.toArray()).putLong(length).array();
  }
}
