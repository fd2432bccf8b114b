package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.HandClock;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.RecoveryKey;
import vn.hotline1022.staff.Role;

class KeyFilesTest {

  static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
  static final Person DAO = new Person("NV-014", "Nguyễn Thị Đào", Role.SUPERVISOR);
  static final Person AN = new Person("TNV-7", "Trần Bình An", Role.VOLUNTEER);
  static final String DAOS = "hoa đào nở tháng giêng";
  static final String ANS = "đường Nguyễn Trãi 27";

  @TempDir Path place;
  private ProfileFolder folder;
  private HandClock time;
  private KeyFiles ring;

  @BeforeEach
  void setUp() {
    folder = new ProfileFolder(place.resolve("hồ sơ"));
    time = new HandClock();
    ring = reopened();
  }

  private KeyFiles reopened() {
    return new KeyFiles(folder, time, key -> false, CHEAP);
  }

  @Test
  void aFirstStartGivesAKeyThatThePassphraseOpensAgain() {
    assertThat(ring.isNew()).isTrue();
    KeyRing.FirstStart start = ring.create("Bàn 03", DAO, DAOS.toCharArray());

    KeyFiles later = reopened();
    assertThat(later.isNew()).isFalse();
    assertThat(later.deviceName()).isEqualTo("Bàn 03");
    assertThat(later.people()).containsExactly(DAO);
    assertThat(bytes(later.open("NV-014", DAOS.toCharArray()))).isEqualTo(bytes(start.key()));
  }

  @Test
  void aPassphraseTypedInDecomposedLettersIsTheSame() {
    KeyRing.FirstStart start = ring.create("Bàn 03", DAO, DAOS.toCharArray());
    char[] decomposed = Normalizer.normalize(DAOS, Normalizer.Form.NFD).toCharArray();
    assertThat(decomposed).hasSizeGreaterThan(DAOS.length());
    assertThat(bytes(ring.open("NV-014", decomposed))).isEqualTo(bytes(start.key()));
  }

  @Test
  void aPassphraseThatWasExpectedIsTriedAsAnyOther() {
    KeyRing.FirstStart start = ring.create("Bàn 03", DAO, DAOS.toCharArray());
    KeyFiles later = reopened();
    for (double share : new double[] {0.25, 1, 0, 0.5}) {
      later.expectPassphrase(share);
    }
    assertThatThrownBy(() -> later.open("NV-014", "hoa mai nở tháng giêng".toCharArray()))
        .isInstanceOf(FaultException.class);

    time.pass(Duration.ofMinutes(1));
    later.expectPassphrase(1);
    assertThat(bytes(later.open("NV-014", DAOS.toCharArray()))).isEqualTo(bytes(start.key()));
    assertThat(bytes(later.open("NV-014", DAOS.toCharArray()))).isEqualTo(bytes(start.key()));
  }

  @Test
  void noFileHoldsTheKeyThePassphraseOrTheRecoveryKeyAndAllAreTheOwnersOnly() throws IOException {
    KeyRing.FirstStart start = ring.create("Bàn 03", DAO, DAOS.toCharArray());
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder.root())) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertThat(files).hasSize(3);
    for (Path file : files) {
      assertThat(Files.readString(file))
          .doesNotContain(DAOS)
          .doesNotContain(start.recoveryKey().text());
      assertThat(OwnerOnly.holds(file)).isTrue();
    }
    assertThat(folder.check().tooOpen()).isEmpty();
  }

  @Test
  void peopleStandByGivenNameThenFamilyName() {
    DatabaseKey key = ring.create("Bàn 03", DAO, DAOS.toCharArray()).key();
    ring.add(key, AN, ANS.toCharArray());
    ring.add(key, new Person("NV-2", "Đặng Văn Ân", Role.OPERATOR), ANS.toCharArray());
    ring.add(key, new Person("NV-3", "Bùi Thị Dung", Role.OPERATOR), ANS.toCharArray());
    ring.add(key, new Person("NV-4", "Phạm An", Role.OPERATOR), ANS.toCharArray());
    assertThat(ring.people())
        .extracting(Person::name)
        .containsExactly(
            "Phạm An", "Trần Bình An", "Đặng Văn Ân", "Bùi Thị Dung", "Nguyễn Thị Đào");
  }

  @Test
  void aWrongPassphraseIsSaidAndTheWaitGrows() {
    ring.create("Bàn 03", DAO, DAOS.toCharArray());
    assertThat(wrongTry()).isEqualTo(Duration.ZERO);
    assertThat(wrongTry()).isEqualTo(Duration.ofSeconds(1));
    assertThat(ring.retryAfter("NV-014")).isEqualTo(Duration.ofSeconds(1));
    // While the wait runs even the right one is refused.
    assertFault(
        () -> ring.open("NV-014", DAOS.toCharArray()),
        new Fault.WrongPassphrase(Duration.ofSeconds(1)));
    time.pass(Duration.ofSeconds(1));
    assertThat(wrongTry()).isEqualTo(Duration.ofSeconds(2));
    time.pass(Duration.ofSeconds(2));
    assertThat(bytes(ring.open("NV-014", DAOS.toCharArray()))).hasSize(32);
    assertThat(wrongTry()).isEqualTo(Duration.ZERO);
  }

  @Test
  void theWaitOutlastsARestartAndASetBackClockNeitherLiftsNorStretchesIt() {
    ring.create("Bàn 03", DAO, DAOS.toCharArray());
    for (int i = 0; i < 20; i++) {
      time.pass(wrongTry());
    }
    assertThat(wrongTry()).isEqualTo(Duration.ofMinutes(5));

    time.setWall(time.now().minus(Duration.ofDays(365)));
    ring = reopened();
    assertThat(ring.retryAfter("NV-014")).isEqualTo(Duration.ofMinutes(5));
    time.pass(Duration.ofMinutes(4));
    assertThat(ring.retryAfter("NV-014")).isEqualTo(Duration.ofMinutes(1));
    time.setWall(time.now().plus(Duration.ofDays(900)));
    assertThat(ring.retryAfter("NV-014")).isEqualTo(Duration.ofMinutes(1));
    time.pass(Duration.ofMinutes(1));
    assertThat(bytes(ring.open("NV-014", DAOS.toCharArray()))).hasSize(32);
  }

  @Test
  void theRecoveryKeyOpensTheDataAndGivesANewPassphrase() {
    KeyRing.FirstStart start = ring.create("Bàn 03", DAO, DAOS.toCharArray());
    RecoveryKey typed =
        RecoveryKey.parse(start.recoveryKey().text().toLowerCase(java.util.Locale.ROOT))
            .orElseThrow();
    DatabaseKey key = ring.recover("NV-014", typed, "một câu hoàn toàn mới".toCharArray());
    assertThat(bytes(key)).isEqualTo(bytes(start.key()));
    assertThat(bytes(ring.open("NV-014", "một câu hoàn toàn mới".toCharArray())))
        .isEqualTo(bytes(start.key()));
    assertThat(wrongTry(DAOS)).isEqualTo(Duration.ZERO);
  }

  @Test
  void anotherRecoveryKeyOpensNothing() {
    ring.create("Bàn 03", DAO, DAOS.toCharArray());
    assertFault(
        () -> ring.recover("NV-014", RecoveryKey.random(), ANS.toCharArray()),
        new Fault.WrongRecoveryKey());
    assertThat(bytes(ring.open("NV-014", DAOS.toCharArray()))).hasSize(32);
  }

  @Test
  void aNewRecoveryKeyTakesThePlaceOfTheOld() {
    KeyRing.FirstStart start = ring.create("Bàn 03", DAO, DAOS.toCharArray());
    RecoveryKey fresh = ring.replaceRecoveryKey(start.key());
    assertFault(
        () -> ring.recover("NV-014", start.recoveryKey(), ANS.toCharArray()),
        new Fault.WrongRecoveryKey());
    assertThat(bytes(ring.recover("NV-014", fresh, ANS.toCharArray())))
        .isEqualTo(bytes(start.key()));
  }

  @Test
  void aSupervisorSetsANewPassphraseForSomebodyWhoForgotIt() {
    DatabaseKey key = ring.create("Bàn 03", DAO, DAOS.toCharArray()).key();
    ring.add(key, AN, ANS.toCharArray());
    ring.replacePassphrase(key, "TNV-7", "trời xanh mây trắng".toCharArray());
    assertThat(bytes(ring.open("TNV-7", "trời xanh mây trắng".toCharArray())))
        .isEqualTo(bytes(key));
    assertThat(bytes(ring.open("NV-014", DAOS.toCharArray()))).isEqualTo(bytes(key));
  }

  @Test
  void aStaffCodeIsTakenOnce() {
    DatabaseKey key = ring.create("Bàn 03", DAO, DAOS.toCharArray()).key();
    assertFault(
        () -> ring.add(key, new Person("NV-014", "Ai đó", Role.OPERATOR), ANS.toCharArray()),
        new Fault.StaffCodeTaken("NV-014"));
  }

  @Test
  void aKeyThatOpensNothingHereAddsNobody() {
    ring.create("Bàn 03", DAO, DAOS.toCharArray());
    assertThatThrownBy(() -> ring.add(DatabaseKey.random(), AN, ANS.toCharArray()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ring.people()).containsExactly(DAO);
  }

  @Test
  void aDatabaseWithoutItsProfileIsNotTakenForAFirstStart() throws IOException {
    ring.create("Bàn 03", DAO, DAOS.toCharArray());
    Files.writeString(folder.database(), "…");
    Files.delete(folder.profile());
    assertThat(ring.isNew()).isFalse();
    assertThatThrownBy(() -> ring.create("Bàn 03", AN, ANS.toCharArray()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(folder.person("NV-014")).exists();
  }

  @Test
  void aCostThatGrewIsTakenOverAtTheNextSignIn() throws IOException {
    KeyRing.FirstStart start = ring.create("Bàn 03", DAO, DAOS.toCharArray());
    KeyFiles dearer = new KeyFiles(folder, time, key -> false, new Argon2Cost(128, 2, 1));
    assertThat(bytes(dearer.open("NV-014", DAOS.toCharArray()))).isEqualTo(bytes(start.key()));
    assertThat(Files.readString(folder.person("NV-014"))).contains("\"memoryKib\" : 128");
    assertThat(bytes(ring.open("NV-014", DAOS.toCharArray()))).isEqualTo(bytes(start.key()));
  }

  @Test
  void anAccountSignsInOnItsLastDayInHanoiAndNotOnTheNext() throws IOException {
    DatabaseKey key = ring.create("Bàn 03", DAO, DAOS.toCharArray()).key();
    ring.add(key, AN, ANS.toCharArray());
    assertThat(Files.readString(folder.person("TNV-7"))).doesNotContain("until");
    Person leaving = AN.with(Role.VOLUNTEER, Optional.of(LocalDate.of(2026, 12, 31)));
    ring.change(key, leaving);
    assertThat(reopened().people()).contains(leaving);
    assertThat(Files.readString(folder.person("TNV-7"))).contains("\"until\" : \"2026-12-31\"");

    time.setWall(Instant.parse("2026-12-31T16:59:59Z"));
    assertThat(bytes(ring.open("TNV-7", ANS.toCharArray()))).isEqualTo(bytes(key));
    time.setWall(Instant.parse("2026-12-31T17:00:00Z"));
    assertFault(
        () -> reopened().open("TNV-7", ANS.toCharArray()),
        new Fault.AccountExpired(LocalDate.of(2026, 12, 31)));
    // Whoever is signed in works on, and a wrong passphrase is wrong as ever.
    assertThat(bytes(ring.openAgain("TNV-7", ANS.toCharArray()))).isEqualTo(bytes(key));
    assertFault(
        () -> ring.openAgain("TNV-7", DAOS.toCharArray()),
        new Fault.WrongPassphrase(Duration.ZERO));

    ring.change(key, AN);
    assertThat(bytes(ring.open("TNV-7", ANS.toCharArray()))).isEqualTo(bytes(key));
    assertThat(Files.readString(folder.person("TNV-7"))).doesNotContain("until");
  }

  @Test
  void aNewRoleKeepsThePassphraseTheNameAndTheLastDay() {
    DatabaseKey key = ring.create("Bàn 03", DAO, DAOS.toCharArray()).key();
    Optional<LocalDate> last = Optional.of(LocalDate.of(2026, 12, 31));
    ring.add(key, AN.with(Role.VOLUNTEER, last), ANS.toCharArray());
    ring.change(key, new Person("TNV-7", "Ai đó khác", Role.OPERATOR, last));
    assertThat(ring.people()).contains(AN.with(Role.OPERATOR, last));
    assertThat(bytes(ring.open("TNV-7", ANS.toCharArray()))).isEqualTo(bytes(key));
    ring.replacePassphrase(key, "TNV-7", "trời xanh mây trắng".toCharArray());
    assertThat(ring.people()).contains(AN.with(Role.OPERATOR, last));
  }

  @Test
  void theLastManagerNeitherLosesTheRoleNorExpiresNorGoes() {
    DatabaseKey key = ring.create("Bàn 03", DAO, DAOS.toCharArray()).key();
    Optional<LocalDate> last = Optional.of(LocalDate.of(2026, 12, 31));
    ring.add(key, AN.with(Role.SUPERVISOR, last), ANS.toCharArray());
    assertFault(
        () -> ring.change(key, DAO.with(Role.OPERATOR, DAO.until())), new Fault.LastManager());
    assertFault(() -> ring.change(key, DAO.with(Role.SUPERVISOR, last)), new Fault.LastManager());
    assertFault(() -> ring.remove(key, "NV-014", _ -> {}), new Fault.LastManager());
    assertThat(ring.people()).contains(DAO);

    ring.change(key, AN.with(Role.ADMINISTRATOR, Optional.empty()));
    ring.change(key, DAO.with(Role.OPERATOR, last));
    assertThat(ring.people()).contains(DAO.with(Role.OPERATOR, last));
  }

  @Test
  void aKeyThatOpensNothingHereChangesNobody() {
    DatabaseKey key = ring.create("Bàn 03", DAO, DAOS.toCharArray()).key();
    ring.add(key, AN, ANS.toCharArray());
    assertThatThrownBy(
            () -> ring.change(DatabaseKey.random(), AN.with(Role.SUPERVISOR, AN.until())))
        .isInstanceOf(IllegalArgumentException.class);
    Person absurd = AN.with(Role.VOLUNTEER, Optional.of(LocalDate.of(9999, 1, 1)));
    assertThatThrownBy(() -> ring.change(key, absurd)).isInstanceOf(IllegalArgumentException.class);
    assertThat(ring.people()).contains(AN);
  }

  private Duration wrongTry() {
    return wrongTry("hoa đào nở tháng hai");
  }

  private Duration wrongTry(String passphrase) {
    Fault fault = faultOf(() -> ring.open("NV-014", passphrase.toCharArray()));
    assertThat(fault).isInstanceOf(Fault.WrongPassphrase.class);
    return ((Fault.WrongPassphrase) fault).retryAfter();
  }

  static byte[] bytes(DatabaseKey key) {
    return key.toArray();
  }

  static void assertFault(Runnable work, Fault expected) {
    assertThat(faultOf(work)).isEqualTo(expected);
  }

  static Fault faultOf(Runnable work) {
    try {
      work.run();
    } catch (FaultException e) {
      return e.fault();
    }
    throw new AssertionError("no fault");
  }
}
