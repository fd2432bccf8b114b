package vn.hotline1022.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryKeyTest {

  @RepeatedTest(20)
  void aKeyIsNineGroupsOfFourAndReadsBack() {
    RecoveryKey key = RecoveryKey.random();
    assertThat(key.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}");
    assertThat(RecoveryKey.parse(key.text())).contains(key);
  }

  @RepeatedTest(20)
  void itIsReadHoweverItWasCopied() {
    RecoveryKey key = RecoveryKey.random();
    String text = key.text();
    assertThat(RecoveryKey.parse(text.toLowerCase(Locale.ROOT))).contains(key);
    assertThat(RecoveryKey.parse(text.replace("-", ""))).contains(key);
    assertThat(RecoveryKey.parse("  " + text.replace("-", " – ") + "\n")).contains(key);
    assertThat(RecoveryKey.parse(text.replace('0', 'O').replace('1', 'l'))).contains(key);
    assertThat(RecoveryKey.parse(text.replace('0', 'o').replace('1', 'I'))).contains(key);
    assertThat(RecoveryKey.parse(text.replace('V', 'u'))).contains(key);
  }

  @Test
  void aVietnameseKeyboardLeftOnIsUndone() {
    for (int i = 0; i < 300; i++) {
      RecoveryKey key = RecoveryKey.random();
      assertThat(RecoveryKey.parse(asTelex(key.text()))).contains(key);
      assertThat(RecoveryKey.parse(asVni(key.text()))).contains(key);
    }
  }

  private static String asTelex(String text) {
    return text.replace("AA", "Â")
        .replace("EE", "Ê")
        .replace("DD", "Đ")
        .replace("AW", "Ă")
        .replace("AS", "Á")
        .replace("EF", "È")
        .replace("YJ", "Ỵ")
        .replace("EX", "Ẽ")
        .replace("W", "Ư");
  }

  private static String asVni(String text) {
    return text.replace("A6", "Â")
        .replace("E6", "Ê")
        .replace("D9", "Đ")
        .replace("A8", "Ă")
        .replace("A1", "Á")
        .replace("E2", "È")
        .replace("Y5", "Ỵ")
        .replace("E4", "Ẽ");
  }

  @Test
  void anySingleSlipIsNoticed() {
    String text = RecoveryKey.random().text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '-') {
        char other = text.charAt(i) == 'K' ? 'M' : 'K';
        String slip = text.substring(0, i) + other + text.substring(i + 1);
        assertThat(RecoveryKey.parse(slip)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "----",
        "xin chào",
        "0000-0000-0000-0000-0000-0000-0000-0000-0000",
        "\u202E\u0000",
        "🌸🌸🌸"
      })
  void whatIsNoKeyIsRefused(String typed) {
    assertThat(RecoveryKey.parse(typed)).isEmpty();
    assertThatThrownBy(() -> new RecoveryKey(typed)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMegabyteIsRefusedUnread() {
    assertThat(RecoveryKey.parse("A".repeat(1_000_000))).isEqualTo(Optional.empty());
  }

  @Test
  void itIsNeverShownByAccidentAndNeverTheSame() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      RecoveryKey key = RecoveryKey.random();
      assertThat(key.toString()).doesNotContain(key.text().substring(0, 4));
      assertThat(seen.add(key.text())).isTrue();
    }
  }

  @Test
  void theWrappingKeyDependsOnKeyAndSalt() {
    RecoveryKey key = RecoveryKey.random();
    byte[] salt = {1, 2, 3};
    assertThat(key.wrappingKey(salt)).hasSize(32).isEqualTo(key.wrappingKey(salt));
    assertThat(key.wrappingKey(salt)).isNotEqualTo(key.wrappingKey(new byte[] {1, 2, 4}));
    assertThat(key.wrappingKey(salt)).isNotEqualTo(RecoveryKey.random().wrappingKey(salt));
  }
}
