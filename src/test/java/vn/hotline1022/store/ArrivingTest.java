package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallSamples;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Header;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.sync.RecordSink;
import vn.hotline1022.sync.RecordSink.Applied;

/** Records of a chain that come many at a time give what they give one by one. */
class ArrivingTest {
  private final Random random = new Random(1022);

  @TempDir Path profiles;

  private BundleDesk laptop;
  private BundleDesk office;
  private BundleDesk oneByOne;

  @BeforeEach
  void open() throws IOException {
    laptop = new BundleDesk(profiles, 1);
    office = new BundleDesk(profiles, 2);
    oneByOne = new BundleDesk(profiles, 3);
  }

  @AfterEach
  void close() {
    laptop.close();
    office.close();
    oneByOne.close();
  }

  /** All at once here, one by one there, with the same outcome. */
  private Applied come(List<DeskRecord> records) {
    Applied together = office.store().records().apply(records);
    int added = 0;
    int known = 0;
    List<RecordSink.Refusal> refusals = new ArrayList<>();
    for (DeskRecord record : records) {
      Applied alone = oneByOne.store().records().apply(List.of(record));
      added += alone.added();
      known += alone.known();
      refusals.addAll(alone.refusals());
    }
    assertThat(together).isEqualTo(new Applied(added, known, refusals));
    assertThat(office.tables()).isEqualTo(oneByOne.tables());
    return together;
  }

  private Call call(BundleDesk desk, UUID id) {
    Call begun = CallSamples.talking(random, id, "TNV-01", desk.clock.now());
    desk.store().calls().start(begun);
    desk.clock.pass(Duration.ofMinutes(4));
    Call saved = CallSamples.saved(random, begun);
    desk.store().calls().save(saved);
    return saved;
  }

  /** An id whose call would go where those of this number go too. */
  private UUID colliding(int number) {
    UUID one = laptop.ids.at(BundleDesk.MORNING);
    return new UUID(
        (one.getMostSignificantBits() & ~0xFFFL) | number,
        (one.getLeastSignificantBits() & ~0xFL) | 5);
  }

  @Test
  void callsThatWouldTakeTheSamePlaceAreAllThere() {
    List<Call> calls = new ArrayList<>();
    for (int number = 1; number <= 4; number++) {
      calls.add(call(laptop, colliding(number)));
    }
    calls.addAll(laptop.calls(3));
    // Their place is taken already, by a call of these desks themselves.
    UUID there = colliding(9);
    Call own = CallSamples.talking(random, there, "TNV-02", BundleDesk.MORNING);
    office.store().calls().start(own);
    oneByOne.store().records().apply(office.records());
    come(laptop.records());
    for (Call call : calls) {
      assertThat(office.store().calls().find(call.id())).contains(call);
    }
    assertThat(office.store().calls().find(there)).contains(own);
    assertThat(office.rows("call")).isEqualTo(calls.size() + 1);
  }

  @Test
  void whatIsKnownIsNotTakenTwice() {
    laptop.calls(3);
    List<DeskRecord> first = laptop.records();
    come(first);
    laptop.calls(2);
    List<DeskRecord> all = laptop.records();
    assertThat(come(all))
        .isEqualTo(new Applied(all.size() - first.size(), first.size(), List.of()));
    assertThat(come(all)).isEqualTo(new Applied(0, all.size(), List.of()));
    assertThat(office.tables()).isEqualTo(laptop.tables());
  }

  /** A faulty desk gives an id again that another one has given. */
  @Test
  void aRecordWhoseIdIsAnothersIsRefusedAndTheOthersOfItsBatchAreTaken() {
    laptop.calls(3);
    List<DeskRecord> said = laptop.records();
    come(said);
    List<DeskRecord> other = chain(said, 2, said.get(3).header().id());
    Applied applied = come(other);
    assertThat(applied.added()).isEqualTo(other.size() - 1);
    assertThat(applied.refusals())
        .containsExactly(
            new RecordSink.Refusal(
                said.get(3).header().id(), new Fault.RecordRefused(RecordSink.CONFLICT)));
  }

  /** The same said by another desk of other calls, one record under an id that is taken. */
  private List<DeskRecord> chain(List<DeskRecord> like, int at, UUID taken) {
    Origin origin = Stores.origin(7);
    List<DeskRecord> chain = new ArrayList<>();
    Bytes prev = RecordCodec.FIRST_PREV;
    UUID entity = laptop.ids.next();
    for (int i = 0; i < like.size(); i++) {
      Header header = like.get(i).header();
      RecordDraft draft =
          new RecordDraft(
              header.entity(),
              entity,
              header.type(),
              header.schemaVersion(),
              header.actor(),
              header.baseVersion(),
              header.scope(),
              like.get(i).body(),
              like.get(i).personal());
      UUID id = i == at ? taken : laptop.ids.next();
      DeskRecord record =
          RecordCodec.seal(draft, id, header.hlc(), origin, i + 1, prev, like.get(i).salt());
      chain.add(record);
      prev = record.hash();
    }
    return chain;
  }

  @Test
  void whatIsErasedInTheSameBatchIsNowhere() {
    Call kept = laptop.call();
    Call erased = laptop.call();
    laptop
        .store()
        .records()
        .append(
            Erasure.of(
                new Erasure.Target(CallJson.ENTITY, erased.id()), BundleDesk.LEADER, "shift"));
    laptop.calls(2);
    come(laptop.records());
    assertThat(office.tables()).isEqualTo(laptop.tables());
    assertThat(office.store().calls().find(kept.id())).contains(kept);
    assertThat(office.store().calls().find(erased.id()).orElseThrow().notes()).isEmpty();
    assertThat(
            office.records().stream()
                .filter(record -> record.header().entityId().equals(erased.id()))
                .filter(record -> Erasure.target(record).isEmpty()))
        .isNotEmpty()
        .allMatch(DeskRecord::erased);
  }
}
