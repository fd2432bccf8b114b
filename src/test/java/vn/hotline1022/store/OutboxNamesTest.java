package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackStep.Filed;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.feedback.Receivers;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.outbox.QueueActions;
import vn.hotline1022.staff.Role;

/** How receivers and their services were called that are none any more. */
class OutboxNamesTest extends OutboxCase {
  /** As {@link OutboxDesk} calls it. */
  private static final String FIRST = "iHaNoi";

  @BeforeEach
  void begin() throws IOException {
    start(Trait.JSON);
  }

  private void enter(GeoReportServer receiver, String name) {
    desk.box()
        .settings(new GatewaySettings(receiver.address(), GeoReportServer.KEY, "", name, SERVICES));
  }

  @Test
  void whatAnEarlierReceiverHasIsKnownByItsName() {
    Feedback early = garbage();
    desk.outbox().send();
    Feedback late = garbage();
    List<UUID> both = List.of(early.id(), late.id());
    assertThat(desk.box().elsewhere(both)).isEmpty();
    GeoReportServer other = closing(new GeoReportServer(clock, Trait.JSON));
    enter(other, "Cổng phường");
    assertThat(desk.box().elsewhere(both)).containsOnly(entry(early, FIRST));
    desk.box().forget();
    enter(other, "Cổng mới");
    assertThat(desk.box().elsewhere(both)).containsOnly(entry(early, FIRST));
    enter(server, FIRST);
    assertThat(desk.box().elsewhere(both)).isEmpty();
  }

  private static Map.Entry<UUID, String> entry(Feedback item, String name) {
    return Map.entry(item.id(), name);
  }

  @Test
  void whatSomebodyFindsAtAnEarlierReceiverIsFiledUnderItsName() {
    Feedback item = garbage();
    desk.dieAfter(-1);
    assertThat(desk.send()).isFalse();
    desk.dieAfter(Integer.MAX_VALUE);
    GeoReportServer other = closing(new GeoReportServer(clock, Trait.JSON));
    enter(other, "Cổng phường");
    later(Duration.ofHours(1));
    new QueueActions(desk.box(), Role.OPERATOR, FeedbackSamples.HA)
        .isThere(item.id(), "NV-17", clock.now());
    assertThat(desk.item(item).filed()).map(Filed::receiver).contains(FIRST);
  }

  @Test
  void theNameOfAServiceThatIsGoneIsRemembered() {
    ReceiverOffer all = Receivers.offer(Receivers.YESTERDAY, Receivers.SERVICES);
    desk.box().offer(all);
    assertThat(desk.box().offer()).isEqualTo(all);
    ReceiverOffer less = Receivers.offer(Receivers.YESTERDAY, Receivers.without("17"));
    desk.box().offer(less);
    desk.box().offer(less);
    assertThat(desk.box().offer().service("17")).isEmpty();
    assertThat(desk.box().offer().name("17")).contains("Rác thải sinh hoạt");
    assertThat(desk.box().offer().name("99")).isEmpty();
    desk.box().offer(all);
    assertThat(desk.box().offer()).isEqualTo(all);
  }
}
