package vn.hotline1022.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.math.ec.rfc7748.X25519;
import vn.hotline1022.record.Bytes;

/**
 * A database key closed for the owner of an X25519 key pair: anybody can close one, only the
 * private key opens it. That is how a new database key reaches people who are not there to type
 * their passphrase.
 *
 * @param ephemeral the one-time public key, 32 bytes
 * @param wrapped AES-KW of the database key under HKDF of the agreed secret, 40 bytes
 * @param seal HMAC, under the database key, of whose this is: who edits a name or a role or plants
 *     a public key without knowing the database key is found out
 */
public record SealedKey(Bytes ephemeral, Bytes wrapped, Bytes seal) {

  private static final byte[] WRAPPING =
      "hotline1022 database key".getBytes(StandardCharsets.UTF_8);
  private static final byte[] SEALING = "hotline1022 key file".getBytes(StandardCharsets.UTF_8);

  static SealedKey close(DatabaseKey key, byte[] publicKey, byte[] identity) {
    byte[] oneTime = Secrets.random(X25519.SCALAR_SIZE);
    byte[] ephemeral = publicKeyOf(oneTime);
    byte[] wrappingKey = agree(oneTime, publicKey, ephemeral, publicKey);
    byte[] database = key.toArray();
    try {
      return new SealedKey(
          Bytes.of(ephemeral),
          Bytes.of(Secrets.wrap(wrappingKey, database)),
          Bytes.of(seal(database, publicKey, identity)));
    } finally {
      wipe(oneTime, wrappingKey, database);
    }
  }

  /** The key; empty when it was closed for somebody else, or belongs to another identity. */
  Optional<DatabaseKey> open(byte[] privateKey, byte[] publicKey, byte[] identity) {
    byte[] wrappingKey = agree(privateKey, ephemeral.toArray(), ephemeral.toArray(), publicKey);
    byte[] database = Secrets.unwrap(wrappingKey, wrapped.toArray()).orElse(new byte[0]);
    try {
      return database.length == DatabaseKey.LENGTH && isSealedBy(database, publicKey, identity)
          ? Optional.of(new DatabaseKey(database))
          : Optional.empty();
    } finally {
      wipe(wrappingKey, database);
    }
  }

  /** Whether {@code key} is the one in here, closed for this identity. */
  boolean holds(DatabaseKey key, byte[] publicKey, byte[] identity) {
    byte[] database = key.toArray();
    try {
      return isSealedBy(database, publicKey, identity);
    } finally {
      wipe(database);
    }
  }

  static byte[] publicKeyOf(byte[] privateKey) {
    byte[] publicKey = new byte[X25519.POINT_SIZE];
    X25519.generatePublicKey(privateKey, 0, publicKey, 0);
    return publicKey;
  }

  private boolean isSealedBy(byte[] database, byte[] publicKey, byte[] identity) {
    return MessageDigest.isEqual(seal.toArray(), seal(database, publicKey, identity));
  }

  private static byte[] seal(byte[] database, byte[] publicKey, byte[] identity) {
    byte[] sealing = Secrets.derive(database, new byte[0], SEALING);
    try {
      return Secrets.seal(sealing, publicKey, identity);
    } finally {
      wipe(sealing);
    }
  }

  private static byte[] agree(byte[] mine, byte[] theirs, byte[] ephemeral, byte[] publicKey) {
    byte[] agreed = new byte[X25519.POINT_SIZE];
    // A planted point of small order agrees on zero: what it closed has no seal, so it stays shut.
    X25519.calculateAgreement(mine, 0, theirs, 0, agreed, 0);
    byte[] salt = Arrays.copyOf(ephemeral, ephemeral.length + publicKey.length);
    System.arraycopy(publicKey, 0, salt, ephemeral.length, publicKey.length);
    try {
      return Secrets.derive(agreed, salt, WRAPPING);
    } finally {
      wipe(agreed);
    }
  }

  private static void wipe(byte[]... secrets) {
    for (byte[] secret : secrets) {
      Arrays.fill(secret, (byte) 0);
    }
  }
}
