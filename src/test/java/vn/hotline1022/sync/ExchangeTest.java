package vn.hotline1022.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallSamples;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.Records;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.sync.RecordSink.Applied;

class ExchangeTest {
  private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

  private final Random random = new Random(1022);
  private final CallJson json = new CallJson(ZoneId.of("Asia/Ho_Chi_Minh"));
  private final SetClock clock = new SetClock(NOON);
  private final MemoryRecordLog here = log(1);
  private final MemoryRecordLog there = log(2);
  private final Exchange exchange = new Exchange(here, here);

  private MemoryRecordLog log(long seed) {
    return new MemoryRecordLog(Records.origin(random), clock, new SeededRandom(seed));
  }

  private DeskRecord append(MemoryRecordLog log) {
    clock.pass(Duration.ofSeconds(1));
    Call call = CallSamples.talking(random, Records.id(random), "DTV-07", clock.now());
    return log.append(json.started(call));
  }

  @Test
  void aPullBringsWhatIsLackingInBatches() {
    for (int i = 0; i < 2 * Exchange.BATCH + 50; i++) {
      append(there);
    }
    append(here);
    assertThat(exchange.pull(there)).isEqualTo(new Applied(450, 0, List.of()));
    assertThat(exchange.pull(there)).isEqualTo(new Applied(0, 0, List.of()));
    append(there);
    assertThat(exchange.pull(there)).isEqualTo(new Applied(1, 0, List.of()));
    assertThat(here.all()).hasSize(452);
  }

  @Test
  void recordsOfAThirdProfileArePassedOn() {
    MemoryRecordLog third = log(3);
    DeskRecord record = append(third);
    new Exchange(there, there).pull(third);
    assertThat(exchange.pull(there).added()).isEqualTo(1);
    assertThat(here.all()).containsExactly(record);
  }

  @Test
  void aSourceThatLacksTheBeginningStillGivesWhatItHas() {
    MemoryRecordLog third = log(3);
    append(third);
    DeskRecord second = append(third);
    there.apply(List.of(second));
    assertThat(exchange.pull(there).added()).isEqualTo(1);
    assertThat(exchange.pull(third)).isEqualTo(new Applied(1, 1, List.of()));
  }

  @Test
  void aRestoredProfileGetsBackWhatItHadGivenAway() {
    append(here);
    MemoryRecordLog restored = here.restored(clock, Records.id(random));
    DeskRecord lost = append(here);
    new Exchange(there, there).pull(here);
    DeskRecord fresh = append(restored);
    assertThat(fresh.header().deviceSeq()).isEqualTo(1);
    assertThat(new Exchange(restored, restored).pull(there).added()).isEqualTo(1);
    assertThat(restored.all()).hasSize(3).contains(lost, fresh);
    assertThat(new Exchange(there, there).pull(restored).refusals()).isEmpty();
  }

  @Test
  void aRecordThatDoesNotVerifyIsRefusedAndTheOthersAreTaken() {
    DeskRecord first = append(there);
    DeskRecord second = append(there);
    DeskRecord third = append(there);
    DeskRecord changed =
        new DeskRecord(
            second.header(),
            first.body(),
            second.salt(),
            second.personal(),
            second.personalDigest(),
            second.hash());
    Applied applied = exchange.pull(new OneChain(List.of(first, changed, third)));
    assertThat(applied.added()).isEqualTo(2);
    assertThat(applied.refusals())
        .containsExactly(
            new RecordSink.Refusal(second.header().id(), new Fault.RecordRefused("hash")));
    // An honest source closes the gap later.
    assertThat(exchange.pull(there).added()).isEqualTo(1);
    assertThat(here.heads()).containsEntry(first.header().origin(), 3L);
  }

  @Test
  void aSourceThatRepeatsItselfForEverIsLeft() {
    DeskRecord record = append(there);
    RecordSource stuck =
        new OneChain(List.of(record)) {
          @Override
          public List<DeskRecord> after(Origin origin, long seq, int limit) {
            return List.of(record);
          }
        };
    assertThat(exchange.pull(stuck)).isEqualTo(new Applied(1, 0, List.of()));
  }

  @Test
  void anErasureTravelsLikeAnyRecord() {
    DeskRecord record = append(there);
    exchange.pull(there);
    there.append(CallJson.erasure(record.header().entityId(), "TC-01"));
    exchange.pull(there);
    assertThat(here.all()).hasSize(2).contains(RecordCodec.erase(record));
  }

  /** A source of one chain that says what it likes. */
  private static class OneChain implements RecordSource {
    private final List<DeskRecord> chain;

    OneChain(List<DeskRecord> chain) {
      this.chain = chain;
    }

    @Override
    public Map<Origin, Long> heads() {
      return Map.of(chain.getFirst().header().origin(), (long) chain.size());
    }

    @Override
    public List<DeskRecord> after(Origin origin, long seq, int limit) {
      return chain.stream().filter(record -> record.header().deviceSeq() > seq).toList();
    }
  }
}
