package vn.hotline1022.cli.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import vn.hotline1022.text.Formats;

/** When people call: mornings above all, less at weekends, little at night. */
final class DemoTimes {

  /** How much of a day's calls come in each hour, from midnight on. */
  private static final int[] HOURS = {
    1, 1, 0, 0, 0, 1, 3, 20, 60, 70, 62, 38, 22, 36, 56, 52, 44, 30, 26, 30, 24, 12, 5, 2
  };

  private static final int CALLS_A_DAY = 45;
  private static final int FEWEST_DAYS = 30;
  private static final int MOST_DAYS = 730;
  private static final double WEEKEND = 0.45;

  private final RandomGenerator random;
  private final Weighted<Integer> hours = new Weighted<>();

  DemoTimes(RandomGenerator random) {
    this.random = random;
    for (int hour = 0; hour < HOURS.length; hour++) {
      hours.add(HOURS[hour], hour);
    }
  }

  /** {@code count} moments before {@code end}, in order, in milliseconds since 1970. */
  long[] before(Instant end, int count) {
    int days = Math.clamp(count / CALLS_A_DAY, FEWEST_DAYS, MOST_DAYS);
    LocalDate last = end.atZone(Formats.ZONE).toLocalDate();
    long latest = end.toEpochMilli();
    long[] times =
        LongStream.generate(() -> on(day(last, days)))
            .filter(time -> time < latest)
            .limit(count)
            .toArray();
    Arrays.sort(times);
    return times;
  }

  private LocalDate day(LocalDate last, int days) {
    LocalDate day = last.minusDays(random.nextInt(days));
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return weekend && random.nextDouble() > WEEKEND ? last.minusDays(random.nextInt(days)) : day;
  }

  private long on(LocalDate day) {
    long withinHour = random.nextInt(3_600_000);
    Instant hour = day.atTime(hours.pick(random), 0).atZone(Formats.ZONE).toInstant();
    return hour.toEpochMilli() + withinHour;
  }
}
