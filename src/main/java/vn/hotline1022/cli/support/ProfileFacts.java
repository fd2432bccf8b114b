package vn.hotline1022.cli.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.staff.Role;
import vn.hotline1022.store.PreferenceFile;
import vn.hotline1022.store.ProfileFolder;

/** What can be told of a profile without opening it: settings, how many people, sizes. */
public final class ProfileFacts {

  private final ProfileFolder folder;

  public ProfileFacts(ProfileFolder folder) {
    this.folder = folder;
  }

  /** How the desk is set; no secret is among it. */
  public String settings(List<Person> people) {
    Preferences now;
    try {
      now = new PreferenceFile(folder).load();
    } catch (FaultException e) {
      return "preferences: " + e.fault().code() + "\n";
    }
    Map<Role, Integer> roles = new EnumMap<>(Role.class);
    people.forEach(person -> roles.merge(person.role(), 1, (before, one) -> before + one));
    return """
    language: %s
    theme: %s
    text size: %d %%
    locks after: %d min
    people by role: %s
    recovery key: %s
    own guides: %s
    own articles: %s
    """
        .formatted(
            now.language(),
            now.theme(),
            now.textSizePercent(),
            now.idleMinutes(),
            roles,
            Files.exists(folder.recovery()) ? "there" : "none",
            files(folder.guides()),
            files(folder.knowledge()));
  }

  /** How much lies where; names of files are not told, backups carry the desk's. */
  public String sizes() {
    Path database = folder.database();
    return """
    database: %s
    its log: %s
    photos: %s
    backups: %s
    logs: %s
    taken in from other desks: %s
    """
        .formatted(
            files(database),
            files(database.resolveSibling(database.getFileName() + "-wal")),
            files(folder.photos()),
            files(folder.backups()),
            files(folder.logs()),
            files(folder.root().resolve("incoming")));
  }

  private static String files(Path place) {
    if (!Files.exists(place)) {
      return "none";
    }
    long count = 0;
    long bytes = 0;
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        count++;
        bytes += Files.size(file);
      }
    } catch (IOException e) {
      return "not readable";
    }
    return "%d %s, %d KB".formatted(count, count == 1 ? "file" : "files", (bytes + 1023) / 1024);
  }
}
