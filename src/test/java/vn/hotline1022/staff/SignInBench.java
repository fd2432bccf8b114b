package vn.hotline1022.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the hashing of a sign-in takes at its standard cost. */
@Tag("bench")
class SignInBench {

  private static final int ROUNDS = 15;

  @Test
  void aSignInHashesWithinTwoSecondsEvenTheFirstTime() {
    char[] passphrase = "hoa đào nở tháng giêng".toCharArray();
    long[] millis = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      Passphrase.hash(passphrase, new byte[16], Argon2Cost.STANDARD);
      millis[i] = Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
    long first = millis[0];
    Arrays.sort(millis);
    System.out.printf(
        "sign-in hashing: first %d ms, median %d ms, slowest %d ms%n",
        first, millis[ROUNDS / 2], millis[ROUNDS - 1]);
    assertThat(first).isLessThan(2000);
  }
}
