package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Matter;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Requests311.Held;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;

/** What happens to an item while it is ready to go, or on its way. */
class OutboxMeanwhileTest {
  /** So many are posted at once; the next are ready. */
  private static final int AT_ONCE = 4;

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private final SetClock clock = new SetClock(FeedbackSamples.NOW);
  private final Uuid7 ids = new Uuid7(clock, new SecureRandom());
  private GeoReportServer server;
  private OutboxDesk desk;

  @BeforeAll
  static void makeProfile() {
    Stores.open(shared).close();
  }

  @BeforeEach
  void start() throws IOException {
    Files.copy(shared.resolve("desk.db"), folder.resolve("desk.db"));
    server = new GeoReportServer(clock, Trait.JSON);
    desk = new OutboxDesk(folder, server, clock, Map.of("ENVIRONMENT", "GARBAGE"));
  }

  @AfterEach
  void close() {
    desk.close();
    server.close();
  }

  private Feedback garbage() {
    return desk.write(FeedbackSamples.without(FeedbackSamples.garbage(ids.next()), clock.now()));
  }

  private List<Held> there(Feedback item) {
    return server.requests().all().stream()
        .filter(held -> held.field("description").contains(item.code()))
        .toList();
  }

  private void correct(Feedback item, String words) {
    Matter was = item.matter();
    Matter now = Matter.field(was.category(), was.title(), words, was.seen());
    desk.store()
        .feedback()
        .step(
            item.id(),
            new FeedbackStep.Corrected(clock.now(), FeedbackSamples.HA, now, item.place()));
  }

  private void withdraw(Feedback item) {
    step(item, new FeedbackStep.Withdrawn(clock.now(), FeedbackSamples.HA, "đã dọn"));
  }

  private void reopen(Feedback item) {
    step(item, new FeedbackStep.Reopened(clock.now(), FeedbackSamples.HA, "chưa xong"));
  }

  private void step(Feedback item, FeedbackStep step) {
    desk.store().feedback().step(item.id(), step);
  }

  private void restrict() {
    Citizen minh = CitizenSamples.minh();
    Citizen kept = minh.withRestricted(true);
    desk.store().citizens().change(Citizen.unknown(minh.id()), kept, FeedbackSamples.HA);
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
  void whatIsFiledAgainDoesNotWaitForACorrection() {
    Feedback item = garbage();
    desk.outbox().send();
    correct(item, "Ở ngõ 44, không phải 42");
    desk.outbox().send();
    desk.store()
        .database()
        .writer()
        .write(s -> s.update("UPDATE outgoing SET stage = 'ATTENTION', reason = 'UNSURE'"));
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
    clock.pass(Duration.ofHours(1));
    desk.outbox().send();
    assertThat(server.requests().all()).hasSize(3);
  }
}
