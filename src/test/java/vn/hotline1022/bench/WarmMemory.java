package vn.hotline1022.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Memory that is there already, for whoever is measured next. A machine that is one of several on a
 * computer seems to give back what it does not use: writing to such pages took some 11 µs each, a
 * ninth of that where memory had just been let go of. Whoever came first would pay for all.
 */
public final class WarmMemory {
  private static final int MEGABYTES = 512;

  private WarmMemory() {}

  /** Takes some of it for a file in this folder, and lets go of it again. */
  public static void in(Path folder) throws IOException {
    Path file = folder.resolve("warm");
    byte[] some = new byte[1 << 20];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < MEGABYTES; i++) {
        out.write(some);
      }
    }
    // Emptied, not deleted: to make a file where another was deleted just now takes longer.
    Files.newOutputStream(file).close();
  }
}
