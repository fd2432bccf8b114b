package vn.hotline1022.feedback;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hotline1022.feedback.CoordinatesReading.Found;
import vn.hotline1022.feedback.CoordinatesReading.None;
import vn.hotline1022.feedback.CoordinatesReading.Outside;
import vn.hotline1022.feedback.CoordinatesReading.ShortLink;
import vn.hotline1022.feedback.CoordinatesReading.Unreadable;

/**
 * Reads coordinates in the forms people paste: decimal with point or comma, degrees with minutes
 * and seconds in any signs, either order, and links of the usual maps.
 */
final class CoordinatesTyped {
  private static final int LONGEST = 2_000;

  /** With fewer digits behind the point a place is a quarter. */
  private static final int EXACT_DECIMALS = 3;

  private static final String DECIMAL = "(-?\\d{1,3}\\.\\d+)";

  /** Where links say what is pointed at. */
  private static final List<Pattern> PINS =
      Stream.of(
              "!3d" + DECIMAL + "!4d" + DECIMAL,
              "!2d" + DECIMAL + "!3d" + DECIMAL,
              "[?&](?:q|query|ll|sll|destination|daddr|center|cp|coordinate)=(?:loc:)?\\s*"
                  + DECIMAL
                  + "[,~]\\s*"
                  + DECIMAL,
              "mlat=" + DECIMAL + "&mlon=" + DECIMAL,
              "/(?:search|place|dir)/(?:[^@]*/)?" + DECIMAL + ",\\s*" + DECIMAL,
              "geo:" + DECIMAL + "," + DECIMAL)
          .map(Pattern::compile)
          .toList();

  /** Where they say the middle of the picture. */
  private static final List<Pattern> MIDDLES =
      Stream.of("@" + DECIMAL + ",\\s*" + DECIMAL, "#map=[\\d.]+/" + DECIMAL + "/" + DECIMAL)
          .map(Pattern::compile)
          .toList();

  private static final Pattern LINK =
      Pattern.compile("(?i)[a-z]+://|^geo:|^(www\\.)?(google|maps|goo|openstreetmap)\\.");
  private static final Pattern SHORT_LINK =
      Pattern.compile("(?i)(maps\\.app\\.goo\\.gl|goo\\.gl|g\\.co|bit\\.ly|zalo\\.me)/");
  private static final Pattern NUMBER =
      Pattern.compile("((?<![\\d.,])-)?(?<!\\d)(\\d{1,3})(?:[.,](\\d{1,15}))?(?!\\d)");
  private static final Pattern SOUTH_OR_WEST = Pattern.compile("[\\d°'\"′″]\\s*[sSwW](?![\\p{L}])");

  private final String typed;

  CoordinatesTyped(String typed) {
    this.typed = typed.strip();
  }

  CoordinatesReading read() {
    if (typed.isEmpty()) {
      return new None();
    }
    if (typed.length() > LONGEST) {
      return new Unreadable();
    }
    return LINK.matcher(typed).find() ? link() : text(typed);
  }

  private CoordinatesReading link() {
    String link = decoded();
    return inLink(link, PINS)
        .or(() -> named(link))
        .or(() -> inLink(link, MIDDLES))
        .map(CoordinatesTyped::inOrder)
        .orElseGet(() -> SHORT_LINK.matcher(link).find() ? new ShortLink() : new Unreadable());
  }

  private static Optional<CoordinatesReading> inLink(String link, List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      Matcher found = pattern.matcher(link);
      if (found.find()) {
        return Optional.of(
            place(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))));
      }
    }
    return Optional.empty();
  }

  /** A place whose name is its coordinates. */
  private static Optional<CoordinatesReading> named(String link) {
    int place = link.indexOf("/place/");
    if (place < 0) {
      return Optional.empty();
    }
    CoordinatesReading read = text(link.substring(place + "/place/".length()).split("/", 2)[0]);
    return Optional.of(read).filter(reading -> !(reading instanceof Unreadable));
  }

  /** Whoever pastes a link has put nothing in the wrong order. */
  private static CoordinatesReading inOrder(CoordinatesReading reading) {
    return reading instanceof Found found ? new Found(found.coordinates(), false) : reading;
  }

  private String decoded() {
    try {
      return URLDecoder.decode(typed, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A per cent sign of its own: not worth more than what stands there.
      return typed;
    }
  }

  private static CoordinatesReading text(String text) {
    return PlusCode.in(text)
        .map(at -> place(at.latitude(), at.longitude()))
        .orElseGet(() -> numbers(text));
  }

  private static CoordinatesReading numbers(String text) {
    List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
    List<MatchResult> exact =
        numbers.stream().filter(number -> decimals(number) >= EXACT_DECIMALS).toList();
    Optional<double[]> pair =
        switch (numbers.size()) {
          case 2 -> exact.isEmpty() ? Optional.empty() : pair(numbers, 1);
          case 4 -> pair(numbers, 2);
          case 6 -> pair(numbers, 3);
          default -> Optional.empty();
        };
    if (pair.isEmpty() && exact.size() == 2) {
      pair = pair(exact, 1);
    }
    int sign = SOUTH_OR_WEST.matcher(text).find() ? -1 : 1;
    return pair.map(both -> place(sign * both[0], sign * both[1])).orElseGet(Unreadable::new);
  }

  private static int decimals(MatchResult number) {
    return number.group(3) == null ? 0 : number.group(3).length();
  }

  /** Both angles out of so many numbers each: degrees, minutes, seconds. */
  private static Optional<double[]> pair(List<MatchResult> numbers, int each) {
    double[] pair = new double[2];
    for (int angle = 0; angle < 2; angle++) {
      double unit = 1;
      double sum = 0;
      for (int part = 0; part < each; part++) {
        MatchResult number = numbers.get(angle * each + part);
        double value = Math.abs(value(number));
        boolean fits = part == 0 || value < 60;
        boolean whole = part == each - 1 || decimals(number) == 0;
        if (!fits || !whole) {
          return Optional.empty();
        }
        sum += value / unit;
        unit *= 60;
      }
      boolean negative = numbers.get(angle * each).group(1) != null;
      pair[angle] = negative ? -sum : sum;
    }
    return Optional.of(pair);
  }

  private static double value(MatchResult number) {
    String decimals = number.group(3) == null ? "0" : number.group(3);
    return Double.parseDouble(number.group(2) + "." + decimals);
  }

  /** What of both is north is told by Hanoi itself: nowhere in it could they be exchanged. */
  private static CoordinatesReading place(double first, double second) {
    if (HanoiOutline.contains(first, second)) {
      return new Found(new Coordinates(first, second), false);
    }
    if (HanoiOutline.contains(second, first)) {
      return new Found(new Coordinates(second, first), true);
    }
    if (Math.abs(first) <= 90 && Math.abs(second) <= 180) {
      return new Outside(new Coordinates(first, second));
    }
    boolean exchanged = Math.abs(second) <= 90 && Math.abs(first) <= 180;
    return exchanged ? new Outside(new Coordinates(second, first)) : new Unreadable();
  }
}
