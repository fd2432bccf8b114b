package vn.hotline1022.store;

import static vn.hotline1022.store.SummedJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.UUID;
import vn.hotline1022.staff.Person;

/** {@code profile.json}: which computer this is. */
final class ProfileJson {

  private static final int FORMAT = 1;

  private ProfileJson() {}

  /** The computer: its id for ever, and the name people gave it. */
  record Device(UUID id, String name) {}

  static byte[] write(Device device) {
    ObjectNode node = SummedJson.ofFormat(FORMAT);
    node.put("deviceId", device.id().toString());
    node.put("deviceName", device.name());
    return SummedJson.write(node);
  }

  static Device read(byte[] bytes) throws IOException {
    JsonNode node = SummedJson.read(bytes, FORMAT);
    String name = text(node, "deviceName");
    if (!Person.isName(name)) {
      throw new IOException("bad deviceName");
    }
    try {
      return new Device(UUID.fromString(text(node, "deviceId")), name);
    } catch (IllegalArgumentException e) {
      throw new IOException("bad deviceId", e);
    }
  }
}
