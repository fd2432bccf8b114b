package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.Parties;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenRepository.Who;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.store.BulkCalls;
import vn.hotline1022.store.BulkPeople;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Stores;

/** People by name and number, and the list narrowed by operator, ward and person. */
@Tag("bench")
class PeopleBench {
  private static final int PEOPLE = Integer.getInteger("bench.people", 400_000);
  private static final int CALLS = Integer.getInteger("bench.calls", 1_000_000);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 300);
  private static final int LIMIT = 200;
  private static final double SEARCH_GOAL = 50;
  private static final double PAGE_GOAL = 100;

  @TempDir private static Path folder;
  private static final BenchTable TABLE = new BenchTable("people");
  private static DeskStore store;
  private static final Random RANDOM = new Random(9);

  @BeforeAll
  static void fill() {
    store = Stores.open(folder);
    LifelikeCalls lifelike = new LifelikeCalls(4, Instant.parse("2024-07-01T00:00:00Z"));
    new BulkPeople(store)
        .write(
            PEOPLE,
            i ->
                Citizen.unknown(CitizenSamples.id(i))
                    .withName(lifelike.name())
                    .withPhones(List.of(lifelike.phone())));
    new BulkCalls(store).write(CALLS, () -> lifelike.next().withParties(parties()));
  }

  private static Parties parties() {
    return new Parties(
        Optional.of(person()),
        RANDOM.nextInt(10) == 0 ? Optional.of(person()) : Optional.empty(),
        Optional.of(place()));
  }

  private static UUID person() {
    return CitizenSamples.id(RANDOM.nextInt(PEOPLE));
  }

  private static String place() {
    return "2025:%05d".formatted(4 + RANDOM.nextInt(126));
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
    TABLE.write();
  }

  @Test
  void peopleAreFoundByUnfinishedWordsAndNumbers() throws Exception {
    LifelikeCalls lifelike = new LifelikeCalls(5, Instant.now());
    Recorder names = new Recorder(ROUNDS);
    Recorder numbers = new Recorder(ROUNDS);
    for (int round = -ROUNDS / 10; round < ROUNDS; round++) {
      String name = lifelike.name();
      String typed = name.substring(0, 2 + RANDOM.nextInt(name.length() - 1));
      String number = lifelike.phone().key().substring(0, 4 + RANDOM.nextInt(6));
      names.measure(round, () -> store.citizens().search(typed, Who.IN_USE, 20));
      numbers.measure(round, () -> store.citizens().search(number, Who.IN_USE, 20));
    }
    say("people by name", names.timings(), SEARCH_GOAL);
    say("people by number", numbers.timings(), SEARCH_GOAL);
  }

  @Test
  void everyFilterShowsItsFirstPageAtOnce() throws Exception {
    Recorder operators = new Recorder(ROUNDS);
    Recorder places = new Recorder(ROUNDS);
    Recorder people = new Recorder(ROUNDS);
    Recorder together = new Recorder(ROUNDS);
    for (int round = -ROUNDS / 10; round < ROUNDS; round++) {
      String operator = "DTV-%03d".formatted(RANDOM.nextInt(60));
      String place = place();
      UUID person = person();
      operators.measure(round, () -> search("", Set.of(operator), Set.of(), Set.of()));
      places.measure(round, () -> search("", Set.of(), Set.of(place), Set.of()));
      people.measure(round, () -> search("", Set.of(), Set.of(), Set.of(person)));
      together.measure(
          round, () -> search("khong nhan", Set.of(operator), Set.of(place), Set.of()));
    }
    say("first page of an operator", operators.timings(), PAGE_GOAL);
    say("first page of a ward", places.timings(), PAGE_GOAL);
    say("first page of a person", people.timings(), PAGE_GOAL);
    say("operator, ward and words", together.timings(), PAGE_GOAL);
  }

  @Test
  void everybodyWhoEverTookACallIsKnownAtOnce() throws Exception {
    Recorder operators = new Recorder(ROUNDS);
    for (int round = -ROUNDS / 10; round < ROUNDS; round++) {
      operators.measure(round, () -> store.calls().operators());
    }
    assertThat(store.calls().operators()).hasSize(60);
    say("who ever took a call", operators.timings(), 5);
  }

  private static List<Call> search(
      String words, Set<String> operators, Set<String> places, Set<UUID> citizens) {
    return store
        .calls()
        .search(
            new CallQuery(
                words,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                operators,
                places,
                citizens,
                LIMIT));
  }

  private static void say(String what, Timings timings, double goalMillis) {
    TABLE.alone(what, timings, goalMillis);
    assertThat(timings.share(0.95)).as(what).isLessThanOrEqualTo(goalMillis);
  }
}
