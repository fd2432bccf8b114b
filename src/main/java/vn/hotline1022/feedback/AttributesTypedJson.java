package vn.hotline1022.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.record.StrictJson;

/** Answers to the receiver's questions while they are written, as one field of a draft. */
final class AttributesTypedJson {
  private static final String ALL = "all";

  private AttributesTypedJson() {}

  static String write(List<AttributeTyped> all) {
    if (all.isEmpty()) {
      return "";
    }
    ObjectNode object = StrictJson.object();
    ArrayNode array = object.putArray(ALL);
    for (AttributeTyped one : all) {
      ObjectNode row = array.addObject();
      row.put("service", one.service());
      row.put("code", one.code());
      row.put("type", one.type().name());
      row.put("question", one.question());
      one.typed().forEach(row.putArray("typed")::add);
      one.names().forEach(row.putArray("names")::add);
    }
    return StrictJson.text(object);
  }

  /** What cannot be read is left out. */
  static List<AttributeTyped> read(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<AttributeTyped> all = new ArrayList<>();
    try {
      StrictJson.field(StrictJson.read(text), ALL).forEach(row -> all.add(one(row)));
    } catch (IllegalArgumentException e) {
      return List.copyOf(all);
    }
    return List.copyOf(all);
  }

  private static AttributeTyped one(JsonNode row) {
    return new AttributeTyped(
        StrictJson.text(row, "service"),
        StrictJson.text(row, "code"),
        Question.Type.valueOf(StrictJson.text(row, "type")),
        StrictJson.text(row, "question"),
        texts(row, "typed"),
        texts(row, "names"));
  }

  private static List<String> texts(JsonNode row, String name) {
    List<String> texts = new ArrayList<>();
    StrictJson.field(row, name).forEach(each -> texts.add(StrictJson.text(each)));
    return texts;
  }
}
