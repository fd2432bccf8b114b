package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Matter;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Requests311.Held;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;

/** What a restored backup does not know: what was posted after it was made. */
class OutboxRestoredTest {
  @TempDir private Path backups;
  @TempDir private static Path shared;
  @TempDir private Path folder;
  private final SetClock clock = new SetClock(FeedbackSamples.NOW);
  private final Uuid7 ids = new Uuid7(clock, new SecureRandom());
  private GeoReportServer server;
  private OutboxDesk desk;

  @BeforeAll
  static void makeProfile() {
    Stores.open(shared).close();
  }

  @BeforeEach
  void start() throws IOException {
    Files.copy(shared.resolve("desk.db"), folder.resolve("desk.db"));
    server = new GeoReportServer(clock, Trait.JSON);
    desk = new OutboxDesk(folder, server, clock, Map.of("ENVIRONMENT", "GARBAGE"));
  }

  @AfterEach
  void close() {
    desk.close();
    server.close();
  }

  private Feedback garbage() {
    return desk.write(FeedbackSamples.without(FeedbackSamples.garbage(ids.next()), clock.now()));
  }

  private List<Held> there(Feedback item) {
    return server.requests().all().stream()
        .filter(held -> held.field("description").contains(item.code()))
        .toList();
  }

  private void correct(Feedback item, String words) {
    Matter was = item.matter();
    Matter now = Matter.field(was.category(), was.title(), words, was.seen());
    desk.store()
        .feedback()
        .step(
            item.id(),
            new FeedbackStep.Corrected(clock.now(), FeedbackSamples.HA, now, item.place()));
  }

  private Path backup() {
    return backups.resolve("desk.db");
  }

  /** Everything that is due, and what follows of it. */
  private void sendAll() {
    for (int i = 0; i < 4; i++) {
      desk.outbox().send();
      clock.pass(Duration.ofMinutes(1));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsFoundThereIsNotHandedInAgainAsACorrection(boolean queued) throws IOException {
    Feedback item = garbage();
    if (queued) {
      desk.box().refill();
    }
    desk.backUp(server, backup());
    desk.outbox().send();
    desk.restore(server, backup());
    sendAll();
    assertThat(desk.item(item).receiverCode()).contains("0");
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    assertThat(server.requests().all()).hasSize(1);
    correct(item, "Ở ngõ 44, không phải 42");
    sendAll();
    assertThat(there(item)).hasSize(2);
  }

  @Test
  void whatWasRefusedThenMendedAndSentIsLookedUp() throws IOException {
    Feedback item = garbage();
    correct(item, "TỪ CHỐI thử");
    desk.outbox().send();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.REFUSED);
    desk.backUp(server, backup());
    correct(item, "Đèn hỏng ba hôm nay");
    desk.outbox().send();
    assertThat(there(item)).hasSize(1);
    desk.restore(server, backup());
    desk.outbox().send();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.REFUSED);
    correct(item, "Đèn hỏng ba hôm nay");
    sendAll();
    assertThat(there(item)).hasSize(1);
    assertThat(desk.item(item).receiverCode()).contains("0");
  }

  @Test
  void whatSomebodySendsOnceMoreIsLookedUp() throws IOException {
    Feedback item = garbage();
    assertThat(desk.box().byHand(item.id())).isTrue();
    desk.backUp(server, backup());
    desk.box().retry(item.id());
    desk.outbox().send();
    desk.restore(server, backup());
    desk.outbox().send();
    desk.box().retry(item.id());
    sendAll();
    assertThat(there(item)).hasSize(1);
    assertThat(desk.item(item).state()).isEqualTo(FeedbackState.SENT);
  }
}
