package vn.hotline1022.bench;

import static javafx.scene.input.KeyCode.ENTER;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.desktop.DeskInTest;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.BulkCalls;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Incarnation;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.Journey;

/** A profile in which one person can sign in who may go everywhere, full of calls up to now. */
final class BenchDesk {
  static final String PASSPHRASE = "đèn lồng phố cổ tháng tám";

  /** The generator writes calls of sixty operators; one of them sits here. */
  private static final Person OPERATOR = new Person("DTV-001", "Nguyễn Thu Hà", Role.SUPERVISOR);

  private static final Duration BETWEEN = Duration.ofSeconds(63);

  private BenchDesk() {}

  static void fill(Path root, int calls, TimeSource time) {
    ProfileFolder folder = new ProfileFolder(root);
    folder.create();
    KeyFiles keys = new KeyFiles(folder, time, new DatabaseProbe(folder), DeskInTest.CHEAP);
    try (DatabaseKey key = keys.create("Bàn 03", OPERATOR, PASSPHRASE.toCharArray()).key();
        DeskStore store =
            DeskStore.open(
                folder.database(),
                key,
                new DeskStore.Desk(
                    new Incarnation(folder, keys.deviceId()),
                    time,
                    Formats.ZONE,
                    CallListsCsv.standard(),
                    new PhoneNumbers()))) {
      new BulkCalls(store).write(calls, calls(calls, time.now())::next);
    }
  }

  /** The same calls again, as far as they depend on their count and their end. */
  static LifelikeCalls calls(int count, Instant end) {
    return new LifelikeCalls(BenchProfile.SEED, end.minus(BETWEEN.multipliedBy(count)));
  }

  /** Chooses the only person and types the passphrase; the caller presses Enter. */
  static void typePassphrase(Journey hands) {
    hands.awaitText("Nguyễn Thu Hà").awaitFocus("signin-passphrase").type(PASSPHRASE);
  }

  static void signIn(Journey hands) {
    typePassphrase(hands);
    hands.press(ENTER).awaitText("Nhận cuộc gọi mới");
  }
}
