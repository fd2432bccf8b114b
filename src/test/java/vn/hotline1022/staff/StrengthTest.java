package vn.hotline1022.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {

  private static final String NAME = "Nguyễn Thị Đào";

  @ParameterizedTest
  @CsvSource({
    "hoa đào nở,WEAK",
    "aaaaaaaaaaaaaaaa,WEAK",
    "123456789012,WEAK",
    "abcdefghijklmnop,WEAK",
    "matkhau123456,WEAK",
    "Mật khẩu của tôi,WEAK",
    "password1234,WEAK",
    "anh yêu em nhiều,WEAK",
    "Nguyễn Thị Đào 1990,WEAK",
    "nguyenthidao123!,WEAK",
    "tổng đài 1022 Hà Nội,WEAK",
    "xyxyxyxyxyxyxyxy,WEAK",
    "trời mưa to quá,FAIR",
    "hoa đào nở tháng giêng,GOOD",
    "con trâu đen gặm cỏ bờ đê,STRONG",
    "cửa sổ xanh; bốn con cò & một ấm trà,STRONG",
    "kR7#vm2Qx!9zTp,STRONG"
  })
  void passphrasesAreJudgedAsAColleagueWouldGuessThem(String typed, Strength expected) {
    assertThat(Strength.of(typed, NAME)).isEqualTo(expected);
  }

  @Test
  void theStaffNameCountsForNothing() {
    String typed = "Đặng Quốc Khánh 27";
    assertThat(Strength.of(typed, "Đặng Quốc Khánh")).isEqualTo(Strength.WEAK);
    assertThat(Strength.of(typed, NAME)).isGreaterThan(Strength.WEAK);
  }

  @Test
  void accentsTypedEitherWayAreJudgedTheSame() {
    String typed = "con trâu đen gặm cỏ bờ đê";
    assertThat(Strength.of(Normalizer.normalize(typed, Normalizer.Form.NFD), NAME))
        .isEqualTo(Strength.of(typed, NAME));
  }

  @Test
  void moreIsNeverWorseWhileWordsAreAdded() {
    String[] words = "con trâu đen gặm cỏ bờ đê làng Vân".split(" ");
    Strength before = Strength.WEAK;
    StringBuilder typed = new StringBuilder();
    for (String word : words) {
      typed.append(word).append(' ');
      Strength now = Strength.of(typed, NAME);
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
    assertThat(before).isEqualTo(Strength.STRONG);
  }

  @Test
  void aPastedDocumentIsJudgedAtOnce() {
    String document = "Kính gửi Ủy ban nhân dân phường Ô Chợ Dừa. ".repeat(25_000);
    Strength judged =
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> Strength.of(document, NAME));
    assertThat(judged).isEqualTo(Strength.WEAK);
  }
}
