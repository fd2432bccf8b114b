package vn.hotline1022.guide;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Runs that are over, for tests. */
public final class GuideTrailSamples {
  private static final List<String> STEPS = List.of("which", "model", "number", "code");

  private GuideTrailSamples() {}

  /** One in a call, ended in success. */
  public static GuideTrail trail(UUID id, UUID call, Instant at) {
    return new GuideTrail(
        id,
        Optional.of(call),
        "DTV-012",
        at,
        pin("register", 2),
        Optional.of(PhoneSystem.ANDROID),
        List.of(stop("register", 2, "which", "1", 4), stop("register", 2, "code", "1", 61)),
        Optional.of(new GuideTrail.Outcome("register", "done", End.Kind.SUCCESS)),
        Duration.ofSeconds(65));
  }

  /** One that was left at the first step of a guide. */
  public static GuideTrail left(UUID id, Guide guide, Instant at) {
    return new GuideTrail(
        id,
        Optional.empty(),
        "DTV-012",
        at,
        guide.pin(),
        Optional.empty(),
        List.of(stop(guide.id(), guide.version(), guide.start(), "", 12)),
        Optional.empty(),
        Duration.ofSeconds(12));
  }

  /** One of the same guide that was left at a step after the first, or at the first. */
  public static GuideTrail leftAt(UUID id, String step, Instant at) {
    List<GuideTrail.Stop> stops = new ArrayList<>();
    if (!step.equals("which")) {
      stops.add(stop("register", 2, "which", "1", 5));
    }
    stops.add(stop("register", 2, step, "", 30));
    return new GuideTrail(
        id,
        Optional.empty(),
        "DTV-012",
        at,
        pin("register", 2),
        Optional.empty(),
        stops,
        Optional.empty(),
        Duration.ofSeconds(35));
  }

  /** Any run. */
  public static GuideTrail trail(
      Random random, UUID id, Optional<UUID> call, String operator, Instant at) {
    List<GuideTrail.Stop> stops = new ArrayList<>();
    int many = 1 + random.nextInt(STEPS.size());
    for (int i = 0; i < many; i++) {
      String answer = random.nextInt(9) == 0 ? "detour" : String.valueOf(1 + random.nextInt(3));
      stops.add(stop("register", 2, STEPS.get(i), answer, random.nextInt(90)));
    }
    if (random.nextInt(3) == 0) {
      stops.add(stop("no-otp", 1, "blocked", "1", random.nextInt(40)));
    }
    return new GuideTrail(
        id,
        call,
        operator,
        at,
        pin("register", 2),
        one(random, PhoneSystem.values()),
        stops,
        one(random, End.Kind.values())
            .map(kind -> new GuideTrail.Outcome("register", kind.name(), kind)),
        Duration.ofSeconds(random.nextInt(900)));
  }

  public static Guide.Pin pin(String guide, int version) {
    return new Guide.Pin(guide, version, "5f0c" + version);
  }

  /**
   * @param answer nothing when it was left there
   */
  public static GuideTrail.Stop stop(
      String guide, int version, String step, String answer, int seconds) {
    return new GuideTrail.Stop(
        new Move.Place(guide, version, step),
        Optional.of(answer).filter(given -> !given.isEmpty()),
        Duration.ofSeconds(seconds));
  }

  private static <T> Optional<T> one(Random random, T[] values) {
    int number = random.nextInt(values.length + 1);
    return number == values.length ? Optional.empty() : Optional.of(values[number]);
  }
}
