package vn.hotline1022.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The packaged program as it is once it was installed: with its start cache, in a folder beside
 * {@code target/app}, which stays as it was built. Made once for all tests that sit down at a desk;
 * the others start what was built, without a cache.
 */
final class InstalledProgram {
  private static final Path HERE = install();

  private InstalledProgram() {}

  /** Where it lies. */
  static Path folder() {
    return HERE;
  }

  /** The launcher users start. */
  static Path launcher() {
    return HERE.resolve("bin").resolve("hotline1022");
  }

  /** The jar that is started. */
  static Path jar() {
    return HERE.resolve("lib").resolve("hotline1022.jar");
  }

  /** By links: the same files with the same times, but for the cache. */
  private static Path install() {
    try {
      Path built = PackagedProgram.folder();
      Path here = built.resolveSibling("installed");
      Shell.run("rm", "-rf", here.toString());
      Shell.run("cp", "-al", built.toString(), here.toString());
      Shell.run(here.resolve("bin/make-start-cache").toString());
      return here;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
