package vn.hotline1022.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.StrictJson;

/** What is kept of a person as a file for them: everything that was written, in its order. */
public final class PersonExportJson {

  private PersonExportJson() {}

  /** Writes the file whole or not at all. */
  public static void write(Path file, List<KeptItem> items, Instant at) {
    Path whole = file.toAbsolutePath();
    try {
      // Made for the owner alone, from its first moment.
      Path part = Files.createTempFile(whole.getParent(), ".hotline1022-", ".tmp");
      try {
        Files.writeString(part, text(items, at), StandardCharsets.UTF_8);
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new FaultException(new Fault.FileNotWritten(file.toString()), e);
    }
  }

  static String text(List<KeptItem> items, Instant at) {
    ObjectNode all = StrictJson.object();
    all.put("exportedAt", at.toString());
    ArrayNode kept = all.putArray("kept");
    for (KeptItem item : items) {
      ObjectNode one = kept.addObject();
      one.put("kind", item.target().entity()).put("id", item.target().entityId().toString());
      ArrayNode records = one.putArray("records");
      for (KeptItem.Said said : item.records()) {
        ObjectNode record = records.addObject();
        record.put("type", said.type()).put("at", said.at().toString()).put("by", said.actor());
        record.set("said", tree(said.body()));
        record.set("personal", tree(said.personal()));
      }
    }
    return StrictJson.indented(all);
  }

  /** What somebody wrote in it last, in one line: names, numbers, notes. */
  public static String summary(KeptItem item) {
    for (KeptItem.Said said : item.records().reversed()) {
      List<String> texts = new ArrayList<>();
      tree(said.personal())
          .properties()
          .forEach(
              field -> {
                boolean text = field.getValue().isTextual() && !field.getKey().equals("kind");
                if (text && !field.getValue().textValue().isBlank()) {
                  texts.add(field.getValue().textValue().replace('\n', ' '));
                }
              });
      if (!texts.isEmpty()) {
        return String.join(" · ", texts);
      }
    }
    return "";
  }

  /** As it was written; as a text when it is no JSON. */
  private static JsonNode tree(String json) {
    try {
      return StrictJson.read(json);
    } catch (IllegalArgumentException e) {
      return StrictJson.object().put("text", json);
    }
  }
}
