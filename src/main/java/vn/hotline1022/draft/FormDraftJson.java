package vn.hotline1022.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Fields of a draft as one text, for the row a store keeps it in. */
public final class FormDraftJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private FormDraftJson() {}

  /** The same fields give the same text. */
  public static String of(Map<String, String> fields) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    new TreeMap<>(fields).forEach(node::put);
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always written", e);
    }
  }

  /** The fields again; of a text that is none of ours there are none. */
  public static Map<String, String> fields(String text) {
    Map<String, String> fields = new HashMap<>();
    try {
      JsonNode node = MAPPER.readTree(text);
      for (Map.Entry<String, JsonNode> each : node.properties()) {
        if (each.getValue().isTextual()) {
          fields.put(each.getKey(), each.getValue().textValue());
        }
      }
    } catch (JsonProcessingException e) {
      return Map.of();
    }
    return fields;
  }
}
