package vn.hotline1022.store;

import static vn.hotline1022.store.SummedJson.base64;
import static vn.hotline1022.store.SummedJson.bytes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.staff.KeyHolder;
import vn.hotline1022.staff.SealedKey;

/** A {@link KeyHolder} as fields of a key file. */
final class KeyHolderJson {

  private static final int MOST_KEYS = 4;

  private KeyHolderJson() {}

  static void write(KeyHolder holder, ObjectNode to) {
    to.put("publicKey", base64(holder.publicKey()));
    to.put("wrappedPrivateKey", base64(holder.wrappedPrivateKey()));
    ArrayNode keys = to.putArray("keys");
    for (SealedKey key : holder.keys()) {
      keys.addObject()
          .put("ephemeral", base64(key.ephemeral()))
          .put("wrapped", base64(key.wrapped()))
          .put("seal", base64(key.seal()));
    }
  }

  static KeyHolder read(JsonNode from) throws IOException {
    JsonNode keys = from.path("keys");
    if (!keys.isArray() || keys.isEmpty() || keys.size() > MOST_KEYS) {
      throw new IOException("bad keys");
    }
    List<SealedKey> sealed = new ArrayList<>();
    for (JsonNode key : keys) {
      sealed.add(
          new SealedKey(
              bytes(key, "ephemeral", 32), bytes(key, "wrapped", 40), bytes(key, "seal", 32)));
    }
    return new KeyHolder(
        bytes(from, "publicKey", 32), bytes(from, "wrappedPrivateKey", 40), sealed);
  }
}
