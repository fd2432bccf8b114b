package vn.hotline1022.followup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Four-digit codes by which a citizen knows that it is us who call. Random, and none that a
 * stranger would try first. A code is compared with the promises of one person, so nothing relies
 * on it being the only one of its kind, and two desks may give the same; those known to be in use
 * are left out all the same, so that whoever names theirs is found at once.
 */
public final class PromiseCodes {
  private static final int ALL = 10_000;

  private final RandomGenerator random;

  public PromiseCodes(RandomGenerator random) {
    this.random = random;
  }

  /** A code that is not in {@code taken}; with nearly all taken, one of several people's. */
  public String next(Set<String> taken) {
    Set<String> tried = new HashSet<>(taken);
    String code = random();
    while (tried.size() < ALL && (tried.contains(code) || easy(code))) {
      tried.add(code);
      code = random();
    }
    return code;
  }

  private String random() {
    return String.format(Locale.ROOT, "%04d", random.nextInt(ALL));
  }

  /** 0000, 1234, 9876 and their like. */
  private static boolean easy(String code) {
    int step = code.charAt(1) - code.charAt(0);
    return Math.abs(step) <= 1
        && code.charAt(2) - code.charAt(1) == step
        && code.charAt(3) - code.charAt(2) == step;
  }
}
