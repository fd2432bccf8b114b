package vn.hotline1022.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The accessibility trees of the screens as they were reviewed last, one file for each in {@code
 * docs/accessibility}: what changes for somebody who does not see the screen is seen in the change.
 * {@code -Dtest.trees=write} writes those that stand there anew.
 */
final class AccessibleLists {
  private static final Path FOLDER = Path.of("docs", "accessibility");
  private static final boolean WRITES = System.getProperty("test.trees", "").equals("write");

  private AccessibleLists() {}

  /** What differs from the list of this name; nothing for a scene that has no list. */
  static List<String> changes(String name, List<String> lines) {
    Path file = FOLDER.resolve(name + ".txt");
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      if (WRITES) {
        Files.write(file, lines);
      }
      List<String> reviewed = Files.readAllLines(file);
      if (reviewed.equals(lines)) {
        return List.of();
      }
      int at = firstDifference(reviewed, lines);
      return List.of(
          "said otherwise than in %s, line %d: “%s” instead of “%s”; -Dtest.trees=write writes it"
              .formatted(file, at + 1, line(lines, at), line(reviewed, at)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int firstDifference(List<String> a, List<String> b) {
    int at = 0;
    while (at < a.size() && at < b.size() && a.get(at).equals(b.get(at))) {
      at++;
    }
    return at;
  }

  private static String line(List<String> lines, int at) {
    return at < lines.size() ? lines.get(at).strip() : "";
  }
}
