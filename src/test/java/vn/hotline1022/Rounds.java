package vn.hotline1022;

/** How often a loop of a test runs: the system property {@code test.fraction} of the whole. */
public final class Rounds {

  private Rounds() {}

  /** The share of {@code whole} wanted in this run, at least one. */
  public static int of(int whole) {
    return Math.max(1, (int) Math.round(whole * fraction()));
  }

  /** Whether every loop runs whole. */
  public static boolean areWhole() {
    return fraction() >= 1;
  }

  private static double fraction() {
    return Double.parseDouble(System.getProperty("test.fraction", "0.05"));
  }
}
