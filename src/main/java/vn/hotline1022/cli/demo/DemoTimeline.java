package vn.hotline1022.cli.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.call.TimelineEntry.Kind;

/** Makes up how a call went on, in milliseconds since it began. */
final class DemoTimeline {

  private static final double HELD = 0.14;
  private static final int LONGEST_TALK = 40 * 60_000;

  private final Instant start;
  private final RandomGenerator random;
  private final List<TimelineEntry> entries = new ArrayList<>();
  private long offset;

  private DemoTimeline(Instant start, RandomGenerator random) {
    this.start = start;
    this.random = random;
  }

  /** Talked through, perhaps with a hold, and written down afterwards. */
  static List<TimelineEntry> talked(Instant start, RandomGenerator random) {
    DemoTimeline line = new DemoTimeline(start, random);
    line.add(Kind.ANSWERED, 0);
    long talk = line.talk();
    if (random.nextDouble() < HELD) {
      line.add(Kind.HELD, talk / 3);
      line.add(Kind.RESUMED, line.between(8_000, 90_000));
      talk -= talk / 3;
    }
    line.add(Kind.ENDED, talk);
    line.add(Kind.SAVED, line.between(6_000, 75_000));
    return line.entries;
  }

  /** Answered, but nobody there to help. */
  static List<TimelineEntry> nonCase(Instant start, RandomGenerator random) {
    DemoTimeline line = new DemoTimeline(start, random);
    line.add(Kind.ANSWERED, 0);
    line.add(Kind.ENDED, line.between(3_000, 25_000));
    line.add(Kind.SAVED, line.between(300, 2_000));
    return line.entries;
  }

  /** Rang and was not answered. */
  static List<TimelineEntry> missed(Instant start, RandomGenerator random) {
    DemoTimeline line = new DemoTimeline(start, random);
    line.add(Kind.RANG, 0);
    line.add(Kind.MISSED, line.between(12_000, 45_000));
    return line.entries;
  }

  /** An outgoing call that reached nobody. */
  static List<TimelineEntry> unreached(Instant start, RandomGenerator random) {
    DemoTimeline line = new DemoTimeline(start, random);
    line.add(Kind.RANG, 0);
    line.add(Kind.ENDED, line.between(5_000, 35_000));
    line.add(Kind.SAVED, line.between(2_000, 15_000));
    return line.entries;
  }

  /** Many short ones, a few very long: around three minutes. */
  private long talk() {
    double minutes = Math.exp(1.05 + 0.65 * random.nextGaussian());
    return Math.clamp((long) (minutes * 60_000), 20_000, LONGEST_TALK);
  }

  private long between(int least, int most) {
    return random.nextLong(least, most);
  }

  private void add(Kind kind, long after) {
    offset += after;
    entries.add(new TimelineEntry(kind, start.plusMillis(offset), offset));
  }
}
