package vn.hotline1022.sync.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.StrictJson;

/** An identity file as JSON. */
public final class IdentityJson {

  /** Longest file in bytes. */
  public static final int MOST_BYTES = 4 * 1024;

  private static final int VERSION = 1;
  private static final String WHAT = "hotline1022 desk";

  private IdentityJson() {}

  public static byte[] write(IdentityFile identity) {
    ObjectNode node = StrictJson.object();
    node.put("what", WHAT);
    node.put("version", VERSION);
    node.put("device", identity.device().toString());
    node.put("name", identity.name());
    node.put("signing", text(identity.signing()));
    node.put("encryption", text(identity.encryption()));
    return (StrictJson.indented(node) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Reads one; empty when it is something else. */
  public static Optional<IdentityFile> read(byte[] bytes) {
    try {
      JsonNode node = StrictJson.read(Bytes.of(bytes));
      StrictJson.require(bytes.length <= MOST_BYTES);
      StrictJson.require(StrictJson.text(node, "what").equals(WHAT));
      StrictJson.require(StrictJson.number(node, "version") == VERSION);
      return Optional.of(
          new IdentityFile(
              StrictJson.id(StrictJson.field(node, "device")),
              StrictJson.text(node, "name", IdentityFile.NAME_MAX),
              key(node, "signing"),
              key(node, "encryption")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String text(Bytes key) {
    return Base64.getEncoder().encodeToString(key.toArray());
  }

  private static Bytes key(JsonNode node, String name) {
    return Bytes.of(Base64.getDecoder().decode(StrictJson.text(node, name, 64)));
  }
}
