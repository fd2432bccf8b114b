package vn.hotline1022.guide;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import vn.hotline1022.record.Bytes;

/** Reads and writes the small objects of this package; whatever does not fit throws. */
final class GuideJsonParts {
  private static final int TEXT_MAX = 200;

  /** The end of the year 9999, either side of 1970. */
  private static final long NUMBER_MAX = 253_402_300_799_999L;

  private static final int INTEGER_MAX = 1_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(8)
                          .maxNumberLength(32)
                          .maxStringLength(64 * 1024)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private GuideJsonParts() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static String text(ObjectNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always written", e);
    }
  }

  static JsonNode read(String text) throws IOException {
    JsonNode node = MAPPER.readTree(text);
    require(node != null && node.isObject());
    return node;
  }

  static JsonNode array(JsonNode object, String name, int most) {
    JsonNode array = object.path(name);
    require(array.isArray() && array.size() <= most);
    return array;
  }

  static String text(JsonNode object, String name) {
    return text(object.path(name));
  }

  static String text(JsonNode value) {
    require(value.isTextual() && value.textValue().length() <= TEXT_MAX);
    // Half a surrogate pair, written as an escape, is no text to a database: made "?" here.
    return Bytes.utf8(value.textValue()).utf8();
  }

  static long number(JsonNode object, String name) {
    return number(object.path(name));
  }

  static long number(JsonNode value) {
    require(value.isIntegralNumber() && value.canConvertToLong());
    long number = value.longValue();
    require(Math.abs(number) <= NUMBER_MAX);
    return number;
  }

  static int integer(JsonNode value) {
    long number = number(value);
    require(Math.abs(number) <= INTEGER_MAX);
    return (int) number;
  }

  static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("unreadable");
    }
  }
}
