package vn.hotline1022.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.text.PhoneNumber.Kind;

class PhoneNumbersTest {

  private final PhoneNumbers numbers = new PhoneNumbers();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0912345678",
        "0912 345 678",
        "0912.345.678",
        "0912-345-678",
        "(0912) 345 678",
        "091 234 5678",
        " 0912 345 678 ",
        "+84912345678",
        "+84 912 345 678",
        "+84 (0)912 345 678",
        "(+84) 912345678",
        "(84) 912345678",
        "0084912345678",
        "00 84 912 345 678",
        "84912345678",
        "+0912345678",
        "912345678",
        "０９１２３４５６７８",
        "＋84 912345678",
        "\u202a+84 912 345 678\u202c",
        "0912\u00a0345\u00a0678",
        "ĐT: 0912345678",
        "SĐT 0912.345.678 (chị Hoà)",
        "tel:+84912345678",
        "0912 345 678\n",
      })
  void readsAMobileInEveryForm(String raw) {
    assertThat(numbers.parse(raw)).isEqualTo(new PhoneNumber("0912345678", Kind.MOBILE));
  }

  @ParameterizedTest
  @CsvSource({
    "01201234567, 0701234567",
    "01211234567, 0791234567",
    "01221234567, 0771234567",
    "01231234567, 0831234567",
    "01241234567, 0841234567",
    "01251234567, 0851234567",
    "01261234567, 0761234567",
    "01271234567, 0811234567",
    "01281234567, 0781234567",
    "01291234567, 0821234567",
    "01621234567, 0321234567",
    "01631234567, 0331234567",
    "01641234567, 0341234567",
    "01651234567, 0351234567",
    "01661234567, 0361234567",
    "01671234567, 0371234567",
    "01681234567, 0381234567",
    "01691234567, 0391234567",
    "01861234567, 0561234567",
    "01881234567, 0581234567",
    "01991234567, 0591234567",
    "+84 168 123 4567, 0381234567",
    "0084 1681234567, 0381234567",
    "841681234567, 0381234567",
    "1681234567, 0381234567",
    "+84 (0)168.123.4567, 0381234567",
  })
  void elevenDigitMobilesBecomeTodays(String raw, String key) {
    assertThat(numbers.parse(raw)).isEqualTo(new PhoneNumber(key, Kind.MOBILE));
  }

  @ParameterizedTest
  @CsvSource({
    "024 3826 1147, 02438261147",
    "(024) 38261147, 02438261147",
    "024.3826.1147, 02438261147",
    "+84 24 3826 1147, 02438261147",
    "84 24 3826 1147, 02438261147",
    "04 3826 1147, 02438261147",
    "(04) 38261147, 02438261147",
    "+84 4 3826 1147, 02438261147",
    "024 3826 1147 máy lẻ 12, 02438261147",
    "024 3826 1147 ext. 305, 02438261147",
    "0225 382 1234, 02253821234",
    "028 3829 1234, 02838291234",
  })
  void readsLandlinesAndHanoisOldAreaCode(String raw, String key) {
    assertThat(numbers.parse(raw)).isEqualTo(new PhoneNumber(key, Kind.LANDLINE));
  }

  @ParameterizedTest
  @CsvSource({
    "1022, 1022",
    "1022 nhánh 8, 1022",
    "1022 nhánh số 8, 1022",
    "1022 bấm phím 8, 1022",
    "024.1022, 1022",
    "024.1022 nhánh 8, 1022",
    "111, 111",
    "112, 112",
    "113, 113",
    "114, 114",
    "115, 115",
    "1900 1009, 19001009",
    "1900.0368, 19000368",
    "1900545464, 1900545464",
    "+84 1900 1009, 19001009",
    "1800 1091, 18001091",
  })
  void readsShortCodesAndServiceNumbers(String raw, String key) {
    assertThat(numbers.parse(raw)).isEqualTo(new PhoneNumber(key, Kind.SHORT_CODE));
  }

  @ParameterizedTest
  @CsvSource({
    "+1 650-253-0000, +16502530000",
    "001 650 253 0000, +16502530000",
    "+82 10 1234 5678, +821012345678",
    "+49 (0)30 901820, +4930901820",
    "+61 412 345 678, +61412345678",
  })
  void keepsForeignNumbersInternational(String raw, String key) {
    assertThat(numbers.parse(raw)).isEqualTo(new PhoneNumber(key, Kind.FOREIGN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ẩn số",
        "Ẩn Số",
        "số ẩn",
        "private",
        "Private Number",
        "ANONYMOUS",
        "unknown",
        "withheld",
        "không hiện số",
        "No Caller ID",
        "a\u0302\u0309n so\u0302\u0301"
      })
  void knowsTheWordsForAWithheldNumber(String raw) {
    assertThat(numbers.parse(raw)).isEqualTo(PhoneNumber.WITHHELD);
  }

  @Test
  void nothingTypedIsNotYetANumberButNothingFromTheLineIsWithheld() {
    assertThat(numbers.parse("")).isEqualTo(PhoneNumber.NONE);
    assertThat(numbers.parse(" \t")).isEqualTo(PhoneNumber.NONE);
    assertThat(numbers.fromLine("")).isEqualTo(PhoneNumber.WITHHELD);
    assertThat(numbers.fromLine("anonymous")).isEqualTo(PhoneNumber.WITHHELD);
    assertThat(numbers.fromLine("+84912345678").kind()).isEqualTo(Kind.MOBILE);
  }

  @ParameterizedTest
  @CsvSource({
    "0912, 0912",
    "091234567, 091234567",
    "09123456789, 09123456789",
    "0912 34a 678, 091234678",
    "0912345678 hoặc 0987654321, 09123456780987654321",
    "38261147, 38261147",
    "0162 12 34 56, 0162123456",
    "+84 91, +8491",
    "+1 650, +1650",
    "000000000000, +0000000000",
    "1234, 1234",
  })
  void digitsThatAreNoNumberStayAsTyped(String raw, String key) {
    assertThat(numbers.parse(raw)).isEqualTo(new PhoneNumber(key, Kind.INCOMPLETE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "chị Hoà", "1800FLOWERS", "☎", "+", "++84", "0912345a78", "#"})
  void lettersAreNoNumber(String raw) {
    assertThat(numbers.parse(raw).kind()).isEqualTo(Kind.INCOMPLETE);
  }

  @ParameterizedTest
  @CsvSource({
    "0912345678, 0912 345 678",
    "0162 123 4567, 0321 234 567",
    "02438261147, 024 3826 1147",
    "02838291234, 028 3829 1234",
    "02253821234, 0225 382 1234",
    "1022, 1022",
    "19001009, 1900 1009",
    "1900545464, 1900 545464",
    "+16502530000, +1 650-253-0000",
    "09123, 09123",
    "'', ''",
    "ẩn số, ''",
  })
  void writesNumbersAsPeopleReadThem(String raw, String shown) {
    assertThat(numbers.display(numbers.parse(raw))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "09, 09",
    "0912 3, 09123",
    "+84 91, 091",
    "0084 91, 091",
    "+84 (0)91, 091",
    "91, 091",
    "0162 3, 0323",
    "+84 162 3, 0323",
    "016, 016",
    "04 38, 02438",
    "024 38, 02438",
    "84912345678, 0912345678",
    "0912345678, 0912345678",
    "10, 10",
    "1022, 1022",
    "190010, 190010",
    "+1 650, +1650",
    "+8, ''",
    "+84, ''",
    "'', ''",
    "Hoà, ''",
  })
  void tellsHowTheKeyOfAnUnfinishedNumberBegins(String typed, String digits) {
    assertThat(numbers.digits(typed)).isEqualTo(digits);
  }

  @Test
  void everyBeginningOfANumberBeginsItsKey() {
    for (String number : new String[] {"0912345678", "02438261147", "0328765432"}) {
      for (int i = 1; i <= number.length(); i++) {
        assertThat(number).startsWith(numbers.digits(number.substring(0, i)));
      }
    }
    for (int i = 4; i <= 11; i++) {
      assertThat("0328765432").startsWith(numbers.digits("01628765432".substring(0, i)));
    }
  }

  @Test
  void parsingWhatIsShownGivesTheNumberAgain() {
    Random random = new Random(8);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder raw = new StringBuilder(random.nextBoolean() ? "0" : "+");
      for (int i = 3 + random.nextInt(10); i >= 0; i--) {
        raw.append(random.nextInt(10));
      }
      PhoneNumber number = numbers.parse(raw.toString());
      if (numbers.dialable(number)) {
        assertThat(numbers.parse(numbers.display(number))).isEqualTo(number);
        assertThat(numbers.parse(number.key())).isEqualTo(number);
        assertThat(numbers.digits(number.key())).isEqualTo(number.key());
      }
    }
  }

  @Test
  void aMegabyteIsNoNumberAndQuick() {
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          assertThat(numbers.parse("9".repeat(1_000_000)).key()).hasSize(20);
          assertThat(numbers.parse("nhánh ".repeat(200_000))).isEqualTo(PhoneNumber.NONE);
        });
  }
}
