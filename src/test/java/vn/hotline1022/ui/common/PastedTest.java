package vn.hotline1022.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PastedTest {

  @Test
  void vietnameseTextInEitherFormComesThroughUntouched() {
    String composed = "Đường Nguyễn Trãi, ngõ 42 – phường Thượng Đình";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(Pasted.clean(composed, 200, false)).isEqualTo(composed);
    assertThat(Pasted.clean(decomposed, 400, false)).isEqualTo(decomposed);
  }

  @Test
  void controlCharactersAndDirectionMarksAreLeftOut() {
    assertThat(Pasted.clean("\u202E09\u200F12\u0000 345\u0007\uFEFF 678\u2069", 50, false))
        .isEqualTo("0912 345 678");
  }

  @Test
  void lineEndsStayInAnAreaAndBecomeSpacesInAField() {
    String text = "Máy Samsung A14\r\nđã tải app\rchưa nhận được mã\nOTP";
    assertThat(Pasted.clean(text, 200, true))
        .isEqualTo("Máy Samsung A14\nđã tải app\nchưa nhận được mã\nOTP");
    assertThat(Pasted.clean(text, 200, false))
        .isEqualTo("Máy Samsung A14 đã tải app chưa nhận được mã OTP");
  }

  @Test
  void aMegabyteIsCutAtTheRoomThatIsLeft() {
    assertThat(Pasted.clean("Hà Nội ".repeat(150_000), 4000, true)).hasSize(4000);
    assertThat(Pasted.clean("Hà Nội", 0, true)).isEmpty();
    assertThat(Pasted.clean("Hà Nội", -3, true)).isEmpty();
  }

  @Test
  void anEmojiIsNeverCutInHalfAndLoneSurrogatesAreDropped() {
    assertThat(Pasted.clean("ok👍", 3, false)).isEqualTo("ok");
    assertThat(Pasted.clean("ok👍", 4, false)).isEqualTo("ok👍");
    assertThat(Pasted.clean("a\uD83Db", 9, false)).isEqualTo("ab");
  }
}
