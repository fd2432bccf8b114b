package vn.hotline1022.feedback.open311;

import java.util.List;
import java.util.Map;

/**
 * Writes an answer as the standard has it: in XML every list has its wrapper, in JSON lists at the
 * top have none. Values are texts, numbers, truth values, maps and lists; {@code null} is null.
 */
final class Rows311 {
  private Rows311() {}

  static String json(Object value) {
    return switch (value) {
      case null -> "null";
      case Map<?, ?> map ->
          "{"
              + String.join(
                  ",",
                  map.entrySet().stream()
                      .map(entry -> quoted("" + entry.getKey()) + ":" + json(entry.getValue()))
                      .toList())
              + "}";
      case List<?> list -> "[" + String.join(",", list.stream().map(Rows311::json).toList()) + "]";
      case Number number -> number.toString();
      case Boolean bool -> bool.toString();
      default -> quoted(value.toString());
    };
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : "" + c);
      }
    }
    return out.append('"').toString();
  }

  static String xml(String root, Object value) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    element(out, root, value);
    return out.toString();
  }

  private static void element(StringBuilder out, String name, Object value) {
    out.append('<').append(name).append('>');
    switch (value) {
      case null -> {}
      case Map<?, ?> map -> map.forEach((key, inner) -> element(out, "" + key, inner));
      case List<?> list -> list.forEach(inner -> element(out, single(name), inner));
      default ->
          out.append(
              value.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
    out.append("</").append(name).append('>');
  }

  private static String single(String list) {
    return switch (list) {
      case "service_requests" -> "request";
      default -> list.substring(0, list.length() - 1);
    };
  }
}
