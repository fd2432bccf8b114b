package vn.hotline1022.staff;

/**
 * What Argon2id costs. Stands in each file beside the salt, so that it can grow with the machines.
 *
 * @param memoryKib memory in KiB
 * @param iterations passes over it
 * @param lanes lanes; one, since the hashing runs on one thread
 */
public record Argon2Cost(int memoryKib, int iterations, int lanes) {

  /**
   * What new files are made with: 64 MiB, one pass. OWASP asks for 46 MiB and one pass at least,
   * see decision 62.
   */
  public static final Argon2Cost STANDARD = new Argon2Cost(64 * 1024, 1, 1);

  private static final int MOST_MEMORY_KIB = 256 * 1024;
  private static final int MOST_ITERATIONS = 16;
  private static final int MOST_LANES = 4;

  /** Whether it is sane: a planted file must not be able to eat the memory or stop the desk. */
  public boolean isAcceptable() {
    return lanes >= 1
        && lanes <= MOST_LANES
        && iterations >= 1
        && iterations <= MOST_ITERATIONS
        && memoryKib >= 8 * lanes
        && memoryKib <= MOST_MEMORY_KIB;
  }

  /** Whether a hash of this cost should be made anew, now that {@code today} is asked for. */
  public boolean isBelow(Argon2Cost today) {
    return (long) memoryKib * iterations < (long) today.memoryKib * today.iterations;
  }
}
