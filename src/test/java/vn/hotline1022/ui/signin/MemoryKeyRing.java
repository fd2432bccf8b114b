package vn.hotline1022.ui.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.RecoveryKey;
import vn.hotline1022.staff.Role;

/** A key ring in memory: real answers, no files, no hashing. Used on one thread. */
public final class MemoryKeyRing implements KeyRing {
  public static final String HA = "mười hai con giáp về";
  public static final String LAN = "sông Hồng mùa nước nổi";

  private final List<Person> people = new ArrayList<>();
  private final Map<String, String> passphrases = new HashMap<>();
  private final Map<String, Duration> delays = new HashMap<>();
  private RecoveryKey recoveryKey =
      RecoveryKey.parse("TBPE-WJMZ-JHB7-GN6F-50YW-5YZ9-GJX4-K51E-SJ8F").orElseThrow();
  private String deviceName = "";
  private Instant today = Instant.parse("2026-11-21T01:30:00Z");
  private Fault next;

  /** A computer as on an ordinary day: two operators, a volunteer, a supervisor. */
  public static MemoryKeyRing ofDesk03() {
    MemoryKeyRing ring = new MemoryKeyRing();
    ring.deviceName = "Bàn 03";
    ring.put(new Person("HA01", "Nguyễn Thu Hà", Role.OPERATOR), HA);
    ring.put(new Person("HUY02", "Đỗ Quang Huy", Role.OPERATOR), "ba cây chụm lại nên");
    ring.put(new Person("PHUONG03", "Bùi Lan Phương", Role.VOLUNTEER), "một cây làm chẳng nên");
    ring.put(new Person("LAN04", "Trịnh Lan", Role.SUPERVISOR), LAN);
    return ring;
  }

  /** Adds somebody without asking. */
  public MemoryKeyRing put(Person person, String passphrase) {
    people.add(person);
    passphrases.put(person.code(), passphrase);
    return this;
  }

  /** Everybody gone but these. */
  public void keepOnly(String... codes) {
    people.removeIf(person -> !List.of(codes).contains(person.code()));
  }

  /** From now on this is the time; accounts expire by it. */
  public void setNow(Instant now) {
    today = now;
  }

  /** The next work fails so. */
  public void failNext(Fault fault) {
    next = fault;
  }

  /** From now on the person has to wait after a wrong passphrase. */
  public void delay(String staffCode, Duration delay) {
    delays.put(staffCode, delay);
  }

  public RecoveryKey recoveryKey() {
    return recoveryKey;
  }

  public String passphraseOf(String staffCode) {
    return passphrases.get(staffCode);
  }

  @Override
  public boolean isNew() {
    return people.isEmpty();
  }

  @Override
  public String deviceName() {
    return deviceName;
  }

  @Override
  public List<Person> people() {
    return List.copyOf(people);
  }

  @Override
  public FirstStart create(String name, Person first, char[] passphrase) {
    failIfAsked();
    deviceName = name;
    put(first, new String(passphrase));
    return new FirstStart(key(), recoveryKey);
  }

  @Override
  public DatabaseKey open(String staffCode, char[] passphrase) {
    people.stream()
        .filter(person -> person.code().equals(staffCode) && person.hasExpired(today))
        .findFirst()
        .flatMap(Person::until)
        .ifPresent(
            day -> {
              throw new FaultException(new Fault.AccountExpired(day));
            });
    return openAgain(staffCode, passphrase);
  }

  @Override
  public DatabaseKey openAgain(String staffCode, char[] passphrase) {
    failIfAsked();
    if (!new String(passphrase).equals(passphrases.get(staffCode))) {
      throw new FaultException(new Fault.WrongPassphrase(retryAfter(staffCode)));
    }
    return key();
  }

  @Override
  public Duration retryAfter(String staffCode) {
    return delays.getOrDefault(staffCode, Duration.ZERO);
  }

  @Override
  public DatabaseKey recover(String staffCode, RecoveryKey typed, char[] newPassphrase) {
    if (!typed.equals(recoveryKey)) {
      throw new FaultException(new Fault.WrongRecoveryKey());
    }
    passphrases.put(staffCode, new String(newPassphrase));
    return key();
  }

  @Override
  public void add(DatabaseKey key, Person person, char[] passphrase) {
    if (passphrases.containsKey(person.code())) {
      throw new FaultException(new Fault.StaffCodeTaken(person.code()));
    }
    put(person, new String(passphrase));
  }

  @Override
  public void replacePassphrase(DatabaseKey key, String staffCode, char[] newPassphrase) {
    failIfAsked();
    passphrases.put(staffCode, new String(newPassphrase));
  }

  @Override
  public void change(DatabaseKey key, Person changed) {
    failIfAsked();
    List<Person> after =
        people.stream().map(p -> p.code().equals(changed.code()) ? changed : p).toList();
    if (after.stream().noneMatch(Person::managesForGood)) {
      throw new FaultException(new Fault.LastManager());
    }
    people.clear();
    people.addAll(after);
  }

  @Override
  public DatabaseKey remove(
      DatabaseKey key, String staffCode, Consumer<DatabaseKey> rekeyDatabase) {
    people.removeIf(person -> person.code().equals(staffCode));
    DatabaseKey fresh = key();
    rekeyDatabase.accept(fresh);
    return fresh;
  }

  @Override
  public RecoveryKey replaceRecoveryKey(DatabaseKey key) {
    recoveryKey = RecoveryKey.random();
    return recoveryKey;
  }

  private void failIfAsked() {
    if (next != null) {
      Fault fault = next;
      next = null;
      throw new FaultException(fault);
    }
  }

  private static DatabaseKey key() {
    return new DatabaseKey(new byte[DatabaseKey.LENGTH]);
  }
}
