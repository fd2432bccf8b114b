package vn.hotline1022.staff;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import vn.hotline1022.record.Bytes;

/** Proves a PIN without holding it: Argon2id with its salt and cost. */
record PinVerifier(Argon2Cost cost, Bytes salt, Bytes hash) {

  private static final byte VERSION = 1;
  private static final int SALT = 16;
  private static final int HASH = 32;
  private static final int LENGTH = 1 + 3 * Integer.BYTES + SALT + HASH;

  static PinVerifier of(char[] pin, Argon2Cost cost) {
    byte[] salt = Secrets.random(SALT);
    return new PinVerifier(cost, Bytes.of(salt), Bytes.of(hash(pin, salt, cost)));
  }

  boolean proves(char[] pin) {
    byte[] typed = hash(pin, salt.toArray(), cost);
    boolean same = MessageDigest.isEqual(typed, hash.toArray());
    Arrays.fill(typed, (byte) 0);
    return same;
  }

  Bytes written() {
    ByteBuffer out = ByteBuffer.allocate(LENGTH).put(VERSION);
    out.putInt(cost.memoryKib()).putInt(cost.iterations()).putInt(cost.lanes());
    return Bytes.of(out.put(salt.toArray()).put(hash.toArray()).array());
  }

  /** Empty when it is of a newer version or damaged: then the passphrase unlocks. */
  static Optional<PinVerifier> read(Bytes written) {
    if (written.size() != LENGTH || written.toArray()[0] != VERSION) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(written.toArray()).position(1);
    Argon2Cost cost = new Argon2Cost(in.getInt(), in.getInt(), in.getInt());
    byte[] salt = new byte[SALT];
    byte[] hash = new byte[HASH];
    in.get(salt).get(hash);
    return cost.isAcceptable()
        ? Optional.of(new PinVerifier(cost, Bytes.of(salt), Bytes.of(hash)))
        : Optional.empty();
  }

  private static byte[] hash(char[] pin, byte[] salt, Argon2Cost cost) {
    byte[] secret = Passphrase.utf8(pin);
    try {
      return Passphrase.argon2id(secret, salt, cost);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }
}
