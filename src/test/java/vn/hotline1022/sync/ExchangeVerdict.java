package vn.hotline1022.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.HybridClock;
import vn.hotline1022.record.RecordChain;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordOrder;
import vn.hotline1022.sync.ExchangeSimulation.Seat;
import vn.hotline1022.text.PhoneNumber;

/** What must hold when a simulated exchange has settled. */
public final class ExchangeVerdict {

  private final ExchangeSimulation simulation;
  private final String where;

  public ExchangeVerdict(ExchangeSimulation simulation, String where) {
    this.simulation = simulation;
    this.where = where;
  }

  public void everythingHolds() {
    assertThat(simulation.refusals).as(where).isEmpty();
    assertThat(simulation.pulledTwice).as(where).isZero();
    tablesAreEqual();
    for (Seat seat : simulation.seats) {
      nothingIsMissing(seat);
      chainsAreWhole(seat);
      onlyTheErasedAreErased(seat);
      savedCallsAreAsSaved(seat);
      thePersonIsGone(seat);
    }
    theTrueClockWasNotPulledAlong();
  }

  private void tablesAreEqual() {
    SimulatedDesk first = simulation.seats.getFirst().desk;
    for (Seat seat : simulation.seats) {
      assertThat(seat.desk.calls()).as(where).isEqualTo(first.calls());
      assertThat(seat.desk.others()).as(where).isEqualTo(first.others());
      assertThat(seat.desk.source().heads()).as(where).isEqualTo(first.source().heads());
      assertThat(bytes(seat.desk)).as(where).isEqualTo(bytes(first));
    }
  }

  private static List<String> bytes(SimulatedDesk desk) {
    return desk.records().stream()
        .sorted(Comparator.comparing((DeskRecord r) -> r.header().id(), RecordOrder.BY_BYTES))
        .map(record -> HexFormat.of().formatHex(RecordCodec.encode(record)))
        .toList();
  }

  private void nothingIsMissing(Seat seat) {
    assertThat(seat.desk.records()).as(where).hasSize(simulation.written);
    assertThat(seat.desk.calls().keySet()).as(where).containsAll(simulation.saves.keySet());
  }

  private void chainsAreWhole(Seat seat) {
    seat.desk
        .source()
        .heads()
        .forEach(
            (origin, head) -> {
              List<DeskRecord> chain = chain(seat, origin);
              assertThat(RecordChain.verify(origin, chain.iterator()))
                  .as(where)
                  .isEqualTo(new RecordChain.Result.Whole(origin, head, chain.getLast().hash()));
              assertThat(chain)
                  .as(where)
                  .extracting(record -> record.header().hlc())
                  .isSorted()
                  .doesNotHaveDuplicates();
            });
  }

  private static List<DeskRecord> chain(Seat seat, Origin origin) {
    return seat.desk.source().after(origin, 0, Integer.MAX_VALUE);
  }

  private void onlyTheErasedAreErased(Seat seat) {
    for (DeskRecord record : seat.desk.records()) {
      assertThat(record.erased())
          .as(where)
          .isEqualTo(simulation.erased.contains(record.header().entityId()));
    }
    seat.desk
        .calls()
        .forEach(
            (id, call) ->
                assertThat(call.phone().equals(PhoneNumber.ERASED))
                    .as(where)
                    .isEqualTo(simulation.erased.contains(id)));
  }

  private void savedCallsAreAsSaved(Seat seat) {
    Map<UUID, Call> shown = new HashMap<>(seat.desk.calls());
    shown.keySet().retainAll(simulation.saves.keySet());
    shown.forEach(
        (id, call) -> {
          List<Call> saves = simulation.saves.get(id);
          if (simulation.erased.contains(id)) {
            assertThat(call.notes()).as(where).isEmpty();
            assertThat(saves).as(where).extracting(Call::timeline).contains(call.timeline());
          } else {
            assertThat(saves).as(where).contains(call);
          }
        });
  }

  private void thePersonIsGone(Seat seat) {
    for (byte[] bytes : seat.desk.everythingReadable()) {
      assertThat(Traces.in(bytes)).as(where).isEmpty();
    }
  }

  /** However far ahead the others were, the true clock's records lie within a day of it. */
  private void theTrueClockWasNotPulledAlong() {
    Seat seat = simulation.seats.getFirst();
    long most = seat.clock.now().toEpochMilli() + HybridClock.MOST_AHEAD.toMillis();
    assertThat(seat.desk.records())
        .as(where)
        .filteredOn(record -> record.header().origin().equals(seat.origin))
        .isNotEmpty()
        .allMatch(record -> HybridClock.millisOf(record.header().hlc()) <= most);
  }
}
