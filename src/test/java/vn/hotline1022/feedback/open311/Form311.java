package vn.hotline1022.feedback.open311;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came with a request: fields, each as often as it came, and files. */
record Form311(Map<String, List<String>> fields, List<Integer> files) {

  static Form311 of(HttpExchange exchange) throws IOException {
    String type = "" + exchange.getRequestHeaders().getFirst("Content-Type");
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (type.startsWith("application/x-www-form-urlencoded")) {
      return query(new String(body, StandardCharsets.UTF_8));
    }
    if (type.startsWith("multipart/form-data; boundary=")) {
      return parts(body, type.substring(type.indexOf('=') + 1));
    }
    throw new Refusal311(400, "body of type " + type);
  }

  /** An empty parameter equals an absent one. */
  static Form311 query(String query) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : query == null || query.isEmpty() ? new String[0] : query.split("&")) {
      int at = pair.indexOf('=');
      String name = decoded(at < 0 ? pair : pair.substring(0, at));
      String value = at < 0 ? "" : decoded(pair.substring(at + 1));
      if (!value.isEmpty()) {
        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
      }
    }
    return new Form311(fields, List.of());
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static Form311 parts(byte[] body, String boundary) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<Integer> files = new ArrayList<>();
    if (!text.endsWith("--" + boundary + "--\r\n")) {
      throw new Refusal311(400, "multipart without its end");
    }
    for (String part : text.split("--" + java.util.regex.Pattern.quote(boundary))) {
      int head = part.indexOf("\r\n\r\n");
      if (head > 0) {
        String content = part.substring(head + 4, part.length() - 2);
        String name = part.replaceFirst("(?s).*?name=\"([^\"]*)\".*", "$1");
        if (part.substring(0, head).contains("filename=")) {
          files.add(content.length());
        } else {
          byte[] raw = content.getBytes(StandardCharsets.ISO_8859_1);
          fields
              .computeIfAbsent(name, _ -> new ArrayList<>())
              .add(new String(raw, StandardCharsets.UTF_8));
        }
      }
    }
    return new Form311(fields, files);
  }

  String one(String name) {
    List<String> all = fields.getOrDefault(name, List.of());
    if (all.size() > 1) {
      throw new Refusal311(400, name + " stands there twice");
    }
    return all.isEmpty() ? "" : all.getFirst();
  }
}
