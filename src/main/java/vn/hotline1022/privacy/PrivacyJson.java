package vn.hotline1022.privacy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import vn.hotline1022.record.Bytes;

/** Reads small objects, with bounds, for the records of this package. */
final class PrivacyJson {
  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(16)
                          .maxNumberLength(32)
                          .maxStringLength(64 * 1024)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final long MILLIS_MAX = 253_402_300_799_999L;

  private PrivacyJson() {}

  static JsonNode object(Bytes bytes) throws IOException {
    JsonNode node = MAPPER.readTree(bytes.toArray());
    require(node.isObject());
    return node;
  }

  static String text(JsonNode object, String name, int most) {
    JsonNode value = object.get(name);
    require(value != null && value.isTextual() && value.textValue().length() <= most);
    return Bytes.utf8(value.textValue()).utf8();
  }

  static long number(JsonNode object, String name) {
    JsonNode value = object.get(name);
    require(value != null && value.isIntegralNumber() && value.canConvertToLong());
    require(Math.abs(value.longValue()) <= MILLIS_MAX);
    return value.longValue();
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("unreadable");
    }
  }
}
