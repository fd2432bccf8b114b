package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.OfficeHours;
import vn.hotline1022.feedback.open311.Fault311;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.outbox.OutboxRepository.Found;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.feedback.outbox.QueueActions;
import vn.hotline1022.staff.Role;

/** What people decide about what is on its way, on the real store with the server of the tests. */
class OutboxDecisionsTest extends OutboxCase {
  private QueueActions actions;

  @BeforeEach
  void begin() throws IOException {
    start(Map.of("ENVIRONMENT", "GARBAGE", "ADMINISTRATION", "NOTE"), Trait.JSON);
    server.services().add(GeoReportServer.service("NOTE", "Góp ý", "blackbox", List.of()));
    actions = new QueueActions(desk.box(), Role.OPERATOR, "DTV07");
  }

  /** Posted to a receiver that cannot be asked, and the answer was lost. */
  private Feedback unsure() {
    Feedback item = write("LATE_RESULT");
    server.requests().setClock(Duration.ofDays(-400));
    server.onPost(Fault311.ERROR);
    desk.outbox().send();
    assertThat(desk.row(item).reason()).contains(Reason.UNSURE);
    return item;
  }

  private Feedback refused() {
    Feedback item = write("GARBAGE");
    correct(item, "TỪ CHỐI thử");
    desk.outbox().send();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.REFUSED);
    return item;
  }

  private List<String> list(FeedbackTab tab) {
    return desk.store().feedback().list(FeedbackQuery.of(tab, cutoffs())).stream()
        .map(line -> line.code())
        .toList();
  }

  private Cutoffs cutoffs() {
    return Cutoffs.at(clock.now(), new Deadlines(List.of(), OfficeHours.USUAL));
  }

  @Test
  void whatSomebodyFoundThereIsFiledByItsCodeAndNeverSentAgain() {
    Feedback item = unsure();
    assertThat(actions.isThere(item.id(), "NV-2026-17", clock.now())).isEqualTo(Found.KEPT);
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    assertThat(desk.row(item).receiverId()).isEqualTo("NV-2026-17");
    Feedback now = desk.item(item);
    assertThat(now.state()).isEqualTo(FeedbackState.SENT);
    assertThat(now.filed())
        .hasValueSatisfying(
            filed -> {
              assertThat(filed.receiverCode()).isEqualTo("NV-2026-17");
              assertThat(filed.receiver()).isEqualTo("iHaNoi");
              assertThat(filed.actor()).isEqualTo("DTV07");
            });
    desk.outbox().send();
    assertThat(server.requests().all()).isEmpty();
    assertThat(actions.isThere(item.id(), "NV-2026-18", clock.now())).isEqualTo(Found.NOT_NOW);
    assertThat(desk.item(item).receiverCode()).contains("NV-2026-17");
  }

  @Test
  void whatSomebodyFoundOfAnotherLifeOfTheDataIsNotSentAsACorrection() {
    Feedback item = unsure();
    rewrite("UPDATE outgoing SET digest = ''");
    assertThat(actions.isThere(item.id(), "NV-2026-17", clock.now())).isEqualTo(Found.KEPT);
    desk.outbox().send();
    desk.outbox().send();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    assertThat(server.requests().all()).isEmpty();
    correct(item, "Hẹn trả ngày 12/11");
    desk.outbox().send();
    assertThat(server.requests().all()).hasSize(1);
  }

  @Test
  void theCodeOfAnotherItemIsNotTaken() {
    Feedback other = write("GARBAGE");
    desk.outbox().send();
    assertThat(desk.item(other).receiverCode()).contains("0");
    Feedback item = unsure();
    assertThat(actions.isThere(item.id(), "0", clock.now())).isEqualTo(Found.CODE_TAKEN);
    assertThat(desk.row(item).reason()).contains(Reason.UNSURE);
    assertThat(desk.item(item).state()).isEqualTo(FeedbackState.QUEUED);
  }

  @Test
  void whatIsNotThereGoesAgain() {
    Feedback item = unsure();
    actions.send(item.id());
    desk.outbox().send();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    assertThat(server.requests().all()).hasSize(1);
  }

  @Test
  void whatWasWithdrawnAndIsThereHasToBeToldAndIsThenSettled() {
    Feedback item = unsure();
    withdraw(item);
    assertThat(actions.isThere(item.id(), "NV-2026-17", clock.now())).isEqualTo(Found.KEPT);
    assertThat(desk.row(item).reason()).contains(Reason.TAKEN_MEANWHILE);
    assertThat(desk.item(item).state()).isEqualTo(FeedbackState.WITHDRAWN);
    actions.send(item.id());
    assertThat(desk.row(item).stage()).isEqualTo(Stage.ATTENTION);
    actions.settled(item.id(), clock.now());
    desk.outbox().send();
    assertThat(desk.box().find(item.id())).isEmpty();
    assertThat(server.requests().all()).isEmpty();
  }

  @Test
  void whatIsFiledByHandIsNotSentUntilSomebodySaysSo() {
    Feedback item = write("GARBAGE");
    assertThat(actions.byHand(item.id())).isTrue();
    desk.box().retryAll();
    desk.outbox().send();
    clock.pass(Duration.ofDays(1));
    desk.restart(server);
    desk.outbox().send();
    assertThat(server.requests().all()).isEmpty();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.BY_HAND);
    new QueueActions(desk.box(), Role.OPERATOR, "DTV07").send(item.id());
    desk.outbox().send();
    assertThat(server.requests().all()).hasSize(1);
    assertThat(new QueueActions(desk.box(), Role.OPERATOR, "DTV07").byHand(item.id())).isFalse();
  }

  @Test
  void onceItIsFiledByHandNothingWaitsAnyMore() {
    Feedback item = refused();
    assertThat(actions.byHand(item.id())).isTrue();
    step(item, new FeedbackStep.Filed(clock.now(), FeedbackSamples.HA, "iHaNoi", "HN-2026-5"));
    desk.outbox().send();
    assertThat(desk.box().find(item.id())).isEmpty();
    assertThat(server.requests().all()).isEmpty();
  }

  @Test
  void aCorrectionThatWasRefusedIsSettledByTellingTheReceiver() {
    Feedback item = write("GARBAGE");
    desk.outbox().send();
    correct(item, "TỪ CHỐI thử");
    desk.outbox().send();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.REFUSED);
    assertThat(desk.item(item).toPassOn()).isTrue();
    actions.settled(item.id(), clock.now());
    assertThat(desk.item(item).toPassOn()).isFalse();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    int calls = server.lines().size();
    desk.outbox().send();
    assertThat(linesFrom(calls)).noneMatch(line -> line.startsWith("POST"));
  }

  @Test
  void whatGoesByItselfIsNobodysTaskAndWhatWasRefusedIs() {
    Feedback refused = refused();
    desk.box().refill();
    Feedback waiting = write("GARBAGE");
    assertThat(list(FeedbackTab.TO_DO)).contains(waiting.code(), refused.code());
    desk.box().refill();
    assertThat(list(FeedbackTab.TO_DO)).containsExactly(refused.code());
    assertThat(list(FeedbackTab.WAITING)).containsExactly(waiting.code());
    assertThat(desk.store().feedback().counts(cutoffs()).toDo()).isEqualTo(1);
    assertThat(desk.box().needing(10)).containsExactly(refused.id());
    assertThat(desk.box().underWay(List.of(refused.id(), waiting.id())).values())
        .extracting(row -> row.stage())
        .containsExactlyInAnyOrder(Stage.REFUSED, Stage.WAITING);
    desk.outbox().send();
    assertThat(desk.box().underWay(List.of(refused.id(), waiting.id())))
        .containsOnlyKeys(refused.id());
  }

  @Test
  void onlyWhatWasWrittenHereIsOurs() {
    assertThat(desk.box().isOwn(write("GARBAGE").id())).isTrue();
    assertThat(desk.box().isOwn(ids.next())).isFalse();
  }

  @Test
  void whoeverMayNotFileDecidesNothing() {
    Feedback item = unsure();
    QueueActions volunteer = new QueueActions(desk.box(), Role.VOLUNTEER, "TNV05");
    Instant now = clock.now();
    assertThat(volunteer.may()).isFalse();
    assertThatThrownBy(volunteer::sendAll).isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> volunteer.send(item.id())).isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> volunteer.byHand(item.id())).isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> volunteer.isThere(item.id(), "7", now))
        .isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> volunteer.settled(item.id(), now)).isInstanceOf(FaultException.class);
    assertThat(desk.row(item).reason()).contains(Reason.UNSURE);
  }
}
