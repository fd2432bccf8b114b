package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Path;

/** A process that dies before its n-th step on the disk: nothing after it happens, no clean-up. */
final class CutOff implements AtomicFiles.Steps {

  private int left;

  CutOff(int steps) {
    this.left = steps;
  }

  /** What the process under test dies of. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void before(String step, Path file) {
    if (left-- <= 0) {
      throw new Killed();
    }
  }

  /** Every step fails as on a disk without room. */
  static AtomicFiles fullDisk() {
    return new AtomicFiles(
        (step, file) -> {
          throw new IOException("No space left on device");
        });
  }
}
