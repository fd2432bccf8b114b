package vn.hotline1022.store;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.HashRoom;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Passphrase;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.RecoveryKey;
import vn.hotline1022.staff.Role;
import vn.hotline1022.staff.TryClock;
import vn.hotline1022.text.NameOrder;

/** The {@link KeyRing} over the key files of a profile folder. Thread-safe; one per process. */
public final class KeyFiles implements KeyRing {

  private final KeyFolder folder;
  private final Rekeying rekeying;
  private final TimeSource time;
  private final TryClock tries;
  private final Argon2Cost cost;
  private final HashRoom room = new HashRoom();

  /**
   * @param probe tells which key opens the database after a crash between two keys
   */
  public KeyFiles(ProfileFolder folder, TimeSource time, KeyProbe probe) {
    this(folder, time, probe, Argon2Cost.STANDARD);
  }

  /** With another cost for new files: tests and sample data need not be slow. */
  public KeyFiles(ProfileFolder folder, TimeSource time, KeyProbe probe, Argon2Cost cost) {
    this(folder, time, probe, cost, new AtomicFiles());
  }

  KeyFiles(
      ProfileFolder folder, TimeSource time, KeyProbe probe, Argon2Cost cost, AtomicFiles files) {
    this.folder = new KeyFolder(folder, files);
    this.rekeying = new Rekeying(this.folder, probe);
    this.time = time;
    this.tries = new TryClock(time);
    this.cost = cost;
  }

  @Override
  public boolean isNew() {
    return !folder.hasProfile() && !folder.hasDatabase();
  }

  /** The id of this computer, made at first start. */
  public UUID deviceId() {
    return folder.device().id();
  }

  @Override
  public String deviceName() {
    return folder.device().name();
  }

  /**
   * Has some of the memory ready that the next passphrase is tried in, which is then tried sooner.
   * Given up by that try, or by asking for nothing.
   *
   * @param share from 0, nothing, to 1, all of it
   */
  public void expectPassphrase(double share) {
    room.make((int) (cost.memoryKib() * share));
  }

  @Override
  public List<Person> people() {
    if (!folder.hasProfile()) {
      return List.of();
    }
    return folder.codes().stream()
        .map(code -> folder.readable(code).map(PersonFile::person).orElse(nameless(code)))
        .sorted(Comparator.comparing(Person::name, new NameOrder()).thenComparing(Person::code))
        .toList();
  }

  @Override
  public synchronized FirstStart create(String deviceName, Person first, char[] passphrase) {
    require(Person.isName(deviceName), "device name");
    requireSound(first, passphrase);
    if (!isNew()) {
      throw new IllegalStateException("there is a profile already");
    }
    folder.startAnew();
    DatabaseKey key = DatabaseKey.random();
    RecoveryKey recoveryKey = RecoveryKey.random();
    folder.write(PersonFile.create(first, passphrase, key, cost));
    folder.write(RecoveryFile.create(recoveryKey, key));
    // Last: as long as it is missing, nothing was set up here.
    folder.write(new ProfileJson.Device(UUID.randomUUID(), deviceName));
    return new FirstStart(key, recoveryKey);
  }

  @Override
  public synchronized DatabaseKey open(String staffCode, char[] passphrase) {
    Person person = folder.person(staffCode).person();
    if (person.hasExpired(time.now())) {
      throw new FaultException(new Fault.AccountExpired(person.until().orElseThrow()));
    }
    return openAgain(staffCode, passphrase);
  }

  @Override
  public synchronized DatabaseKey openAgain(String staffCode, char[] passphrase) {
    PersonFile file = folder.person(staffCode);
    Duration wait = left(file);
    if (!wait.isZero()) {
      throw new FaultException(new Fault.WrongPassphrase(wait));
    }
    byte[] wrappingKey = file.wrappingKey(passphrase, room);
    Optional<List<DatabaseKey>> keys = file.holder().open(wrappingKey, file.identity());
    Arrays.fill(wrappingKey, (byte) 0);
    if (keys.isEmpty()) {
      throw wrong(file);
    }
    tries.succeeded(staffCode);
    boolean uncertain = file.leaving() || file.holder().keys().size() > 1;
    DatabaseKey key = rekeying.choose(keys.get(), uncertain, staffCode);
    remember(file, passphrase, key);
    return key;
  }

  @Override
  public synchronized Duration retryAfter(String staffCode) {
    return folder.readable(staffCode).map(this::left).orElse(Duration.ZERO);
  }

  @Override
  public synchronized DatabaseKey recover(
      String staffCode, RecoveryKey recoveryKey, char[] newPassphrase) {
    RecoveryFile recovery = folder.recovery();
    List<DatabaseKey> keys =
        recovery
            .open(recoveryKey)
            .orElseThrow(() -> new FaultException(new Fault.WrongRecoveryKey()));
    DatabaseKey key = rekeying.choose(keys, recovery.holder().keys().size() > 1, "recovery.json");
    Person person = trusted(staffCode, key).orElseGet(() -> restored(staffCode));
    set(key, person, newPassphrase);
    return key;
  }

  @Override
  public synchronized void add(DatabaseKey key, Person person, char[] passphrase) {
    rekeying.requireCurrent(key);
    if (trusted(person.code(), key).isPresent()) {
      throw new FaultException(new Fault.StaffCodeTaken(person.code()));
    }
    set(key, person, passphrase);
  }

  @Override
  public synchronized void replacePassphrase(
      DatabaseKey key, String staffCode, char[] newPassphrase) {
    rekeying.requireCurrent(key);
    Person person =
        trusted(staffCode, key)
            .orElseThrow(() -> new FaultException(new Fault.KeyFileDamaged(staffCode)));
    set(key, person, newPassphrase);
  }

  @Override
  public synchronized void change(DatabaseKey key, Person changed) {
    rekeying.requireCurrent(key);
    require(changed.until().stream().allMatch(Person::isLastDay), "last day");
    PersonFile file = folder.person(changed.code());
    if (!file.holds(key)) {
      throw new FaultException(new Fault.KeyFileDamaged(changed.code()));
    }
    Person person = file.person().with(changed.role(), changed.until());
    if (file.person().managesForGood() && !person.managesForGood()) {
      requireOtherManager(key, person.code());
    }
    folder.write(file.withPerson(person, key));
  }

  @Override
  public synchronized DatabaseKey remove(
      DatabaseKey key, String staffCode, Consumer<DatabaseKey> rekeyDatabase) {
    rekeying.requireCurrent(key);
    require(folder.codes().size() > 1, "somebody who stays");
    if (trusted(staffCode, key).filter(Person::managesForGood).isPresent()) {
      requireOtherManager(key, staffCode);
    }
    return rekeying.without(staffCode, key, rekeyDatabase);
  }

  @Override
  public synchronized RecoveryKey replaceRecoveryKey(DatabaseKey key) {
    rekeying.requireCurrent(key);
    RecoveryKey recoveryKey = RecoveryKey.random();
    folder.write(RecoveryFile.create(recoveryKey, key));
    return recoveryKey;
  }

  /** Somebody else has to manage people for good, or this computer is soon managed by nobody. */
  private void requireOtherManager(DatabaseKey key, String staffCode) {
    boolean stays =
        folder.codes().stream()
            .filter(code -> !code.equals(staffCode))
            .flatMap(code -> trusted(code, key).stream())
            .anyMatch(Person::managesForGood);
    if (!stays) {
      throw new FaultException(new Fault.LastManager());
    }
  }

  private void set(DatabaseKey key, Person person, char[] passphrase) {
    requireSound(person, passphrase);
    folder.write(PersonFile.create(person, passphrase, key, cost));
    tries.succeeded(person.code());
  }

  private Duration left(PersonFile file) {
    return tries.left(file.person().code(), file.failedTries(), file.lastTry());
  }

  private FaultException wrong(PersonFile file) {
    int failed = tries.failed(file.person().code(), file.failedTries());
    try {
      folder.write(file.withTries(failed, time.now()));
    } catch (FaultException e) {
      // A full disk must not hide that the passphrase was wrong; this process remembers the try.
      return new FaultException(new Fault.WrongPassphrase(left(file)), e);
    }
    return new FaultException(new Fault.WrongPassphrase(left(file)));
  }

  /** Forgets wrong tries and lets the cost grow; signing in goes on when the disk is full. */
  private void remember(PersonFile file, char[] passphrase, DatabaseKey key) {
    try {
      if (file.cost().isBelow(cost)) {
        folder.write(PersonFile.create(file.person(), passphrase, key, cost));
      } else if (file.failedTries() > 0) {
        folder.write(folder.person(file.person().code()).withTries(0, file.lastTry()));
      }
    } catch (FaultException e) {
      // Tried again at the next sign-in.
    }
  }

  /** Who the file says it is, if somebody who knew the database key wrote it. */
  private Optional<Person> trusted(String staffCode, DatabaseKey key) {
    return folder.readable(staffCode).filter(file -> file.holds(key)).map(PersonFile::person);
  }

  /**
   * Somebody whose file is beyond reading but who has the recovery key. Whoever has it may do
   * everything, so when nobody else manages people, this person does.
   */
  private Person restored(String staffCode) {
    if (!folder.has(staffCode)) {
      throw new FaultException(new Fault.KeyFileDamaged(staffCode));
    }
    boolean managed =
        people().stream()
            .filter(person -> !person.hasExpired(time.now()))
            .anyMatch(person -> person.role().may(Permission.MANAGE_PEOPLE));
    return new Person(staffCode, staffCode, managed ? Role.OPERATOR : Role.SUPERVISOR);
  }

  /** How somebody with a damaged file stands in the list: choosing the name tells what is wrong. */
  private static Person nameless(String staffCode) {
    return new Person(staffCode, staffCode, Role.OPERATOR);
  }

  private static void requireSound(Person person, char[] passphrase) {
    require(Person.isCode(person.code()), "staff code");
    require(Person.isName(person.name()), "name");
    require(Passphrase.isAllowed(passphrase), "passphrase");
  }

  private static void require(boolean met, String what) {
    if (!met) {
      throw new IllegalArgumentException("needs a proper " + what);
    }
  }
}
