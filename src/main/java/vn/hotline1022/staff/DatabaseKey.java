package vn.hotline1022.staff;

import java.util.Arrays;

/**
 * The random 256-bit key of one profile's database. Held in memory only while somebody is signed
 * in; never shown, logged or put into a URL. {@link #close} wipes it.
 */
public final class DatabaseKey implements AutoCloseable {

  /** Length in bytes. */
  public static final int LENGTH = 32;

  private final byte[] key;

  /** Takes a copy of {@code key}, which must be 32 bytes. */
  public DatabaseKey(byte[] key) {
    if (key.length != LENGTH) {
      throw new IllegalArgumentException("a database key has " + LENGTH + " bytes");
    }
    this.key = key.clone();
  }

  /** A new random key. */
  public static DatabaseKey random() {
    byte[] random = Secrets.random(LENGTH);
    DatabaseKey key = new DatabaseKey(random);
    Arrays.fill(random, (byte) 0);
    return key;
  }

  /** A copy; the caller wipes it after use. */
  public byte[] toArray() {
    return key.clone();
  }

  @Override
  public void close() {
    Arrays.fill(key, (byte) 0);
  }

  @Override
  public String toString() {
    return "DatabaseKey[***]";
  }
}
