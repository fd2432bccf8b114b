package vn.hotline1022.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.guide.GuideTrailRepository.Tally;
import vn.hotline1022.guide.TrailFilter.Phones;

/** What every place that keeps runs of guides must do. */
public abstract class GuideTrailRepositoryContract {
  private static final Instant MORNING = Instant.parse("2026-11-21T01:00:00Z");

  private GuideTrailRepository repository;

  protected abstract GuideTrailRepository create();

  @BeforeEach
  final void open() {
    repository = create();
  }

  @Test
  void everyRunOfACallIsReadBackAsItWasInTheOrderTheyWereOver() {
    UUID call = id(900);
    Random random = new Random(4);
    List<GuideTrail> trails = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      trails.add(GuideTrailSamples.trail(random, id(i), Optional.of(call), "DTV-012", at(i * 10)));
    }
    trails.reversed().forEach(repository::add);
    repository.add(GuideTrailSamples.trail(id(77), id(901), at(5)));

    assertThat(repository.ofCall(call)).isEqualTo(trails);
    assertThat(repository.ofCall(id(902))).isEmpty();
  }

  @Test
  void aRunThatIsOverOnceMoreTakesThePlaceOfTheFirst() {
    GuideTrail left = run(1, "register", 2, Optional.empty(), Optional.empty(), 0);
    repository.add(left);
    GuideTrail done = GuideTrailSamples.trail(left.id(), id(900), at(90));
    repository.add(done);

    assertThat(read("register", TrailFilter.ALL)).containsExactly(done);
    assertThat(repository.tallies(TrailFilter.ALL)).containsOnly(tally("register", 1, 1));
  }

  @Test
  void aGuideHasTheRunsThatBeganWithItAndThoseThatCameThroughItNewestFirst() {
    GuideTrail began = run(1, "no-otp", 1, Optional.empty(), Optional.empty(), 0);
    GuideTrail through =
        GuideTrailSamples.trail(new Random(1), id(2), Optional.empty(), "DTV-012", at(10));
    through = with(through, List.of(stop("register", 2, "which"), stop("no-otp", 1, "blocked")));
    GuideTrail other = run(3, "install-android", 1, Optional.empty(), Optional.empty(), 20);
    List.of(through, other, began).forEach(repository::add);

    assertThat(read("no-otp", TrailFilter.ALL)).containsExactly(through, began);
    assertThat(repository.figures("no-otp", TrailFilter.ALL).runs()).isEqualTo(1);
    assertThat(repository.figures("no-otp", TrailFilter.ALL).steps().get("blocked").reached())
        .isEqualTo(1);
    assertThat(repository.tallies(TrailFilter.ALL))
        .containsOnly(
            tally("no-otp", 1, 0), tally("register", 1, 0), tally("install-android", 1, 0));
  }

  @Test
  void theKindOfPhoneThePeriodAndTheVersionNarrowBothListAndCounts() {
    Optional<PhoneSystem> android = Optional.of(PhoneSystem.ANDROID);
    Optional<PhoneSystem> iphone = Optional.of(PhoneSystem.IPHONE);
    GuideTrail first = run(1, "register", 1, android, Optional.of(End.Kind.SUCCESS), 0);
    GuideTrail second = run(2, "register", 2, iphone, Optional.of(End.Kind.SUCCESS), 60);
    GuideTrail third = run(3, "register", 2, Optional.empty(), Optional.of(End.Kind.LATER), 120);
    List.of(first, second, third).forEach(repository::add);

    assertNarrowed(TrailFilter.ALL.withPhones(Phones.ANDROID), 1, first);
    assertNarrowed(TrailFilter.ALL.withPhones(Phones.IPHONE), 1, second);
    assertNarrowed(TrailFilter.ALL.withPhones(Phones.UNKNOWN), 0, third);
    assertNarrowed(TrailFilter.ALL.since(at(60)), 1, third, second);
    assertNarrowed(TrailFilter.ALL.before(at(60)), 1, first);
    assertNarrowed(TrailFilter.ALL.ofVersion(2), 1, third, second);
    assertNarrowed(
        TrailFilter.ALL.since(at(1)).before(at(121)).ofVersion(2).withPhones(Phones.UNKNOWN),
        0,
        third);
    assertThat(read("register", TrailFilter.ALL.since(at(121)))).isEmpty();
    assertThat(repository.tallies(TrailFilter.ALL.since(at(121)))).isEmpty();
  }

  private void assertNarrowed(TrailFilter filter, int succeeded, GuideTrail... trails) {
    assertThat(read("register", filter)).containsExactly(trails);
    assertThat(repository.tallies(filter))
        .containsOnly(tally("register", trails.length, succeeded));
  }

  private List<GuideTrail> read(String guide, TrailFilter filter) {
    List<GuideTrail> read = new ArrayList<>();
    repository.each(guide, filter, read::add);
    return read;
  }

  private static Map.Entry<String, Tally> tally(String guide, int runs, int succeeded) {
    return Map.entry(guide, new Tally(runs, succeeded));
  }

  private static GuideTrail run(
      int number,
      String guide,
      int version,
      Optional<PhoneSystem> system,
      Optional<End.Kind> kind,
      int seconds) {
    return new GuideTrail(
        id(number),
        Optional.empty(),
        "DTV-012",
        at(seconds),
        GuideTrailSamples.pin(guide, version),
        system,
        List.of(GuideTrailSamples.stop(guide, version, "which", "1", 4)),
        kind.map(end -> new GuideTrail.Outcome(guide, "end", end)),
        Duration.ofSeconds(4));
  }

  private static GuideTrail with(GuideTrail trail, List<GuideTrail.Stop> stops) {
    return new GuideTrail(
        trail.id(),
        trail.call(),
        trail.operator(),
        trail.at(),
        trail.pin(),
        trail.system(),
        stops,
        Optional.empty(),
        trail.length());
  }

  private static GuideTrail.Stop stop(String guide, int version, String step) {
    return GuideTrailSamples.stop(guide, version, step, "", 9);
  }

  private static Instant at(int seconds) {
    return MORNING.plusSeconds(seconds);
  }

  private static UUID id(int number) {
    return new UUID((MORNING.toEpochMilli() << 16) | 0x7000L, (1L << 63) | number);
  }
}
