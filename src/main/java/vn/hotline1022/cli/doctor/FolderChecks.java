package vn.hotline1022.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.hotline1022.cli.doctor.Verdict.Subject;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.text.Formats;

/** The profile's folder: whether it can be written, by its owner alone, and has room. */
public final class FolderChecks {

  private static final long MEGABYTE = 1024 * 1024;

  /** Below this the daily backup of a busy desk may not fit any more. */
  private static final long LEAST_FREE = 200 * MEGABYTE;

  private FolderChecks() {}

  public static Verdict rights(ProfileFolder folder) {
    ProfileFolder.FolderCheck check = folder.check();
    Path root = folder.root();
    if (Files.isRegularFile(root)) {
      return Verdict.wrong(Subject.FOLDER, "cli.doctor.folder.file", root);
    }
    if (!check.exists()) {
      return Verdict.skipped(Subject.FOLDER, "cli.doctor.folder.none", root);
    }
    if (!check.writable()) {
      return Verdict.wrong(Subject.FOLDER, "cli.doctor.folder.readOnly", root);
    }
    if (!check.tooOpen().isEmpty()) {
      String open =
          check.tooOpen().stream()
              .map(path -> path.toString().isEmpty() ? "." : path.toString())
              .collect(Collectors.joining(", "));
      return Verdict.wrong(Subject.FOLDER, "cli.doctor.folder.tooOpen", root, open);
    }
    return Verdict.sound(Subject.FOLDER, "cli.doctor.folder.sound", root);
  }

  public static Verdict disk(ProfileFolder folder) {
    long free = folder.check().freeBytes();
    String megabytes = Formats.number(free / MEGABYTE);
    if (free < 0) {
      return Verdict.skipped(Subject.DISK, "cli.doctor.disk.unknown");
    }
    return free >= LEAST_FREE
        ? Verdict.sound(Subject.DISK, "cli.doctor.disk.sound", megabytes)
        : Verdict.wrong(Subject.DISK, "cli.doctor.disk.low", megabytes);
  }
}
