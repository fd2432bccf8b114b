package vn.hotline1022.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.Sentences;

/** Things as they are said, in Vietnamese. */
final class Spoken {

  /** Fewer than the most a sentence may have, so that a few words more do no harm. */
  private static final int PIECE_WORDS = 40;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern HONORIFIC =
      Pattern.compile("^(?:[ÔôBbCc](?:ng|à|ác|ô|hú|ụ)|anh|chị|em)\\s+(?=\\p{L})");
  private static final List<String> DAYS =
      List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

  private Spoken() {}

  /** A text as sentences: each begins large, ends with a stop, and is not too long to be said. */
  static List<String> sentences(String text) {
    List<String> all = new ArrayList<>();
    for (String sentence : Sentences.of(text.strip())) {
      for (String piece : pieces(SPACES.matcher(sentence.strip()).replaceAll(" "))) {
        all.add(stopped(Speech.capital(piece)));
      }
    }
    return all;
  }

  private static String stopped(String sentence) {
    String bare = sentence.replaceAll("[\\s,;:–-]+$", "");
    boolean ends = bare.endsWith(".") || bare.matches("(?s).*[!?…][”\"’)]?$");
    String stopped = ends ? bare : bare + ".";
    // "Phố Vọng.." when what is filled in brings its own stop.
    return stopped.replaceAll("([.!?…])\\.$", "$1");
  }

  /** A long sentence, parted where it has a comma, or else after so many words. */
  private static List<String> pieces(String sentence) {
    List<String> pieces = new ArrayList<>();
    String rest = sentence;
    while (Sentences.words(rest) > PIECE_WORDS) {
      int cut = cut(rest);
      pieces.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    pieces.add(rest);
    return pieces;
  }

  private static int cut(String text) {
    int end = endOfWords(text, PIECE_WORDS);
    int comma = -1;
    for (int i = 0; i < end - 1; i++) {
      boolean pause = ",;:".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
      comma = pause ? i + 1 : comma;
    }
    return comma > end / 4 ? comma : end;
  }

  private static int endOfWords(String text, int words) {
    int at = 0;
    for (int word = 0; word < words && at >= 0; word++) {
      at = text.indexOf(' ', at + 1);
    }
    return at < 0 ? text.length() : at;
  }

  /** Behind "về": small, without a stop, not longer than one remembers. */
  static String matter(String title, int words) {
    String bare = title.strip().replaceAll("[.!?…,;:\\s]+$", "").replaceAll("^(?i)về\\s+", "");
    String line = SPACES.matcher(bare).replaceAll(" ");
    String tidy =
        Stream.of(line.split("[.!?…] ")).map(Spoken::small).collect(Collectors.joining(", "));
    String brief =
        Sentences.words(tidy) > words ? tidy.substring(0, endOfWords(tidy, words)) : tidy;
    return brief.replaceAll("[\\s,;:–-]+$", "");
  }

  /** Small, unless it is a name or an abbreviation. */
  static String small(String text) {
    boolean name = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    int space = text.indexOf(' ');
    boolean names =
        space > 0
            && space + 1 < text.length()
            && Character.isUpperCase(text.charAt(space + 1))
            && Character.isUpperCase(text.charAt(0));
    return name || names || text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** A name as it stands behind "bác": without another "bác". */
  static String name(String name) {
    return HONORIFIC.matcher(name.strip()).replaceFirst("");
  }

  /** {@code ngày 20 tháng 11}, with its year where that is another than today's. */
  static String day(LocalDate day, LocalDate today) {
    String date = "ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue();
    return day.getYear() == today.getYear() ? date : date + " năm " + day.getYear();
  }

  static String day(Instant at, Instant now) {
    return day(SeenTyped.today(at), SeenTyped.today(now));
  }

  /** {@code thứ Năm}. */
  static String weekday(LocalDate day) {
    return DAYS.get(day.getDayOfWeek().getValue() - 1);
  }

  /** {@code 16 giờ 20}. */
  static String time(LocalTime time) {
    String hour = time.getHour() + " giờ";
    return time.getMinute() == 0 ? hour : hour + " " + time.getMinute();
  }

  /** {@code ngày 20 tháng 11, lúc 16 giờ 20}. */
  static String seen(Seen seen, LocalDate today) {
    Optional<String> time = seen.time().map(Spoken::time);
    return day(seen.day(), today) + time.map(clock -> ", lúc " + clock).orElse("");
  }

  /** {@code hết thứ Năm, ngày 26 tháng 11}, or to the hour. */
  static String due(Due due, Instant now) {
    String day = weekday(due.day()) + ", " + day(due.day(), SeenTyped.today(now));
    return switch (due.unit()) {
      case WORKING_DAYS -> "hết " + day;
      case WORKING_HOURS -> time(due.by().atZone(Formats.ZONE).toLocalTime()) + " " + day;
    };
  }

  /** {@code PA, 26 11 22, 48 31, 70 56}: as it is said and written down. */
  static String code(String code) {
    List<String> parts = new ArrayList<>();
    for (String part : code.split("-")) {
      parts.add(part.replaceAll("(\\d{2})(?=\\d)", "$1 "));
    }
    return String.join(", ", parts);
  }
}
