package vn.hotline1022.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.hotline1022.text.Formats;

/**
 * What is late at a moment, said so that a list of any length can be asked for it at once: whatever
 * began at one of these moments, or before, is late now.
 *
 * @param endOfDay a call-back promised before it is due today
 * @param filed of what is not accepted yet
 * @param accepted of what is being handled, by its level
 */
public record Cutoffs(Instant now, Instant endOfDay, Instant filed, Map<Level, Instant> accepted) {

  /** What began longer ago is late, whatever the table of holidays says. */
  private static final Duration LONGEST = Duration.ofDays(200);

  /** Nothing is late: for whoever asks for something else. */
  public static final Cutoffs NONE =
      new Cutoffs(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, everyLevel());

  private static Map<Level, Instant> everyLevel() {
    Map<Level, Instant> all = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      all.put(level, Instant.EPOCH);
    }
    return all;
  }

  public Cutoffs {
    accepted = Map.copyOf(accepted);
  }

  /** The cutoffs at a moment. */
  public static Cutoffs at(Instant now, DueDates due) {
    Map<Level, Instant> accepted = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      accepted.put(level, last(now, start -> due.dueBy(level, start)));
    }
    ZonedDateTime today = now.atZone(Formats.ZONE);
    Instant midnight = today.toLocalDate().plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
    return new Cutoffs(now, midnight, last(now, due::acceptBy), accepted);
  }

  /** The last start that is late now: due dates rise with the start. */
  private static Instant last(Instant now, UnaryOperator<Instant> due) {
    long late = now.minus(LONGEST).toEpochMilli();
    long early = now.toEpochMilli();
    while (early - late > 1) {
      long middle = late + (early - late) / 2;
      boolean isLate = due.apply(Instant.ofEpochMilli(middle)).isBefore(now);
      late = isLate ? middle : late;
      early = isLate ? early : middle;
    }
    return Instant.ofEpochMilli(late);
  }
}
