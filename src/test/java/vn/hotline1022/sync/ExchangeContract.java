package vn.hotline1022.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallSamples;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.HybridClock;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.Records;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.sync.RecordSink.Applied;
import vn.hotline1022.text.PhoneNumber;

/** What every profile's source and sink promise, whatever stands behind them. */
public abstract class ExchangeContract {
  protected static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

  protected final Random random = new Random(1022);
  private final CallJson json = new CallJson(ZoneId.of("Asia/Ho_Chi_Minh"));
  private final Origin home = Records.origin(random);
  private final Origin away = Records.origin(random);
  private final Call begun = CallSamples.talking(random, Records.id(random), "DTV-07", NOON);
  private final Call saved = CallSamples.saved(random, begun);
  private List<DeskRecord> theirs;
  private SimulatedDesk desk;

  protected abstract SimulatedDesk open(Origin origin, SetClock clock, SeededRandom secure);

  @BeforeEach
  void openTheProfile() {
    desk = open(home, new SetClock(NOON), new SeededRandom(1022));
    theirs =
        chain(
            List.of(
                json.started(begun),
                json.saved(saved),
                json.started(other()),
                json.started(other()),
                json.started(other())));
  }

  @AfterEach
  void closeTheProfile() {
    desk.close();
  }

  private Call other() {
    return CallSamples.talking(random, Records.id(random), "DTV-08", NOON);
  }

  private List<DeskRecord> chain(List<RecordDraft> drafts) {
    List<DeskRecord> chain = new ArrayList<>();
    for (RecordDraft draft : drafts) {
      Bytes prev = chain.isEmpty() ? RecordCodec.FIRST_PREV : chain.getLast().hash();
      chain.add(seal(draft, away, chain.size() + 1, prev));
    }
    return chain;
  }

  private DeskRecord seal(RecordDraft draft, Origin origin, long seq, Bytes prev) {
    long hlc = HybridClock.pack(NOON.toEpochMilli() + seq, 0);
    return RecordCodec.seal(
        draft, Records.id(random), hlc, origin, seq, prev, Records.bytes(random, 16));
  }

  private Applied apply(DeskRecord... records) {
    return desk.sink().apply(List.of(records));
  }

  private static void assertRefused(Applied applied, DeskRecord record, String reason) {
    assertThat(applied)
        .isEqualTo(
            new Applied(
                0,
                0,
                List.of(
                    new RecordSink.Refusal(
                        record.header().id(), new Fault.RecordRefused(reason)))));
  }

  private Call shown() {
    return desk.calls().get(begun.id());
  }

  @Test
  void anEmptyProfileKnowsNoChain() {
    assertThat(desk.source().heads()).isEmpty();
    assertThat(desk.source().after(away, 0, 10)).isEmpty();
  }

  @Test
  void whatIsAppliedIsShownAndGivenOnAsItCame() {
    assertThat(desk.sink().apply(theirs)).isEqualTo(new Applied(5, 0, List.of()));
    assertThat(shown()).isEqualTo(saved);
    assertThat(desk.source().heads()).containsOnlyKeys(away).containsEntry(away, 5L);
    assertThat(desk.source().after(away, 0, 100)).isEqualTo(theirs);
    assertThat(desk.source().after(away, 2, 2)).isEqualTo(theirs.subList(2, 4));
    assertThat(desk.source().after(away, 5, 2)).isEmpty();
  }

  @Test
  void repeatedRecordsChangeNothing() {
    desk.sink().apply(theirs);
    assertThat(desk.sink().apply(theirs)).isEqualTo(new Applied(0, 5, List.of()));
    assertThat(apply(theirs.get(1), theirs.get(1))).isEqualTo(new Applied(0, 2, List.of()));
    assertThat(desk.source().after(away, 0, 100)).isEqualTo(theirs);
  }

  @Test
  void aRecordTwiceInOneBatchCountsOnce() {
    assertThat(apply(theirs.getFirst(), theirs.getFirst())).isEqualTo(new Applied(1, 1, List.of()));
  }

  @Test
  void recordsBeyondAGapAreShownAtOnceAndTheGapIsAskedForAgain() {
    assertThat(apply(theirs.get(1)).added()).isEqualTo(1);
    assertThat(shown()).isEqualTo(saved);
    assertThat(desk.source().heads()).containsEntry(away, 0L);
    assertThat(desk.source().after(away, 0, 10)).containsExactly(theirs.get(1));
    apply(theirs.get(4), theirs.get(0));
    assertThat(desk.source().heads()).containsEntry(away, 2L);
    apply(theirs.get(3), theirs.get(2));
    assertThat(desk.source().heads()).containsEntry(away, 5L);
  }

  @Test
  void anyOrderEndsTheSame() {
    List<DeskRecord> mixed = new ArrayList<>(theirs);
    Collections.shuffle(mixed, random);
    mixed.forEach(this::apply);
    assertThat(shown()).isEqualTo(saved);
    assertThat(desk.source().after(away, 0, 100)).isEqualTo(theirs);
  }

  @Test
  void theSameIdWithOtherContentIsRefused() {
    desk.sink().apply(theirs);
    DeskRecord old = theirs.get(1);
    DeskRecord forged =
        RecordCodec.seal(
            json.saved(saved.withNotes("khác")),
            old.header().id(),
            old.header().hlc(),
            away,
            2,
            old.header().prev(),
            Records.bytes(random, 16));
    assertRefused(apply(forged), forged, RecordSink.CONFLICT);
    assertThat(shown()).isEqualTo(saved);
  }

  @Test
  void theSamePlaceWithAnotherRecordIsRefused() {
    desk.sink().apply(theirs);
    DeskRecord forged = seal(json.saved(saved), away, 2, theirs.get(0).hash());
    assertRefused(apply(forged), forged, RecordSink.CONFLICT);
  }

  @Test
  void aRecordThatDoesNotFitItsNeighboursIsRefused() {
    apply(theirs.get(0), theirs.get(2));
    DeskRecord before = seal(json.saved(saved), away, 2, theirs.get(3).hash());
    assertRefused(apply(before), before, RecordSink.PREV);
    // Its prev fits, but the record after it names another one.
    DeskRecord behind = seal(json.saved(saved), away, 2, theirs.get(0).hash());
    assertRefused(apply(behind), behind, RecordSink.PREV);
    assertThat(apply(theirs.get(1)).added()).isEqualTo(1);
    assertThat(desk.source().heads()).containsEntry(away, 3L);
  }

  @Test
  void aRefusedRecordDoesNotStopTheOthers() {
    desk.sink().apply(theirs.subList(0, 2));
    DeskRecord forged = seal(json.saved(saved), away, 2, theirs.get(0).hash());
    Applied applied = apply(theirs.get(2), forged, theirs.get(3));
    assertThat(applied.added()).isEqualTo(2);
    assertThat(applied.refusals()).hasSize(1);
  }

  @Test
  void nobodyElseAddsToThisProfilesOwnChain() {
    desk.start(begun);
    DeskRecord own = desk.records().getFirst();
    DeskRecord forged = seal(json.saved(saved), own.header().origin(), 2, own.hash());
    assertRefused(apply(forged), forged, RecordSink.CONFLICT);
    assertThat(apply(own)).isEqualTo(new Applied(0, 1, List.of()));
  }

  @Test
  void anErasureBlanksWhatIsHereAndWhatComesLater() {
    apply(theirs.get(1));
    desk.erase(begun.id());
    assertThat(shown()).isEqualTo(saved.withPhone(PhoneNumber.ERASED).withNotes(""));
    apply(theirs.get(0));
    assertThat(desk.source().after(away, 0, 10)).hasSize(2).allMatch(DeskRecord::erased);
    assertThat(apply(theirs.get(0), theirs.get(1)).known()).isEqualTo(2);
    assertThat(desk.source().after(away, 0, 10)).hasSize(2).allMatch(DeskRecord::erased);
  }

  @Test
  void anErasureOfACallThatComesLaterWaitsForIt() {
    desk.erase(begun.id());
    assertThat(desk.calls()).doesNotContainKey(begun.id());
    desk.sink().apply(theirs);
    assertThat(shown()).isEqualTo(saved.withPhone(PhoneNumber.ERASED).withNotes(""));
  }

  @Test
  void whatIsSavedHereAfterTheErasureIsBlankToo() {
    desk.start(begun);
    desk.erase(begun.id());
    desk.save(saved);
    assertThat(shown()).isEqualTo(saved.withPhone(PhoneNumber.ERASED).withNotes(""));
    assertThat(desk.records()).hasSize(3).allMatch(DeskRecord::erased);
  }

  @Test
  void theErasedCopyWinsWhicheverComesFirst() {
    DeskRecord erased = RecordCodec.erase(theirs.get(1));
    apply(theirs.get(1));
    assertThat(apply(erased).known()).isEqualTo(1);
    assertThat(shown().phone()).isEqualTo(PhoneNumber.ERASED);
    assertThat(apply(theirs.get(1)).known()).isEqualTo(1);
    assertThat(desk.source().after(away, 0, 10)).containsExactly(erased);
    desk.restart();
    assertThat(shown().phone()).isEqualTo(PhoneNumber.ERASED);
  }

  @Test
  void anErasureTouchesNoOtherCall() {
    desk.sink().apply(theirs);
    desk.erase(begun.id());
    assertThat(desk.source().after(away, 2, 10)).isEqualTo(theirs.subList(2, 5));
  }

  @Test
  void unknownTypesVersionsAndEntitiesAreKeptAndGivenOn() {
    RecordDraft call = json.saved(saved);
    List<DeskRecord> unknown =
        chain(
            List.of(
                draft(call, "call", "call.transferred", 1),
                draft(call, "call", "call.saved", 9),
                draft(call, "feedback", "feedback.filed", 1),
                draft(call, "erasure", "erasure", 2)));
    assertThat(desk.sink().apply(unknown).added()).isEqualTo(4);
    assertThat(desk.calls()).isEmpty();
    assertThat(desk.source().after(away, 0, 10)).isEqualTo(unknown);
  }

  @Test
  void anUnreadableCallIsKeptAndShowsNothing() {
    RecordDraft call = json.saved(saved);
    RecordDraft broken =
        new RecordDraft(
            "call",
            call.entityId(),
            "call.saved",
            1,
            "DTV-07",
            -1,
            "shift",
            Bytes.utf8("{\"direction\":"),
            Bytes.EMPTY);
    assertThat(desk.sink().apply(chain(List.of(broken))).added()).isEqualTo(1);
    assertThat(desk.calls()).isEmpty();
  }

  @Test
  void everythingIsThereAfterARestart() {
    desk.sink().apply(theirs);
    UUID mine = Records.id(random);
    desk.start(CallSamples.talking(random, mine, "DTV-07", NOON));
    List<DeskRecord> before = desk.records();
    desk.restart();
    assertThat(desk.records()).containsExactlyInAnyOrderElementsOf(before);
    assertThat(desk.calls()).containsKeys(mine, begun.id());
    desk.save(CallSamples.saved(random, desk.calls().get(mine)));
    assertThat(desk.source().heads()).containsEntry(away, 5L).containsValue(2L);
  }

  private static RecordDraft draft(RecordDraft like, String entity, String type, int version) {
    return new RecordDraft(
        entity,
        like.entityId(),
        type,
        version,
        like.actor(),
        like.baseVersion(),
        like.scope(),
        like.body(),
        like.personal());
  }
}
