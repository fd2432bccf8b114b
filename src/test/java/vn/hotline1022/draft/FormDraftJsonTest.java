package vn.hotline1022.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormDraftJsonTest {

  @Test
  void fieldsComeBackAndTheSameFieldsGiveTheSameText() {
    Map<String, String> fields = Map.of("note", "Xoá \"hết\" \\ nhé\n", "who", "Đặng Đình Đức");
    assertThat(FormDraftJson.fields(FormDraftJson.of(fields))).isEqualTo(fields);
    assertThat(FormDraftJson.of(Map.of("b", "2", "a", "1"))).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "12", "null", "{\"a\":1}"})
  void whatIsNoneOfOursHasNoFields(String text) {
    assertThat(FormDraftJson.fields(text)).isEmpty();
  }
}
