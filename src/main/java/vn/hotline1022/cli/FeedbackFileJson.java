package vn.hotline1022.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.hotline1022.feedback.Asked;
import vn.hotline1022.feedback.AttributeTyped;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.outbox.OutboxJson;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.StrictJson;

/**
 * An item of feedback in a file: an object with the fields of the form by their names in small
 * letters, and {@code attributes}, the answers to the receiver's questions.
 *
 * @param answers by the code of the question
 */
record FeedbackFileJson(FeedbackForm form, Map<String, List<String>> answers) {
  private static final String ANSWERS = "attributes";

  /**
   * Reads the file's content.
   *
   * @throws IllegalArgumentException when it is no such object, or names a field there is not
   */
  static FeedbackFileJson read(byte[] content) {
    JsonNode object = StrictJson.read(Bytes.of(content));
    Map<String, String> fields = new HashMap<>();
    object
        .properties()
        .forEach(
            field -> {
              if (!field.getKey().equals(ANSWERS)) {
                FeedbackForm.Field.valueOf(field.getKey().toUpperCase(Locale.ROOT));
                fields.put(field.getKey(), text(field.getValue()));
              }
            });
    Map<String, List<String>> answers =
        object.has(ANSWERS) ? OutboxJson.answers(object.get(ANSWERS)) : Map.of();
    return new FeedbackFileJson(FeedbackForm.of(fields), answers);
  }

  /**
   * The answers as they would be typed; of a question that nobody knows here its code and the text
   * as it stands.
   */
  List<AttributeTyped> typed(Asked asked) {
    List<AttributeTyped> typed = new ArrayList<>();
    new TreeMap<>(answers)
        .forEach(
            (code, values) ->
                typed.add(
                    AttributeTyped.of(
                        asked.service(),
                        asked.question(code).orElseGet(() -> unknown(code, values)),
                        values)));
    return typed;
  }

  private static Question unknown(String code, List<String> values) {
    Question.Type type = values.size() > 1 ? Question.Type.SOME_OF : Question.Type.TEXT;
    return new Question(code, true, false, type, "", "", Map.of());
  }

  private static String text(JsonNode value) {
    StrictJson.require(value.isValueNode());
    if (value.isBoolean()) {
      return value.booleanValue() ? "1" : "";
    }
    return value.isNull() ? "" : value.asText();
  }
}
