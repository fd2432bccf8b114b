package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/** What a restored backup does not know: what was posted after it was made. */
class OutboxRestoredTest extends OutboxCase {
  @TempDir private Path backups;

  @BeforeEach
  void begin() throws IOException {
    start(Trait.JSON);
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
