package vn.hotline1022.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Đường Láng, duong lang",
    "ĐẶNG THỊ NGỌC ĐIỆP, dang thi ngoc diep",
    "Hòa, hoa",
    "Hoà, hoa",
    "'  Phường   Ô Chợ\tDừa ', phuong o cho dua",
    "Nguyễn Thị Thuỷ, nguyen thi thuy",
    "Nguyễn Thị Thủy, nguyen thi thuy",
    "Ưu tiên ỡ ờ ợ, uu tien o o o",
    "iHaNoi 2026, ihanoi 2026",
    "'Trần\u00a0Văn\u3000Đức', tran van duc",
  })
  void foldsAccentsCaseAndSpaces(String text, String key) {
    assertThat(SearchKey.of(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Phạm Quỳnh Hương", "ĐỖ ĐỨC ĐẠT", "Quỹ Đất Kỹ Thuật", "ngõ 345/67 Khương Trung"})
  void composedAndDecomposedTextGiveTheSameKey(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(SearchKey.of(decomposed)).isEqualTo(SearchKey.of(text));
  }

  @Test
  void isIdempotent() {
    for (String text :
        List.of("Đường  Hoà\nBình", "İstanbul ẞ Σς", "🙂 Lỗi", "\ud800 a\u0301\u0301")) {
      String key = SearchKey.of(text);
      assertThat(SearchKey.of(key)).isEqualTo(key);
    }
  }

  @Test
  void wordsAreRunsOfLettersAndDigits() {
    assertThat(SearchKey.words(" Bác Đức: mã PA-261102-0193 (phường Ngọc Hà)…"))
        .containsExactly("bac", "duc", "ma", "pa", "261102", "0193", "phuong", "ngoc", "ha");
    assertThat(SearchKey.words("… – !")).isEmpty();
    assertThat(SearchKey.words("")).isEmpty();
  }

  @Test
  void takesTimeLinearInAnyText() {
    String marks = "a" + "\u0301\u0323".repeat(500_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(SearchKey.of(marks)).isEqualTo("a"));
  }
}
