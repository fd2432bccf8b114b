package vn.hotline1022.store;

import static vn.hotline1022.store.SummedJson.number;
import static vn.hotline1022.store.SummedJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import vn.hotline1022.staff.Preferences;

/** {@code preferences.json}. */
final class PreferencesJson {

  private static final int FORMAT = 1;

  private PreferencesJson() {}

  static byte[] write(Preferences preferences) {
    ObjectNode node = SummedJson.ofFormat(FORMAT);
    node.put("language", preferences.language());
    node.put("theme", preferences.theme().name());
    node.put("textSizePercent", preferences.textSizePercent());
    node.put("idleMinutes", preferences.idleMinutes());
    return SummedJson.write(node);
  }

  static Preferences read(byte[] bytes) throws IOException {
    JsonNode node = SummedJson.read(bytes, FORMAT);
    String theme = text(node, "theme");
    return new Preferences(
        text(node, "language"),
        Arrays.stream(Preferences.Theme.values())
            .filter(known -> known.name().equals(theme))
            .findFirst()
            .orElse(Preferences.DEFAULT.theme()),
        number(node, "textSizePercent", 0, 1000),
        number(node, "idleMinutes", 0, 100_000));
  }
}
