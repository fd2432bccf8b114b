package vn.hotline1022.ui.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewayFailure.Why;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.feedback.Receivers;
import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.ui.receiver.ReceiverForm.KeyState;
import vn.hotline1022.ui.receiver.ReceiverForm.Lack;

/** The receiver as it is entered, tried, kept and given up. */
class ReceiverModelTest {

  @Test
  void whatIsTypedIsTriedBeforeItIsKept() {
    ReceiverBench desk = new ReceiverBench();
    desk.type(" iHaNoi ", ReceiverBench.ADDRESS + " ", " khoá-mới ");
    desk.model.form().jurisdiction().set("hanoi");
    desk.model.test();
    assertThat(desk.asked)
        .containsExactly(
            new GatewaySettings(ReceiverBench.ADDRESS, "khoá-mới", "hanoi", "iHaNoi", Map.of()));
    assertThat(desk.model.trial().state().get())
        .isEqualTo(new Trial.Found(desk.offer(Receivers.SERVICES)));
    assertThat(desk.kept.settings).isEmpty();
    assertThat(desk.model.match().proposals().get()).hasSize(10);
    assertThat(desk.receiver.closed()).isEqualTo(1);

    desk.model.match().accept();
    desk.model.save();
    assertThat(desk.kept.settings.map(GatewaySettings::key)).contains("khoá-mới");
    assertThat(desk.kept.settings.map(GatewaySettings::services).orElseThrow())
        .hasSize(10)
        .containsEntry("GARBAGE", "17");
    assertThat(desk.kept.offer.services()).isEqualTo(Receivers.SERVICES);
    assertThat(desk.changes()).isEqualTo(1);
    assertThat(desk.model.unsaved().get()).isFalse();
    assertThat(desk.model.savedAt().get()).contains(desk.bench.clock.now());
  }

  @Test
  void theKeyIsTakenAndNeverShownAgain() {
    ReceiverBench desk = new ReceiverBench();
    assertThat(desk.model.form().keyState().get()).isEqualTo(KeyState.NONE);
    desk.type("iHaNoi", ReceiverBench.ADDRESS, ReceiverBench.KEY);
    assertThat(desk.model.form().keyState().get()).isEqualTo(KeyState.TYPED);
    desk.model.save();
    assertThat(desk.model.form().key().get()).isEmpty();
    assertThat(desk.model.form().keyState().get()).isEqualTo(KeyState.KEPT);
    assertThat(desk.model.standing().get().toString()).doesNotContain(ReceiverBench.KEY);

    desk.model.form().name().set("Cổng phản ánh Hà Nội");
    desk.model.save();
    assertThat(desk.kept.settings.map(GatewaySettings::key)).contains(ReceiverBench.KEY);
    desk.model.form().key().set("khoá-thay");
    desk.model.save();
    assertThat(desk.kept.settings.map(GatewaySettings::key)).contains("khoá-thay");
  }

  @Test
  void theKeyOfOneServerDoesNotGoToAnother() {
    ReceiverBench desk = ReceiverBench.inUse(Map.of());
    desk.model.form().address().set("https://phananh.example.com/open311/v2");
    assertThat(desk.model.form().keyState().get()).isEqualTo(KeyState.OF_OTHER_SERVER);
    desk.model.test();
    assertThat(desk.asked.getLast().key()).isEmpty();
    desk.model.save();
    assertThat(desk.kept.settings.map(GatewaySettings::key)).contains("");
    assertThat(desk.model.form().keyState().get()).isEqualTo(KeyState.NONE);
  }

  @Test
  void anotherPathOnTheSameServerGoesOnWithTheKey() {
    ReceiverBench desk = ReceiverBench.inUse(Map.of());
    desk.model.form().address().set("https://phananh.example.org/open311/v3");
    assertThat(desk.model.form().keyState().get()).isEqualTo(KeyState.KEPT);
    desk.model.save();
    assertThat(desk.kept.settings.map(GatewaySettings::key)).contains(ReceiverBench.KEY);
    assertThat(desk.kept.offer).as("nobody asked there yet").isEqualTo(ReceiverOffer.NONE);
  }

  @Test
  void nothingIsKeptOrTriedWithoutWhatItNeeds() {
    ReceiverBench desk = new ReceiverBench();
    desk.model.save();
    assertThat(desk.model.form().lacks().get()).containsExactlyInAnyOrder(Lack.NAME, Lack.ADDRESS);
    desk.type("iHaNoi", "http://phananh.example.org", "");
    assertThat(desk.model.form().lacks().get()).containsExactly(Lack.ADDRESS);
    desk.model.save();
    desk.model.test();
    assertThat(desk.kept.settings).isEmpty();
    assertThat(desk.asked).isEmpty();
    desk.model.form().address().set(ReceiverBench.ADDRESS);
    assertThat(desk.model.form().lacks().get()).isEmpty();
  }

  @Test
  void whatIsTypedStaysWhenItIsReadAnew() {
    ReceiverBench desk = ReceiverBench.inUse(Map.of("ENVIRONMENT", "17"));
    assertThat(desk.model.form().name().get()).isEqualTo("iHaNoi");
    assertThat(desk.model.form().jurisdiction().get()).isEqualTo("hanoi");
    assertThat(desk.model.unsaved().get()).isFalse();
    desk.model.form().key().set("đang gõ dở");
    desk.model.match().rows().select("WATER");
    desk.kept.stop(Cause.KEY);
    desk.kept.waiting = Map.of("GARBAGE", 2);
    desk.model.refresh();
    assertThat(desk.model.form().key().get()).isEqualTo("đang gõ dở");
    assertThat(desk.model.standing().get().hold().fatal()).contains(Cause.KEY);
    assertThat(desk.model.standing().get().waits()).isEqualTo(2);
    assertThat(desk.model.match().rows().selected().get().orElseThrow().code()).isEqualTo("WATER");
    desk.model.save();
    assertThat(desk.model.standing().get().hold()).isEqualTo(Hold.NONE);
  }

  @Test
  void aTrialFailsWithItsReasonAndLeavesEverythingAsItWas() {
    ReceiverBench desk = ReceiverBench.inUse(Map.of("ENVIRONMENT", "17"));
    GatewayFailure why = new GatewayFailure.Later(Why.UNREACHABLE, Optional.empty());
    desk.receiver.fails(why);
    desk.model.test();
    assertThat(desk.model.trial().state().get()).isEqualTo(new Trial.Failed(why));
    assertThat(desk.model.match().matching().get().offer().at()).isEqualTo(Receivers.YESTERDAY);
    assertThat(desk.asked.getLast().key()).as("the kept key goes on").isEqualTo(ReceiverBench.KEY);
    desk.model.form().address().set("https://phananh.example.org/khác");
    assertThat(desk.model.trial().state().get()).isEqualTo(new Trial.None());
  }

  @Test
  void aTrialIsGivenUpAtOnceAndWhatComesOfItIsNothing() {
    ReceiverBench desk = ReceiverBench.inUse(Map.of());
    desk.bench.stall();
    desk.model.test();
    assertThat(desk.model.trial().isRunning()).isTrue();
    desk.model.trial().cancel();
    assertThat(desk.model.trial().state().get()).isEqualTo(new Trial.None());
    desk.receiver.says(desk.offer(Receivers.without("17")));
    desk.bench.goOn();
    assertThat(desk.model.trial().state().get()).isEqualTo(new Trial.None());
    assertThat(desk.model.match().matching().get().offer().services()).hasSize(10);
    assertThat(desk.receiver.closed()).isPositive();
  }

  @Test
  void aTrialNeverGoesOnForEver() {
    ReceiverBench desk = ReceiverBench.inUse(Map.of());
    desk.bench.stall();
    desk.model.test();
    desk.bench.pass(Duration.ofMinutes(3));
    assertThat(desk.model.trial().state().get())
        .isEqualTo(new Trial.Failed(new GatewayFailure.Later(Why.TOO_SLOW, Optional.empty())));
    desk.bench.goOn();
    assertThat(desk.model.trial().isRunning()).isFalse();
  }

  @Test
  void theListOfYesterdayServesWithoutANetwork() {
    ReceiverBench desk = ReceiverBench.inUse(Map.of());
    desk.receiver.fails(new GatewayFailure.Later(Why.UNREACHABLE, Optional.empty()));
    desk.model.match().accept();
    desk.model.save();
    assertThat(desk.kept.settings.orElseThrow().services()).hasSize(10);
    assertThat(desk.kept.offer.at()).isEqualTo(Receivers.YESTERDAY);
  }

  @Test
  void whatTheReceiverInUseTakesByNowIsKeptAtOnceButNotWhatAnotherOneTakes() {
    ReceiverBench desk = ReceiverBench.inUse(Map.of());
    desk.model.form().name().set("Cổng khác");
    desk.receiver.says(desk.offer(Receivers.without("17")));
    desk.model.test();
    assertThat(desk.kept.offer.services()).hasSize(9);
    desk.model.form().address().set("https://phananh.example.com/open311/v2");
    desk.receiver.says(desk.offer(Receivers.without("18")));
    desk.model.test();
    assertThat(desk.kept.offer.service("18")).isPresent();
    assertThat(desk.kept.settings.orElseThrow().receiver()).isEqualTo("iHaNoi");
  }

  @Test
  void theReceiverGoesAndWhatWaitsStays() {
    ReceiverBench desk = ReceiverBench.inUse(Map.of("ENVIRONMENT", "17"));
    desk.kept.waiting = Map.of("GARBAGE", 3);
    desk.model.form().key().set("đang gõ dở");
    desk.model.leaving().set(true);
    desk.model.forget();
    assertThat(desk.kept.settings).isEmpty();
    assertThat(desk.model.standing().get().entered()).isEmpty();
    assertThat(desk.model.standing().get().waits()).isEqualTo(3);
    assertThat(desk.model.leaving().get()).isFalse();
    assertThat(desk.model.form().address().get() + desk.model.form().key().get()).isEmpty();
    assertThat(desk.model.match().matching().get().services()).isEmpty();
    assertThat(desk.model.unsaved().get()).isFalse();
    assertThat(desk.changes()).isEqualTo(1);
  }

  @Test
  void whatCannotBeKeptIsSaidAndStaysTyped() {
    ReceiverBench desk = new ReceiverBench();
    desk.type("iHaNoi", ReceiverBench.ADDRESS, "khoá-mới");
    desk.kept.failing = Optional.of(new Fault.DiskFull());
    desk.model.save();
    assertThat(desk.model.fault().get()).isEqualTo(new Fault.DiskFull());
    assertThat(desk.model.form().key().get()).isEqualTo("khoá-mới");
    assertThat(desk.changes()).isZero();
    desk.kept.failing = Optional.empty();
    desk.model.save();
    assertThat(desk.model.fault().get()).isNull();
    assertThat(desk.kept.settings.map(GatewaySettings::key)).contains("khoá-mới");
  }

  @Test
  void aLongNameIsCutToWhatCanBeReadAgain() {
    ReceiverBench desk = new ReceiverBench();
    desk.type("Cổng ".repeat(60), ReceiverBench.ADDRESS, "");
    desk.model.save();
    assertThat(desk.kept.settings.orElseThrow().receiver()).hasSizeLessThanOrEqualTo(120);
    assertThat(desk.model.unsaved().get()).isFalse();
  }
}
