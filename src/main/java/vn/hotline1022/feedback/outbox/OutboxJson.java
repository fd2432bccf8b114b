package vn.hotline1022.feedback.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.StrictJson;

/** What the gateway keeps in the encrypted store: its settings, why it rests, and answers. */
public final class OutboxJson {
  private static final int LINE_MAX = 2_000;
  private static final int RECEIVER_MAX = 120;
  private static final int ANSWERS_MAX = 100;

  private static final Logger LOG = LoggerFactory.getLogger(OutboxJson.class);

  private OutboxJson() {}

  public static Bytes of(GatewaySettings settings) {
    ObjectNode object = StrictJson.object();
    object.put("address", settings.address());
    object.put("key", settings.key());
    object.put("jurisdiction", settings.jurisdiction());
    object.put("receiver", settings.receiver());
    ObjectNode services = object.putObject("services");
    new TreeMap<>(settings.services()).forEach(services::put);
    return StrictJson.bytes(object);
  }

  /**
   * Settings as they were kept, or as somebody wrote them into a file.
   *
   * @throws IllegalArgumentException when they are none
   */
  public static GatewaySettings settings(Bytes bytes) {
    JsonNode object = StrictJson.read(bytes);
    Map<String, String> services = new HashMap<>();
    JsonNode table = StrictJson.field(object, "services");
    StrictJson.require(table.isObject());
    table
        .properties()
        .forEach(
            field -> services.put(field.getKey(), StrictJson.text(field.getValue(), LINE_MAX)));
    return new GatewaySettings(
        StrictJson.text(object, "address", LINE_MAX),
        StrictJson.text(object, "key", LINE_MAX),
        StrictJson.optionalText(object, "jurisdiction").orElse(""),
        StrictJson.text(object, "receiver", RECEIVER_MAX),
        services);
  }

  /** How receivers were called, by what tells them apart. */
  public static Bytes of(Map<String, String> names) {
    ObjectNode object = StrictJson.object();
    new TreeMap<>(names).forEach(object::put);
    return StrictJson.bytes(object);
  }

  public static Map<String, String> names(Bytes bytes) {
    Map<String, String> names = new HashMap<>();
    StrictJson.read(bytes)
        .properties()
        .forEach(
            field -> names.put(field.getKey(), StrictJson.text(field.getValue(), RECEIVER_MAX)));
    return names;
  }

  public static Bytes of(Hold hold) {
    ObjectNode object = StrictJson.object();
    object.put("until", hold.until().toEpochMilli());
    object.put("obeyed", hold.obeyed());
    hold.fatal().ifPresent(cause -> object.put("fatal", cause.name()));
    return StrictJson.bytes(object);
  }

  public static Hold hold(Bytes bytes) {
    JsonNode object = StrictJson.read(bytes);
    Optional<Cause> fatal = StrictJson.optionalText(object, "fatal").map(Cause::valueOf);
    return new Hold(
        StrictJson.moment(object, "until"),
        StrictJson.field(object, "obeyed").booleanValue(),
        fatal);
  }

  /** Without those out of bounds: one row must not hinder all the others. */
  public static Map<String, List<String>> readableAnswers(String text) {
    Map<String, List<String>> answers = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : read(text).properties()) {
      ObjectNode one = StrictJson.object();
      one.set(field.getKey(), field.getValue());
      try {
        if (answers.size() < ANSWERS_MAX) {
          answers.putAll(answers(one));
        }
      } catch (IllegalArgumentException e) {
        LOG.warn("an answer out of bounds is left out");
      }
    }
    return answers;
  }

  private static JsonNode read(String text) {
    try {
      return StrictJson.read(text);
    } catch (IllegalArgumentException e) {
      LOG.warn("answers that cannot be read are left out");
      return StrictJson.object();
    }
  }

  /** One text or several for each question. */
  public static Map<String, List<String>> answers(JsonNode object) {
    StrictJson.require(object.isObject() && object.size() <= ANSWERS_MAX);
    Map<String, List<String>> answers = new HashMap<>();
    object
        .properties()
        .forEach(
            field -> {
              List<String> given = new ArrayList<>();
              if (field.getValue().isArray()) {
                field.getValue().forEach(each -> given.add(StrictJson.text(each, LINE_MAX)));
              } else {
                given.add(StrictJson.text(field.getValue(), LINE_MAX));
              }
              answers.put(field.getKey(), List.copyOf(given));
            });
    return answers;
  }
}
