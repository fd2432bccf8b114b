package vn.hotline1022.practice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.hotline1022.asset.ShippedFiles;

/** The invented callers the program comes with; a test holds that all of them can be read. */
public final class PracticeCallersYaml {
  private static final String FILE = "callers.yaml";

  private PracticeCallersYaml() {}

  /** Reads them, in the order in which they call. */
  public static List<PracticeCaller> shipped() {
    byte[] bytes = new ShippedFiles("assets/practice/", FILE).bytes(FILE).orElseThrow();
    Object root =
        new Load(LoadSettings.builder().build())
            .loadFromString(new String(bytes, StandardCharsets.UTF_8));
    return list(root).stream().map(PracticeCallersYaml::caller).toList();
  }

  private static PracticeCaller caller(Object fields) {
    return new PracticeCaller(
        text(fields, "id"),
        text(fields, "title"),
        text(fields, "who"),
        text(fields, "phone"),
        text(fields, "says"),
        text(fields, "wants"),
        list(field(fields, "answers")).stream()
            .map(each -> new PracticeCaller.Reply(text(each, "asked"), text(each, "says")))
            .toList(),
        list(field(fields, "wishes")).stream().map(PracticeCallersYaml::wish).toList());
  }

  /** A word alone, or one with what will do. */
  private static Wish wish(Object written) {
    if (written instanceof Map<?, ?> one) {
      Map.Entry<?, ?> only = one.entrySet().iterator().next();
      return new Wish(
          kind(only.getKey()), list(only.getValue()).stream().map(Object::toString).toList());
    }
    return new Wish(kind(written), List.of());
  }

  private static Wish.Kind kind(Object word) {
    return Wish.Kind.valueOf(word.toString().toUpperCase(Locale.ROOT));
  }

  private static String text(Object fields, String name) {
    return field(fields, name).toString().strip();
  }

  private static Object field(Object fields, String name) {
    if (fields instanceof Map<?, ?> map && map.containsKey(name)) {
      return map.get(name);
    }
    throw new IllegalStateException(FILE + ": no " + name);
  }

  private static List<?> list(Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalStateException(FILE + ": a list is missing");
  }
}
