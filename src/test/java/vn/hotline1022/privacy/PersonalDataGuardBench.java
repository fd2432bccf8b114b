package vn.hotline1022.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text may take about twice the time, whatever it is made of. */
@Tag("bench")
class PersonalDataGuardBench {

  private static final int CHARACTERS = 500_000;
  private static final int ROUNDS = 5;

  /** Two, and room for a machine that does something else as well. */
  private static final double MOST = 3.5;

  private final PersonalDataGuard guard = new PersonalDataGuard();

  @ParameterizedTest
  @ValueSource(
      strings = {"1 ", "001 ", "mã ", "mã là ", "mk:", "otp 1 ", "a", "Đường Láng, ", "1, ", "@1a"})
  void timeGrowsWithTheText(String piece) {
    best(piece, CHARACTERS);
    double half = best(piece, CHARACTERS);
    double whole = best(piece, 2 * CHARACTERS);
    System.out.printf("guard %-14s %6.1f ms / %6.1f ms%n", piece, half / 1e6, whole / 1e6);
    assertThat(whole / half).isLessThan(MOST);
  }

  private long best(String piece, int characters) {
    String text = piece.repeat(characters / piece.length());
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      assertThat(guard.mask(text)).hasSameSizeAs(text);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
