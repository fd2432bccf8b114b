package vn.hotline1022.followup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.Bytes;

/** Reads and writes the small flat objects of this package; whatever does not fit throws. */
final class JsonParts {
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

  private JsonParts() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static Bytes bytes(ObjectNode node) {
    return Bytes.utf8(text(node));
  }

  static String text(ObjectNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always written", e);
    }
  }

  static JsonNode read(Bytes bytes) throws IOException {
    return object(MAPPER.readTree(bytes.toArray()));
  }

  static JsonNode read(String text) throws IOException {
    return object(MAPPER.readTree(text));
  }

  static String text(JsonNode object, String name) {
    JsonNode value = object.get(name);
    require(value != null && value.isTextual());
    // Half a surrogate pair, written as an escape, is no text to a database: made "?" here.
    return Bytes.utf8(value.textValue()).utf8();
  }

  /** Empty when the field is missing. */
  static String optionalText(JsonNode object, String name) {
    return object.has(name) ? text(object, name) : "";
  }

  static Optional<UUID> id(JsonNode object, String name) {
    return object.has(name) ? Optional.of(UUID.fromString(text(object, name))) : Optional.empty();
  }

  static Instant time(JsonNode object, String name) {
    JsonNode value = object.get(name);
    require(value != null && value.isIntegralNumber() && value.canConvertToLong());
    long millis = value.longValue();
    require(Math.abs(millis) <= FollowUpBounds.MILLIS_MAX);
    return Instant.ofEpochMilli(millis);
  }

  static void put(ObjectNode object, String name, Optional<UUID> id) {
    id.ifPresent(value -> object.put(name, value.toString()));
  }

  private static JsonNode object(JsonNode node) {
    require(node != null && node.isObject());
    return node;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("unreadable");
    }
  }
}
