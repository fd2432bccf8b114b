package vn.hotline1022.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lane, house or group that an address names by number: {@code ngõ 42}, {@code ngõ 40–44}, {@code
 * số 15}.
 *
 * @param kind folded
 * @param from lowest number
 * @param to highest number, the same where there is one only
 * @param rest what follows a slash: {@code 10} of {@code ngõ 42/10}
 */
record Lane(String kind, int from, int to, String rest) {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![a-z0-9])(?:(ngo|ngach|hem|kiet|so nha|nha so|so|to dan pho|to|thon|xom|cum|doi|toa"
              + "|km|cot|lo|block)(?:\\s+so)?\\s*)?"
              + "(\\d{1,5})[a-z]?((?:/\\d{1,4}[a-z]?)*)(?:\\s*[-–—]\\s*(\\d{1,5}))?(?![\\d.,:]*\\d)");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ngo", "ngõ"),
          Map.entry("ngach", "ngách"),
          Map.entry("hem", "hẻm"),
          Map.entry("kiet", "kiệt"),
          Map.entry("so", "số"),
          Map.entry("to", "tổ"),
          Map.entry("thon", "thôn"),
          Map.entry("xom", "xóm"),
          Map.entry("cum", "cụm"),
          Map.entry("doi", "đội"),
          Map.entry("toa", "toà"),
          Map.entry("cot", "cột"),
          Map.entry("lo", "lô"));

  /** Those in an address, which is folded; bare numbers are houses. */
  static List<Lane> in(String folded) {
    List<Lane> lanes = new ArrayList<>();
    Matcher found = NAMED.matcher(folded);
    while (found.find() && lanes.size() < 8) {
      int from = Integer.parseInt(found.group(2));
      int to = found.group(4) == null ? from : Integer.parseInt(found.group(4));
      lanes.add(new Lane(kind(found.group(1)), from, Math.max(from, to), found.group(3)));
    }
    return List.copyOf(lanes);
  }

  private static String kind(String written) {
    return switch (Optional.ofNullable(written).orElse("so")) {
      case "so nha", "nha so", "so" -> "so";
      case "to dan pho", "to" -> "to";
      case String other -> other;
    };
  }

  /** Whether both can be the same. */
  boolean meets(Lane other) {
    boolean sameRest = rest.equals(other.rest) || rest.isEmpty() || other.rest.isEmpty();
    return kind.equals(other.kind) && from <= other.to && other.from <= to && sameRest;
  }

  /** As people say it. */
  String text() {
    String numbers = from == to ? Integer.toString(from) : from + "–" + to;
    return NAMES.getOrDefault(kind, kind) + " " + numbers + rest;
  }
}
