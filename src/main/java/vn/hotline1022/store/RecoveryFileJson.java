package vn.hotline1022.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** {@code recovery.json}. */
final class RecoveryFileJson {

  private static final int FORMAT = 1;

  private RecoveryFileJson() {}

  static byte[] write(RecoveryFile file) {
    ObjectNode node = SummedJson.ofFormat(FORMAT);
    node.put("salt", SummedJson.base64(file.salt()));
    KeyHolderJson.write(file.holder(), node);
    return SummedJson.write(node);
  }

  static RecoveryFile read(byte[] bytes) throws IOException {
    JsonNode node = SummedJson.read(bytes, FORMAT);
    return new RecoveryFile(
        SummedJson.bytes(node, "salt", RecoveryFile.SALT_BYTES), KeyHolderJson.read(node));
  }
}
