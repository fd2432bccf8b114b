package vn.hotline1022.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

/** Faults from their records: in any order, repeated, hostile, erased; and which look the same. */
class EscalationFoldTest {
  private static final Instant NOW = Instant.ofEpochMilli(1_795_314_000_000L);

  private final Random random = new Random(9);
  private final UUID id = Records.id(random);
  private final Escalation written = fault(id, "Tải ảnh lên", "Lỗi 500", "2.7");

  @Test
  void anyOrderGivesTheSameFault() {
    UUID other = Records.id(random);
    List<DeskRecord> records =
        List.of(
            seal(EscalationJson.written(written), 1),
            seal(moved(EscalationState.SENT, ""), 2),
            seal(moved(EscalationState.FIXED, "Bản 2.8"), 3),
            seal(EscalationJson.grouped(id, other, "KTV01"), 4));
    Escalation expected = EscalationFold.fold(records).orElseThrow();
    assertThat(expected.state()).isEqualTo(EscalationState.FIXED);
    assertThat(expected.group()).isEqualTo(other);
    for (int round = 0; round < Rounds.of(200); round++) {
      List<DeskRecord> shuffled = new ArrayList<>(records);
      shuffled.addAll(records.subList(0, random.nextInt(2)));
      Collections.shuffle(shuffled, random);
      assertThat(EscalationFold.fold(shuffled)).contains(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"operator\":\"DTV07\",\"at\":1}",
        "{\"operator\":\"DTV07\",\"at\":1,\"code\":\"KT\\n\"}",
        "{\"operator\":\"DTV07\",\"at\":1,\"code\":\"KT\",\"SEVERITY\":7}"
      })
  void aHostileBodyIsLeftAside(String body) {
    RecordDraft good = EscalationJson.written(written);
    RecordDraft bad =
        new RecordDraft(
            good.entity(),
            good.entityId(),
            good.type(),
            good.schemaVersion(),
            good.actor(),
            good.baseVersion(),
            good.scope(),
            Bytes.utf8(body),
            good.personal());
    assertThat(EscalationFold.fold(List.of(seal(bad, 1)))).isEmpty();
  }

  @Test
  void whatLooksTheSameIsSuggestedHoweverItIsWritten() {
    Escalation same = fault(Records.id(random), "tai anh  len", "LỖI: 500!", "2.7");
    Escalation newer = fault(Records.id(random), "Tải ảnh lên", "Lỗi 500", "2.8");
    Escalation vague = fault(Records.id(random), "", "", "2.7");
    List<Escalation> all = List.of(written, same, newer, vague);
    assertThat(SameFaults.like(written, all)).containsExactly(same);
    assertThat(SameFaults.like(vague, all)).isEmpty();
    assertThat(SameFaults.like(written, List.of(same.inGroup(written.group())))).isEmpty();
  }

  private RecordDraft moved(EscalationState state, String answer) {
    return EscalationJson.moved(id, new EscalationStep(state, "KTV01", NOW, answer));
  }

  private static Escalation fault(UUID id, String step, String message, String version) {
    return Escalation.written(
        id,
        Optional.empty(),
        "DTV07",
        NOW,
        "KT-261122-0007",
        new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE),
        Map.of(
            EscalationField.STEP,
            step,
            EscalationField.MESSAGE,
            message,
            EscalationField.APP_VERSION,
            version));
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
