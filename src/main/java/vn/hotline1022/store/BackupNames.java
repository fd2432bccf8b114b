package vn.hotline1022.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.SearchKey;

/** How backups are called: of which computer and when, in Hanoi's time, since people read them. */
final class BackupNames {

  /** Ends the name of a backup. */
  static final String EXTENSION = ".h22b";

  static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(Formats.ZONE);

  private static final Pattern NAME =
      Pattern.compile("hotline1022-.*-([0-9]{8}-[0-9]{6})" + Pattern.quote(EXTENSION));

  private BackupNames() {}

  static String of(String deviceName, Instant takenAt) {
    String device = String.join("-", SearchKey.words(deviceName)).replaceAll("[^a-z0-9-]", "");
    return "hotline1022-"
        + (device.isEmpty() ? "desk" : device)
        + "-"
        + STAMP.format(takenAt)
        + EXTENSION;
  }

  /** When the backup of this name was taken; empty when it is none of ours. */
  static Optional<Instant> takenAt(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    try {
      return name.matches()
          ? Optional.of(LocalDateTime.parse(name.group(1), STAMP).atZone(Formats.ZONE).toInstant())
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether it is what a killed process left of a backup. */
  static boolean isLeftover(Path file) {
    String name = file.getFileName().toString();
    String temporary = AtomicFiles.temporary(Path.of(EXTENSION)).toString();
    return name.startsWith("hotline1022-") && name.endsWith(temporary);
  }
}
