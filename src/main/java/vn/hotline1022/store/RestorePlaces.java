package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders beside a profile through which a restore goes: one being filled, then, by one rename,
 * one that is complete, and from there into its place. A cut-off restore is either forgotten or
 * finished.
 *
 * @param filling not whole yet
 * @param complete whole and proven, waiting for the old profile to be out of the way
 */
record RestorePlaces(Path root, Path filling, Path complete) {

  static RestorePlaces of(ProfileFolder folder) {
    Path root = folder.root();
    return new RestorePlaces(
        root,
        root.resolveSibling(root.getFileName() + ".restoring"),
        root.resolveSibling(root.getFileName() + ".restored"));
  }

  /** Brings in a complete one when the old profile is gone already. */
  void finish() throws IOException {
    if (Files.isDirectory(complete) && Files.notExists(root)) {
      new AtomicFiles().move(complete, root);
    }
  }

  /** Deletes what a cut-off restore left; only for who has the profile's lock. */
  void forget() throws IOException {
    delete(filling);
    delete(complete);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      List<Path> deepestFirst;
      try (Stream<Path> inside = Files.walk(folder)) {
        deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
