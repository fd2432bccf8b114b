package vn.hotline1022.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A record's body or personal part that is one flat object of texts, times, numbers and flags. What
 * is read may come from anywhere: a missing value, one of another type or out of bounds throws
 * {@link IllegalArgumentException}, and the record counts as unreadable.
 */
public final class FlatJson {
  private final JsonNode object;

  private FlatJson(JsonNode object) {
    this.object = object;
  }

  /** Begins to write an object. */
  public static Out write() {
    return new Out(StrictJson.object());
  }

  /** Reads an object. */
  public static FlatJson read(Bytes bytes) {
    return new FlatJson(StrictJson.read(bytes));
  }

  /** A text of at most so many characters. */
  public String text(String name, int max) {
    return StrictJson.text(object, name, max);
  }

  /** A moment. */
  public Instant moment(String name) {
    return StrictJson.moment(object, name);
  }

  /** A moment that may be missing. */
  public Optional<Instant> optionalMoment(String name) {
    return object.has(name) ? Optional.of(moment(name)) : Optional.empty();
  }

  /** A whole number between {@code -most} and {@code most}. */
  public long number(String name, long most) {
    return StrictJson.number(StrictJson.field(object, name), most);
  }

  /** A flag; missing is false. */
  public boolean flag(String name) {
    JsonNode value = object.get(name);
    StrictJson.require(value == null || value.isBoolean());
    return value != null && value.booleanValue();
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
      return StrictJson.bytes(node);
    }
  }
}
