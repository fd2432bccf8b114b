package vn.hotline1022.cli.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;

/** Makes callers up, and lets some call again. */
final class DemoCallers {

  /** How many of the callers called before. */
  private static final double AGAIN = 0.3;

  /** Who called lately is the likeliest to call again. */
  private static final int REMEMBERED = 4_000;

  /** How many share a telephone with somebody who called lately. */
  private static final double SHARED = 0.15;

  private static final int HOUSEHOLDS = 200;

  private static final String[] MOBILES = {
    "090", "091", "094", "096", "097", "098", "086", "088", "089", "032", "033", "034", "035",
    "036", "037", "038", "039", "070", "076", "077", "078", "079", "081", "082", "083", "084",
    "085", "056", "058", "059"
  };

  /** As people still have them in their address books. */
  private static final String[] OLD_MOBILES = {
    "0162", "0163", "0164", "0165", "0166", "0167", "0168", "0169", "0120", "0121", "0122", "0126",
    "0128", "0123", "0124", "0125", "0127", "0129", "0186", "0188", "0199"
  };

  private static final String[] FOREIGN = {
    "+8210%08d", "+8190%08d", "+49151%08d", "+61412%06d", "+1415555%04d"
  };

  private enum Line {
    MOBILE,
    OLD_MOBILE,
    LANDLINE,
    PROVINCE,
    WITHHELD,
    FOREIGN
  }

  private static final int YOUNGEST = 19;
  private static final int OLDEST = 88;

  private final DemoWords words;
  private final List<DemoUnits.Named> units;
  private final RandomGenerator random;
  private final PhoneNumbers numbers = new PhoneNumbers();
  private final List<DemoCaller> recent = new ArrayList<>();
  private final Set<UUID> met = new HashSet<>();
  private final Weighted<Line> lines =
      new Weighted<Line>()
          .add(72, Line.MOBILE)
          .add(9, Line.OLD_MOBILE)
          .add(9, Line.LANDLINE)
          .add(1, Line.PROVINCE)
          .add(8, Line.WITHHELD)
          .add(1, Line.FOREIGN);

  DemoCallers(DemoWords words, List<DemoUnits.Named> units, RandomGenerator random) {
    this.words = words;
    this.units = units;
    this.random = random;
  }

  /** The next caller: a new one, or one who called before. */
  DemoCaller next() {
    if (!recent.isEmpty() && random.nextDouble() < AGAIN) {
      int back = (int) (recent.size() * Math.pow(random.nextDouble(), 3));
      return recent.get(recent.size() - 1 - back);
    }
    DemoCaller caller = made();
    if (recent.size() == REMEMBERED) {
      List<DemoCaller> gone = recent.subList(0, REMEMBERED / 2);
      gone.forEach(one -> met.remove(one.id()));
      gone.clear();
    }
    recent.add(caller);
    return caller;
  }

  /** Whether this is the first time that their name is asked. */
  boolean meets(DemoCaller caller) {
    return met.add(caller.id());
  }

  /** Somebody of the same household, if one called lately: a son calls for his mother. */
  Optional<DemoCaller> relative(DemoCaller caller) {
    List<DemoCaller> latest =
        recent.subList(Math.max(0, recent.size() - HOUSEHOLDS), recent.size());
    return latest.stream()
        .filter(one -> one.phone().equals(caller.phone()) && !one.id().equals(caller.id()))
        .findFirst();
  }

  private DemoCaller made() {
    DemoCaller one = stranger();
    if (recent.isEmpty() || random.nextDouble() >= SHARED) {
      return one;
    }
    DemoCaller other = recent.get(recent.size() - 1 - random.nextInt(Math.min(40, recent.size())));
    boolean dialable = numbers.dialable(other.phone());
    return dialable ? ofHousehold(one, other) : one;
  }

  /** Two people, one telephone, one address and often one family name. */
  private DemoCaller ofHousehold(DemoCaller one, DemoCaller other) {
    String family = other.name().substring(0, other.name().indexOf(' '));
    String rest = one.name().substring(one.name().indexOf(' '));
    return new DemoCaller(
        one.id(),
        one.address(),
        random.nextBoolean() ? family + rest : one.name(),
        one.age(),
        other.unit(),
        other.street(),
        other.phone());
  }

  private UUID id() {
    long high = (random.nextLong() & ~0xF000L) | 0x4000L;
    return new UUID(high, (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | Long.MIN_VALUE);
  }

  private DemoCaller stranger() {
    boolean female = random.nextInt(100) < 55;
    // Most who need help are elderly: the mean of two draws leans to the middle, of the greater up.
    int age = Math.max(age(), age());
    String address = age >= 50 ? (age >= 70 && !female ? "Ông" : "Bác") : female ? "Chị" : "Anh";
    return new DemoCaller(
        id(),
        address,
        name(female),
        age,
        units.get(random.nextInt(units.size())),
        words.one("street", random),
        phone());
  }

  private int age() {
    return YOUNGEST + random.nextInt(OLDEST - YOUNGEST);
  }

  /** A full name. */
  String name(boolean female) {
    String kind = female ? "female" : "male";
    String given = words.one("given." + kind, random);
    String middle = words.one("middle." + kind, random);
    while (middle.endsWith(given)) {
      middle = words.one("middle." + kind, random);
    }
    return words.one("family", random) + " " + middle + " " + given;
  }

  private PhoneNumber phone() {
    PhoneNumber phone = dialled();
    while (phone.kind() == PhoneNumber.Kind.INCOMPLETE) {
      phone = dialled();
    }
    return phone;
  }

  /** Not every row of digits is given to somebody. */
  private PhoneNumber dialled() {
    return switch (lines.pick(random)) {
      case MOBILE -> number(one(MOBILES), 7);
      case OLD_MOBILE -> number(one(OLD_MOBILES), 7);
      case LANDLINE -> number("0243" + (2 + random.nextInt(7)), 6);
      case PROVINCE -> number("02253" + (2 + random.nextInt(7)), 5);
      case WITHHELD -> PhoneNumber.WITHHELD;
      case FOREIGN -> numbers.parse(one(FOREIGN).formatted(random.nextInt(10_000)));
    };
  }

  private String one(String[] beginnings) {
    return beginnings[random.nextInt(beginnings.length)];
  }

  private PhoneNumber number(String beginning, int digits) {
    int most = (int) Math.pow(10, digits);
    String rest = String.format(Locale.ROOT, "%0" + digits + "d", random.nextInt(most));
    return numbers.parse(beginning + rest);
  }
}
