package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.record.Erasure;

/** What happens to an item while it is ready to go, or on its way. */
class OutboxMeanwhileTest extends OutboxCase {
  /** So many are posted at once; the next are ready. */
  private static final int AT_ONCE = 4;

  @BeforeEach
  void begin() throws IOException {
    start(Trait.JSON);
  }

  private void reopen(Feedback item) {
    step(item, new FeedbackStep.Reopened(clock.now(), FeedbackSamples.HA, "chưa xong"));
  }

  private void restrict() {
    restrict(CitizenSamples.minh());
  }

  private void restrict(Citizen person) {
    Citizen kept = person.withRestricted(true);
    desk.store().citizens().change(Citizen.unknown(person.id()), kept, FeedbackSamples.HA);
  }

  private List<Feedback> readyBehindOthers() {
    Stream.generate(this::garbage).limit(AT_ONCE).forEach(_ -> {});
    return List.of(garbage(), garbage(), garbage());
  }

  @Test
  void whatIsTakenBackErasedOrPutRightWhileItIsReadyDoesNotGoAsItWas() {
    List<Feedback> ready = readyBehindOthers();
    desk.beforePost(
        () -> {
          withdraw(ready.get(0));
          desk.store()
              .privacy()
              .erase(List.of(new Erasure.Target(FeedbackJson.ENTITY, ready.get(1).id())), "TC-01");
          correct(ready.get(2), "Ở ngõ 44, không phải 42");
        });
    desk.outbox().send();
    desk.outbox().send();
    assertThat(there(ready.get(0))).isEmpty();
    assertThat(there(ready.get(1))).isEmpty();
    assertThat(there(ready.get(2)))
        .singleElement()
        .satisfies(held -> assertThat(held.field("description")).contains("Ở ngõ 44"));
    assertThat(desk.box().find(ready.get(0).id())).isEmpty();
    assertThat(desk.box().find(ready.get(1).id())).isEmpty();
    assertThat(server.requests().all()).hasSize(AT_ONCE + 1);
  }

  @Test
  void whatIsRestrictedWhileItIsReadyDoesNotGo() {
    List<Feedback> ready = readyBehindOthers();
    desk.beforePost(this::restrict);
    desk.outbox().send();
    desk.outbox().send();
    assertThat(ready).allMatch(item -> there(item).isEmpty());
    assertThat(ready)
        .allMatch(item -> desk.row(item).reason().filter(Reason.RESTRICTED::equals).isPresent());
    assertThat(server.requests().all()).hasSizeBetween(1, AT_ONCE);
  }

  @Test
  void whatAnotherCitizenAskedToBeKeptOnlyHoldsNothingUp() {
    List<Feedback> ready = readyBehindOthers();
    desk.beforePost(() -> restrict(CitizenSamples.person(2, "Nguyễn Thị Hoa", "0987654321")));
    desk.outbox().send();
    assertThat(ready).allMatch(item -> there(item).size() == 1);
  }

  @Test
  void whatIsRestrictedOnItsWayIsNoCorrection() {
    Feedback item = garbage();
    desk.beforePost(
        () -> {
          correct(item, "Ở ngõ 44, không phải 42");
          restrict();
        });
    desk.outbox().send();
    desk.outbox().send();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    assertThat(server.requests().all()).hasSize(1);
  }

  @Test
  void whatIsTakenBackOnItsWayAndThenWantedAgainIsFiledThere() {
    Feedback item = garbage();
    desk.beforePost(() -> withdraw(item));
    desk.outbox().send();
    assertThat(desk.row(item).reason()).contains(Reason.TAKEN_MEANWHILE);
    step(item, new FeedbackStep.Reopened(clock.now(), FeedbackSamples.HA, ""));
    desk.outbox().send();
    assertThat(desk.item(item).state()).isEqualTo(FeedbackState.SENT);
    assertThat(desk.item(item).filed()).map(FeedbackStep.Filed::receiver).contains("iHaNoi");
    assertThat(desk.item(item).receiverCode()).contains("0");
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    desk.outbox().send();
    assertThat(server.requests().all()).hasSize(1);
  }

  @Test
  void whatIsTakenBackWhileItsAnswerIsBeingWrittenDownIsNotFiled() {
    Feedback item = garbage();
    desk.beforeFiled(() -> withdraw(item));
    desk.outbox().send();
    assertThat(desk.item(item).filed()).isEmpty();
    assertThat(desk.item(item).state()).isEqualTo(FeedbackState.WITHDRAWN);
    assertThat(desk.item(item).steps()).hasSize(1);
    assertThat(desk.row(item).reason()).contains(Reason.TAKEN_MEANWHILE);
    assertThat(desk.row(item).receiverId()).isEqualTo("0");
  }

  @Test
  void whatIsPutRightWhileItsAnswerIsBeingWrittenDownIsFiledAndThenPassedOn() {
    Feedback item = garbage();
    desk.beforeFiled(() -> correct(item, "Ở ngõ 44, không phải 42"));
    desk.outbox().send();
    assertThat(desk.item(item).receiverCode()).contains("0");
    desk.outbox().send();
    assertThat(there(item)).hasSize(2);
    assertThat(there(item).getLast().field("description")).contains("Ở ngõ 44");
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
  }

  @Test
  void whatIsTakenBackWhileItsCorrectionIsBeingWrittenDownIsStillToBePassedOn() {
    Feedback item = garbage();
    desk.outbox().send();
    correct(item, "Ở ngõ 44, không phải 42");
    desk.beforeFiled(() -> withdraw(item));
    desk.outbox().send();
    assertThat(there(item)).hasSize(2);
    assertThat(desk.item(item).toPassOn()).isTrue();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
  }

  @Test
  void whatIsFiledAgainDoesNotWaitForACorrection() {
    Feedback item = garbage();
    desk.outbox().send();
    correct(item, "Ở ngõ 44, không phải 42");
    desk.outbox().send();
    rewrite("UPDATE outgoing SET stage = 'ATTENTION', reason = 'UNSURE'");
    step(item, new FeedbackStep.Answered(clock.now(), FeedbackSamples.HA, "đã dọn", List.of()));
    reopen(item);
    desk.outbox().send();
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    assertThat(desk.row(item).reason()).isEmpty();
    assertThat(desk.item(item).receiverCode()).contains("2");
    assertThat(there(item).getLast().field("description"))
        .doesNotContain("Đính chính")
        .endsWith(item.code() + "/3");
    assertThat(server.requests().all()).hasSize(3);
    later(Duration.ofHours(1));
    assertThat(server.requests().all()).hasSize(3);
  }
}
