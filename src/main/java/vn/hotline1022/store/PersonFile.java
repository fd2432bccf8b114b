package vn.hotline1022.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.HashRoom;
import vn.hotline1022.staff.KeyHolder;
import vn.hotline1022.staff.Passphrase;
import vn.hotline1022.staff.Person;

/**
 * One person's key file.
 *
 * @param person whose; readable without a key, since the sign-in screen shows it
 * @param failedTries wrong passphrases in a row
 * @param lastTry when the last of them was, by the wall clock
 * @param leaving the person is being removed: once the database has its new key, the file goes
 */
record PersonFile(
    Person person,
    Bytes salt,
    Argon2Cost cost,
    KeyHolder holder,
    int failedTries,
    Instant lastTry,
    boolean leaving) {

  static final int SALT_BYTES = 16;

  /** A fresh file, with a salt and a key pair of its own. Runs Argon2id. */
  static PersonFile create(Person person, char[] passphrase, DatabaseKey key, Argon2Cost cost) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    byte[] wrappingKey = Passphrase.hash(passphrase, salt, cost);
    try {
      KeyHolder holder = KeyHolder.create(wrappingKey, identity(person), key);
      return new PersonFile(person, Bytes.of(salt), cost, holder, 0, Instant.EPOCH, false);
    } finally {
      Arrays.fill(wrappingKey, (byte) 0);
    }
  }

  /** Runs Argon2id. The caller wipes the result. */
  byte[] wrappingKey(char[] passphrase, HashRoom room) {
    return Passphrase.hash(passphrase, salt.toArray(), cost, room);
  }

  byte[] identity() {
    return identity(person);
  }

  boolean holds(DatabaseKey key) {
    return holder.holds(key, identity());
  }

  PersonFile withHolder(KeyHolder other) {
    return new PersonFile(person, salt, cost, other, failedTries, lastTry, leaving);
  }

  /** With another role or last day, sealed anew by whoever has the open key. */
  PersonFile withPerson(Person changed, DatabaseKey key) {
    KeyHolder renewed = holder.renewed(key, identity(changed));
    return new PersonFile(changed, salt, cost, renewed, failedTries, lastTry, leaving);
  }

  PersonFile withTries(int tries, Instant last) {
    return new PersonFile(person, salt, cost, holder, tries, last, leaving);
  }

  PersonFile withLeaving(boolean leaves) {
    return new PersonFile(person, salt, cost, holder, failedTries, lastTry, leaves);
  }

  /**
   * What is sealed: who edits a name, a role or a last day in the file makes it useless. Without a
   * last day it is what it was before there were any, so that older files open.
   */
  private static byte[] identity(Person person) {
    String who = String.join("\n", "person", person.code(), person.name(), person.role().name());
    return person
        .until()
        .map(day -> who + "\nuntil " + day)
        .orElse(who)
        .getBytes(StandardCharsets.UTF_8);
  }
}
