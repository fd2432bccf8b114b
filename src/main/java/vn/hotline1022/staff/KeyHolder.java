package vn.hotline1022.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.math.ec.rfc7748.X25519;
import vn.hotline1022.record.Bytes;

/**
 * What one passphrase, or the recovery key, holds: a private key wrapped under it, and the database
 * key closed for that key pair. While the database is given a new key both the old and the new one
 * are kept, so that a crash at any moment leaves one that opens. Immutable; holds no open secret.
 *
 * @param publicKey X25519, 32 bytes
 * @param wrappedPrivateKey AES-KW under the passphrase's hash, 40 bytes
 * @param keys the database key, or the old and the new one
 */
public record KeyHolder(Bytes publicKey, Bytes wrappedPrivateKey, List<SealedKey> keys) {

  public KeyHolder {
    keys = List.copyOf(keys);
  }

  /**
   * Closes {@code key} for whoever can make {@code wrappingKey}.
   *
   * @param identity whose it is; opening with another identity fails
   */
  public static KeyHolder create(byte[] wrappingKey, byte[] identity, DatabaseKey key) {
    byte[] privateKey = Secrets.random(X25519.SCALAR_SIZE);
    try {
      byte[] publicKey = SealedKey.publicKeyOf(privateKey);
      return new KeyHolder(
          Bytes.of(publicKey),
          Bytes.of(Secrets.wrap(wrappingKey, privateKey)),
          List.of(SealedKey.close(key, publicKey, identity)));
    } finally {
      Arrays.fill(privateKey, (byte) 0);
    }
  }

  /**
   * The keys in here, oldest first: empty when {@code wrappingKey} is wrong, an empty list when the
   * holder was tampered with. The caller closes them.
   */
  public Optional<List<DatabaseKey>> open(byte[] wrappingKey, byte[] identity) {
    return Secrets.unwrap(wrappingKey, wrappedPrivateKey.toArray())
        .filter(privateKey -> privateKey.length == X25519.SCALAR_SIZE)
        .map(privateKey -> openAll(privateKey, identity));
  }

  /** With {@code next} kept beside what is here. */
  public KeyHolder adding(DatabaseKey next, byte[] identity) {
    List<SealedKey> both = new ArrayList<>(keys);
    both.add(SealedKey.close(next, publicKey.toArray(), identity));
    return new KeyHolder(publicKey, wrappedPrivateKey, both);
  }

  /** With nothing but {@code key}; unchanged when that is so already. */
  public KeyHolder keepingOnly(DatabaseKey key, byte[] identity) {
    List<SealedKey> kept =
        keys.stream().filter(entry -> entry.holds(key, publicKey.toArray(), identity)).toList();
    return kept.size() == keys.size() ? this : new KeyHolder(publicKey, wrappedPrivateKey, kept);
  }

  /** With {@code key} alone, closed for another identity; the same passphrase opens it. */
  public KeyHolder renewed(DatabaseKey key, byte[] identity) {
    SealedKey sealed = SealedKey.close(key, publicKey.toArray(), identity);
    return new KeyHolder(publicKey, wrappedPrivateKey, List.of(sealed));
  }

  /** Whether {@code key} was closed in here for this identity by somebody who knew it. */
  public boolean holds(DatabaseKey key, byte[] identity) {
    return keys.stream().anyMatch(entry -> entry.holds(key, publicKey.toArray(), identity));
  }

  private List<DatabaseKey> openAll(byte[] privateKey, byte[] identity) {
    try {
      return keys.stream()
          .flatMap(key -> key.open(privateKey, publicKey.toArray(), identity).stream())
          .toList();
    } finally {
      Arrays.fill(privateKey, (byte) 0);
    }
  }
}
