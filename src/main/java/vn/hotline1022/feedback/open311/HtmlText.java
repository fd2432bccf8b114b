package vn.hotline1022.feedback.open311;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a page would show of a text with marks of HTML in it. Linear in the text; not a browser:
 * whatever looks like a mark goes.
 */
final class HtmlText {
  private static final Set<String> BREAKS = Set.of("br", "p", "div", "li", "tr", "h1", "h2", "h3");
  private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript");
  private static final int LONGEST_ENTITY = 10;
  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash", "–",
          "mdash", "—", "hellip", "…");

  private final String raw;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private HtmlText(String raw) {
    this.raw = raw;
  }

  static String of(String raw) {
    boolean none = raw.indexOf('<') < 0 && raw.indexOf('&') < 0;
    return none ? raw : new HtmlText(raw).text();
  }

  private String text() {
    while (at < raw.length()) {
      char c = raw.charAt(at);
      if (c == '<' && opensTag()) {
        tag();
      } else if (c == '&') {
        entity();
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  /** "a < b" is no mark. */
  private boolean opensTag() {
    char next = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
    return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  private void tag() {
    boolean comment = raw.startsWith("<!--", at);
    String closing = comment ? "-->" : ">";
    int end = raw.indexOf(closing, at);
    String name = name(at + 1);
    at = end < 0 ? raw.length() : end + closing.length();
    if (SILENT.contains(name)) {
      skipTo("</" + name);
    }
    if (BREAKS.contains(name.startsWith("/") ? name.substring(1) : name)) {
      out.append('\n');
    }
  }

  private String name(int from) {
    int end = from;
    while (end < raw.length()
        && (Character.isLetterOrDigit(raw.charAt(end)) || raw.charAt(end) == '/')
        && end - from < 12) {
      end++;
    }
    String name = raw.substring(from, end).toLowerCase(Locale.ROOT);
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  private void skipTo(String mark) {
    int from = at;
    while (from < raw.length() && !raw.regionMatches(true, from, mark, 0, mark.length())) {
      from++;
    }
    at = from;
  }

  private void entity() {
    int end = raw.indexOf(';', at, Math.min(raw.length(), at + LONGEST_ENTITY));
    if (end < 0) {
      out.append('&');
      at++;
      return;
    }
    String name = raw.substring(at + 1, end);
    String known = name.startsWith("#") ? numbered(name) : ENTITIES.get(name);
    out.append(known == null ? "&" : known);
    at = known == null ? at + 1 : end + 1;
  }

  private static String numbered(String name) {
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    try {
      int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return Character.isValidCodePoint(code) ? Character.toString(code) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
