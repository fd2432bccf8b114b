package vn.hotline1022.program;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Commands of the machine that tests need to end well. */
final class Shell {
  /** Longer than any of them takes on a loaded machine. */
  private static final long PATIENCE_SECONDS = 300;

  private Shell() {}

  static void run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new AssertionError("it did not end well: " + String.join(" ", command));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
