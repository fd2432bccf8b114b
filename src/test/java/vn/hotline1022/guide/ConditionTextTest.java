package vn.hotline1022.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTextTest {
  private static final Map<String, String> KNOWN = Map.of("phone", "android", "net", "yes");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phone = android | true",
        "phone=iphone | false",
        "phone != iphone | true",
        "store != open | true",
        "store = open | false",
        "phone in (iphone, android) | true",
        "known store | false",
        "not known store and known phone | true",
        "phone = iphone or net = yes | true",
        "phone = iphone and net = yes or net = yes | true",
        "phone = iphone and (net = yes or net = yes) | false",
        "not (phone = iphone or net = no) | true",
        "not not phone = android | true",
      })
  void holdsAsItReads(String text, boolean holds) {
    assertThat(ConditionText.read(text).orElseThrow().holds(KNOWN)).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "phone",
        "phone =",
        "= android",
        "phone = android phone = iphone",
        "phone in ()",
        "phone in (android",
        "phone in (android,)",
        "(phone = android",
        "phone = android)",
        "not",
        "and = or",
        "phone == android",
        "phone = 'android'",
        "phone = Android",
        "known",
        "phone = android &&  net = yes"
      })
  void whatIsNoConditionIsRefused(String text) {
    assertThat(ConditionText.read(text)).isEmpty();
  }

  @Test
  void aVeryLongOneIsRefused() {
    assertThat(ConditionText.read("(".repeat(100_000))).isEmpty();
    assertThat(ConditionText.read("not ".repeat(60) + "known phone")).isPresent();
  }
}
