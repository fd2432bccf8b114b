package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.feedback.outbox.Pace;

/** The desk is closed while something is on its way. */
class OutboxPartingTest extends OutboxCase {
  private static final int AT_ONCE = Pace.USUAL.atOnce();
  private static final int MANY = 10;

  private final CountDownLatch answers = new CountDownLatch(1);
  private List<Feedback> items = List.of();
  private Thread sender = Thread.ofPlatform().unstarted(() -> {});

  /** The receiver has as many as go at once and has not answered when the desk is closed. */
  private void closedInTheMiddle(Duration within) throws IOException {
    start(Trait.JSON);
    desk.part(within);
    server.answerAfter(answers);
    items = Stream.generate(this::garbage).limit(MANY).toList();
    sender = Thread.ofPlatform().start(() -> desk.outbox().send());
    Waiting.until(() -> server.requests().all().size() == AT_ONCE);
    sender.interrupt();
  }

  private long at(Stage stage) {
    return items.stream().filter(item -> desk.row(item).stage() == stage).count();
  }

  @Test
  void whatIsUnderWayComesToItsEndAndTheRestWaits() throws IOException, InterruptedException {
    closedInTheMiddle(Duration.ofMinutes(5));
    Waiting.until(() -> sender.getState() == Thread.State.TIMED_WAITING);
    answers.countDown();
    sender.join();
    assertThat(at(Stage.SENT)).isEqualTo(AT_ONCE);
    assertThat(at(Stage.WAITING)).isEqualTo(MANY - AT_ONCE);
    assertThat(server.requests().all()).hasSize(AT_ONCE);
    assertThat(desk.box().hold()).isEqualTo(Hold.NONE);
    desk.outbox().send();
    assertThat(at(Stage.SENT)).isEqualTo(MANY);
    assertThat(server.requests().all()).hasSize(MANY);
  }

  @Test
  void aReceiverThatDoesNotAnswerHoldsNobodyUp() throws IOException, InterruptedException {
    closedInTheMiddle(Duration.ofMillis(50));
    sender.join();
    answers.countDown();
    assertThat(at(Stage.SENDING)).isEqualTo(AT_ONCE);
    assertThat(at(Stage.WAITING)).isEqualTo(MANY - AT_ONCE);
    assertThat(desk.box().hold()).isEqualTo(Hold.NONE);
    later(Duration.ofSeconds(10));
    assertThat(at(Stage.SENT)).isEqualTo(MANY);
    assertThat(server.requests().all()).hasSize(MANY);
  }
}
