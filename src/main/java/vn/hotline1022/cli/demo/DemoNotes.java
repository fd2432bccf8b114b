package vn.hotline1022.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;
import vn.hotline1022.text.Formats;

/** Notes as operators write them; never a code, a password or an identity number. */
final class DemoNotes {

  private static final DateTimeFormatter CASE_DAY =
      DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
  private static final double EMPTY = 0.08;

  private final DemoWords words;
  private final RandomGenerator random;

  DemoNotes(DemoWords words, RandomGenerator random) {
    this.words = words;
    this.random = random;
  }

  /** The note with its places filled in, sometimes none. */
  String of(String note, DemoCaller caller, Instant at) {
    if (random.nextDouble() < EMPTY) {
      return "";
    }
    LocalDate day = at.atZone(Formats.ZONE).toLocalDate();
    LocalDate filed = day.minusDays(random.nextInt(12));
    String number = String.format(Locale.ROOT, "%04d", 1 + random.nextInt(400));
    int minutes = 30 * random.nextInt(18);
    return sentence(
        note.replace(". {B}", ". " + caller.address() + " " + caller.name())
            .replace("{B}", pronoun(caller) + " " + caller.name())
            .replace("{b}", pronoun(caller))
            .replace("{age}", String.valueOf(caller.age()))
            .replace("{unit}", caller.unit().name())
            .replace("{street}", caller.street())
            .replace("{android}", words.one("android", random))
            .replace("{iphone}", words.one("iphone", random))
            .replace("{error}", words.one("error", random))
            .replace("{day}", Formats.date(day.plusDays(1 + random.nextInt(6))))
            .replace("{hour}", hour(minutes))
            .replace("{case}", "PA-" + CASE_DAY.format(filed) + "-" + number));
  }

  private static String pronoun(DemoCaller caller) {
    return caller.address().toLowerCase(Locale.ROOT);
  }

  private static String hour(int minutesAfterEight) {
    Duration time = Duration.ofHours(8).plusMinutes(minutesAfterEight);
    return time.toHours() + "h" + (time.toMinutesPart() == 0 ? "" : time.toMinutesPart());
  }

  /** "bác" is small inside a sentence and not at its beginning. */
  private static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
