package vn.hotline1022.sync.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import vn.hotline1022.fault.Fault.BundleProblem;

/**
 * How the content of a bundle is sealed, behind its header, and that of a photo's file: pieces of
 * 64 KiB by AES-256-GCM, with the number of the piece and whether it is the last in its nonce, so
 * that none can be changed, left out, moved or cut off. Any of them is opened by itself. The key
 * serves one content, once. Not thread-safe.
 */
public final class Pieces {

  /** Bytes of a piece, but the last. */
  public static final int PLAIN = 64 * 1024;

  private static final int TAG = 16;
  private static final int NONCE = 12;

  /** Bytes of a sealed piece. */
  public static final int SEALED = PLAIN + TAG;

  private final SecretKey key;
  private final Cipher cipher;

  public Pieces(SecretKey key) {
    this.key = key;
    try {
      this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /** How many pieces a sealed content of this length has; at least one. */
  static long count(long sealed) throws BundleFlaw {
    long whole = sealed / SEALED;
    long rest = sealed % SEALED;
    if (sealed <= 0 || (rest > 0 && rest < TAG)) {
      throw new BundleFlaw(BundleProblem.CHANGED);
    }
    return whole + (rest > 0 ? 1 : 0);
  }

  /** How long the content is without its seals. */
  static long plain(long sealed) throws BundleFlaw {
    return sealed - count(sealed) * TAG;
  }

  /** How long a piece is once it is sealed. */
  static int sealed(int length) {
    return length + TAG;
  }

  /** How long a content of this length is once it is sealed; of none one piece is sealed, too. */
  public static long allSealed(long plain) {
    return plain + Math.max(1, (plain + PLAIN - 1) / PLAIN) * TAG;
  }

  /** How long what a sealed piece of this length has in it is, if it is sound. */
  public static int opened(int sealed) {
    return Math.max(0, sealed - TAG);
  }

  /**
   * Seals a piece.
   *
   * @param plain has it from {@code from} on
   * @param sealed takes {@link #SEALED} bytes
   * @return how many were put there
   */
  public int seal(long number, boolean last, byte[] plain, int from, int length, byte[] sealed)
      throws IOException {
    try {
      init(Cipher.ENCRYPT_MODE, number, last);
      return cipher.doFinal(plain, from, length, sealed, 0);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /**
   * Opens a piece.
   *
   * @param plain takes it from {@code to} on; nothing of one that was changed
   * @return how many were put there
   */
  public int open(long number, boolean last, byte[] sealed, int length, byte[] plain, int to)
      throws BundleFlaw {
    try {
      init(Cipher.DECRYPT_MODE, number, last);
      return cipher.doFinal(sealed, 0, length, plain, to);
    } catch (GeneralSecurityException e) {
      throw new BundleFlaw(BundleProblem.CHANGED);
    }
  }

  private void init(int mode, long number, boolean last) throws GeneralSecurityException {
    byte[] nonce = ByteBuffer.allocate(NONCE).putInt(last ? 1 : 0).putLong(number).array();
    cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
  }
}
