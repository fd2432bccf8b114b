package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.open311.GeoReportServer;
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

  /** The correction stands in the backup, or somebody makes it once more. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCorrectionThatAnotherLifeSentDoesNotGoTwice(boolean kept) throws IOException {
    Feedback item = garbage();
    desk.outbox().send();
    if (kept) {
      correct(item, "Ở ngõ 44, không phải 42");
    }
    desk.backUp(server, backup());
    if (!kept) {
      correct(item, "Ở ngõ 44, không phải 42");
    }
    desk.outbox().send();
    assertThat(there(item)).hasSize(2);
    desk.restore(server, backup());
    sendAll();
    if (!kept) {
      correct(item, "Ở ngõ 44, không phải 42");
    }
    sendAll();
    assertThat(there(item)).hasSize(2);
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    assertThat(desk.item(item).toPassOn()).isFalse();
    assertThat(desk.box().nextAt()).isEmpty();
  }

  @Test
  void aCorrectionThatSaysSomethingElseThanThatOfAnotherLifeGoes() throws IOException {
    Feedback item = garbage();
    desk.outbox().send();
    desk.backUp(server, backup());
    correct(item, "Ở ngõ 44, không phải 42");
    desk.outbox().send();
    desk.restore(server, backup());
    correct(item, "Ở ngõ 46, cạnh nhà văn hoá");
    sendAll();
    assertThat(there(item)).hasSize(3);
    assertThat(there(item).getLast().field("description"))
        .contains("Ở ngõ 46")
        .endsWith(item.code() + "/3");
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    assertThat(desk.item(item).toPassOn()).isFalse();
    correct(item, "Ở ngõ 48");
    desk.outbox().send();
    assertThat(there(item)).as("what this life told is known").hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "blackbox"})
  void aCorrectionIsNotKeptBackWhereNobodyCanTellWhatAnotherLifeSent(String kind)
      throws IOException {
    server.services().set(0, GeoReportServer.service("GARBAGE", "Rác thải", kind, List.of()));
    Feedback item = garbage();
    desk.outbox().send();
    desk.backUp(server, backup());
    desk.restore(server, backup());
    correct(item, "Ở ngõ 44, không phải 42");
    sendAll();
    assertThat(there(item)).hasSize(2);
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
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
