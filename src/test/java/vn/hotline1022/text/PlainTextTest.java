package vn.hotline1022.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static final int MAX = 4_000;

  private static String clean(String raw) {
    return PlainText.clean(raw, MAX).text();
  }

  @Test
  void keepsOrdinaryTextAsItIs() {
    String text = "Bác Nguyễn Thị Hoà, phường Ô Chợ Dừa:\n\t- không nhận được mã OTP 🙏🏽";
    assertThat(PlainText.clean(text, MAX)).isEqualTo(new PlainText.Cleaned(text, false));
  }

  @Test
  void composesDecomposedText() {
    String text = "Đường Quỳnh Lôi, ngõ 34";
    assertThat(clean(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(text);
  }

  @Test
  void dropsControlCharactersButLineEndsAndTabs() {
    assertThat(clean("a\u0000b\u0007c\u001b[31md\u007fe\u0090f\tg\nh"))
        .isEqualTo("abc[31mdef\tg\nh");
    assertThat(clean("một\r\nhai\rba\u2028bốn\u000bnăm\u0085sáu\n\nbảy"))
        .isEqualTo("một\nhai\nba\nbốn\nnăm\nsáu\n\nbảy");
  }

  @Test
  void dropsWhatChangesTheDirectionOfTextOrIsInvisible() {
    assertThat(clean("\u202e0912\u202c \u2066abc\u2069\u200f\u061c")).isEqualTo("0912 abc");
    assertThat(clean("mật\u200b kh\u00ad\u2060ẩu\ufeff")).isEqualTo("mật khẩu");
    assertThat(clean("a\u200cb\u200dc\u180e\ud83c\udffb\udb40\udc41")).isEqualTo("abc\ud83c\udffb");
  }

  @Test
  void keepsJoinedPictures() {
    String family = "👨‍👩‍👧 ❤️‍🔥 👩🏽‍⚕️";
    assertThat(clean(family)).isEqualTo(family);
  }

  @Test
  void dropsLoneSurrogatesAndNoCharacters() {
    assertThat(clean("a\ud83db\ude42c\uffff\ufdd0\ufffcd")).isEqualTo("abcd");
    assertThat(clean("\ud83d")).isEmpty();
  }

  @Test
  void turnsEveryKindOfSpaceIntoASpace() {
    assertThat(clean("Bà\u00a0Lê\u2009Thị\u3000Tư")).isEqualTo("Bà Lê Thị Tư");
  }

  @Test
  void cutsLongTextAndSaysSo() {
    PlainText.Cleaned cut = PlainText.clean("a".repeat(MAX + 1), MAX);
    assertThat(cut.cut()).isTrue();
    assertThat(cut.text()).hasSize(MAX);
    assertThat(PlainText.clean("a".repeat(MAX), MAX).cut()).isFalse();
  }

  @Test
  void neverCutsInsideACharacter() {
    assertThat(PlainText.clean("abc🙂", 4).text()).isEqualTo("abc");
    assertThat(PlainText.clean("abc👨‍👩‍👧", 6).text()).isEqualTo("abc");
    // x with a dot below and a tilde has no composed form.
    assertThat(PlainText.clean("abx\u0323\u0303", 4).text()).isEqualTo("ab");
    assertThat(PlainText.clean("🙂", 1).text()).isEmpty();
    assertThat(PlainText.clean("abc", 0)).isEqualTo(new PlainText.Cleaned("", true));
  }

  @Test
  void aClusterAsLongAsTheTextIsStillBounded() {
    PlainText.Cleaned cut = PlainText.clean("👨\u200d".repeat(5_000) + "👨", MAX);
    assertThat(cut.cut()).isTrue();
    assertThat(cut.text().length()).isBetween(MAX - 2, MAX);
    assertThat(Character.isHighSurrogate(cut.text().charAt(cut.text().length() - 1))).isFalse();
  }

  @Test
  void stacksOfMarksAreThinned() {
    assertThat(clean("a" + "\u0301".repeat(50)).length()).isLessThan(12);
  }

  @Test
  void aMegabyteOfAnythingIsQuick() {
    String marks = "o" + "\u0323\u0301\u0328".repeat(350_000);
    String text = "Đường Láng\r\n".repeat(90_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          assertThat(PlainText.clean(marks, MAX).text().length()).isLessThan(MAX);
          assertThat(PlainText.clean(text, 2_000_000).cut()).isFalse();
        });
  }

  @Test
  void oneLineHasNoLineEndsNorTabs() {
    assertThat(PlainText.singleLine("Bàn\t03\r\ntầng 2\n", 80).text()).isEqualTo("Bàn 03 tầng 2 ");
    assertThat(PlainText.tidy("  Nguyễn   Văn\n An ", 80).text()).isEqualTo("Nguyễn Văn An");
  }

  @Test
  void isIdempotentOnRandomText() {
    Random random = new Random(1022);
    String[] pieces = {
      "a",
      "e\u0302\u0323",
      "\u0301",
      "🙂",
      "\u200d",
      "👩",
      "\ud83d",
      "\ude42",
      "\r",
      "\n",
      "\u202e",
      "\u00a0",
      "đ",
      "\u0000",
      "\ufe0f",
      "❤"
    };
    for (int round = 0; round < 2_000; round++) {
      StringBuilder raw = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        raw.append(pieces[random.nextInt(pieces.length)]);
      }
      int max = random.nextInt(20);
      String once = PlainText.clean(raw.toString(), max).text();
      assertThat(once.length()).isLessThanOrEqualTo(max);
      assertThat(PlainText.clean(once, max)).isEqualTo(new PlainText.Cleaned(once, false));
    }
  }
}
