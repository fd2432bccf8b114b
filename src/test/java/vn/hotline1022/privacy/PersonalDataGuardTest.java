package vn.hotline1022.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.text.SearchKey;

class PersonalDataGuardTest {

  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';

  private final PersonalDataGuard guard = new PersonalDataGuard();

  /** One text with its secrets in brackets. */
  record Case(List<String> kinds, String marked) {

    String text() {
      return marked.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    Case changed(UnaryOperator<String> change) {
      return new Case(kinds, change.apply(marked));
    }

    @Override
    public String toString() {
      return String.join("+", kinds) + " " + marked.replace("\n", "⏎");
    }
  }

  static List<Case> cases() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Case> cases = new ArrayList<>();
    try (Reader in =
            new InputStreamReader(
                PersonalDataGuardTest.class.getResourceAsStream("guard-cases.csv"),
                StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(in, format)) {
      for (CSVRecord row : rows) {
        String kinds = row.get("kinds");
        String text = row.get("text").replace('⏎', '\n');
        cases.add(new Case(kinds.equals("NONE") ? List.of() : List.of(kinds.split("\\+")), text));
      }
    }
    return cases;
  }

  /** The same texts as they come from other keyboards, other people and other places. */
  static Stream<Case> variants() throws IOException {
    List<UnaryOperator<String>> changes =
        List.of(
            text -> text,
            text -> Normalizer.normalize(text, Normalizer.Form.NFD),
            text -> text.toUpperCase(Locale.ROOT),
            PersonalDataGuardTest::withoutAccents,
            text -> "Bác Hoà ở phường Ngọc Hà gọi.\n" + text,
            text -> text + "\nĐã hướng dẫn, bác tự làm được.",
            text -> text.replace(" ", "  "),
            text -> text.replace(" ", "\u00a0"));
    List<Case> cases = cases();
    return changes.stream().flatMap(change -> cases.stream().map(c -> c.changed(change)));
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  @ParameterizedTest
  @MethodSource("variants")
  void findsTheSecretsAndNothingElse(Case example) {
    String text = example.text();
    assertThat(marked(text)).isEqualTo(example.marked());
    List<Finding> findings = guard.scan(text);
    assertThat(findings)
        .extracting(finding -> finding.kind().name())
        .containsExactlyElementsOf(example.kinds());
    String masked = guard.mask(text);
    assertThat(masked).hasSameSizeAs(text);
    assertThat(guard.mask(masked)).isEqualTo(masked);
    for (Finding finding : findings) {
      assertThat(masked.substring(finding.start(), finding.end())).matches("•+");
    }
  }

  @Test
  void thereAreHundredsOfCases() throws IOException {
    List<Case> cases = cases();
    assertThat(cases).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    assertThat(cases).filteredOn(c -> c.kinds().isEmpty()).hasSizeGreaterThan(150);
  }

  @Test
  void invisibleCharactersHideNothing() {
    assertThat(guard.mask("mã OTP là 12\u200b34\u200d56")).isEqualTo("mã OTP là ••••••••");
    assertThat(guard.mask("\u202e001185012345\u202c")).isEqualTo("\u202e••••••••••••\u202c");
  }

  @Test
  void anAccentTellsACodeFromAConjunction() {
    assertThat(guard.scan("Bác bảo mã là 2019")).hasSize(1);
    assertThat(guard.scan("Bac bao ma la 2019")).hasSize(1);
    assertThat(guard.scan("Không phải năm 2018 mà là 2019")).isEmpty();
    assertThat(guard.scan("KHÔNG PHẢI NĂM 2018 MÀ LÀ 2019")).isEmpty();
  }

  @Test
  void theSameTextGivesTheSameFindings() {
    String text = "CCCD 001185012345, mã OTP là 123456, mk: hanoi2024";
    assertThat(guard.scan(text)).isEqualTo(new PersonalDataGuard().scan(text)).hasSize(3);
  }

  @Test
  void maskingIsIdempotentOnRandomText() {
    String[] pieces = {
      "mã ",
      "OTP ",
      "là ",
      "123456",
      " 4821 ",
      "mật khẩu ",
      ": ",
      "Abc@1234",
      "\n",
      ", ",
      "cccd ",
      "001185012345",
      " 012345678 ",
      "0912 345 678",
      "1 2 3 4 ",
      "5 6",
      "-",
      ". ",
      "của bác ",
      "mk ",
      "pin ",
      "hanoi2024 ",
      "xác thực ",
      "đồng ",
      "mã hồ sơ ",
      "một hai ba bốn ",
      "e\u0301",
      "•",
      "/"
    };
    Random random = new Random(20261121);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String masked = guard.mask(text.toString());
      assertThat(guard.mask(masked)).as(text.toString()).isEqualTo(masked);
    }
  }

  @Test
  void anyTextIsTaken() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      char[] text = new char[random.nextInt(60)];
      for (int i = 0; i < text.length; i++) {
        int kind = random.nextInt(4);
        text[i] = (char) (kind == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(0x60));
      }
      String typed = new String(text);
      assertThat(guard.mask(typed)).hasSameSizeAs(typed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "12.",
        "a",
        "•",
        "mã ",
        "mã là ",
        "OTP",
        "otp ",
        "mk ",
        "mk:",
        "pass",
        "mật khẩu là ",
        "001 ",
        "0",
        "cccd ",
        "không ",
        "a\u0301",
        "@1a",
        "1-",
        "1, ",
        "\n",
        "là OTP 1",
        "Đường Láng, ",
        "0912 345 678 ",
        "pin "
      })
  void aLongTextOfAnythingIsQuick(String piece) {
    String text = piece.repeat(250_000 / piece.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(guard.mask(text)).hasSameSizeAs(text));
  }

  @Test
  void notesStaySearchableAroundTheMask() {
    String masked = guard.mask("Đường Láng, mã OTP là 123456, bác Đức");
    assertThat(SearchKey.words(masked)).contains("duong", "lang", "duc").doesNotContain("123456");
  }

  private String marked(String text) {
    StringBuilder out = new StringBuilder(text);
    for (Finding finding : guard.scan(text).reversed()) {
      out.insert(finding.end(), CLOSE).insert(finding.start(), OPEN);
    }
    return out.toString();
  }
}
