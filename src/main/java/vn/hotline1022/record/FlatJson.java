package vn.hotline1022.record;

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

/**
 * A record's body or personal part that is one flat object of texts, times, numbers and flags. What
 * is read may come from anywhere: a missing value, one of another type or out of bounds throws
 * {@link IllegalArgumentException}, and the record counts as unreadable.
 */
public final class FlatJson {
  private static final long MILLIS_MAX = 253_402_300_799_999L;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(4)
                          .maxNumberLength(32)
                          .maxStringLength(16 * 1024)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode object;

  private FlatJson(JsonNode object) {
    this.object = object;
  }

  /** Begins to write an object. */
  public static Out write() {
    return new Out(JsonNodeFactory.instance.objectNode());
  }

  /** Reads an object. */
  public static FlatJson read(Bytes bytes) {
    try {
      JsonNode node = MAPPER.readTree(bytes.toArray());
      require(node.isObject());
      return new FlatJson(node);
    } catch (IOException e) {
      throw new IllegalArgumentException("unreadable", e);
    }
  }

  /** A text of at most so many characters. */
  public String text(String name, int max) {
    JsonNode value = object.get(name);
    require(value != null && value.isTextual());
    // Half a surrogate pair, written as an escape, is no text to a database: made "?" here.
    String text = Bytes.utf8(value.textValue()).utf8();
    require(text.length() <= max);
    return text;
  }

  /** A moment. */
  public Instant moment(String name) {
    return optionalMoment(name).orElseThrow(() -> new IllegalArgumentException("unreadable"));
  }

  /** A moment that may be missing. */
  public Optional<Instant> optionalMoment(String name) {
    JsonNode value = object.get(name);
    if (value == null) {
      return Optional.empty();
    }
    require(value.isIntegralNumber() && value.canConvertToLong());
    long millis = value.longValue();
    require(millis >= -MILLIS_MAX && millis <= MILLIS_MAX);
    return Optional.of(Instant.ofEpochMilli(millis));
  }

  /** A whole number between {@code -most} and {@code most}. */
  public long number(String name, long most) {
    JsonNode value = object.get(name);
    require(value != null && value.isIntegralNumber() && value.canConvertToLong());
    long number = value.longValue();
    require(number >= -most && number <= most);
    return number;
  }

  /** A flag; missing is false. */
  public boolean flag(String name) {
    JsonNode value = object.get(name);
    require(value == null || value.isBoolean());
    return value != null && value.booleanValue();
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("unreadable");
    }
  }

  /** An object being written. */
  public static final class Out {
    private final ObjectNode node;

    private Out(ObjectNode node) {
      this.node = node;
    }

    public Out text(String name, String value) {
      node.put(name, value);
      return this;
    }

    public Out moment(String name, Instant value) {
      node.put(name, value.toEpochMilli());
      return this;
    }

    public Out optionalMoment(String name, Optional<Instant> value) {
      value.ifPresent(moment -> moment(name, moment));
      return this;
    }

    public Out number(String name, long value) {
      node.put(name, value);
      return this;
    }

    public Out flag(String name, boolean value) {
      node.put(name, value);
      return this;
    }

    public Bytes bytes() {
      try {
        return Bytes.utf8(MAPPER.writeValueAsString(node));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a tree of plain values is always written", e);
      }
    }
  }
}
