package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallSamples;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.photo.PhotoSamples;
import vn.hotline1022.photo.Prepared;
import vn.hotline1022.photo.Progress;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.store.LeftDrafts.OfPerson;

/** Whoever began something may never come back: somebody in charge can give it up for them. */
class LeftDraftsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
  private static final String UYEN = "TNV-07";
  private static final String KHANH = "TNV-02";
  private static final String LEADER = "TC-01";

  @TempDir private Path folder;
  private BundleDesk desk;
  private LeftDrafts left;

  @BeforeEach
  void begin() throws IOException {
    desk = new BundleDesk(folder, 3);
    left = new LeftDrafts(desk.store());
  }

  @AfterEach
  void end() {
    desk.close();
  }

  @Test
  void itIsToldWhoBeganHowManyAndSinceWhenWithoutWhat() {
    begin(KHANH, Form.NOTICE, NOON);
    begin(UYEN, Form.FEEDBACK, NOON.minusSeconds(600));
    beginCall(UYEN, NOON.plusSeconds(60));
    assertThat(left.all())
        .containsExactly(
            new OfPerson(UYEN, 2, NOON.minusSeconds(600)), new OfPerson(KHANH, 1, NOON));
    assertThat(Remains.of(desk.store(), desk.bundles())).contains(new Fault.NotHandedOver(0, 0, 3));
  }

  @Test
  void whatOnePersonBeganGoesWithItsPhotosAndTheLogSaysWhoGaveItUp() throws IOException {
    UUID item = begin(UYEN, Form.FEEDBACK, NOON);
    Photo photo = desk.store().photos().keep(item, picture());
    beginCall(UYEN, NOON);
    begin(KHANH, Form.NOTICE, NOON);
    OfPerson seen =
        left.all().stream().filter(one -> one.operator().equals(UYEN)).findFirst().orElseThrow();
    assertThat(left.giveUp(seen, note(seen))).isTrue();
    assertThat(left.all()).extracting(OfPerson::operator).containsExactly(KHANH);
    assertThat(desk.store().calls().drafts(UYEN)).isEmpty();
    assertThat(desk.store().photos().of(item)).doesNotContain(photo);
    assertThat(desk.store().privacy().notes(10))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(AccessNote.Kind.DRAFTS_GIVEN_UP);
              assertThat(one.actor()).isEqualTo(LEADER);
              assertThat(one.count()).isEqualTo(2);
            });
    // What the log says is handed over like everything else.
    assertThat(Remains.of(desk.store(), desk.bundles())).contains(new Fault.NotHandedOver(1, 0, 1));
  }

  @Test
  void whatHasChangedSinceItWasShownStays() {
    begin(UYEN, Form.NOTICE, NOON);
    OfPerson seen = left.all().getFirst();
    begin(UYEN, Form.CONTACT, NOON.plusSeconds(5));
    assertThat(left.giveUp(seen, note(seen))).isFalse();
    assertThat(left.all()).containsExactly(new OfPerson(UYEN, 2, NOON));
    assertThat(desk.store().privacy().notes(10)).isEmpty();
  }

  private UUID begin(String operator, Form form, Instant at) {
    UUID subject = desk.ids.next();
    desk.store()
        .drafts()
        .keep(new FormDraft(form, subject, operator, at, Map.of("words", "Loa hỏng ở sân")));
    return subject;
  }

  private void beginCall(String operator, Instant at) {
    Call call = CallSamples.talking(new Random(7), desk.ids.next(), operator, at);
    desk.store().calls().keepDraft(new CallDraft(call, "0912", at, 5));
  }

  private AccessNote note(OfPerson seen) {
    return new AccessNote(
        desk.ids.next(),
        NOON,
        LEADER,
        AccessNote.Kind.DRAFTS_GIVEN_UP,
        Optional.empty(),
        seen.count());
  }

  private Prepared picture() throws IOException {
    Path file = Files.write(folder.resolve("anh.jpg"), PhotoSamples.fromPhone(90, 60, 1));
    return new PhotoPreparation().prepare(file, Progress.NONE);
  }
}
