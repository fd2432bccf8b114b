package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.Records;
import vn.hotline1022.text.PhoneNumber;

class CallJsonTest {
  private static final Instant NOON = Instant.parse("2026-11-21T05:00:00.250Z");

  private final Random random = new Random(1022);
  private final CallRecords records = new CallRecords(random);
  private final CallJson json = new CallJson(ZoneId.of("Asia/Ho_Chi_Minh"));
  private final Call begun = CallSamples.talking(random, Records.id(random), "DTV-07", NOON);
  private final Call saved = CallSamples.saved(random, begun);

  private Optional<Call> read(RecordDraft draft) {
    return CallJsonReader.read(records.seal(draft, 1));
  }

  @Test
  void whatWasWrittenIsReadBack() {
    for (int seed = 0; seed < Rounds.of(2_000); seed++) {
      Random dice = new Random(seed);
      Call call = CallSamples.talking(dice, Records.id(dice), "DTV-07", NOON.plusSeconds(seed));
      assertThat(read(json.started(call))).contains(call);
      Call later = CallSamples.saved(dice, call);
      assertThat(read(json.saved(later))).contains(later);
    }
  }

  @Test
  void theBodyNamesNobody() {
    String body = json.saved(saved).body().utf8();
    assertThat(body)
        .contains("\"operator\":\"DTV-07\"", "\"startedAt\":1795237200250", "\"zone\":25200")
        .doesNotContain(saved.phone().key())
        .doesNotContain("Bác");
    assertThat(json.saved(saved).personal().utf8())
        .contains(saved.phone().key())
        .contains(saved.notes());
  }

  @Test
  void theCauseStandsInTheBodyAndARecordWithoutOneIsReadAsBefore() {
    Call refused =
        saved.withDisposition(Optional.of("NOT_POSSIBLE")).withCause(Optional.of("STORE_LOCKED"));
    RecordDraft draft = json.saved(refused);
    assertThat(draft.body().utf8()).contains("\"cause\":\"STORE_LOCKED\"");
    assertThat(read(draft)).contains(refused);
    String older = draft.body().utf8().replace(",\"cause\":\"STORE_LOCKED\"", "");
    assertThat(read(CallRecords.body(draft, older))).contains(refused.withCause(Optional.empty()));
    assertThat(json.saved(saved).body().utf8()).doesNotContain("cause");
  }

  @Test
  void aRecordBelongsToItsCallAndItsOperator() {
    RecordDraft draft = json.saved(saved);
    assertThat(draft.entity()).isEqualTo("call");
    assertThat(draft.entityId()).isEqualTo(saved.id());
    assertThat(draft.type()).isEqualTo("call.saved");
    assertThat(draft.actor()).isEqualTo("DTV-07");
    assertThat(json.started(begun).type()).isEqualTo("call.started");
  }

  @Test
  void aMissedCallIsKeptToo() {
    Call missed =
        begun.with(
            CallState.MISSED,
            List.of(
                new TimelineEntry(TimelineEntry.Kind.RANG, NOON, 0),
                new TimelineEntry(TimelineEntry.Kind.MISSED, NOON.plusSeconds(20), 20_000)));
    assertThat(read(json.saved(missed))).contains(missed);
  }

  @Test
  void eachKindOfRecordTakesOnlyItsStates() {
    assertThatIllegalArgumentException().isThrownBy(() -> json.saved(begun));
    assertThatIllegalArgumentException().isThrownBy(() -> json.started(saved));
  }

  @Test
  void notesOfAnyTextComeBack() {
    String notes =
        "\"Đường\" \\ Ngõ 5\nNgo\u0301 2\t\u202Eabc\u202C \uD83D\uDE00 " + "ệ".repeat(3_900);
    assertThat(read(json.saved(saved.withNotes(notes))).orElseThrow().notes()).isEqualTo(notes);
  }

  @Test
  void halfASurrogatePairDoesNotFailTheSave() {
    Call odd = saved.withNotes("Chị Hường \uD83D gọi");
    assertThat(read(json.saved(odd)).orElseThrow().notes()).isEqualTo("Chị Hường ? gọi");
  }

  @Test
  void halfASurrogatePairInAStrangersRecordBecomesAQuestionMark() {
    RecordDraft draft =
        CallRecords.personal(
            json.saved(saved), "{\"phone\":\"\",\"kind\":\"WITHHELD\",\"notes\":\"a\\ud83db\"}");
    assertThat(read(draft).orElseThrow().notes()).isEqualTo("a?b");
  }

  @Test
  void theLargestCallFitsIntoARecord() {
    List<TimelineEntry> long1 = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      TimelineEntry.Kind kind = i % 2 == 0 ? TimelineEntry.Kind.HELD : TimelineEntry.Kind.RESUMED;
      long1.add(new TimelineEntry(kind, NOON.plusMillis(i), i));
    }
    Call largest = saved.with(CallState.SAVED, long1).withNotes("\u0001".repeat(Call.NOTES_MAX));
    Call back = read(json.saved(largest)).orElseThrow();
    assertThat(back.timeline()).hasSize(CallBounds.TIMELINE_MAX);
    assertThat(back.timeline().getFirst()).isEqualTo(long1.getFirst());
    assertThat(back.timeline().getLast()).isEqualTo(long1.getLast());
    assertThat(back.notes()).isEqualTo(largest.notes());
  }

  @Test
  void whatIsOutOfBoundsIsNotWritten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.saved(saved.withNotes("a".repeat(Call.NOTES_MAX + 1))))
        .withMessageNotContaining("aaa");
    PhoneNumber endless = new PhoneNumber("0".repeat(41), PhoneNumber.Kind.INCOMPLETE);
    assertThatIllegalArgumentException().isThrownBy(() -> json.saved(saved.withPhone(endless)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.saved(saved.withDisposition(Optional.of(""))));
  }

  @Test
  void unknownFieldsAreLeftAside() {
    RecordDraft draft = json.saved(saved);
    String body = draft.body().utf8();
    String more = body.substring(0, body.length() - 1) + ",\"mood\":{\"of\":[1,2]}}";
    assertThat(read(CallRecords.body(draft, more))).contains(saved);
  }

  @Test
  void offsetsThatStepBackAreLevelled() {
    RecordDraft draft = json.saved(saved);
    String odd = draft.body().utf8().replaceFirst("(\"ENDED\",\\d+),\\d+", "$1,-5");
    assertThat(read(CallRecords.body(draft, odd)).orElseThrow().timeline())
        .extracting(TimelineEntry::offsetMillis)
        .isSorted()
        .allMatch(offset -> offset >= 0);
  }

  static Stream<String[]> hostileBodies() {
    return Stream.of(
        new String[] {"\"INBOUND\"|\"OUTBOUND\"|\"WALK_IN\"|\"MESSAGE\"", "\"TELEPATHY\""},
        new String[] {"\"direction\"", "\"elsewhere\""},
        new String[] {"\"SAVED\"", "\"LOST\""},
        new String[] {"\"startedAt\":\\d+", "\"startedAt\":" + Long.MIN_VALUE},
        new String[] {"\"startedAt\":\\d+", "\"startedAt\":9e99"},
        new String[] {"\"startedAt\":\\d+", "\"startedAt\":\"noon\""},
        new String[] {"\"startedAt\":\\d+", "\"startedAt\":" + "9".repeat(5_000)},
        new String[] {"\"timeline\":\\[.*\\]\\],", "\"timeline\":[],"},
        new String[] {"\"timeline\":\\[.*\\]\\],", "\"timeline\":[[\"ENDED\"]],"},
        new String[] {"\"timeline\":\\[.*\\]\\],", "\"timeline\":{},"},
        new String[] {
          "\"timeline\":\\[.*\\]\\],",
          "\"timeline\":[" + "[\"ENDED\",1,1],".repeat(2_000) + "[\"ENDED\",1,1]],"
        },
        new String[] {"\"reasons\":\\[.*?\\]", "\"reasons\":[" + "\"A\",".repeat(500) + "\"A\"]"},
        new String[] {"\"reasons\":\\[.*?\\]", "\"reasons\":[\"" + "A".repeat(65) + "\"]"},
        new String[] {"\"reasons\":\\[.*?\\]", "\"reasons\":[7]"},
        new String[] {"\"reasons\":\\[.*?\\]", "\"reasons\":[\"A\\\\u001fB\"]"},
        new String[] {"\"disposition\":\"\\w+\"", "\"disposition\":null"},
        new String[] {"\"operator\":\"[^\"]+\"", "\"operator\":\"\""},
        new String[] {"^\\{", "{\"cause\":null,"},
        new String[] {"^\\{", "{\"cause\":[\"OLD_OS\"],"},
        new String[] {"^\\{", "{\"cause\":\"" + "A".repeat(65) + "\","},
        new String[] {"^\\{", "{\"state\":\"SAVED\","},
        new String[] {"\\}$", "}{}"},
        new String[] {"\\}$", ""},
        new String[] {"^.*$", "null"},
        new String[] {"^.*$", "[]"},
        new String[] {"^.*$", ""},
        new String[] {"^.*$", "[".repeat(100_000)},
        new String[] {"^.*$", "\u0000\u0001"});
  }

  @ParameterizedTest
  @MethodSource("hostileBodies")
  void aHostileBodyIsUnreadableAndNothingWorse(String pattern, String replacement) {
    RecordDraft draft = json.saved(saved);
    String body = draft.body().utf8();
    String hostile = body.replaceFirst(pattern, replacement);
    assertThat(hostile).isNotEqualTo(body);
    assertThat(read(CallRecords.body(draft, hostile))).isEmpty();
  }

  @Test
  void aHostilePersonalPartIsUnreadableAndNothingWorse() {
    RecordDraft draft = json.saved(saved);
    for (String hostile :
        List.of(
            "",
            "{}",
            "[]",
            "{\"phone\":\"0912345678\",\"kind\":\"MOBILE\"}",
            "{\"phone\":\"0912345678\",\"kind\":\"SATELLITE\",\"notes\":\"\"}",
            "{\"phone\":\"09\\u000012345678\",\"kind\":\"MOBILE\",\"notes\":\"\"}",
            "{\"phone\":912345678,\"kind\":\"MOBILE\",\"notes\":\"\"}",
            "{\"phone\":\"" + "0".repeat(41) + "\",\"kind\":\"MOBILE\",\"notes\":\"\"}",
            "{\"phone\":\"\",\"kind\":\"MOBILE\",\"notes\":\"" + "a".repeat(4_001) + "\"}")) {
      assertThat(read(CallRecords.personal(draft, hostile))).isEmpty();
    }
  }

  @Test
  void flippedBytesInABodyNeverThrow() {
    byte[] body = json.saved(saved).body().toArray();
    for (int round = 0; round < Rounds.of(20_000); round++) {
      byte[] changed = body.clone();
      for (int i = 0; i <= random.nextInt(3); i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      RecordDraft draft = json.saved(saved);
      RecordDraft hostile =
          new RecordDraft(
              draft.entity(),
              draft.entityId(),
              draft.type(),
              draft.schemaVersion(),
              draft.actor(),
              draft.baseVersion(),
              draft.scope(),
              Bytes.of(changed),
              draft.personal());
      read(hostile).ifPresent(call -> assertThat(call.id()).isEqualTo(saved.id()));
    }
  }
}
