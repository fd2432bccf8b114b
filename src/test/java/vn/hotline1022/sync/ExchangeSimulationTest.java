package vn.hotline1022.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hotline1022.Rounds;
import vn.hotline1022.sync.ExchangeSimulation.Seat;

/** The rules of the exchange, over memory: many seeds, quickly. */
class ExchangeSimulationTest {

  @Test
  void profilesThatExchangeInAnyOrderEndEqualWithWholeChainsAndNobodyErasedLeft() {
    for (int seed = 0; seed < Rounds.of(1_000); seed++) {
      ExchangeSimulation simulation = simulation(seed);
      simulation.run(200);
      simulation.settle();
      new ExchangeVerdict(simulation, "seed " + seed).everythingHolds();
    }
  }

  @Test
  void theSameSeedGivesTheSameRun() {
    ExchangeSimulation one = simulation(7);
    ExchangeSimulation other = simulation(7);
    one.run(150);
    other.run(150);
    for (int i = 0; i < one.seats.size(); i++) {
      assertThat(one.seats.get(i).desk.calls()).isEqualTo(other.seats.get(i).desk.calls());
      assertThat(one.seats.get(i).desk.source().heads())
          .isEqualTo(other.seats.get(i).desk.source().heads());
    }
  }

  /** Guards the search for traces: before the erasures it does find the person. */
  @Test
  void thePersonIsThereBeforeBeingForgotten() {
    ExchangeSimulation simulation = simulation(3);
    simulation.run(200);
    Set<String> found = new HashSet<>();
    for (Seat seat : simulation.seats) {
      seat.desk.everythingReadable().forEach(bytes -> found.addAll(Traces.in(bytes)));
    }
    assertThat(found).contains("Wuăng", "Kđămlai", "Zoanrang", "987001122");
  }

  private static ExchangeSimulation simulation(long seed) {
    return new ExchangeSimulation(seed, 3 + (int) (seed % 4), MemoryDesk::new);
  }
}
