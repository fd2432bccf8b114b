package vn.hotline1022.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.Records;
import vn.hotline1022.text.PhoneNumber;

/** Promises from their records: in any order, repeated, hostile, erased. */
class FollowUpFoldTest {
  private static final Instant NOW = Instant.ofEpochMilli(1_795_237_200_000L);
  private static final String HA = "DTV07";

  private final Random random = new Random(7);
  private final UUID id = Records.id(random);
  private final FollowUp made =
      FollowUp.promised(
          id,
          Optional.of(Records.id(random)),
          HA,
          NOW,
          NOW.plusSeconds(900),
          new PhoneNumber("0382345678", PhoneNumber.Kind.MOBILE),
          "Bà Lưu, ngõ 42 Đường Láng: chặn tin quảng cáo",
          "7305");

  @Test
  void anyOrderAndAnyRepetitionGivesTheSamePromise() {
    List<DeskRecord> records =
        List.of(
            seal(FollowUpJson.promised(made, HA), 1),
            seal(step(FollowUpStep.tried(HA, NOW, Optional.empty(), NOW.plusSeconds(60))), 2),
            seal(step(FollowUpStep.tried("DTV09", NOW, Optional.empty(), NOW.plusSeconds(90))), 3),
            seal(step(FollowUpStep.kept("DTV09", NOW, Optional.of(id))), 4));
    FollowUp expected = FollowUpFold.fold(records).orElseThrow();
    assertThat(expected.state()).isEqualTo(FollowUpState.KEPT);
    assertThat(expected.due()).isEqualTo(NOW.plusSeconds(90));
    assertThat(expected.steps()).hasSize(3);
    for (int round = 0; round < Rounds.of(200); round++) {
      List<DeskRecord> shuffled = new ArrayList<>(records);
      Collections.shuffle(shuffled, random);
      assertThat(FollowUpFold.fold(shuffled)).contains(expected);
    }
  }

  @Test
  void whatTheStateDoesNotAllowIsLeftAside() {
    FollowUp folded =
        FollowUpFold.fold(
                List.of(
                    seal(FollowUpJson.promised(made, HA), 1),
                    seal(step(FollowUpStep.withdrawn(HA, NOW, Optional.empty())), 2),
                    seal(step(FollowUpStep.kept(HA, NOW, Optional.empty())), 3)))
            .orElseThrow();
    assertThat(folded.state()).isEqualTo(FollowUpState.WITHDRAWN);
    assertThat(folded.steps()).hasSize(1);
  }

  @Test
  void stepsWithoutTheirPromiseAreNoPromiseYet() {
    assertThat(
            FollowUpFold.fold(List.of(seal(step(FollowUpStep.kept(HA, NOW, Optional.empty())), 1))))
        .isEmpty();
  }

  @Test
  void anErasureLeavesNothingPersonalWhereverItStands() {
    DeskRecord promised = seal(FollowUpJson.promised(made, HA), 5);
    DeskRecord erasure = seal(FollowUpJson.erasure(id, "TC-01"), 1);
    FollowUp erased = FollowUpFold.fold(List.of(promised, erasure)).orElseThrow();
    assertThat(erased.phone()).isEqualTo(PhoneNumber.ERASED);
    assertThat(erased.why() + erased.code()).isEmpty();
    assertThat(erased.due()).isEqualTo(made.due());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"operator\":\"\",\"at\":1,\"due\":2}",
        "{\"operator\":\"DTV07\",\"at\":\"1\",\"due\":2}",
        "{\"operator\":\"DTV07\",\"at\":1,\"due\":99999999999999999}",
        "{\"operator\":\"DTV07\",\"at\":1,\"due\":2,\"call\":\"no-id\"}",
        "{\"operator\":\"DTV07\",\"operator\":\"DTV08\",\"at\":1,\"due\":2}"
      })
  void aHostileBodyIsLeftAside(String body) {
    RecordDraft good = FollowUpJson.promised(made, HA);
    assertThat(FollowUpFold.fold(List.of(seal(with(good, body, good.personal().utf8()), 1))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"phone\":\"0912345678\",\"kind\":\"ROBOT\",\"why\":\"\",\"code\":\"1111\"}",
        "{\"phone\":\"0912345678\",\"kind\":\"MOBILE\",\"why\":\"\",\"code\":\"12345\"}",
        "{\"phone\":\"0912345678\",\"kind\":\"MOBILE\",\"why\":7,\"code\":\"1111\"}"
      })
  void aHostilePersonalPartIsLeftAside(String personal) {
    RecordDraft good = FollowUpJson.promised(made, HA);
    assertThat(FollowUpFold.fold(List.of(seal(with(good, good.body().utf8(), personal), 1))))
        .isEmpty();
  }

  private RecordDraft step(FollowUpStep step) {
    return FollowUpJson.step(id, step);
  }

  private static RecordDraft with(RecordDraft draft, String body, String personal) {
    return new RecordDraft(
        draft.entity(),
        draft.entityId(),
        draft.type(),
        draft.schemaVersion(),
        draft.actor(),
        draft.baseVersion(),
        draft.scope(),
        Bytes.utf8(body),
        Bytes.utf8(personal));
  }

  private DeskRecord seal(RecordDraft draft, long hlc) {
    return RecordCodec.seal(
        draft,
        Records.id(random),
        hlc,
        Records.origin(random),
        1,
        RecordCodec.FIRST_PREV,
        Records.bytes(random, 16));
  }
}
