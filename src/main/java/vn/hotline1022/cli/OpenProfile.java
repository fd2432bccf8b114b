package vn.hotline1022.cli;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.open311.Limits;
import vn.hotline1022.feedback.open311.Open311Gateway;
import vn.hotline1022.feedback.outbox.Receiver;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Emptying;
import vn.hotline1022.store.Incarnation;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.ProfileLock;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumbers;

/** A profile held and opened by a tool, and given back when closed. */
public final class OpenProfile implements AutoCloseable {

  private final ProfileLock lock;
  private final Person person;
  private final DatabaseKey key;
  private final DeskStore store;
  private final PhoneNumbers numbers;
  private final KeyFiles keys;
  private final ProfileFolder folder;
  private boolean emptied;

  private OpenProfile(
      ProfileFolder folder,
      ProfileLock lock,
      Person person,
      DatabaseKey key,
      DeskStore store,
      PhoneNumbers numbers,
      KeyFiles keys) {
    this.folder = folder;
    this.lock = lock;
    this.person = person;
    this.key = key;
    this.store = store;
    this.numbers = numbers;
    this.keys = keys;
  }

  /**
   * Opens the profile with somebody's passphrase, which is wiped.
   *
   * @param staffCode whose; by default the first who manages people
   * @throws FaultException {@code NoProfile}, {@code ProfileInUse}, {@code WrongPassphrase}, and
   *     what opening the database throws
   */
  public static OpenProfile open(
      ProfileFolder folder, Optional<String> staffCode, char[] passphrase, TimeSource time) {
    try {
      requireProfile(folder);
      requireReal(folder);
      ProfileLock lock = ProfileLock.acquire(folder, () -> {});
      try {
        KeyFiles keys = new KeyFiles(folder, time, new DatabaseProbe(folder));
        String code = staffCode.orElseGet(() -> firstInCharge(keys, folder));
        DatabaseKey key = keys.open(code, passphrase);
        return with(lock, folder, keys, new Opened(person(keys, code), key), time);
      } catch (RuntimeException e) {
        lock.close();
        throw e;
      }
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  /**
   * What opens a profile.
   *
   * @param person whose passphrase did; what they may do decides what the tool does
   * @param key closed together with the profile
   */
  record Opened(Person person, DatabaseKey key) {}

  /** The profile behind {@code lock}. */
  static OpenProfile with(
      ProfileLock lock, ProfileFolder folder, KeyFiles keys, Opened opened, TimeSource time) {
    DatabaseKey key = opened.key();
    PhoneNumbers numbers = new PhoneNumbers();
    try {
      DeskStore.Desk desk =
          new DeskStore.Desk(
              new Incarnation(folder, keys.deviceId()),
              time,
              Formats.ZONE,
              CallListsCsv.standard(),
              numbers);
      DeskStore store = DeskStore.open(folder.database(), key, desk);
      return new OpenProfile(folder, lock, opened.person(), key, store, numbers, keys);
    } catch (RuntimeException e) {
      key.close();
      throw e;
    }
  }

  /** What was practised is for nobody else: no tool takes any of it out. */
  private static void requireReal(ProfileFolder folder) {
    if (folder.isPractice()) {
      throw new FaultException(new Fault.Practising());
    }
  }

  static void requireProfile(ProfileFolder folder) {
    if (!Files.isRegularFile(folder.profile())) {
      throw new FaultException(new Fault.NoProfile(folder.root().toString()));
    }
  }

  private static String firstInCharge(KeyFiles keys, ProfileFolder folder) {
    return keys.people().stream()
        .filter(person -> person.role().may(Permission.MANAGE_PEOPLE))
        .findFirst()
        .or(() -> keys.people().stream().findFirst())
        .map(Person::code)
        .orElseThrow(() -> new FaultException(new Fault.NoProfile(folder.root().toString())));
  }

  /** Their file, role and all, was proven when their passphrase opened it. */
  private static Person person(KeyFiles keys, String code) {
    return keys.people().stream()
        .filter(person -> person.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new FaultException(new Fault.KeyFileDamaged(code)));
  }

  /** What people call the computer. */
  String deskName() {
    return keys.deviceName();
  }

  /** Closing it takes everything from its folder, which is held until the last file is gone. */
  void emptyWhenClosed() {
    emptied = true;
  }

  /** Whose passphrase opened it. */
  public Person person() {
    return person;
  }

  /**
   * Refuses what the person's role does not allow.
   *
   * @throws FaultException {@code NotAllowed}
   */
  public void require(Permission permission) {
    if (!person.role().may(permission)) {
      throw new FaultException(new Fault.NotAllowed());
    }
  }

  /** Everybody who signs in here. */
  List<Person> people() {
    return keys.people();
  }

  public DeskStore store() {
    return store;
  }

  public DatabaseKey key() {
    return key;
  }

  /** The lists as they stand in it. */
  public CallLists lists() {
    return store.callLists();
  }

  public PhoneNumbers numbers() {
    return numbers;
  }

  /** Handing over by file. */
  Bundles bundles() {
    return store.bundles(keys.deviceName());
  }

  /** The receiver that its feedback goes to; empty while nobody entered the settings. */
  Optional<Receiver> receiver() {
    Receiver.Desk desk =
        new Receiver.Desk(
            store.outbox(),
            store.feedback(),
            store.photos(),
            numbers,
            TimeSource.system(),
            settings -> new Open311Gateway(settings, Limits.USUAL));
    return store
        .outbox()
        .settings()
        .map(settings -> desk.receiver(settings, FeedbackLists.of(lists().book())));
  }

  @Override
  public void close() {
    try (lock;
        key) {
      store.close();
      if (emptied) {
        new Emptying(folder).run();
      }
    }
  }

  /** What a tool takes out stands in the log of access as what is taken out at the desk does. */
  void note(AccessNote.Kind kind, long count) {
    TimeSource time = TimeSource.system();
    store()
        .privacy()
        .note(
            new AccessNote(
                new Uuid7(time, new SecureRandom()).next(),
                time.now(),
                person().code(),
                kind,
                Optional.empty(),
                count));
  }
}
