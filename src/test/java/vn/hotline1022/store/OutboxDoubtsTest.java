package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.open311.Fault311;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.feedback.outbox.Pace;

/** What was posted and never acknowledged: looked up early, posted again late or never. */
class OutboxDoubtsTest extends OutboxCase {
  /** Another life of the data posted it, of which this one knows nothing. */
  private void postedInAnotherLife() {
    desk.dieAfter(-1);
    assertThat(desk.send()).isFalse();
    assertThat(server.requests().all()).hasSize(1);
    rewrite("DELETE FROM outgoing");
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault311.class,
      names = {"BROKEN", "ERROR"})
  void whatIsNotThereYetIsNotPostedAgainBeforeTheReceiverHadTime(Fault311 fault)
      throws IOException {
    start(Trait.JSON);
    Feedback item = garbage();
    server.onPost(fault);
    desk.outbox().send();
    later(Duration.ofSeconds(30));
    later(Duration.ofSeconds(60));
    assertThat(server.requests().all()).isEmpty();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENDING);
    later(Duration.ofSeconds(40));
    assertThat(server.requests().all()).hasSize(1);
    assertThat(desk.item(item).receiverCode()).contains("0");
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault311.class,
      names = {"DROPPED", "ERROR_AFTER", "HALF", "GARBAGE", "PAGE"})
  void whatIsThereAlreadyIsFoundAtOnce(Fault311 fault) throws IOException {
    start(Trait.JSON);
    Feedback item = garbage();
    server.onPost(fault);
    desk.outbox().send();
    assertThat(desk.item(item).receiverCode()).contains("0");
    later(Duration.ofMinutes(5));
    assertThat(server.requests().all()).hasSize(1);
  }

  @Test
  void afterACrashTheReceiverHasTimeFromTheNextStartOn() throws IOException {
    start(Trait.JSON);
    Feedback item = garbage();
    desk.dieAfter(0);
    assertThat(desk.send()).isFalse();
    clock.pass(Duration.ofMinutes(10));
    desk.restart(server);
    desk.outbox().send();
    later(Duration.ofSeconds(60));
    assertThat(server.requests().all()).isEmpty();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENDING);
    later(Duration.ofSeconds(61));
    assertThat(server.requests().all()).hasSize(1);
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    assertThat(desk.row(item).reason()).isEmpty();
  }

  @Test
  void afterACrashWhatIsThereIsFoundSoon() throws IOException {
    start(Trait.JSON);
    Feedback item = garbage();
    desk.dieAfter(-1);
    assertThat(desk.send()).isFalse();
    desk.restart(server);
    later(Duration.ofSeconds(6));
    assertThat(desk.item(item).receiverCode()).contains("0");
    assertThat(server.requests().all()).hasSize(1);
  }

  /** What is in doubt there has to be looked at by a person, one by one. */
  @ParameterizedTest
  @ValueSource(strings = {"batch", "blackbox"})
  void aCrashLeavesLittleInDoubtWhereNobodyCanLookItUp(String kind) throws IOException {
    start(Map.of("TREE", "TREE"), Trait.JSON);
    server.services().add(GeoReportServer.service("TREE", "Cây xanh", kind, List.of()));
    List<Feedback> trees = Stream.generate(() -> write("TREE")).limit(30).toList();
    desk.dieAfter(0);
    assertThat(desk.send()).isFalse();
    assertThat(trees)
        .extracting(item -> desk.row(item).stage())
        .filteredOn(Stage.SENDING::equals)
        .hasSizeBetween(1, 2 * Pace.USUAL.atOnce());
  }

  @Test
  void whatWaitedOvernightInAnotherLifeIsFoundByItsText() throws IOException {
    start(Trait.JSON, Trait.NO_MARK);
    Feedback item = garbage();
    clock.pass(Duration.ofHours(14));
    postedInAnotherLife();
    clock.pass(Duration.ofDays(2));
    desk.restored(server);
    desk.outbox().send();
    later(Duration.ofMinutes(10));
    assertThat(server.requests().all()).hasSize(1);
    assertThat(desk.item(item).receiverCode()).contains("0");
  }

  @Test
  void whatAnotherLifePostedByAClockThatWasAheadIsFound() throws IOException {
    start(Trait.JSON, Trait.NO_MARK);
    clock.pass(Duration.ofDays(3));
    server.requests().setClock(Duration.ofDays(-3));
    Feedback item = garbage();
    postedInAnotherLife();
    clock.pass(Duration.ofDays(-3));
    server.requests().setClock(Duration.ZERO);
    desk.restored(server);
    desk.outbox().send();
    later(Duration.ofMinutes(10));
    assertThat(server.requests().all()).hasSize(1);
    assertThat(desk.row(item).receiverId()).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tôi đã báo %s mà ba hôm nay chưa ai đến, rác vẫn còn nguyên ở đó", "%s"})
  void whoOnlyQuotesOurCodeIsNotTakenForOurs(String words) throws IOException {
    start(Trait.JSON);
    Feedback item = garbage();
    server.requests().takeFromOthers(words.formatted(item.code()), "ngõ 42 phố Việt Hưng");
    server.onPost(Fault311.ERROR);
    desk.outbox().send();
    later(Duration.ofMinutes(10));
    assertThat(desk.row(item).reason()).contains(Reason.UNSURE);
    assertThat(desk.item(item).receiverCode()).isEmpty();
  }

  @Test
  void twoThatBearOurMarkAreForAPersonToTellApart() throws IOException {
    start(Trait.JSON);
    Feedback item = garbage();
    server.requests().takeFromOthers("Rác đầu ngõ\nMã 1022: " + item.code(), "ngõ 42");
    server.onPost(Fault311.DROPPED);
    desk.outbox().send();
    later(Duration.ofMinutes(10));
    assertThat(desk.row(item).reason()).contains(Reason.UNSURE);
    assertThat(server.requests().all()).hasSize(2);
  }

  @Test
  void anIdThatAnotherItemHasIsNotGivenAgain() throws IOException {
    start(Trait.JSON);
    Feedback first = garbage();
    desk.outbox().send();
    Feedback second = garbage();
    server.requests().takeFromOthers("Rác\nMã 1022: " + second.code(), "ngõ 42");
    rewrite("UPDATE outgoing SET receiver_id = '1' WHERE id = ?", first.id());
    server.onPost(Fault311.ERROR);
    desk.outbox().send();
    assertThat(desk.item(second).receiverCode()).isEmpty();
    assertThat(desk.row(second).reason()).contains(Reason.UNSURE);
  }

  @Test
  void whatWasPostedWithOtherWordsIsNotPostedAgainUnseen() throws IOException {
    start(Trait.JSON, Trait.NO_MARK);
    Feedback item = garbage();
    desk.beforePost(() -> correct(item, "Ở ngõ 44, không phải 42"));
    server.onPost(Fault311.DROPPED);
    desk.outbox().send();
    later(Duration.ofMinutes(10));
    assertThat(server.requests().all()).hasSize(1);
    assertThat(desk.row(item).reason()).contains(Reason.UNSURE);
  }

  @Test
  void theIdOfAnItemThatIsToldLaterIsThatOfItsReportNotOfItsCorrection() throws IOException {
    start(Trait.JSON, Trait.SILENT);
    Feedback item = garbage();
    desk.outbox().send();
    clock.pass(Duration.ofHours(30));
    correct(item, "Ở ngõ 44, không phải 42");
    desk.outbox().send();
    assertThat(server.requests().all()).hasSize(2);
    clock.pass(Duration.ofMinutes(10));
    desk.outbox().ask(Duration.ZERO);
    assertThat(desk.item(item).receiverCode()).contains("0");
  }
}
