package vn.hotline1022.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

/** An entry folds alike from whatever records came in, in whatever order. */
class ListFoldTest {
  private static final String GOOD =
      "{\"kind\":\"REASON\",\"group\":\"USE\",\"code\":\"WATER_BILL\",\"vi\":\"Nước\","
          + "\"en\":\"Water\",\"rank\":7,\"retired\":false}";

  private final Random random = new Random(8);
  private final ListEntry entry = ListSamples.newReason();

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    ListEntry second = entry.withNames("Nước sạch", "Tap water");
    ListEntry third = second.withRetired(true);
    List<DeskRecord> records =
        List.of(
            seal(ListEntryJson.written(entry, "LAN04"), 1),
            seal(ListEntryJson.written(second, "TC01"), 2),
            seal(ListEntryJson.written(third, "LAN04"), 3),
            seal(with(entry, entry.id(), 2, GOOD), 4),
            seal(with(entry, entry.id(), 1, "{}"), 5));
    for (int round = 0; round < Rounds.of(200); round++) {
      List<DeskRecord> came = new ArrayList<>(records);
      came.add(records.get(random.nextInt(records.size())));
      Collections.shuffle(came, random);
      assertThat(ListFold.fold(came)).contains(third);
    }
    assertThat(ListFold.history(records))
        .extracting(ListChange::entry)
        .containsExactly(entry, second, third);
  }

  @Test
  void everythingOfAShiftComesBack() {
    ListEntry tet = ListSamples.tetShift();
    assertThat(ListFold.fold(List.of(seal(ListEntryJson.written(tet, "LAN04"), 1)))).contains(tet);
  }

  @Test
  void aRecordThatSpeaksOfAnotherEntryThanItSaysIsLeftAside() {
    UUID other = ListSamples.tetShift().id();
    assertThat(ListFold.fold(List.of(seal(with(entry, other, 1, GOOD), 1)))).isEmpty();
    assertThat(ListFold.fold(List.of(seal(with(entry, entry.id(), 1, GOOD), 1)))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"kind\":\"LOUD\"}",
        "{\"kind\":\"REASON\",\"group\":\"USE\",\"code\":\"WATER_BILL\",\"vi\":\"\",\"en\":\"W\",\"rank\":7}",
        "{\"kind\":\"REASON\",\"group\":\"USE\",\"code\":\"WATER_BILL\",\"vi\":\"\\u202e\",\"en\":\"W\",\"rank\":7}",
        "{\"kind\":\"REASON\",\"group\":\"USE\",\"code\":\"WATER_BILL\",\"vi\":\"N\",\"en\":\"W\",\"rank\":\"7\"}",
        "{\"kind\":\"REASON\",\"group\":\"USE\",\"code\":\"WATER_BILL\",\"vi\":\"N\",\"en\":\"W\",\"rank\":9e99}",
        "{\"kind\":\"REASON\",\"group\":\"USE\",\"code\":\"WATER_BILL\",\"vi\":\"N\",\"en\":\"W\",\"rank\":9223372036854775807}",
        "{\"kind\":\"REASON\",\"group\":\"../x\",\"code\":\"WATER_BILL\",\"vi\":\"N\",\"en\":\"W\",\"rank\":7}",
        "{\"kind\":\"REASON\",\"group\":\"USE\",\"code\":\"water\",\"vi\":\"N\",\"en\":\"W\",\"rank\":7}",
        "{\"kind\":\"SHIFT\",\"group\":\"\",\"code\":\"WATER_BILL\",\"vi\":\"N\",\"en\":\"W\",\"rank\":7}",
        "{\"kind\":\"SHIFT\",\"group\":\"\",\"code\":\"TET\",\"vi\":\"N\",\"en\":\"W\",\"rank\":7,\"from\":\"25:00\",\"to\":\"7\"}"
      })
  void anUnreadableRecordIsLeftAside(String body) {
    assertThat(
            ListFold.fold(
                List.of(
                    seal(ListEntryJson.written(entry, "LAN04"), 1),
                    seal(with(entry, entry.id(), 1, body), 2))))
        .contains(entry);
  }

  @Test
  void aNameOfAStrangerIsMadeFitToBeShown() {
    String lying = GOOD.replace("Nước", "Nước\\u202e\\u0007  sạch\\n");
    assertThat(ListFold.fold(List.of(seal(with(entry, entry.id(), 1, lying), 1))))
        .map(ListEntry::vi)
        .contains("Nước sạch");
  }

  private RecordDraft with(ListEntry of, UUID id, int version, String body) {
    RecordDraft draft = ListEntryJson.written(of, "LAN04");
    return new RecordDraft(
        draft.entity(),
        id,
        draft.type(),
        version,
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
