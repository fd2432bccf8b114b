package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hotline1022.store.KeyFilesTest.AN;
import static vn.hotline1022.store.KeyFilesTest.ANS;
import static vn.hotline1022.store.KeyFilesTest.CHEAP;
import static vn.hotline1022.store.KeyFilesTest.DAO;
import static vn.hotline1022.store.KeyFilesTest.DAOS;
import static vn.hotline1022.store.KeyFilesTest.faultOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.HandClock;
import vn.hotline1022.staff.KeyRing;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.RecoveryKey;
import vn.hotline1022.staff.Role;

/** The key files when the process is killed at each single step, and when the disk is full. */
class KeyFilesCutOffTest {

  private static final Person BINH = new Person("NV-9", "Lê Thanh Bình", Role.OPERATOR);
  private static final String BINHS = "sáng nay mưa rào ở Bưởi";

  /** More steps than any of the tried changes takes. */
  private static final int MOST_STEPS = 100;

  @TempDir Path place;
  private final HandClock time = new HandClock();
  private ProfileFolder folder;

  /** The key the database is encrypted with just now. */
  private Bytes databaseKey;

  @BeforeEach
  void setUp() {
    folder = new ProfileFolder(place.resolve("0"));
  }

  private KeyFiles ring(AtomicFiles files) {
    KeyProbe probe = key -> Bytes.of(key.toArray()).equals(databaseKey);
    return new KeyFiles(folder, time, probe, CHEAP, files);
  }

  private KeyFiles ring() {
    return ring(new AtomicFiles());
  }

  @Test
  void aFirstStartCutOffAnywhereLeavesANewProfileOrAWholeOne() {
    int cut = 0;
    boolean whole = false;
    for (; !whole; cut++) {
      assertThat(cut).isLessThan(MOST_STEPS);
      folder = new ProfileFolder(place.resolve("lần " + cut));
      KeyFiles dying = ring(new AtomicFiles(new CutOff(cut)));
      whole = survives(() -> dying.create("Bàn 03", DAO, DAOS.toCharArray()));
      if (ring().isNew()) {
        assertThat(ring().people()).isEmpty();
        ring().create("Bàn 04", AN, ANS.toCharArray());
        assertThat(ring().people()).containsExactly(AN);
        assertThat(ring().open("TNV-7", ANS.toCharArray()).toArray()).hasSize(32);
      } else {
        assertThat(ring().people()).containsExactly(DAO);
        DatabaseKey key = ring().open("NV-014", DAOS.toCharArray());
        RecoveryKey recovery = ring().replaceRecoveryKey(key);
        assertThat(ring().recover("NV-014", recovery, ANS.toCharArray()).toArray())
            .isEqualTo(key.toArray());
      }
    }
    assertThat(cut).isGreaterThan(15);
  }

  @Test
  void aNewPassphraseCutOffAnywhereLeavesTheOldOrTheNew() {
    DatabaseKey key = ring().create("Bàn 03", DAO, DAOS.toCharArray()).key();
    int cut = 0;
    boolean whole = false;
    for (; !whole; cut++) {
      KeyFiles dying = ring(new AtomicFiles(new CutOff(cut)));
      whole = survives(() -> dying.replacePassphrase(key, "NV-014", ANS.toCharArray()));
      assertThat(opens("NV-014", DAOS) ^ opens("NV-014", ANS)).isTrue();
    }
    assertThat(cut).isGreaterThan(4);
    assertThat(opens("NV-014", ANS)).isTrue();
  }

  @Test
  void aRemovalCutOffAnywhereLeavesEverybodyIncludedOrThePersonOut() {
    int cut = 0;
    boolean whole = false;
    for (; !whole; cut++) {
      assertThat(cut).isLessThan(MOST_STEPS);
      folder = new ProfileFolder(place.resolve("lần " + cut));
      RecoveryKey recovery = threePeople();
      Bytes before = databaseKey;
      KeyFiles dying = ring(new AtomicFiles(new CutOff(cut)));
      DatabaseKey key = ring().open("NV-014", DAOS.toCharArray());
      whole = survives(() -> dying.remove(key, "TNV-7", this::rekeyed));

      boolean out = !databaseKey.equals(before);
      // Whoever signs in first settles it, now one, now the other.
      assertThat(opens(cut % 2 == 0 ? "NV-9" : "NV-014", cut % 2 == 0 ? BINHS : DAOS)).isTrue();
      assertThat(ring().people().contains(AN)).isEqualTo(!out);
      assertThat(opens("TNV-7", ANS)).isEqualTo(!out);
      assertThat(opens("NV-9", BINHS)).isTrue();
      assertThat(opens("NV-014", DAOS)).isTrue();
      assertThat(Bytes.of(ring().recover("NV-9", recovery, BINHS.toCharArray()).toArray()))
          .isEqualTo(databaseKey);
      assertThat(folder.person("TNV-7").toFile().exists()).isEqualTo(!out);
    }
    assertThat(cut).isGreaterThan(30);
    assertThat(ring().people()).containsExactly(BINH, DAO);
  }

  @Test
  void aDatabaseThatRefusesItsNewKeyLeavesEverybodyIncluded() {
    RecoveryKey recovery = threePeople();
    KeyFiles ring = ring();
    DatabaseKey key = ring.open("NV-014", DAOS.toCharArray());
    Consumer<DatabaseKey> refusing =
        next -> {
          throw new IllegalStateException("đĩa đầy");
        };
    assertThatThrownBy(() -> ring.remove(key, "TNV-7", refusing))
        .isInstanceOf(IllegalStateException.class);
    assertThat(opens("TNV-7", ANS)).isTrue();
    assertThat(opens("NV-014", DAOS)).isTrue();
    assertThat(Bytes.of(ring.recover("NV-9", recovery, BINHS.toCharArray()).toArray()))
        .isEqualTo(databaseKey);
    assertThat(ring.people()).hasSize(3);
  }

  @Test
  void aRemovedPersonsOldFileOpensNothingMore() throws IOException {
    threePeople();
    byte[] kept = Files.readAllBytes(folder.person("TNV-7"));
    DatabaseKey key = ring().open("NV-014", DAOS.toCharArray());
    DatabaseKey next = ring().remove(key, "TNV-7", this::rekeyed);
    assertThat(Bytes.of(next.toArray())).isEqualTo(databaseKey);

    Files.write(folder.person("TNV-7"), kept);
    assertThat(opens("TNV-7", ANS)).isFalse();
    // It may be added anew, and the planted file gets nothing until then.
    ring().add(next, AN, BINHS.toCharArray());
    assertThat(opens("TNV-7", BINHS)).isTrue();
  }

  @Test
  void removingSomebodyWaitsUntilEverybodyElsesFileIsSound() throws IOException {
    threePeople();
    DatabaseKey key = ring().open("NV-014", DAOS.toCharArray());
    Files.writeString(folder.person("NV-9"), "{}");
    assertThat(faultOf(() -> ring().remove(key, "TNV-7", this::rekeyed)))
        .isEqualTo(new Fault.KeyFileDamaged("NV-9"));
    // The damaged one can go itself.
    ring().remove(key, "NV-9", this::rekeyed);
    assertThat(ring().people()).containsExactly(AN, DAO);
    assertThat(opens("TNV-7", ANS)).isTrue();
  }

  @Test
  void onAFullDiskAWrongPassphraseIsStillSaidAndCountedAndARightOneOpens() {
    ring().create("Bàn 03", DAO, DAOS.toCharArray());
    KeyFiles full = ring(CutOff.fullDisk());
    assertThat(faultOf(() -> full.open("NV-014", ANS.toCharArray())))
        .isEqualTo(new Fault.WrongPassphrase(Duration.ZERO));
    assertThat(faultOf(() -> full.open("NV-014", ANS.toCharArray())))
        .isEqualTo(new Fault.WrongPassphrase(Duration.ofSeconds(1)));
    time.pass(Duration.ofSeconds(1));
    assertThat(full.open("NV-014", DAOS.toCharArray()).toArray()).hasSize(32);
  }

  @Test
  void aFullDiskIsSaidAtAFirstStartAndNothingIsHalfThere() {
    KeyFiles full = ring(CutOff.fullDisk());
    assertThat(faultOf(() -> full.create("Bàn 03", DAO, DAOS.toCharArray())))
        .isEqualTo(new Fault.DiskFull());
    assertThat(ring().isNew()).isTrue();
  }

  private RecoveryKey threePeople() {
    KeyFiles ring = ring();
    KeyRing.FirstStart start = ring.create("Bàn 03", DAO, DAOS.toCharArray());
    ring.add(start.key(), AN, ANS.toCharArray());
    ring.add(start.key(), BINH, BINHS.toCharArray());
    databaseKey = Bytes.of(start.key().toArray());
    return start.recoveryKey();
  }

  private void rekeyed(DatabaseKey next) {
    databaseKey = Bytes.of(next.toArray());
  }

  /** Whether the passphrase opens the database as it is now. */
  private boolean opens(String staffCode, String passphrase) {
    try (DatabaseKey key = ring().open(staffCode, passphrase.toCharArray())) {
      return databaseKey == null || Bytes.of(key.toArray()).equals(databaseKey);
    } catch (FaultException e) {
      return false;
    }
  }

  private static boolean survives(Runnable work) {
    try {
      work.run();
      return true;
    } catch (CutOff.Killed e) {
      return false;
    }
  }
}
