package vn.hotline1022.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hotline1022.cli.demo.DemoPassphrase;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.staff.ShiftChoice;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.ProfileLock;
import vn.hotline1022.telephony.InventedLine;

/**
 * A profile to practise in, with its own folder, key and telephone, made anew each time and removed
 * at its end.
 *
 * @param key opens it; whoever enters closes it
 */
record PracticeDesk(
    Profile profile, ProfileLock lock, String passphrase, DatabaseKey key, InventedLine line) {
  private static final String DEVICE = "Bàn luyện tập";
  private static final Person LEARNER =
      new Person("TAP01", "Người luyện tập", Role.OPERATOR, Optional.empty());

  /** Replaces what an earlier practice left. Blocks. */
  static PracticeDesk make(ProfileFolder folder, Surroundings around) {
    forget(folder);
    folder.markPractice();
    folder.create();
    ProfileLock lock = ProfileLock.acquire(folder, () -> {});
    try {
      Profile profile = Profile.in(folder, around);
      String passphrase = DemoPassphrase.random(new SecureRandom());
      char[] typed = passphrase.toCharArray();
      DatabaseKey key = profile.keys().create(DEVICE, LEARNER, typed).key();
      Arrays.fill(typed, '\0');
      return new PracticeDesk(profile, lock, passphrase, key, new InventedLine(around.time()));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Removes what a practice left that was cut off, and nothing else. Blocks.
   *
   * @throws FaultException {@code ProfileNotEmpty} when something else lies there
   */
  static void forget(ProfileFolder folder) {
    if (folder.isPractice()) {
      ProfileLock.acquire(folder, () -> {}).close();
      SampleDesk.clear(folder.root());
    } else if (!isFree(folder.root())) {
      throw new FaultException(new Fault.ProfileNotEmpty(folder.root().toString()));
    }
  }

  private static boolean isFree(Path root) {
    if (Files.notExists(root)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(root)) {
      return inside.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** Who enters it. */
  DeskSession.Entry entry(TimeSource time) {
    return new DeskSession.Entry(
        LEARNER,
        ShiftChoice.proposed(Shifts.standard(), time.now()),
        Optional.empty(),
        Optional.of(line));
  }

  /** Takes it from the disk; nobody is in it any more. Blocks. */
  void remove() {
    lock.close();
    SampleDesk.clear(profile.folder().root());
  }
}
