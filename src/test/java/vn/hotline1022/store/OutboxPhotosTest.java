package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.open311.Fault311;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Requests311.Held;
import vn.hotline1022.feedback.outbox.OutboxCounts;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.Prepared;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;

/** The lane of photos: behind the texts, counted apart, and never in the way of a text. */
class OutboxPhotosTest {
  private static final int BYTES = 70_000;

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private final SetClock clock = new SetClock(FeedbackSamples.NOW);
  private final Uuid7 ids = new Uuid7(clock, new SecureRandom());
  private final Random random = new Random(7);
  private GeoReportServer server;
  private OutboxDesk desk;

  @BeforeAll
  static void makeProfile() {
    Stores.open(shared).close();
  }

  private void start(Trait... traits) throws IOException {
    Files.copy(shared.resolve("desk.db"), folder.resolve("desk.db"));
    server = new GeoReportServer(clock, traits);
    desk =
        new OutboxDesk(folder, server, clock, Map.of("ENVIRONMENT", "GARBAGE", "PAVEMENT", "KERB"));
  }

  @AfterEach
  void close() {
    desk.close();
    server.close();
  }

  private Feedback write(int photos) {
    UUID id = ids.next();
    List<Photo> kept =
        IntStream.range(0, photos).mapToObj(_ -> desk.store().photos().keep(id, photo())).toList();
    return desk.write(FeedbackSamples.pictured(FeedbackSamples.garbage(id), clock.now(), kept));
  }

  private Prepared photo() {
    return SamplePhoto.of(random, BYTES);
  }

  private List<Held> there(Feedback item) {
    return server.requests().all().stream()
        .filter(held -> held.field("description").contains(item.code()))
        .toList();
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
    clock.pass(Duration.ofMinutes(1));
    desk.outbox().send();
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
    clock.pass(Duration.ofMinutes(1));
    desk.outbox().send();
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
    start(Trait.JSON, Trait.UPLOADS);
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
    desk.beforeQuestions(
        () ->
            desk.store()
                .feedback()
                .step(
                    text.id(),
                    new FeedbackStep.Withdrawn(clock.now(), FeedbackSamples.HA, "đã dọn")));
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

  @Test
  void aTextThatIsRefusedIsRefusedWithItsPhotosToo() throws IOException {
    start(Trait.JSON, Trait.UPLOADS);
    Feedback item = write(1);
    desk.store()
        .feedback()
        .step(
            item.id(),
            new FeedbackStep.Corrected(
                clock.now(),
                FeedbackSamples.HA,
                FeedbackSamples.matter("GARBAGE", "Rác", "TỪ CHỐI thử"),
                item.place()));
    desk.outbox().send();
    clock.pass(Duration.ofMinutes(1));
    desk.outbox().send();
    assertThat(there(item)).isEmpty();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.REFUSED);
    assertThat(desk.row(item).words()).isEqualTo("400 Nội dung không được tiếp nhận");
    assertThat(desk.row(item).photosSent()).isZero();
    assertThat(desk.box().counts().photosSent()).isZero();
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
    desk.store()
        .feedback()
        .step(
            item.id(),
            new FeedbackStep.Supplemented(
                clock.now(), FeedbackSamples.HA, "Sáng nay thêm hai xe rác", List.of(more)));
    desk.outbox().send();
    assertThat(there(item)).hasSize(2);
    assertThat(there(item).getLast().files()).isEmpty();
    assertThat(desk.row(item).photosSent()).isOne();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    assertThat(desk.item(item).toPassOn()).as("the photos are a person's task").isTrue();
    supplement(item, List.of());
    desk.outbox().send();
    assertThat(desk.item(item).toPassOn()).isTrue();
    desk.store()
        .feedback()
        .step(item.id(), new FeedbackStep.PassedOn(clock.now(), FeedbackSamples.HA));
    supplement(item, List.of());
    desk.outbox().send();
    assertThat(desk.item(item).toPassOn()).isFalse();
    assertThat(there(item)).hasSize(4);
  }

  private void supplement(Feedback item, List<Photo> photos) {
    String words = "Thêm " + there(item).size() + " xe rác";
    desk.store()
        .feedback()
        .step(
            item.id(),
            new FeedbackStep.Supplemented(clock.now(), FeedbackSamples.HA, words, photos));
  }
}
