package vn.hotline1022.store;

import static vn.hotline1022.store.SummedJson.text;
import static vn.hotline1022.store.SummedJson.wholeNumber;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.staff.Person;

/** The manifest of a backup, as it stands in the file. */
final class BackupManifestJson {

  /** Since 2 the shifts may be in it, since 3 the photos. */
  private static final int FORMAT = 3;

  private static final int WITHOUT_PHOTOS = 2;

  /** 1 PiB: sums of sizes stay far from overflowing. */
  private static final long MOST_BYTES = 1L << 50;

  private BackupManifestJson() {}

  static byte[] write(BackupManifest manifest) {
    ObjectNode node = SummedJson.ofFormat(manifest.hasPhotos() ? FORMAT : WITHOUT_PHOTOS);
    node.put("deviceName", manifest.deviceName());
    node.put("takenAt", manifest.takenAt().toEpochMilli());
    ArrayNode parts = node.putArray("parts");
    for (BackupManifest.Part part : manifest.parts()) {
      parts
          .addObject()
          .put("name", part.name())
          .put("size", part.size())
          .put("sha256", SummedJson.base64(part.sha256()));
    }
    return SummedJson.write(node);
  }

  static BackupManifest read(byte[] bytes) throws IOException {
    JsonNode node = SummedJson.read(bytes, FORMAT);
    List<BackupManifest.Part> parts = new ArrayList<>();
    for (JsonNode part : node.path("parts")) {
      parts.add(
          new BackupManifest.Part(
              text(part, "name"),
              wholeNumber(part, "size", 0, MOST_BYTES),
              SummedJson.bytes(part, "sha256", 32)));
    }
    String deviceName = text(node, "deviceName");
    Instant takenAt = Instant.ofEpochMilli(wholeNumber(node, "takenAt", 0, Long.MAX_VALUE));
    BackupManifest manifest = new BackupManifest(deviceName, takenAt, parts);
    if (!manifest.isSound() || !Person.isName(deviceName)) {
      throw new IOException("bad parts");
    }
    return manifest;
  }
}
