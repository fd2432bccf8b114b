package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.feedback.FeedbackSamples.HA;
import static vn.hotline1022.feedback.FeedbackSamples.NOW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.Records;

/** Items from their records: in any order, repeated, hostile, of tomorrow, erased. */
class FeedbackFoldTest {
  private final Random random = new Random(9);
  private final UUID id = Records.id(random);
  private final Feedback written = FeedbackSamples.garbage(id).withCode("PA-261122-4831-7056");

  @Test
  void anyOrderGivesTheSameItem() {
    List<DeskRecord> records = history();
    Feedback expected = FeedbackFold.fold(records).orElseThrow();
    assertThat(expected.state()).isEqualTo(FeedbackState.ANSWERED);
    assertThat(expected.matter()).isEqualTo(written.matter());
    for (int round = 0; round < Rounds.of(200); round++) {
      List<DeskRecord> shuffled = new ArrayList<>(records);
      shuffled.addAll(records.subList(0, random.nextInt(2)));
      Collections.shuffle(shuffled, random);
      assertThat(FeedbackFold.fold(shuffled)).contains(expected);
    }
  }

  @Test
  void whatIsOfANewerVersionOrAnotherKindIsLeftAside() {
    List<DeskRecord> records = new ArrayList<>(history());
    Feedback expected = FeedbackFold.fold(records).orElseThrow();
    RecordDraft step = FeedbackJson.step(id, new FeedbackStep.Withdrawn(NOW, HA, ""));
    records.add(seal(copy(step, step.type(), 2, step.body(), step.personal()), 50));
    records.add(seal(copy(step, "feedback.sung", 1, step.body(), step.personal()), 51));
    assertThat(FeedbackFold.fold(records)).contains(expected);
  }

  @Test
  void afterAnErasureWhatWasCountedStaysAndNobodyIsLeft() {
    List<DeskRecord> records = new ArrayList<>(history());
    records.add(seal(FeedbackJson.erasure(id, "TC-01"), 60));
    Feedback blanked =
        FeedbackFold.fold(records.stream().map(FeedbackFoldTest::blanked).toList()).orElseThrow();
    // Where an erasure came first and copies made before it come in after it.
    assertThat(FeedbackFold.fold(records)).contains(blanked);
    assertThat(blanked.isErased()).isTrue();
    assertThat(blanked.state()).isEqualTo(FeedbackState.ANSWERED);
    assertThat(blanked.matter().category()).isEqualTo("GARBAGE");
    assertThat(blanked.place().where()).isEqualTo(FeedbackSamples.VIET_HUNG);
    assertThat(blanked.consent().purposes()).isEqualTo(written.consent().purposes());
    assertThat(blanked.toString())
        .doesNotContain("Minh", "0912345678", "ngõ 42", "rác", "Rác", "293944", "Môi trường")
        .doesNotContain(FeedbackSamples.photo(7).hash(), FeedbackSamples.photo(9).hash());
    assertThat(Waits.of(blanked).what()).isEqualTo(Waits.For.NOTHING);
  }

  @Test
  void answersToTheReceiverGoWithTheWordsOfAnErasure() {
    Matter answered = written.matter().with(FeedbackSamples.pole("cột 12 trước nhà bác Minh"));
    List<DeskRecord> records = new ArrayList<>(history());
    records.add(
        seal(
            FeedbackJson.step(id, new FeedbackStep.Corrected(NOW, HA, answered, written.place())),
            40));
    Feedback item = FeedbackFold.fold(records).orElseThrow();
    assertThat(item.matter().attributes()).isEqualTo(answered.attributes());
    assertThat(item.restricted().matter().attributes().isEmpty()).isTrue();
    records.add(seal(FeedbackJson.erasure(id, "TC-01"), 60));
    assertThat(FeedbackFold.fold(records).orElseThrow().toString()).doesNotContain("cột 12");
  }

  @Test
  void recordsFromBeforeThereWereQuestionsHaveNoAnswersAndThoseWithoutSayNothingOfThem() {
    RecordDraft draft = FeedbackJson.written(written, HA);
    assertThat(draft.personal().utf8()).doesNotContain("attributes");
    assertThat(FeedbackFold.fold(List.of(seal(draft, 1))).orElseThrow().matter().attributes())
        .isEqualTo(Attributes.NONE);
  }

  /** More than an item holds, or nothing that is an answer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"several\":true        | \"several\":\"yes\"",
        "\"code\":\"POLE\"       | \"code\":\"\"",
        "\"code\":\"POLE\"       | \"code\":\"PO\\nLE\"",
        "\"values\":[\"12\"]     | \"values\":{\"12\":1}",
        "\"values\":[\"12\"]     | \"values\":[[\"12\"]]",
        "\"service\":\"LAMP\"    | \"service\":7",
      })
  void hostileAnswersAreLeftAside(String good, String bad) {
    Feedback item = FeedbackSamples.said(id, Optional.empty(), HA, NOW, "12", written.reporter());
    RecordDraft draft = FeedbackJson.written(item, HA);
    String personal = draft.personal().utf8();
    assertThat(personal).contains(good);
    Bytes hostile = Bytes.utf8(personal.replace(good, bad));
    RecordDraft other = copy(draft, draft.type(), 1, draft.body(), hostile);
    assertThat(FeedbackFold.fold(List.of(seal(other, 1)))).isEmpty();
  }

  @Test
  void aRestrictedItemTellsWhereItStandsAndNothingOfAnybody() {
    Feedback shown = FeedbackFold.fold(history()).orElseThrow().restricted();
    assertThat(shown.isRestricted()).isTrue();
    assertThat(shown.code()).isEqualTo(written.code());
    assertThat(shown.receiverCode()).contains("293944");
    assertThat(shown.toString())
        .doesNotContain("Minh", "0912345678", "ngõ 42", "rác", "Rác")
        .doesNotContain(FeedbackSamples.photo(7).hash());
  }

  /** What a stranger may have written: the record is left aside, and nothing breaks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"level\":\"NORMAL\"        | \"level\":\"SOON\"",
        "\"level\":\"NORMAL\"        | \"level\":7",
        "\"kind\":\"FIELD\"          | \"kind\":\"field\"",
        "\"where\":\"2025:00127\"    | \"where\":\"2025:../..\"",
        "\"seenDay\":\"2026-11-21\"  | \"seenDay\":\"+999999999-01-01\"",
        "\"seenDay\":\"2026-11-21\"  | \"seenDay\":\"hôm qua\"",
        "\"seenTime\":\"16:20\"      | \"seenTime\":\"25:00\"",
        "\"anonymous\":false         | \"anonymous\":\"no\"",
        "\"consentText\":2           | \"consentText\":99999999999",
        "\"consentTo\":[\"FILE\"     | \"consentTo\":[[\"FILE\"]",
        "\"consentBy\":\"PHONE\"     | \"consentBy\":\"TELEPATHY\"",
        "\"operator\":\"DTV07\"      | \"operator\":\"\"",
        "\"code\":\"PA-              | \"code\":\"PA\\n",
        "\"at\":                     | \"at\":999",
      })
  void aHostileBodyIsLeftAside(String good, String bad) {
    RecordDraft draft = FeedbackJson.written(written, HA);
    String body = draft.body().utf8();
    assertThat(body).contains(good);
    Bytes hostile = Bytes.utf8(body.replace(good, bad));
    RecordDraft other = copy(draft, draft.type(), 1, hostile, draft.personal());
    assertThat(FeedbackFold.fold(List.of(seal(other, 1)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"title\":\"Rác             | \"title\":[],\"x\":\"",
        "\"latitude\":210573120      | \"latitude\":2105731200",
        "\"latitude\":210573120      | \"latitude\":950000000",
        "\"width\":1440              | \"width\":0",
        "\"width\":1440              | \"width\":400000",
        "\"kind\":\"JPEG\"           | \"kind\":\"HEIC\"",
        "\"hash\":\"0                | \"hash\":\"../0",
        "\"photos\":[{               | \"photos\":[7,{",
        "\"kind\":\"MOBILE\"         | \"kind\":\"SATELLITE\"",
      })
  void aHostilePersonalPartIsLeftAside(String good, String bad) {
    RecordDraft draft = FeedbackJson.written(written, HA);
    String personal = draft.personal().utf8();
    assertThat(personal).contains(good);
    Bytes hostile = Bytes.utf8(personal.replace(good, bad));
    RecordDraft other = copy(draft, draft.type(), 1, draft.body(), hostile);
    assertThat(FeedbackFold.fold(List.of(seal(other, 1)))).isEmpty();
  }

  @Test
  void moreThanAnyItemHasIsLeftAside() {
    String photo =
        "{\"id\":\""
            + id
            + "\",\"kind\":\"JPEG\",\"width\":1,\"height\":1,\"bytes\":1"
            + ",\"hash\":\""
            + "0".repeat(64)
            + "\"}";
    RecordDraft draft = FeedbackJson.written(written, HA);
    String many = "\"photos\":[" + (photo + ",").repeat(FeedbackBounds.PHOTOS_MAX) + photo + "]";
    String personal = draft.personal().utf8().replaceAll("\"photos\":\\[.*]", many);
    RecordDraft other = copy(draft, draft.type(), 1, draft.body(), Bytes.utf8(personal));
    assertThat(FeedbackFold.fold(List.of(seal(other, 1)))).isEmpty();

    String long4001 = "x".repeat(FeedbackBounds.DESCRIPTION_MAX + 1);
    String said = draft.personal().utf8().replaceFirst("Từ ngày", long4001);
    RecordDraft longer = copy(draft, draft.type(), 1, draft.body(), Bytes.utf8(said));
    assertThat(FeedbackFold.fold(List.of(seal(longer, 1)))).isEmpty();
  }

  @Test
  void aHostileStepIsLeftAside() {
    Feedback item = FeedbackFold.fold(history()).orElseThrow();
    List<DeskRecord> records = new ArrayList<>(history());
    RecordDraft rated =
        FeedbackJson.step(id, new FeedbackStep.Rated(NOW, HA, Rating.SATISFIED, "Tốt"));
    for (String bad :
        List.of("{}", "[]", "{\"operator\":\"DTV07\",\"at\":1,\"rating\":\"SUPER\"}", "\u0000")) {
      records.add(seal(copy(rated, rated.type(), 1, Bytes.utf8(bad), rated.personal()), 70));
    }
    assertThat(FeedbackFold.fold(records)).contains(item);
  }

  private List<DeskRecord> history() {
    List<DeskRecord> records = new ArrayList<>();
    Random own = new Random(3);
    records.add(seal(own, FeedbackJson.written(written, HA), 1));
    long hlc = 2;
    for (FeedbackStep step : FeedbackSamples.untilAnswered("293944")) {
      records.add(seal(own, FeedbackJson.step(id, step), hlc++));
    }
    return records;
  }

  private static RecordDraft copy(
      RecordDraft draft, String type, int version, Bytes body, Bytes personal) {
    return new RecordDraft(
        draft.entity(),
        draft.entityId(),
        type,
        version,
        draft.actor(),
        draft.baseVersion(),
        draft.scope(),
        body,
        personal);
  }

  private static DeskRecord blanked(DeskRecord record) {
    return new DeskRecord(
        record.header(), record.body(), null, null, record.personalDigest(), record.hash());
  }

  private DeskRecord seal(RecordDraft draft, long hlc) {
    return seal(random, draft, hlc);
  }

  private static DeskRecord seal(Random random, RecordDraft draft, long hlc) {
    return RecordCodec.seal(
        draft,
        Records.id(random),
        hlc,
        Records.origin(random),
        1,
        RecordCodec.FIRST_PREV,
        Records.bytes(random, 16));
  }

  @Test
  void withoutItsBeginningThereIsNoItem() {
    List<DeskRecord> steps = history().subList(1, 4);
    assertThat(FeedbackFold.fold(steps)).isEqualTo(Optional.empty());
  }
}
