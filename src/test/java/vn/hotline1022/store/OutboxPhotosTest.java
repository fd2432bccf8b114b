package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.open311.Fault311;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.outbox.OutboxCounts;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.Prepared;

/** The lane of photos: behind the texts, counted apart, and never in the way of a text. */
class OutboxPhotosTest extends OutboxCase {
  private static final int BYTES = 70_000;

  private final Random random = new Random(7);

  private Feedback write(int photos) {
    UUID id = ids.next();
    List<Photo> kept =
        IntStream.range(0, photos).mapToObj(_ -> desk.store().photos().keep(id, photo())).toList();
    return desk.write(FeedbackSamples.pictured(FeedbackSamples.garbage(id), clock.now(), kept));
  }

  private Prepared photo() {
    return SamplePhoto.of(random, BYTES);
  }

  private void sentWith(Feedback item, int photos) {
    assertThat(there(item)).hasSize(1);
    assertThat(there(item).getFirst().files()).hasSize(photos).allMatch(size -> size == BYTES);
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    assertThat(desk.row(item).photosSent()).isEqualTo(photos);
  }

  @Test
  void textsGoFirstAndPhotosBehindCountedApart() throws IOException {
    start(Trait.JSON, Trait.UPLOADS);
    Feedback two = write(2);
    Feedback text = write(0);
    Feedback one = write(1);
    desk.outbox().send();
    assertThat(server.requests().all().getFirst().field("description")).contains(text.code());
    sentWith(text, 0);
    sentWith(two, 2);
    sentWith(one, 1);
    OutboxCounts counts = desk.box().counts();
    assertThat(counts.photos()).isEqualTo(3);
    assertThat(counts.photosSent()).isEqualTo(3);
  }

  @Test
  void whereNoPhotosAreTakenTheyStayHereAndItIsSaid() throws IOException {
    start(Trait.JSON);
    Feedback item = write(2);
    desk.outbox().send();
    sentWith(item, 0);
    assertThat(desk.row(item).photos()).isEqualTo(2);
    assertThat(desk.box().counts().photosSent()).isZero();
    assertThat(desk.box().counts().photos()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPhotoThatCannotBeReadStaysAndTheOthersGo(boolean missing) throws IOException {
    start(Trait.JSON, Trait.UPLOADS);
    Feedback item = write(3);
    Path file = files().getFirst();
    if (missing) {
      Files.delete(file);
    } else {
      byte[] content = Files.readAllBytes(file);
      content[content.length - 20] ^= 1;
      Files.write(file, content);
    }
    desk.outbox().send();
    sentWith(item, 2);
    assertThat(desk.row(item).photos()).isEqualTo(3);
  }

  private List<Path> files() {
    try (Stream<Path> inside = Files.list(folder.resolve("photos"))) {
      return inside.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {413, 415, 400, 422})
  void aReceiverThatRefusesThePhotosGetsTheText(int status) throws IOException {
    start(Trait.JSON, Trait.UPLOADS);
    server.refuseUploads(status);
    Feedback item = write(1);
    desk.outbox().send();
    later(Duration.ofMinutes(1));
    sentWith(item, 0);
    assertThat(desk.row(item).words()).isEmpty();
  }

  @Test
  void aReceiverThatKeepsTheTextWhenItRefusesThePhotosGetsItOnce() throws IOException {
    start(Trait.JSON, Trait.UPLOADS);
    server.refuseUploads(422);
    server.keepRefusedTexts();
    Feedback item = write(1);
    desk.outbox().send();
    later(Duration.ofMinutes(1));
    sentWith(item, 0);
  }

  @Test
  void photosThatWereRefusedAreNotCountedWhenTheAnswerToTheTextIsLost() throws IOException {
    start(Trait.JSON, Trait.UPLOADS);
    server.refuseUploads(413);
    Feedback item = write(1);
    server.onPost(Fault311.DROPPED, Fault311.DROPPED);
    desk.outbox().send();
    sentWith(item, 0);
  }

  @Test
  void aReceiverThatIsBusyForLongGetsThePhotosAfterAll() throws IOException {
    start(Trait.JSON, Trait.UPLOADS);
    Feedback item = write(2);
    for (int i = 0; i < 9; i++) {
      server.onPost(Fault311.BUSY);
      desk.outbox().send();
      assertThat(desk.row(item).stage()).isEqualTo(Stage.WAITING);
      clock.pass(Duration.ofMinutes(10));
    }
    desk.outbox().send();
    sentWith(item, 2);
  }

  @Test
  void whatArrivedIsFiledBeforeAnythingElseIsAsked() throws IOException {
    start(Map.of("ENVIRONMENT", "GARBAGE", "PAVEMENT", "KERB"), Trait.JSON, Trait.UPLOADS);
    server
        .services()
        .add(
            GeoReportServer.service(
                "KERB", "Vỉa hè", "realtime", List.of(Map.of("code", "WIDTH", "required", true))));
    Feedback text = write(0);
    for (int i = 0; i < 4; i++) {
      write(1);
    }
    Feedback asked = FeedbackSamples.garbage(ids.next());
    Photo photo = desk.store().photos().keep(asked.id(), photo());
    desk.write(
        FeedbackSamples.about(
            FeedbackSamples.pictured(asked, clock.now(), List.of(photo)),
            FeedbackSamples.matter("PAVEMENT", "Vỉa hè", "Vỉa hè lún")));
    desk.beforeQuestions(() -> withdraw(text));
    desk.outbox().send();
    assertThat(desk.item(text).receiverCode()).isPresent();
    assertThat(desk.item(text).toPassOn()).isTrue();
  }

  @Test
  void aReceiverThatFailsOverThePhotosGetsTheTextInTheEnd() throws IOException {
    start(Trait.JSON, Trait.UPLOADS);
    server.refuseUploads(500);
    Feedback item = write(1);
    for (int i = 0; i < 6; i++) {
      desk.outbox().send();
      clock.pass(Duration.ofMinutes(10));
    }
    sentWith(item, 0);
  }

  private void takes(String kind) {
    server.services().set(0, GeoReportServer.service("GARBAGE", "Rác thải", kind, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"realtime", "batch", "blackbox"})
  void aTextThatIsRefusedIsRefusedWithItsPhotosToo(String kind) throws IOException {
    start(Trait.JSON, Trait.UPLOADS);
    takes(kind);
    Feedback item = write(1);
    correct(item, "TỪ CHỐI thử");
    desk.outbox().send();
    later(Duration.ofMinutes(1));
    assertThat(there(item)).isEmpty();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.REFUSED);
    assertThat(desk.row(item).words()).isEqualTo("400 Nội dung không được tiếp nhận");
    assertThat(desk.row(item).photosSent()).isZero();
    assertThat(desk.box().counts().photosSent()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "blackbox"})
  void whereNobodyCanTellWhatBecameOfItTheTextGoesAloneWhenSomebodySaysSo(String kind)
      throws IOException {
    start(Trait.JSON, Trait.UPLOADS);
    takes(kind);
    server.refuseUploads(422);
    Feedback item = write(1);
    desk.outbox().send();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.REFUSED);
    assertThat(desk.row(item).words()).startsWith("422");
    assertThat(desk.box().nextAt()).isEmpty();
    desk.box().retry(item.id());
    desk.outbox().send();
    sentWith(item, 0);
  }

  @Test
  void whatIsMendedAfterARefusalTakesItsPhotosAlong() throws IOException {
    start(Trait.JSON, Trait.UPLOADS);
    takes("batch");
    Feedback item = write(1);
    correct(item, "TỪ CHỐI thử");
    desk.outbox().send();
    correct(item, "Rác tồn đọng đầu ngõ");
    desk.outbox().send();
    sentWith(item, 1);
  }

  @Test
  void aLostAnswerLosesNoPhotosAndSendsNoneTwice() throws IOException {
    start(Trait.JSON, Trait.UPLOADS);
    Feedback item = write(2);
    server.onPost(Fault311.DROPPED);
    desk.outbox().send();
    sentWith(item, 2);
  }

  @Test
  void addedPhotosAreNotSentWithTheCorrectionThatTellsOfThem() throws IOException {
    start(Trait.JSON, Trait.UPLOADS);
    Feedback item = write(1);
    desk.outbox().send();
    Photo more = desk.store().photos().keep(item.id(), photo());
    supplement(item, "Sáng nay thêm hai xe rác", more);
    desk.outbox().send();
    assertThat(there(item)).hasSize(2);
    assertThat(there(item).getLast().files()).isEmpty();
    assertThat(desk.row(item).photosSent()).isOne();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    assertThat(desk.item(item).toPassOn()).as("the photos are a person's task").isTrue();
    supplement(item, "Thêm 2 xe rác");
    desk.outbox().send();
    assertThat(desk.item(item).toPassOn()).isTrue();
    step(item, new FeedbackStep.PassedOn(clock.now(), FeedbackSamples.HA));
    supplement(item, "Thêm 3 xe rác");
    desk.outbox().send();
    assertThat(desk.item(item).toPassOn()).isFalse();
    assertThat(there(item)).hasSize(4);
  }
}
