package vn.hotline1022.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  @Test
  void whatIsWrittenIsReadBack() {
    Bytes bytes =
        StrictJson.bytes(StrictJson.object().put("name", "Nguyễn Thị Đượm").put("at", -1L));
    JsonNode read = StrictJson.read(bytes);
    assertThat(StrictJson.text(read, "name", 20)).isEqualTo("Nguyễn Thị Đượm");
    assertThat(StrictJson.moment(read, "at").toEpochMilli()).isEqualTo(-1);
    assertThat(StrictJson.optionalText(read, "note")).isEmpty();
    assertThat(StrictJson.optionalId(read, "call")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "\"text\"",
        "null",
        "{\"a\":1",
        "{\"a\":1}{}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]}",
        "{\"a\":123456789012345678901234567890123}"
      })
  void whatIsNoSmallObjectIsRefused(String text) {
    assertThatThrownBy(() -> StrictJson.read(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StrictJson.read(Bytes.utf8(text)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aValueOfAnotherTypeOrOutOfBoundsIsRefused() {
    JsonNode read =
        StrictJson.read(
            "{\"text\":\"năm chữ\",\"number\":7.5,\"far\":253402300800000,\"list\":[1,2]}");
    refused(() -> StrictJson.text(read, "number"));
    refused(() -> StrictJson.text(read, "missing"));
    refused(() -> StrictJson.text(read, "text", 6));
    refused(() -> StrictJson.number(read, "number"));
    refused(() -> StrictJson.moment(read, "far"));
    refused(() -> StrictJson.optionalId(read, "text"));
    refused(() -> StrictJson.array(read, "list", 1));
    refused(() -> StrictJson.array(read, "text", 1));
  }

  private static void refused(Runnable reading) {
    assertThatThrownBy(reading::run).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void halfASurrogatePairIsNoText() {
    JsonNode read = StrictJson.read("{\"name\":\"Hà \\ud83d\"}");
    assertThat(StrictJson.text(read, "name")).isEqualTo("Hà ?");
  }
}
