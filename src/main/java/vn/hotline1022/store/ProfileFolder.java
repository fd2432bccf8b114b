package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The folder one computer's data lies in, and the names in it. Immutable, thread-safe. */
public final class ProfileFolder {

  private static final String NAME = "hotline1022";
  private static final String SAMPLE = "-sample";
  private static final String PRACTICE = "-practice";

  private final Path root;

  public ProfileFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The platform's usual place of this user, from this process's surroundings. */
  public static ProfileFolder usual() {
    return usual(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  /** The usual place on the system called {@code os}. */
  static ProfileFolder usual(String os, Path home, Map<String, String> environment) {
    String system = os.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return new ProfileFolder(
          base(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Hotline1022"));
    }
    if (system.startsWith("mac")) {
      return new ProfileFolder(home.resolve("Library/Application Support/Hotline1022"));
    }
    return new ProfileFolder(
        base(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve(NAME));
  }

  /** A relative path in the variable is to be ignored, says the XDG specification. */
  private static Path base(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
  }

  /** The profile for trying things out, beside this one. */
  public ProfileFolder sample() {
    return new ProfileFolder(root.resolveSibling(root.getFileName() + SAMPLE));
  }

  /** The profile for practising, beside this one. */
  public ProfileFolder practice() {
    return new ProfileFolder(root.resolveSibling(root.getFileName() + PRACTICE));
  }

  /** Whether this is a profile for practising, whatever it is called by now. */
  public boolean isPractice() {
    return Files.exists(practiceMark());
  }

  /** Says that everything here is invented; laid down before anything else. */
  public void markPractice() {
    try {
      OwnerOnly.folder(root);
      if (!isPractice()) {
        OwnerOnly.newFile(practiceMark());
      }
    } catch (IOException e) {
      throw DiskFaults.of(e, root);
    }
  }

  private Path practiceMark() {
    return root.resolve("practice");
  }

  /**
   * Makes the folders, for the owner only; narrows the rights of what is there. Before that, brings
   * in what a restore had ready when it was cut off.
   */
  public void create() {
    try {
      RestorePlaces.of(this).finish();
      for (Path folder : List.of(root, people(), backups(), logs())) {
        OwnerOnly.folder(folder);
      }
      for (Path file : files()) {
        OwnerOnly.file(file);
      }
    } catch (IOException e) {
      throw DiskFaults.of(e, root);
    }
  }

  public Path root() {
    return root;
  }

  /** The encrypted database; SQLite puts {@code -wal} and {@code -shm} beside it. */
  public Path database() {
    return root.resolve("desk.db");
  }

  /** Device id, device name, format number; the last file a first start writes. */
  public Path profile() {
    return root.resolve("profile.json");
  }

  /** The token of the running incarnation. */
  public Path incarnation() {
    return root.resolve("incarnation");
  }

  public Path people() {
    return root.resolve("people");
  }

  public Path person(String staffCode) {
    return people().resolve(staffCode + ".json");
  }

  public Path recovery() {
    return root.resolve("recovery.json");
  }

  public Path preferences() {
    return root.resolve("preferences.json");
  }

  /** A copy of the shifts, for the sign-in. */
  public Path shifts() {
    return root.resolve("shifts.json");
  }

  public Path lock() {
    return root.resolve("lock");
  }

  /** Where a second start reaches the first. */
  Path raise() {
    return root.resolve("lock.port");
  }

  /** Guides of this desk, where people put them; need not be there. */
  public Path guides() {
    return root.resolve("guides");
  }

  /** Articles of this desk, where people put them; need not be there. */
  public Path knowledge() {
    return root.resolve("knowledge");
  }

  /** Photos and videos, each encrypted in a file of its own; need not be there. */
  public Path photos() {
    return root.resolve("photos");
  }

  /** Bundles of other desks while they are taken in, encrypted as they came. */
  Path incoming() {
    return root.resolve("incoming");
  }

  public Path backups() {
    return root.resolve("backups");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** What {@code doctor} wants to know; changes nothing but one short-lived file. */
  public FolderCheck check() {
    if (!Files.isDirectory(root)) {
      return new FolderCheck(false, false, List.of(), freeBytes());
    }
    return new FolderCheck(true, takesAFile(), tooOpen(), freeBytes());
  }

  /**
   * The state of a profile folder.
   *
   * @param exists whether there is a folder
   * @param writable whether a file can really be made in it
   * @param tooOpen what others may read or change, relative to the folder
   * @param freeBytes free on its disk, -1 when unknown
   */
  public record FolderCheck(boolean exists, boolean writable, List<Path> tooOpen, long freeBytes) {}

  private boolean takesAFile() {
    Path probe = root.resolve("probe.tmp");
    try {
      Files.deleteIfExists(probe);
      OwnerOnly.newFile(probe);
      return Files.deleteIfExists(probe);
    } catch (IOException e) {
      return false;
    }
  }

  private List<Path> tooOpen() {
    List<Path> open = new ArrayList<>();
    try {
      for (Path path : Stream.concat(folders().stream(), files().stream()).toList()) {
        if (Files.exists(path) && !OwnerOnly.holds(path)) {
          open.add(root.relativize(path));
        }
      }
    } catch (IOException e) {
      open.add(Path.of(""));
    }
    return List.copyOf(open);
  }

  private List<Path> folders() {
    return Stream.of(root, people(), photos(), incoming(), backups(), logs())
        .filter(Files::isDirectory)
        .toList();
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders()) {
      try (Stream<Path> inside = Files.list(folder)) {
        inside.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    return files;
  }

  private long freeBytes() {
    Path there = root;
    while (there != null && !Files.isDirectory(there)) {
      there = there.getParent();
    }
    return there == null ? -1 : there.toFile().getUsableSpace();
  }
}
