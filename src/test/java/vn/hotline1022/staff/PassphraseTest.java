package vn.hotline1022.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseTest {

  @Test
  void theHashIsArgon2idAsOthersComputeIt() {
    // From the reference implementation's own tests.
    byte[] hash =
        Passphrase.hash(
            "password".toCharArray(),
            "somesalt".getBytes(StandardCharsets.US_ASCII),
            new Argon2Cost(65536, 2, 1));
    assertThat(HexFormat.of().formatHex(hash))
        .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
  }

  @Test
  void lettersAreCountedAsPeopleSeeThem() {
    char[] decomposed = Normalizer.normalize("Ngõ Huyện ấm", Normalizer.Form.NFD).toCharArray();
    assertThat(decomposed.length).isGreaterThan(12);
    assertThat(Passphrase.length(decomposed)).isEqualTo(12);
    assertThat(Passphrase.length("🌸🌸🌸".toCharArray())).isEqualTo(3);
  }

  @Test
  void elevenLettersAreTooFewAndADocumentIsTooMuch() {
    assertThat(Passphrase.isAllowed("mười một ký".toCharArray())).isFalse();
    assertThat(Passphrase.isAllowed("mười hai ký ".toCharArray())).isTrue();
    assertThat(Passphrase.isAllowed("ạ".repeat(256).toCharArray())).isTrue();
    assertThat(Passphrase.isAllowed("ạ".repeat(1_000_000).toCharArray())).isFalse();
  }

  @Test
  void whatWasTypedIsLeftAlone() {
    char[] typed = "đường Nguyễn Trãi".toCharArray();
    Passphrase.hash(typed, new byte[16], new Argon2Cost(8, 1, 1));
    assertThat(typed).isEqualTo("đường Nguyễn Trãi".toCharArray());
  }

  @Test
  void halfOfASurrogatePairIsNoReasonToFail() {
    char[] broken = {'a', '\uD83C', 'b'};
    assertThat(Passphrase.utf8(broken)).containsExactly('a', '?', 'b');
  }

  @ParameterizedTest
  @CsvSource({
    "64,1,1,true",
    "65536,3,1,true",
    "262144,16,4,true",
    "262145,1,1,false",
    "65536,17,1,false",
    "65536,3,5,false",
    "31,1,4,false",
    "0,1,1,false",
    "64,0,1,false",
    "64,1,0,false",
    "2147483647,1,1,false",
    "-1,1,1,false"
  })
  void onlySaneCostsAreAccepted(int memoryKib, int iterations, int lanes, boolean sane) {
    Argon2Cost cost = new Argon2Cost(memoryKib, iterations, lanes);
    assertThat(cost.isAcceptable()).isEqualTo(sane);
    if (!sane) {
      assertThatThrownBy(() -> Passphrase.hash(new char[12], new byte[16], cost))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
