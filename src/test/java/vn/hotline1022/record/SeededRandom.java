package vn.hotline1022.record;

import java.security.SecureRandom;
import java.util.Random;

/** Stands for the secure one where a test must come out the same for the same seed. */
public final class SeededRandom extends SecureRandom {
  private static final long serialVersionUID = 1L;

  private final Random seeded;

  public SeededRandom(long seed) {
    this.seeded = new Random(seed);
  }

  @Override
  public void nextBytes(byte[] bytes) {
    seeded.nextBytes(bytes);
  }

  @Override
  public int nextInt(int bound) {
    return seeded.nextInt(bound);
  }

  @Override
  public long nextLong() {
    return seeded.nextLong();
  }
}
