package vn.hotline1022.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.directory.ContactJson;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.Records;

/** Notices, outages and contacts fold alike from whatever came in, in whatever order. */
class NoticeFoldTest {
  private final Random random = new Random(7);

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    Notice first = NoticeSamples.slowPhotos();
    Notice second = first.withdrawn("TC02", NoticeSamples.NOW);
    List<DeskRecord> records =
        List.of(
            seal(NoticeJson.written(first), 1),
            seal(NoticeJson.seen(first.id(), "DTV01"), 2),
            seal(NoticeJson.written(second), 3),
            seal(NoticeJson.seen(first.id(), "DTV02"), 4),
            seal(strange(first), 5));
    for (int round = 0; round < Rounds.of(200); round++) {
      List<DeskRecord> came = new ArrayList<>(records);
      came.add(records.get(random.nextInt(records.size())));
      Collections.shuffle(came, random);
      assertThat(NoticeFold.fold(came)).contains(second.withSeenBy(Set.of("DTV02")));
    }
  }

  @Test
  void afterAnErasureNoWordsRemain() {
    Notice notice = NoticeSamples.slowPhotos();
    DeskRecord erasure =
        seal(Erasure.of(new Erasure.Target(NoticeJson.ENTITY, notice.id()), "TC01", "shift"), 2);
    assertThat(NoticeFold.fold(List.of(seal(NoticeJson.written(notice), 3), erasure)))
        .contains(notice.withoutWords());
    Outage outage = NoticeSamples.cutTrunk();
    DeskRecord other =
        seal(Erasure.of(new Erasure.Target(OutageJson.ENTITY, outage.id()), "TC01", "shift"), 2);
    assertThat(OutageFold.fold(List.of(seal(OutageJson.written(outage), 3), other)))
        .contains(outage.withoutWords());
    assertThat(OutageFold.fold(List.of(blanked(seal(OutageJson.written(outage), 3)))))
        .contains(outage.withoutWords());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"kind\":\"LOUD\",\"from\":1,\"at\":1,\"effect\":\"LOUD\"}",
        "{\"kind\":\"NOTE\",\"from\":\"1\",\"at\":1,\"effect\":\"NO_CALLS\"}",
        "{\"kind\":\"NOTE\",\"from\":9e99,\"at\":1,\"effect\":\"NO_CALLS\"}",
        "{\"kind\":\"NOTE\",\"from\":99999999999999999,\"at\":1,\"effect\":\"NO_CALLS\"}",
        "{\"kind\":\"NOTE\",\"from\":5,\"until\":4,\"at\":1,\"effect\":\"NO_CALLS\"}",
        "{\"kind\":\"NOTE\",\"from\":5,\"from\":6,\"at\":1,\"effect\":\"NO_CALLS\"}",
        "{\"kind\":\"NOTE\",\"from\":5,\"at\":1,\"effect\":null} x",
        "{\"kind\":{\"a\":{\"b\":{\"c\":{\"d\":1}}}},\"from\":5,\"at\":1}",
      })
  void anUnreadableRecordIsLeftAside(String body) {
    Notice notice = NoticeSamples.newScript();
    assertThat(
            NoticeFold.fold(
                List.of(
                    seal(NoticeJson.written(notice), 1),
                    seal(with(NoticeJson.written(notice), body), 2))))
        .contains(notice);
    Outage outage = NoticeSamples.badLine();
    assertThat(
            OutageFold.fold(
                List.of(
                    seal(OutageJson.written(outage), 1),
                    seal(with(OutageJson.written(outage), body), 2))))
        .contains(outage);
  }

  @Test
  void anEntryOfTheDirectoryIsWhatWasSaidLastAndGoneWhenErased() {
    Contact before =
        new Contact(
            NoticeSamples.id(4), Contact.Kind.OFFICER, "Bùi Lan", "", "", "0912", "", "", false);
    Contact after = before.withRemoved(true);
    List<DeskRecord> records =
        new ArrayList<>(
            List.of(
                seal(ContactJson.written(after, "TC01"), 2),
                seal(ContactJson.written(before, "TC01"), 1),
                seal(with(ContactJson.written(before, "TC01"), "{\"kind\":7}"), 3)));
    assertThat(ContactJson.fold(records)).contains(after);
    records.add(
        seal(Erasure.of(new Erasure.Target(ContactJson.ENTITY, before.id()), "TC01", "shift"), 0));
    assertThat(ContactJson.fold(records)).isEmpty();
  }

  private static RecordDraft strange(Notice notice) {
    RecordDraft draft = NoticeJson.written(notice);
    return new RecordDraft(
        draft.entity(),
        draft.entityId(),
        draft.type(),
        2,
        draft.actor(),
        -1,
        draft.scope(),
        draft.body(),
        draft.personal());
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

  private static DeskRecord blanked(DeskRecord record) {
    return new DeskRecord(
        record.header(), record.body(), null, null, record.personalDigest(), record.hash());
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
