package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.sync.ExchangeSimulation;
import vn.hotline1022.sync.ExchangeSimulation.Seat;
import vn.hotline1022.sync.ExchangeVerdict;
import vn.hotline1022.sync.Traces;
import vn.hotline1022.text.SearchKey;

/** The same simulation over real encrypted profiles, with the tables and every byte looked at. */
class StoreExchangeSimulationTest {
  private static final int STEPS = 150;

  /**
   * Here a row of hers had moved between pages and its bytes were still in the gap it came from.
   */
  private static final int MOVED = 18;

  @TempDir Path folder;

  @Test
  void realProfilesEndEqualWithWholeChainsAndNobodyErasedLeftInAnyByte() throws IOException {
    for (int seed : seeds()) {
      ExchangeSimulation simulation = simulation(seed);
      try {
        simulation.run(STEPS);
        simulation.settle();
        new ExchangeVerdict(simulation, "seed " + seed).everythingHolds();
        listsAreFoldedAndSearchedAlike(simulation);
        everyStoreIsSound(simulation);
      } finally {
        simulation.seats.forEach(seat -> seat.desk.close());
      }
    }
  }

  private static int[] seeds() {
    // Whole, the range holds it already, and its folder would be there.
    return IntStream.concat(IntStream.range(0, Rounds.of(60)), IntStream.of(MOVED))
        .distinct()
        .toArray();
  }

  /** Guards the search for traces: without the erasures the same places do show the person. */
  @Test
  void thePersonIsFoundInTablesPagesAndWordsBeforeBeingForgotten() throws IOException {
    ExchangeSimulation simulation = simulation(3);
    try {
      simulation.run(STEPS);
      Set<String> found = new HashSet<>();
      for (Seat seat : simulation.seats) {
        for (byte[] bytes : seat.desk.everythingReadable()) {
          found.addAll(Traces.in(bytes));
        }
      }
      assertThat(found)
          .contains(
              "Wuăng",
              "wuang",
              "Kđămlai",
              "kdamlai",
              "Zoanrang",
              "zoanrang",
              "987001122",
              "221100789");
    } finally {
      simulation.seats.forEach(seat -> seat.desk.close());
    }
  }

  private ExchangeSimulation simulation(int seed) throws IOException {
    Path profiles = Files.createDirectories(folder.resolve("seed-" + seed));
    return new ExchangeSimulation(
        seed,
        3 + seed % 2,
        (origin, time, random) -> new StoreDesk(profiles, origin, time, random));
  }

  /**
   * What people see: the whole list, and what they find by names without accents. Whose data is
   * only kept is listed without number and notes, and not found.
   */
  private static void listsAreFoldedAndSearchedAlike(ExchangeSimulation simulation) {
    for (Seat seat : simulation.seats) {
      store(seat).catchUp();
      List<Call> ended =
          seat.desk.calls().values().stream()
              .filter(call -> call.state().ended())
              .map(call -> store(seat).store().calls().shown(call.id()).orElseThrow())
              .toList();
      assertThat(find(seat, "")).containsExactlyInAnyOrderElementsOf(ended);
      assertThat(find(seat, "wuang")).isEmpty();
      assertThat(find(seat, Traces.PHONE.key())).isEmpty();
      for (String name : List.of("Thị Hường", "Đình Đức", "Thuỳ Dương")) {
        assertThat(find(seat, SearchKey.of(name)))
            .containsExactlyInAnyOrderElementsOf(
                ended.stream().filter(call -> call.notes().contains(name)).toList());
      }
    }
  }

  private static List<Call> find(Seat seat, String words) {
    CallQuery all = CallQuery.newest(1_000);
    return store(seat)
        .store()
        .calls()
        .search(
            new CallQuery(
                words, all.from(), all.to(), all.reasons(), all.dispositions(), all.limit()));
  }

  private static void everyStoreIsSound(ExchangeSimulation simulation) {
    for (Seat seat : simulation.seats) {
      StoreCheck check = store(seat).store().check();
      assertThat(check.sound()).isTrue();
      assertThat(check.records()).isEqualTo(simulation.written);
    }
  }

  private static StoreDesk store(Seat seat) {
    return (StoreDesk) seat.desk;
  }
}
