package vn.hotline1022.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hotline1022.cli.SampleProfile;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.ShiftChoice;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.store.ProfileLock;

/**
 * A profile of invented calls to try things out, made anew each time beside the real one and never
 * mixed with it.
 *
 * @param passphrase of everybody in it
 * @param key opens it; whoever enters closes it
 */
record SampleDesk(
    Profile profile, ProfileLock lock, String passphrase, DatabaseKey key, DeskSession.Entry entry)
    implements AutoCloseable {
  private static final int CALLS = 400;
  private static final long SEED = 1022;

  /** Replaces what an earlier try left. Blocks. */
  static SampleDesk make(ProfileFolder folder, Surroundings around) {
    clear(folder.root());
    SampleProfile.Made made =
        new SampleProfile(folder, around.cost()).make(CALLS, SEED, around.time().now());
    ProfileLock lock = ProfileLock.acquire(folder, () -> {});
    Profile profile = Profile.in(folder, around);
    Person person = made.people().getFirst();
    DatabaseKey key = profile.keys().open(person.code(), made.passphrase().toCharArray());
    DeskSession.Entry entry =
        new DeskSession.Entry(
            person,
            ShiftChoice.proposed(Shifts.standard(), around.time().now()),
            Optional.of(made.passphrase()),
            Optional.empty());
    return new SampleDesk(profile, lock, made.passphrase(), key, entry);
  }

  /** Removes a profile that only held what was invented. */
  static void clear(Path root) {
    if (Files.notExists(root)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(root)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new FaultException(new Fault.FolderReadOnly(root.toString()), e);
    }
  }

  @Override
  public void close() {
    lock.close();
  }
}
