package vn.hotline1022.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.text.DatedCode;

/** Codes of faults: different at desks that know nothing of each other, and none is mistyped. */
class EscalationCodeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOON = Instant.ofEpochMilli(1_795_237_200_000L);

  @Test
  void itIsTheDayAndEightDigits() {
    assertThat(code()).matches("KT-261122-[0-9]{4}-[0-9]{4}");
    UUID id = new UUID(0x7000, 0x8000_0000_0000_0001L);
    assertThat(EscalationCode.of(DAY, id, _ -> false))
        .as("the same fault always has the same")
        .isEqualTo(EscalationCode.of(DAY, id, _ -> false));
  }

  @Test
  void desksThatKnowNothingOfEachOtherGiveDifferentCodes() {
    Set<String> codes = new HashSet<>();
    for (int desk = 0; desk < 20; desk++) {
      for (int fault = 0; fault < 10; fault++) {
        codes.add(code());
      }
    }
    // 200 faults of one day in ten million numbers: one pair alike in one of 500 such days.
    assertThat(codes).hasSizeGreaterThan(198);
  }

  @Test
  void oneThatIsKnownHereIsNotGivenAgain() {
    UUID id = UUID.fromString("01930000-0000-7000-8000-000000000001");
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      assertThat(taken.add(EscalationCode.of(DAY, id, taken::contains))).isTrue();
    }
  }

  @Test
  void everyMistypedDigitAndEverySwapIsFound() {
    for (int round = 0; round < 50; round++) {
      String code = code();
      for (int i = 3; i < code.length(); i++) {
        for (char digit = '0'; digit <= '9' && Character.isDigit(code.charAt(i)); digit++) {
          String other = code.substring(0, i) + digit + code.substring(i + 1);
          assertThat(sound(other)).as(other).isEqualTo(other.equals(code));
        }
        String swapped = swapped(code, i);
        assertThat(sound(swapped)).as(swapped).isEqualTo(swapped.equals(code));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "KT-261122-0007,     KT-261122-0007,  true",
    "KT-261122-00070,    KT-261122-00070, true",
    "KT-261122-4831-705, KT-261122-4831705, false",
    "KT-261122-4831-7,   KT-261122-48317, false",
  })
  void codesOfBeforeStayValidAndShortenedOnesAreFound(String typed, String read, boolean sound) {
    DatedCode.Start start = EscalationCode.atStart(typed).orElseThrow();
    assertThat(start.code()).isEqualTo(read);
    assertThat(start.sound()).isEqualTo(sound);
  }

  @Test
  void itIsReadHoweverItsDashesWereWritten() {
    String code = code();
    for (String written :
        new String[] {code.replace("-", ""), code.replace("-", " "), code.replace('-', '–')}) {
      assertThat(EscalationCode.atStart(written + ": đã sửa").orElseThrow().code()).isEqualTo(code);
      assertThat(sound(written)).isTrue();
    }
  }

  private static boolean sound(String typed) {
    return EscalationCode.atStart(typed).orElseThrow().sound();
  }

  /** This digit and the next one the other way round. */
  private static String swapped(String code, int at) {
    int next = at + 1 < code.length() && code.charAt(at + 1) == '-' ? at + 2 : at + 1;
    if (next >= code.length() || code.charAt(at) == '-') {
      return code;
    }
    char[] chars = code.toCharArray();
    chars[at] = code.charAt(next);
    chars[next] = code.charAt(at);
    return new String(chars);
  }

  private static String code() {
    UUID id = new Uuid7(new SetClock(NOON), new SecureRandom()).next();
    return EscalationCode.of(DAY, id, _ -> false);
  }
}
