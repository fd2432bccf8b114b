package vn.hotline1022.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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

/** Events, stays and counts fold alike from whatever came in, in whatever order. */
class EventFoldTest {
  private static final Event EVENT = EventSamples.vietHung();
  private static final Attendance STAY =
      EventSamples.stay(5, EventSamples.PHUONG_ANH, EventSamples.NOW);
  private final Random random = new Random(7);

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    Event second = EVENT.withOff(true, "TC02", EventSamples.NOW);
    Instant left = EventSamples.NOW.plus(Duration.ofHours(2));
    Attendance.Correction right =
        new Attendance.Correction(EventSamples.NOW, Optional.empty(), false, "Vẫn còn ở điểm");
    UUID tally = TallyJson.id(EVENT.id(), EventSamples.id(9));
    List<DeskRecord> records =
        List.of(
            seal(EventJson.written(EVENT), 1),
            seal(EventJson.ticked(EVENT.id(), "HOTSPOT", true, "TNV01"), 2),
            seal(EventJson.ticked(EVENT.id(), "HOTSPOT", false, "TNV01"), 3),
            seal(EventJson.ticked(EVENT.id(), "CHARGERS", true, "TNV01"), 4),
            seal(EventJson.written(second), 5));
    List<DeskRecord> stays =
        List.of(
            seal(AttendanceJson.in(STAY, "TNV01"), 1),
            seal(AttendanceJson.out(STAY.id(), EventSamples.NOW, "TNV01"), 2),
            seal(AttendanceJson.corrected(STAY.id(), right, "TC01"), 3),
            seal(AttendanceJson.out(STAY.id(), left, "TNV01"), 4));
    List<DeskRecord> counts =
        List.of(
            seal(TallyJson.counted(tally, EVENT.id(), TallyKind.INFORMED, -1, "TNV01"), 1),
            seal(TallyJson.counted(tally, EVENT.id(), TallyKind.INFORMED, 3, "TNV01"), 2));
    for (int round = 0; round < Rounds.of(200); round++) {
      assertThat(EventFold.fold(shuffled(records))).contains(second.withReady(Set.of("CHARGERS")));
      assertThat(AttendanceFold.fold(shuffled(stays))).contains(STAY.corrected(right).out(left));
      assertThat(TallyJson.fold(shuffled(counts)).map(TallyJson.Tally::counts))
          .contains(Map.of(TallyKind.INFORMED, 2));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"kind\":\"PARTY\",\"day\":\"2026-11-21\",\"from\":\"08:00\",\"to\":\"17:00\","
            + "\"volunteers\":[],\"off\":false,\"at\":1}",
        "{\"kind\":\"CLASS\",\"day\":\"2026-02-30\",\"from\":\"08:00\",\"to\":\"17:00\","
            + "\"volunteers\":[],\"off\":false,\"at\":1}",
        "{\"kind\":\"CLASS\",\"day\":\"2026-11-21\",\"from\":\"18:00\",\"to\":\"17:00\","
            + "\"volunteers\":[],\"off\":false,\"at\":1}",
        "{\"kind\":\"CLASS\",\"day\":\"2026-11-21\",\"from\":\"08:00\",\"to\":\"17:00\","
            + "\"volunteers\":[\"A\",\"B\",\"C\",\"D\"],\"off\":false,\"at\":1}",
        "{\"event\":\"x\",\"code\":\"\",\"at\":1,\"kind\":\"INFORMED\",\"by\":1}",
        "{\"event\":\"00000000-0000-0000-0000-000000000001\",\"kind\":\"INFORMED\",\"by\":99999}",
      })
  void anUnreadableRecordIsLeftAside(String body) {
    assertThat(
            EventFold.fold(
                List.of(
                    seal(EventJson.written(EVENT), 1),
                    seal(with(EventJson.written(EVENT), body), 2))))
        .contains(EVENT);
    assertThat(
            AttendanceFold.fold(
                List.of(
                    seal(AttendanceJson.in(STAY, "TNV01"), 2),
                    seal(with(AttendanceJson.in(STAY, "TNV01"), body), 1))))
        .contains(STAY);
    UUID tally = TallyJson.id(EVENT.id(), EventSamples.id(9));
    RecordDraft counted = TallyJson.counted(tally, EVENT.id(), TallyKind.INFORMED, 1, "TNV01");
    assertThat(TallyJson.fold(List.of(seal(counted, 1), seal(with(counted, body), 2))))
        .map(TallyJson.Tally::counts)
        .contains(Map.of(TallyKind.INFORMED, 1));
  }

  private List<DeskRecord> shuffled(List<DeskRecord> records) {
    List<DeskRecord> came = new ArrayList<>(records);
    Collections.shuffle(came, random);
    return came;
  }

  private static RecordDraft with(RecordDraft draft, String body) {
    return new RecordDraft(
        draft.entity(),
        draft.entityId(),
        draft.type(),
        draft.schemaVersion(),
        draft.actor(),
        -1,
        draft.scope(),
        Bytes.utf8(body),
        draft.personal());
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
