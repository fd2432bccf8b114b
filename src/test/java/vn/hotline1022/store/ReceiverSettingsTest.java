package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.feedback.Receivers;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;

/** The receiver in the encrypted store: what waits for it, and what stays when it goes. */
class ReceiverSettingsTest {
  @TempDir private Path folder;

  @Test
  void whatWaitsIsCountedByItsCategoryAndStaysWhenTheReceiverGoes() {
    SetClock clock = new SetClock(FeedbackSamples.NOW);
    Uuid7 ids = new Uuid7(clock, new SecureRandom());
    try (GeoReportServer server = new GeoReportServer(clock, Trait.JSON);
        OutboxDesk desk = new OutboxDesk(folder, server, clock, Map.of("PAVEMENT", "KERB"))) {
      OutboxRepository box = desk.box();
      desk.write(FeedbackSamples.garbage(ids.next()));
      desk.write(FeedbackSamples.garbage(ids.next()));
      assertThat(box.waiting()).isEmpty();
      desk.outbox().send();
      assertThat(box.waiting()).containsExactly(Map.entry("GARBAGE", 2));

      box.offer(Receivers.offer(Receivers.YESTERDAY, Receivers.SERVICES));
      box.hold(new Hold(Instant.EPOCH, false, Optional.of(Cause.KEY)));
      box.forget();
      assertThat(box.settings()).isEmpty();
      assertThat(box.offer()).isEqualTo(ReceiverOffer.NONE);
      assertThat(box.hold()).isEqualTo(Hold.NONE);
      assertThat(box.waiting()).containsExactly(Map.entry("GARBAGE", 2));
    }
  }
}
