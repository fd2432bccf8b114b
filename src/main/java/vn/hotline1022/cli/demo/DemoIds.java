package vn.hotline1022.cli.demo;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** UUIDv7s of a moment, their random bits from the seed. */
final class DemoIds {
  private final RandomGenerator random;

  DemoIds(RandomGenerator random) {
    this.random = random;
  }

  UUID at(Instant moment) {
    long high = (moment.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
