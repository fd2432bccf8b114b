package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hotline1022.Rounds;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.Records;
import vn.hotline1022.text.PhoneNumber;

class CallFoldTest {
  private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

  private final Random random = new Random(1022);
  private final CallRecords records = new CallRecords(random);
  private final CallJson json = new CallJson(ZoneId.of("Asia/Ho_Chi_Minh"));
  private final Call begun = CallSamples.talking(random, Records.id(random), "DTV-07", NOON);
  private final Call first = CallSamples.saved(random, begun);
  private final Call second = CallSamples.saved(random, begun);
  private final DeskRecord started = records.seal(json.started(begun), 10);
  private final DeskRecord firstSave = records.seal(json.saved(first), 20);
  private final DeskRecord secondSave = records.seal(json.saved(second), 30);
  private final DeskRecord erasure = records.seal(CallJson.erasure(begun.id(), "TC-01"), 5);

  @Test
  void nothingFoldsToNothing() {
    assertThat(CallFold.fold(List.of())).isEmpty();
  }

  @Test
  void aStartAloneIsACallNotSavedYet() {
    assertThat(CallFold.fold(List.of(started))).contains(begun);
  }

  @Test
  void theLastSaveStandsWhateverTheOrder() {
    assertThat(CallFold.fold(List.of(secondSave, started, firstSave))).contains(second);
    assertThat(CallFold.fold(List.of(firstSave, secondSave))).contains(second);
  }

  @Test
  void aSaveStandsEvenWhenAStartCarriesALaterClock() {
    DeskRecord lateStart = records.seal(json.started(begun), 99);
    assertThat(CallFold.fold(List.of(firstSave, lateStart))).contains(first);
  }

  @Test
  void equalClocksAreDecidedByTheBytesOfTheDevice() {
    UUID low = new UUID(0x7FFF_0000_0000_7000L, 0x8000_0000_0000_0000L);
    UUID high = new UUID(0x8000_0000_0000_7000L, 0x8000_0000_0000_0000L);
    DeskRecord lower = records.seal(json.saved(first), 20, new Origin(low, low));
    DeskRecord higher = records.seal(json.saved(second), 20, new Origin(high, low));
    assertThat(CallFold.fold(List.of(higher, lower))).contains(second);
    assertThat(CallFold.fold(List.of(lower, higher))).contains(second);
  }

  @Test
  void anErasedCallShowsThatItWasErased() {
    Call folded =
        CallFold.fold(List.of(RecordCodec.erase(started), RecordCodec.erase(firstSave)))
            .orElseThrow();
    assertThat(folded.phone()).isEqualTo(PhoneNumber.ERASED);
    assertThat(folded.notes()).isEmpty();
    assertThat(folded.timeline()).isEqualTo(first.timeline());
    assertThat(folded.disposition()).isEqualTo(first.disposition());
  }

  @Test
  void anErasureRulesOutAlsoWhatCameAfterIt() {
    Call folded = CallFold.fold(List.of(secondSave, erasure, started)).orElseThrow();
    assertThat(folded).isEqualTo(second.withPhone(PhoneNumber.ERASED).withNotes(""));
  }

  @Test
  void anErasureAloneIsNoCall() {
    assertThat(CallFold.fold(List.of(erasure))).isEmpty();
  }

  @Test
  void theErasureNamesTheCallAndNobody() {
    assertThat(erasure.body().utf8())
        .isEqualTo("{\"entity\":\"call\",\"id\":\"" + begun.id() + "\"}");
    assertThat(erasure.personal().utf8()).isEqualTo("{}");
    assertThat(erasure.header().entityId()).isEqualTo(begun.id());
  }

  @Test
  void unknownTypesVersionsAndEntitiesAreLeftAside() {
    DeskRecord type = records.seal(CallRecords.type(json.saved(second), "call.transferred", 1), 40);
    DeskRecord version = records.seal(CallRecords.type(json.saved(second), "call.saved", 2), 50);
    DeskRecord unknownErasure =
        records.seal(CallRecords.type(CallJson.erasure(begun.id(), "TC-01"), "erasure", 2), 60);
    assertThat(CallFold.fold(List.of(firstSave, type, version, unknownErasure))).contains(first);
    assertThat(CallFold.fold(List.of(type, version))).isEmpty();
  }

  @Test
  void anUnreadableSaveLeavesTheOneBeforeStanding() {
    DeskRecord broken = records.seal(CallRecords.body(json.saved(second), "{"), 40);
    DeskRecord notSaved =
        records.seal(CallRecords.type(json.started(begun), CallJson.SAVED, 1), 50);
    assertThat(CallFold.fold(List.of(firstSave, broken, notSaved))).contains(first);
  }

  @Test
  void anyOrderFoldsToTheSameCall() {
    List<DeskRecord> all = new ArrayList<>(List.of(started, firstSave, secondSave));
    for (int i = 0; i < 5; i++) {
      all.add(records.seal(json.saved(CallSamples.saved(random, begun)), 20 + i % 2));
    }
    Optional<Call> expected = CallFold.fold(all);
    for (int round = 0; round < Rounds.of(500); round++) {
      Collections.shuffle(all, random);
      assertThat(CallFold.fold(all)).isEqualTo(expected);
    }
  }

  @Test
  void anAmendmentCorrectsTheCauseAndAnotherDispositionDropsIt() {
    Call refused =
        first.withDisposition(Optional.of("NOT_POSSIBLE")).withCause(Optional.of("OLD_OS"));
    Call noted = refused.withNotes("Máy Nokia phím bấm");
    Call corrected = noted.withCause(Optional.of("NO_SMARTPHONE"));
    Call resolved = corrected.withDisposition(Optional.of("RESOLVED"));
    assertThat(resolved.cause()).isEmpty();
    List<DeskRecord> all = new ArrayList<>(List.of(records.seal(json.saved(refused), 40)));
    assertThat(CallFold.fold(all)).contains(refused);
    for (Call amended : List.of(noted, corrected, resolved)) {
      all.add(records.seal(json.amended(amended, "DTV-07", all.size()), 50 + all.size()));
      assertThat(CallFold.fold(all)).contains(amended);
    }
  }

  @Test
  void theCauseRemainsWhenWhoCalledIsErased() {
    Call refused =
        first.withDisposition(Optional.of("NOT_POSSIBLE")).withCause(Optional.of("NO_LEVEL2"));
    DeskRecord save = records.seal(json.saved(refused), 40);
    assertThat(CallFold.fold(List.of(save, erasure)).orElseThrow().cause()).contains("NO_LEVEL2");
  }
}
