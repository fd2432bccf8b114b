package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.Receipts;

/** What only this computer sends is not lost with it. */
class RemainsTest extends OutboxCase {

  @BeforeEach
  void begin() throws IOException {
    start(Trait.JSON);
  }

  private Bundles bundles() {
    return desk.store().bundles("Bàn sự kiện 2");
  }

  /** Also what the program has not even looked at since it was written. */
  @Test
  void feedbackThatWaitsToBeSentHereIsNotLost() {
    garbage();
    Feedback sent = garbage();
    assertThat(Remains.of(desk.store(), bundles())).contains(new Fault.NotSent(2, 0));
    desk.outbox().send();
    assertThat(desk.row(sent).stage()).isEqualTo(Stage.SENT);
    assertThat(Remains.of(desk.store(), bundles())).containsInstanceOf(Fault.NotHandedOver.class);
  }

  @Test
  void whatIsLeftToOthersIsNeverSentFromHere() {
    Feedback item = garbage();
    assertThat(Remains.leaveSending(desk.store())).isOne();
    assertThat(Remains.of(desk.store(), bundles())).containsInstanceOf(Fault.NotHandedOver.class);
    desk.box().retryAll();
    desk.outbox().send();
    assertThat(server.requests().all()).isEmpty();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.BY_HAND);
  }

  /** It may be at the receiver: whoever took it over would send it twice. */
  @Test
  void whatIsInDoubtIsNotLeftToOthers() {
    Feedback item = garbage();
    desk.dieAfter(0);
    assertThat(desk.send()).isFalse();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENDING);
    assertThat(Remains.leaveSending(desk.store())).isZero();
    assertThat(Remains.of(desk.store(), bundles())).contains(new Fault.NotSent(0, 1));
    desk.box().forget();
    assertThat(Remains.of(desk.store(), bundles())).contains(new Fault.NotSent(0, 1));
  }

  /** Without a receiver people file by hand, wherever they sit. */
  @Test
  void whereNothingIsSentByItselfNothingWaitsToBeSent() {
    garbage();
    desk.box().forget();
    assertThat(Remains.of(desk.store(), bundles())).containsInstanceOf(Fault.NotHandedOver.class);
  }

  /** Sticks are lost: what was only written is nowhere yet. */
  @Test
  void aFileThatNobodyTookInIsNotEnough() throws IOException {
    Path first = folder.resolve("1.h22");
    Path second = folder.resolve("2.h22");
    Path whole = folder.resolve("3.h22");
    try (BundleDesk laptop = new BundleDesk(folder.resolve("a"), 7);
        BundleDesk office = new BundleDesk(folder.resolve("b"), 8)) {
      BundleDesk.meet(laptop, office);
      laptop.call();
      laptop.give(office, first);
      laptop.call();
      laptop.give(office, second);
      assertThat(left(laptop)).contains(new Fault.NoReceipt(2, "Máy 8"));
      office.take(second);
      Receipts receipts = laptop.bundles().receipts();
      assertThat(receipts.came("1234 5678 9012")).isFalse();
      assertThat(receipts.came(office.bundles().receipts().of(second).replace(" ", "-"))).isTrue();
      assertThat(left(laptop)).contains(new Fault.NoReceipt(1, "Máy 8"));
      laptop.giveAll(office, whole);
      laptop.reopen();
      assertThat(left(laptop)).contains(new Fault.NoReceipt(2, "Máy 8"));
      assertThat(laptop.bundles().receipts().came(office.bundles().receipts().of(whole))).isTrue();
      assertThat(left(laptop)).isEmpty();
    }
  }

  private static Optional<Fault> left(BundleDesk laptop) {
    return Remains.of(laptop.store(), laptop.bundles());
  }

  /** The office has a receiver too, and takes the item over on purpose. */
  @Test
  void thatOfAnEmptiedComputerIsFiledByHandElsewhere() throws IOException {
    try (BundleDesk laptop = new BundleDesk(folder.resolve("sự kiện"), 7)) {
      Feedback item = laptop.feedback(folder);
      BundleDesk office = new BundleDesk(folder.resolve("sự kiện"), 8);
      try (office) {
        BundleDesk.meet(laptop, office);
        laptop.give(office, folder.resolve("bàn giao.h22"));
        office.take(folder.resolve("bàn giao.h22"));
        office.store().outbox().settings(desk.settings(server.address(), "khoá"));
        assertThat(office.store().outbox().isOwn(item.id())).isFalse();
        assertThat(office.store().outbox().byHand(item.id())).isTrue();
        office
            .store()
            .feedback()
            .step(
                item.id(),
                new FeedbackStep.Filed(
                    office.clock.now(), FeedbackSamples.HA, "iHaNoi", "HN-2026-5"));
        assertThat(office.store().feedback().find(item.id()).orElseThrow().receiverCode())
            .contains("HN-2026-5");
      }
    }
  }
}
