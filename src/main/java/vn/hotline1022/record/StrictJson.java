package vn.hotline1022.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes and reads the small objects that records and drafts are made of. What is read may come
 * from anywhere: nesting, numbers and texts are bounded, a name that stands twice or something
 * behind the end is refused, and whatever is missing, of another type or out of bounds throws
 * {@link IllegalArgumentException}.
 */
public final class StrictJson {
  /** The end of the year 9999, either side of 1970. */
  private static final long MILLIS_MAX = 253_402_300_799_999L;

  private static final int ID_LENGTH = 36;

  private static final JsonMapper MAPPER =
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

  private StrictJson() {}

  /** An empty object, to be written. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** An object as text. */
  public static String text(ObjectNode object) {
    return written(MAPPER.writer(), object);
  }

  /** An object as text that people can read. */
  public static String indented(ObjectNode object) {
    return written(MAPPER.writer(SerializationFeature.INDENT_OUTPUT), object);
  }

  private static String written(ObjectWriter writer, ObjectNode object) {
    try {
      return writer.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always written", e);
    }
  }

  /** An object as the bytes of a record's part. */
  public static Bytes bytes(ObjectNode object) {
    // By way of a string: half a surrogate pair becomes "?" instead of a write that fails.
    return Bytes.utf8(text(object));
  }

  /** Reads an object. */
  public static JsonNode read(Bytes bytes) {
    try {
      return isObject(MAPPER.readTree(bytes.toArray()));
    } catch (IOException e) {
      throw new IllegalArgumentException("unreadable", e);
    }
  }

  /** Reads an object. */
  public static JsonNode read(String text) {
    try {
      return isObject(MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("unreadable", e);
    }
  }

  private static JsonNode isObject(JsonNode node) {
    require(node != null && node.isObject());
    return node;
  }

  /** The value of a name that must be there. */
  public static JsonNode field(JsonNode object, String name) {
    JsonNode value = object.get(name);
    require(value != null);
    return value;
  }

  /** A text of any length that a reader lets in. */
  public static String text(JsonNode object, String name) {
    return text(field(object, name));
  }

  /** A text of at most so many characters. */
  public static String text(JsonNode object, String name, int most) {
    return text(field(object, name), most);
  }

  /** The value as a text of at most so many characters. */
  public static String text(JsonNode value, int most) {
    String text = text(value);
    require(text.length() <= most);
    return text;
  }

  /** The value as a text. */
  public static String text(JsonNode value) {
    require(value.isTextual());
    String text = value.textValue();
    // Half a surrogate pair, written as an escape, is no text to a database: made "?" here.
    return hasSurrogates(text) ? Bytes.utf8(text).utf8() : text;
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A text; nothing when the name is missing. */
  public static Optional<String> optionalText(JsonNode object, String name) {
    return object.has(name) ? Optional.of(text(object, name)) : Optional.empty();
  }

  /** An id; nothing when the name is missing. */
  public static Optional<UUID> optionalId(JsonNode object, String name) {
    return object.has(name) ? Optional.of(id(object.get(name))) : Optional.empty();
  }

  /** The value as an id. */
  public static UUID id(JsonNode value) {
    return UUID.fromString(text(value, ID_LENGTH));
  }

  /** A whole number, a time in milliseconds at most. */
  public static long number(JsonNode object, String name) {
    return number(field(object, name));
  }

  /** The value as a whole number between {@code -most} and {@code most}. */
  public static long number(JsonNode value, long most) {
    long number = number(value);
    require(number >= -most && number <= most);
    return number;
  }

  /** The value as a whole number, a time in milliseconds at most. */
  public static long number(JsonNode value) {
    require(value.isIntegralNumber() && value.canConvertToLong());
    long number = value.longValue();
    require(number >= -MILLIS_MAX && number <= MILLIS_MAX);
    return number;
  }

  /** A moment, written as milliseconds since 1970. */
  public static Instant moment(JsonNode object, String name) {
    return Instant.ofEpochMilli(number(object, name));
  }

  /** An array of at most so many values. */
  public static JsonNode array(JsonNode object, String name, int most) {
    JsonNode array = field(object, name);
    require(array.isArray() && array.size() <= most);
    return array;
  }

  /** Whatever does not fit makes the whole unreadable. */
  public static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("unreadable");
    }
  }
}
