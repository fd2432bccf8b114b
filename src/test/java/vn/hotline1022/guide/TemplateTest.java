package vn.hotline1022.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

  @ParameterizedTest
  @CsvSource({
    "{Them} mở máy giúp {us} ạ., Ông mở máy giúp cháu ạ.",
    "Cho {us} hỏi {them}, Cho cháu hỏi ông",
    "bấm **sáu số** vào, bấm [sáu số] vào",
    "**{Them} bấm** nhé, [Ông][ bấm] nhé",
    "không có gì, không có gì",
    "{Empty} rồi, ' rồi'"
  })
  void isFilledIn(String text, String shown) {
    String filled =
        Template.read(text).orElseThrow().fill(TemplateTest::word).stream()
            .map(span -> span.strong() ? "[" + span.text() + "]" : span.text())
            .collect(Collectors.joining());
    assertThat(filled).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{them", "them}", "{}", "{hai từ}", "{{them}}", "** nửa", "{1}", "{THEM}"})
  void whatIsNotClosedOrNoNameIsRefused(String text) {
    assertThat(Template.read(text)).isEmpty();
  }

  private static String word(String name) {
    return switch (name) {
      case "them" -> "ông";
      case "us" -> "cháu";
      default -> "";
    };
  }
}
