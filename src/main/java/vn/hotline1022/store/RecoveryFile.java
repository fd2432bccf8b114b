package vn.hotline1022.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.KeyHolder;
import vn.hotline1022.staff.RecoveryKey;

/** The database key for whoever has the recovery key. */
record RecoveryFile(Bytes salt, KeyHolder holder) {

  static final int SALT_BYTES = 16;

  private static final byte[] IDENTITY = "recovery".getBytes(StandardCharsets.UTF_8);

  static RecoveryFile create(RecoveryKey recoveryKey, DatabaseKey key) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    byte[] wrappingKey = recoveryKey.wrappingKey(salt);
    try {
      return new RecoveryFile(Bytes.of(salt), KeyHolder.create(wrappingKey, IDENTITY, key));
    } finally {
      Arrays.fill(wrappingKey, (byte) 0);
    }
  }

  /** The keys in here; empty when the recovery key is another. */
  Optional<List<DatabaseKey>> open(RecoveryKey recoveryKey) {
    byte[] wrappingKey = recoveryKey.wrappingKey(salt.toArray());
    try {
      return holder.open(wrappingKey, IDENTITY);
    } finally {
      Arrays.fill(wrappingKey, (byte) 0);
    }
  }

  boolean holds(DatabaseKey key) {
    return holder.holds(key, IDENTITY);
  }

  RecoveryFile adding(DatabaseKey next) {
    return new RecoveryFile(salt, holder.adding(next, IDENTITY));
  }

  RecoveryFile keepingOnly(DatabaseKey key) {
    return new RecoveryFile(salt, holder.keepingOnly(key, IDENTITY));
  }
}
