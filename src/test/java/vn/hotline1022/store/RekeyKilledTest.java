package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.store.KeyFilesTest.AN;
import static vn.hotline1022.store.KeyFilesTest.ANS;
import static vn.hotline1022.store.KeyFilesTest.CHEAP;
import static vn.hotline1022.store.KeyFilesTest.DAO;
import static vn.hotline1022.store.KeyFilesTest.DAOS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.RecoveryKey;

/** A real process with a real database, killed while it removes somebody. */
@Timeout(600)
class RekeyKilledTest {

  private static final int ROUNDS = Rounds.of(60);

  /** Some megabytes, so that giving the database its new key takes a while. */
  private static final int PAGES = 300;

  @TempDir Path place;
  private final Random random = new Random(1022);
  private ProfileFolder folder;
  private KeyFiles ring;

  @Test
  void whenEverItDiesOneOfTheTwoKeysOpensEverythingForEverybodyWhoIsIn() throws Exception {
    folder = new ProfileFolder(place.resolve("hồ sơ"));
    ring = ring();
    var start = ring.create("Bàn 03", DAO, DAOS.toCharArray());
    fill(start.key());
    ring.add(start.key(), AN, ANS.toCharArray());
    for (int round = 0; round < ROUNDS; round++) {
      killWhileRemoving(round);
      ring = ring();
      try (DatabaseKey key = ring.open(DAO.code(), DAOS.toCharArray())) {
        proveEverythingIsThere(key, start.recoveryKey());
        if (!ring.people().contains(AN)) {
          ring.add(key, AN, ANS.toCharArray());
        }
      }
    }
  }

  private KeyFiles ring() {
    return new KeyFiles(folder, TimeSource.system(), new DatabaseProbe(folder), CHEAP);
  }

  private void fill(DatabaseKey key) {
    byte[] page = new byte[16_384];
    try (Database database = Database.open(folder.database(), key)) {
      LocalSettings settings = new LocalSettings(database);
      for (int i = 0; i < PAGES; i++) {
        random.nextBytes(page);
        settings.put("page " + i, Bytes.of(page));
      }
    }
  }

  private void killWhileRemoving(int round) throws IOException, InterruptedException {
    Process victim = OtherJava.of(RekeyVictim.class, folder.root().toString()).start();
    try (var said = victim.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo("removing");
      // From at once to well after the end; the random moment is the point, not the waiting.
      victim.waitFor(random.nextInt(round % 4 == 0 ? 20 : 400), TimeUnit.MILLISECONDS);
      victim.destroyForcibly().waitFor();
    }
  }

  private void proveEverythingIsThere(DatabaseKey key, RecoveryKey recovery) {
    try (Database database = Database.open(folder.database(), key)) {
      assertThat(database.fileSound()).isTrue();
      LocalSettings settings = new LocalSettings(database);
      for (int i = 0; i < PAGES; i++) {
        assertThat(settings.get("page " + i)).isPresent();
      }
    }
    boolean isIn = ring.people().contains(AN);
    assertThat(opens(key)).isEqualTo(isIn);
    assertThat(ring.recover(DAO.code(), recovery, DAOS.toCharArray()).toArray())
        .isEqualTo(key.toArray());
  }

  private boolean opens(DatabaseKey key) {
    try (DatabaseKey ans = ring.open(AN.code(), ANS.toCharArray())) {
      return Bytes.of(ans.toArray()).equals(Bytes.of(key.toArray()));
    } catch (FaultException e) {
      assertThat(e.fault()).isInstanceOf(Fault.KeyFileDamaged.class);
      return false;
    }
  }
}
