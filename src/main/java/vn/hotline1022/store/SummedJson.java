package vn.hotline1022.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.Bytes;

/**
 * The small JSON files of a profile: one flat object with a format number and a sum over the rest,
 * so that a flipped bit is told as damage and not as a wrong passphrase. Unknown fields are kept
 * out of the way; size, depth and lengths are bounded. Failures to read are {@link IOException}s.
 */
final class SummedJson {

  /** Largest file, in bytes. */
  static final int MOST_BYTES = 64 * 1024;

  private static final String FORMAT = "format";
  private static final String SUM = "sum";
  private static final int MOST_TEXT = 8 * 1024;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(8)
                          .maxNumberLength(20)
                          .maxStringLength(MOST_TEXT)
                          .maxNameLength(64)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private SummedJson() {}

  /** An empty object of this format number. */
  static ObjectNode ofFormat(int format) {
    return MAPPER.createObjectNode().put(FORMAT, format);
  }

  static byte[] write(ObjectNode content) {
    try {
      ObjectNode summed = content.deepCopy();
      summed.put(SUM, sum(content));
      return MAPPER.writeValueAsBytes(summed);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads an object of format 1 to {@code known}; a newer one is a fault of its own. */
  static ObjectNode read(byte[] bytes, int known) throws IOException {
    if (!(MAPPER.readTree(bytes) instanceof ObjectNode content)) {
      throw new IOException("no object");
    }
    int format = number(content, FORMAT, 1, Integer.MAX_VALUE);
    if (format > known) {
      throw new FaultException(new Fault.StoreNewer(format, known));
    }
    JsonNode sum = content.remove(SUM);
    if (sum == null || !sum.asText().equals(sum(content))) {
      throw new IOException("sum differs");
    }
    return content;
  }

  static int number(JsonNode node, String field, int least, int most) throws IOException {
    return (int) wholeNumber(node, field, least, most);
  }

  static long wholeNumber(JsonNode node, String field, long least, long most) throws IOException {
    JsonNode value = node.path(field);
    if (!value.isIntegralNumber()
        || !value.canConvertToLong()
        || value.longValue() < least
        || value.longValue() > most) {
      throw new IOException("bad " + field);
    }
    return value.longValue();
  }

  static String text(JsonNode node, String field) throws IOException {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw new IOException("bad " + field);
    }
    return value.textValue();
  }

  /** Base 64 of exactly {@code length} bytes. */
  static Bytes bytes(JsonNode node, String field, int length) throws IOException {
    try {
      byte[] bytes = Base64.getDecoder().decode(text(node, field));
      if (bytes.length == length) {
        return Bytes.of(bytes);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("bad " + field, e);
    }
    throw new IOException("bad " + field);
  }

  static String base64(Bytes bytes) {
    return Base64.getEncoder().encodeToString(bytes.toArray());
  }

  private static String sum(ObjectNode content) throws IOException {
    try {
      byte[] written =
          MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(content);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
