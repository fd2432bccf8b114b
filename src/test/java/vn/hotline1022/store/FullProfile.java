package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;

/** A profile with one of everything that a desk leaves in its folder. */
final class FullProfile {
  private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");

  private final ProfileFolder folder;

  FullProfile(ProfileFolder folder) {
    this.folder = folder;
  }

  KeyFiles ring() {
    return new KeyFiles(folder, TimeSource.system(), new DatabaseProbe(folder), KeyFilesTest.CHEAP);
  }

  /** Fills the folder, which is empty or was emptied. */
  void fill() throws IOException {
    try (ProfileLock lock = ProfileLock.acquire(folder, () -> {});
        DatabaseKey key =
            ring().create("Bàn 03", KeyFilesTest.DAO, KeyFilesTest.DAOS.toCharArray()).key();
        Database database = Database.open(folder.database(), key)) {
      new LocalSettings(database).put("người", Bytes.utf8("Khuất Thị Ngoãn"));
      new Backup(folder, TimeSource.system(), database::snapshotTo).take();
      put(folder.logs().resolve("desk.log"));
      for (Path file :
          List.of(
              folder.incarnation(),
              folder.preferences(),
              folder.shifts(),
              AtomicFiles.temporary(folder.database()),
              AtomicFiles.temporary(folder.recovery()),
              folder.photos().resolve("a".repeat(64)),
              folder.guides().resolve(".kept").resolve("install-android.yaml"),
              folder.knowledge().resolve("quên mật khẩu.yaml"))) {
        put(file);
      }
      if (lock == null) {
        throw new IllegalStateException();
      }
    }
  }

  private static void put(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, file.getFileName() + " lúc " + MORNING);
  }

  /** Whether its person's passphrase opens it and everything is in it. */
  boolean opens() {
    try (DatabaseKey key = ring().open(KeyFilesTest.DAO.code(), KeyFilesTest.DAOS.toCharArray());
        Database database = Database.open(folder.database(), key)) {
      return new LocalSettings(database).get("người").isPresent();
    } catch (FaultException e) {
      return false;
    }
  }
}
