package vn.hotline1022.staff;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Who can open this computer's data, and how: one key file per person, each wrapping the same
 * database key, and a recovery key. Works offline. Methods read and write files and run Argon2id
 * (hundreds of milliseconds): never on the FX thread. Passphrases come as {@code char[]} which the
 * caller wipes.
 *
 * <p>Failures: {@link vn.hotline1022.fault.FaultException} with {@code WrongPassphrase}, {@code
 * WrongRecoveryKey}, {@code KeyFileDamaged}, {@code StaffCodeTaken}, {@code AccountExpired}, {@code
 * LastManager} or a disk fault.
 */
public interface KeyRing {

  /** Whether nobody has been set up here yet. */
  boolean isNew();

  /** The computer's name, as given at first start, for example "Bàn 03". */
  String deviceName();

  /** Everybody who can sign in here, by given name. */
  List<Person> people();

  /**
   * First start: makes the database key, the first person's file and the recovery key, which is
   * shown once.
   */
  FirstStart create(String deviceName, Person first, char[] passphrase);

  /** What a first start gives. The caller closes the key. */
  record FirstStart(DatabaseKey key, RecoveryKey recoveryKey) {}

  /**
   * Opens the data with a person's passphrase; refused while a delay runs and after the account's
   * last day. The caller closes the key.
   */
  DatabaseKey open(String staffCode, char[] passphrase);

  /**
   * The same for somebody who is signed in: a last day that passes meanwhile counts from the next
   * sign-in on, so that nobody is cut off from a call they are in.
   */
  DatabaseKey openAgain(String staffCode, char[] passphrase);

  /** How long until this person's next try is accepted; zero when at once. */
  Duration retryAfter(String staffCode);

  /**
   * Opens the data with the recovery key and gives the person a new passphrase. The caller closes
   * the key.
   */
  DatabaseKey recover(String staffCode, RecoveryKey recoveryKey, char[] newPassphrase);

  /** Adds somebody; {@code key} proves that the data is open. */
  void add(DatabaseKey key, Person person, char[] passphrase);

  /** Sets a new passphrase: one's own, or a supervisor for somebody who forgot it. */
  void replacePassphrase(DatabaseKey key, String staffCode, char[] newPassphrase);

  /**
   * Gives somebody another role or last day; their passphrase stays. Whoever manages people for
   * good can only cease to while somebody else does.
   *
   * @param changed known by the staff code; the name stays
   */
  void change(DatabaseKey key, Person changed);

  /**
   * Removes somebody: the database gets a new key, which everybody who stays and the recovery key
   * hold from then on. Safe against a crash at any moment.
   *
   * @param key the key in use; the caller closes it once this returns
   * @param rekeyDatabase gives the database the key it is handed, whole or not at all
   * @return the new key, which the caller closes
   */
  DatabaseKey remove(DatabaseKey key, String staffCode, Consumer<DatabaseKey> rekeyDatabase);

  /**
   * A new recovery key in place of one that was lost or seen; the old one opens nothing here any
   * more.
   */
  RecoveryKey replaceRecoveryKey(DatabaseKey key);
}
