package vn.hotline1022.feedback.open311;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an answer in JSON; nothing when it is none, nests too deep or is too long anywhere. */
final class TreeJson {
  private static final int DEEPEST = 16;
  private static final int LONGEST_NUMBER = 64;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .maxNameLength(256)
                          .maxStringLength(256 * 1024)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private TreeJson() {}

  static Optional<Tree> read(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return node == null || !node.isContainerNode() ? Optional.empty() : Optional.of(tree(node));
    } catch (JacksonException | NumberFormatException e) {
      // An exponent that is no number at all is not reported as the others are.
      return Optional.empty();
    }
  }

  private static Tree tree(JsonNode node) {
    if (node.isArray()) {
      List<Tree> rows = new ArrayList<>();
      node.forEach(
          row -> {
            if (!row.isNull()) {
              rows.add(tree(row));
            }
          });
      return new Tree.Rows(rows);
    }
    if (node.isObject()) {
      Map<String, List<Tree>> fields = new LinkedHashMap<>();
      node.properties()
          .forEach(
              field -> {
                if (!field.getValue().isNull()) {
                  fields.put(field.getKey(), List.of(tree(field.getValue())));
                }
              });
      return new Tree.Fields(fields);
    }
    return new Tree.Text(node.isBigDecimal() ? plain(node.decimalValue()) : node.asText());
  }

  /** As it is said; written out, a few letters would become more than there is room for. */
  private static String plain(BigDecimal number) {
    boolean huge = number.scale() < -LONGEST_NUMBER || number.scale() > LONGEST_NUMBER;
    return huge ? number.toString() : number.toPlainString();
  }
}
