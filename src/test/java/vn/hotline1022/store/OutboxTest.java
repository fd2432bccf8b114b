package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.feedback.Attribute;
import vn.hotline1022.feedback.Attributes;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.ServiceMatching;
import vn.hotline1022.feedback.open311.Fault311;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Requests311.Held;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.record.Erasure;

/** One thing at a time about what goes to the receiver. */
class OutboxTest extends OutboxCase {
  private static final Map<String, String> SEVERAL =
      Map.ofEntries(
          Map.entry("ENVIRONMENT", "GARBAGE"),
          Map.entry("NOISE", ServiceMatching.BY_HAND),
          Map.entry("PAVEMENT", "KERB"),
          Map.entry("ADMINISTRATION", "NOTE"));

  @TempDir private Path other;

  @BeforeEach
  void begin() throws IOException {
    start(SEVERAL, Trait.JSON);
  }

  /** What the receiver has of it, as it was first. */
  private List<Held> reports(Feedback item) {
    return server.requests().all().stream()
        .filter(held -> held.field("description").endsWith("Mã 1022: " + item.code()))
        .toList();
  }

  @Test
  void whatWaitsIsSentAndFiledByTheReceiversCode() {
    Feedback item = garbage();
    desk.outbox().send();
    Feedback now = desk.item(item);
    assertThat(now.state()).isEqualTo(FeedbackState.SENT);
    assertThat(now.receiverCode()).contains("0");
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
    Held held = reports(item).getFirst();
    assertThat(held.field("description"))
        .contains("Rác thải sinh hoạt tồn đọng đầu ngõ 42", "Phường, xã: Phường Việt Hưng");
    assertThat(held.field("last_name") + " " + held.field("first_name")).isEqualTo("Trần Văn Minh");
    desk.outbox().send();
    assertThat(server.requests().all()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault311.class,
      names = {"SLOW", "BUSY"},
      mode = EnumSource.Mode.EXCLUDE)
  void whateverHappensToTheAnswerItIsThereOnce(Fault311 fault) {
    Feedback item = garbage();
    server.onPost(fault);
    desk.outbox().send();
    desk.restart(server);
    later(Duration.ofMinutes(3));
    assertThat(reports(item)).hasSize(1);
    assertThat(desk.item(item).receiverCode()).contains("0");
  }

  @Test
  void aReceiverThatEchoesNoMarkIsLookedThroughByTextPlaceAndTime() throws Exception {
    close();
    start(other, SEVERAL, Trait.JSON, Trait.NO_MARK);
    server.requests().setClock(Duration.ofHours(1));
    Feedback one = garbage();
    Feedback two = garbage();
    server.onPost(Fault311.DROPPED, Fault311.DROPPED);
    desk.outbox().send();
    later(Duration.ofSeconds(10));
    assertThat(server.requests().all()).hasSize(2);
    assertThat(List.of(desk.item(one).receiverCode(), desk.item(two).receiverCode()))
        .containsExactlyInAnyOrder(Optional.of("0"), Optional.of("1"));
  }

  @Test
  void aRefusalHoldsNobodyUpAndGoesOnceItIsMended() {
    Feedback bad = garbage();
    correct(bad, "TỪ CHỐI thử");
    Feedback good = garbage();
    desk.outbox().send();
    assertThat(desk.row(bad).stage()).isEqualTo(Stage.REFUSED);
    assertThat(desk.row(bad).words()).isEqualTo("400 Nội dung không được tiếp nhận");
    assertThat(desk.item(bad).state()).isEqualTo(FeedbackState.QUEUED);
    assertThat(desk.row(good).stage()).isEqualTo(Stage.SENT);
    int calls = server.lines().size();
    desk.outbox().send();
    assertThat(linesFrom(calls)).noneMatch(line -> line.startsWith("POST"));
    correct(bad, "Đèn hỏng ba hôm nay");
    desk.outbox().send();
    assertThat(desk.row(bad).stage()).isEqualTo(Stage.SENT);
  }

  @Test
  void aKeyThatIsNotTakenStopsTheQueueUntilSomebodyEntersAnother() {
    server.setKey("khoá mới");
    List<Feedback> items = List.of(garbage(), garbage(), garbage());
    desk.outbox().send();
    assertThat(desk.box().hold().fatal()).contains(Cause.KEY);
    assertThat(items).allMatch(item -> desk.row(item).stage() == Stage.WAITING);
    long calls = server.lines().size();
    later(Duration.ofDays(1));
    assertThat(server.lines()).hasSize((int) calls);
    desk.enter(server.address(), "khoá mới");
    desk.outbox().send();
    assertThat(server.requests().all()).hasSize(3);
  }

  @Test
  void whatTheReceiverAsksForIsObeyed() {
    Feedback item = garbage();
    server.onPost(Fault311.BUSY);
    desk.outbox().send();
    int calls = server.lines().size();
    clock.pass(Duration.ofSeconds(6));
    desk.box().retryAll();
    desk.outbox().send();
    assertThat(server.lines()).hasSize(calls);
    assertThat(desk.row(item).reason()).contains(Reason.BUSY);
    assertThat(desk.box().nextAt()).contains(desk.box().hold().until());
    later(Duration.ofSeconds(2));
    assertThat(reports(item)).hasSize(1);
  }

  @Test
  void editedWhileBeingSentItIsSentAgainAsACorrection() {
    Feedback item = garbage();
    desk.beforePost(() -> correct(item, "Ở ngõ 44, không phải 42"));
    desk.outbox().send();
    desk.outbox().send();
    assertThat(reports(item)).hasSize(1);
    assertThat(server.requests().all()).hasSize(2);
    assertThat(server.requests().all().getLast().field("description"))
        .startsWith("Đính chính, bổ sung cho phản ánh đã gửi trước 0.")
        .contains("Ở ngõ 44")
        .endsWith(item.code() + "/2");
    assertThat(desk.item(item).receiverCode()).contains("0");
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
  }

  @Test
  void whatIsAddedLaterIsPassedOn() {
    Feedback item = garbage();
    desk.outbox().send();
    supplement(item, "Sáng nay thêm hai xe rác");
    assertThat(desk.item(item).toPassOn()).isTrue();
    desk.outbox().send();
    assertThat(desk.item(item).toPassOn()).isFalse();
    assertThat(server.requests().all()).hasSize(2);
    desk.outbox().send();
    assertThat(server.requests().all()).hasSize(2);
  }

  @Test
  void takenBackBeforeItWentItIsNotSent() {
    Feedback item = garbage();
    desk.box().refill();
    withdraw(item);
    desk.outbox().send();
    assertThat(server.requests().all()).isEmpty();
    assertThat(desk.box().find(item.id())).isEmpty();
  }

  @Test
  void takenBackWhileItWentSomebodyHasToLook() {
    Feedback item = garbage();
    desk.beforePost(() -> withdraw(item));
    desk.outbox().send();
    Outgoing row = desk.row(item);
    assertThat(row.reason()).contains(Reason.TAKEN_MEANWHILE);
    assertThat(row.receiverId()).isEqualTo("0");
  }

  @Test
  void aRestoredBackupLooksBeforeItSends() {
    Feedback item = garbage();
    desk.box().refill();
    desk.outbox().send();
    rewrite("UPDATE outgoing SET stage = 'WAITING', receiver_id = ''");
    rewrite("UPDATE feedback SET waits = 'FILING'");
    desk.restored(server);
    desk.outbox().send();
    assertThat(reports(item)).hasSize(1);
    assertThat(desk.row(item).receiverId()).isEqualTo("0");
  }

  @Test
  void whatSomebodyDecidedToFileByHandWaitsForHandsThoughWhatIsAboveItGoes() {
    Feedback noise = write("NOISE");
    Feedback waste = write("ENVIRONMENT");
    desk.outbox().send();
    assertThat(desk.row(noise).stage()).isEqualTo(Stage.BY_HAND);
    assertThat(reports(noise)).isEmpty();
    assertThat(desk.row(waste).stage()).isEqualTo(Stage.SENT);
  }

  @Test
  void whatTheReceiverLacksIsSaid() {
    Feedback kerb = write("PAVEMENT");
    Feedback lamp = write("STREET_LIGHT");
    desk.outbox().send();
    assertThat(desk.row(kerb).reason()).contains(Reason.SERVICE_GONE);
    assertThat(desk.row(lamp).reason()).contains(Reason.NO_SERVICE);
    server
        .services()
        .add(
            GeoReportServer.service(
                "KERB",
                "Vỉa hè",
                "realtime",
                List.of(
                    Map.of(
                        "code",
                        "WIDTH",
                        "variable",
                        true,
                        "required",
                        true,
                        "datatype",
                        "number"))));
    desk.box().retry(kerb.id());
    desk.outbox().send();
    assertThat(desk.row(kerb).reason()).contains(Reason.UNANSWERED);
    answer(kerb, new Attribute("WIDTH", "Rộng bao nhiêu mét?", false, List.of("2"), "2"));
    desk.outbox().send();
    assertThat(desk.row(kerb).stage()).isEqualTo(Stage.SENT);
    assertThat(reports(kerb).getFirst().field("attribute[WIDTH]")).isEqualTo("2");
  }

  private void answer(Feedback item, Attribute... answers) {
    correct(item, item.matter().with(new Attributes("KERB", List.of(answers))));
  }

  /** A service that asks for one of several, though only one is chosen. */
  private void offerKerb() {
    server
        .services()
        .add(
            GeoReportServer.service(
                "KERB",
                "Vỉa hè",
                "realtime",
                List.of(
                    Map.of("code", "SIGNS", "required", true, "datatype", "multivaluelist"),
                    Map.of("code", "TOLD", "variable", false, "required", true))));
  }

  @Test
  void oneOfSeveralIsSentAsAListAndAChangedAnswerAsACorrection() {
    offerKerb();
    Feedback kerb = write("PAVEMENT");
    answer(kerb, new Attribute("SIGNS", "Dấu hiệu", true, List.of("HOLE"), "Lún"));
    desk.outbox().send();
    assertThat(reports(kerb).getFirst().fields().get("attribute[SIGNS][]")).containsExactly("HOLE");
    desk.outbox().send();
    assertThat(server.requests().all()).hasSize(1);
    answer(kerb, new Attribute("SIGNS", "Dấu hiệu", true, List.of("HOLE", "WET"), "Lún, Ướt"));
    desk.outbox().send();
    desk.outbox().send();
    assertThat(server.requests().all()).hasSize(2);
    assertThat(server.requests().all().getLast().fields().get("attribute[SIGNS][]"))
        .containsExactly("HOLE", "WET");
  }

  @Test
  void answersToAnotherServiceAreNoneOfThisOne() {
    offerKerb();
    Feedback kerb = sample("PAVEMENT");
    desk.write(
        Feedback.written(
            kerb.id(),
            kerb.call(),
            kerb.operator(),
            kerb.writtenAt(),
            kerb.matter().with(FeedbackSamples.pole("12")),
            kerb.level(),
            kerb.place(),
            kerb.reporter(),
            List.of(),
            kerb.consent()));
    desk.outbox().send();
    assertThat(desk.row(kerb).reason()).contains(Reason.UNANSWERED);
  }

  private void answeredBefore(Feedback item, String answers) {
    rewrite("UPDATE outgoing SET answers = ? WHERE id = ?", answers, item.id());
  }

  @Test
  void answersOfAnEarlierVersionMoveToTheirItemAndAreSent() {
    server
        .services()
        .add(
            GeoReportServer.service(
                "KERB", "Vỉa hè", "realtime", List.of(Map.of("code", "WIDTH", "required", true))));
    Feedback kerb = write("PAVEMENT");
    desk.outbox().send();
    assertThat(desk.row(kerb).reason()).contains(Reason.UNANSWERED);
    answeredBefore(kerb, "{\"WIDTH\":[\"2\"]}");
    desk.restart(server);
    desk.outbox().send();
    assertThat(desk.item(kerb).matter().attributes().values())
        .isEqualTo(Map.of("WIDTH", List.of("2")));
    assertThat(reports(kerb).getFirst().field("attribute[WIDTH]")).isEqualTo("2");
    desk.outbox().send();
    assertThat(server.requests().all()).hasSize(1);
    assertThat(desk.item(kerb).steps()).hasSize(2);
  }

  @Test
  void answersOutOfBoundsAreLeftOutAndHinderNobody() {
    Feedback kerb = write("PAVEMENT");
    Feedback broken = write("PAVEMENT");
    desk.box().refill();
    answeredBefore(
        kerb,
        "{\"WIDTH\":[\"2\"],\"A\\u0007B\":[\"3\"],\"LONG\":[\"" + "dài ".repeat(1_000) + "\"]}");
    answeredBefore(broken, "không phải JSON");
    Feedback next = garbage();
    desk.outbox().send();
    assertThat(desk.row(next).stage()).isEqualTo(Stage.SENT);
    assertThat(desk.item(kerb).matter().attributes().values())
        .isEqualTo(Map.of("WIDTH", List.of("2")));
    assertThat(desk.item(broken).matter().attributes().isEmpty()).isTrue();
  }

  @Test
  void whatWasSentByAnEarlierVersionWithItsAnswersIsNotSentAgain() {
    Feedback item = garbage();
    desk.outbox().send();
    answeredBefore(item, "{\"POLE\":[\"12\"]}");
    desk.outbox().send();
    desk.outbox().send();
    assertThat(desk.item(item).matter().attributes().values()).containsKey("POLE");
    assertThat(desk.item(item).toPassOn()).isFalse();
    assertThat(server.requests().all()).hasSize(1);
  }

  @Test
  void aBlackBoxThatLostTheAnswerIsForAPersonToDecide() {
    server.services().add(GeoReportServer.service("NOTE", "Góp ý", "blackbox", List.of()));
    Feedback silent = write("LATE_RESULT");
    desk.outbox().send();
    assertThat(desk.item(silent).state()).isEqualTo(FeedbackState.SENT);
    assertThat(desk.item(silent).receiverCode()).isEmpty();
    Feedback lost = write("LATE_RESULT");
    server.requests().setClock(Duration.ofDays(-400));
    server.onPost(Fault311.ERROR);
    desk.outbox().send();
    assertThat(desk.row(lost).reason()).contains(Reason.UNSURE);
    later(Duration.ofDays(1));
    assertThat(server.requests().all()).hasSize(1);
  }

  @Test
  void theReceiversAnswersBecomeStepsOnceEach() {
    Feedback item = garbage();
    desk.outbox().send();
    Held held = reports(item).getFirst();
    clock.pass(Duration.ofMinutes(10));
    assertThat(desk.outbox().ask(Duration.ZERO)).isZero();
    server.requests().say(held, "open", "Đã tiếp nhận", "");
    assertThat(desk.outbox().ask(Duration.ZERO)).isOne();
    assertThat(desk.item(item).state()).isEqualTo(FeedbackState.RECEIVED);
    server.requests().say(held, "open", "Đang xử lý", "UBND phường Việt Hưng");
    desk.outbox().ask(Duration.ZERO);
    assertThat(desk.outbox().ask(Duration.ZERO)).isZero();
    assertThat(desk.item(item).state()).isEqualTo(FeedbackState.IN_PROGRESS);
    assertThat(desk.item(item).agency()).contains("UBND phường Việt Hưng");
    server.requests().setClock(Duration.ofHours(1));
    server.requests().say(held, "closed", "Đã thu gom xong ngày 22/11", "UBND phường Việt Hưng");
    desk.outbox().ask(Duration.ZERO);
    desk.outbox().ask(Duration.ZERO);
    Feedback now = desk.item(item);
    assertThat(now.answer())
        .map(FeedbackStep.Answered::text)
        .contains("Đã thu gom xong ngày 22/11");
    assertThat(now.steps()).hasSize(5).allMatch(step -> !step.at().isAfter(clock.now()));
  }

  @Test
  void aRefusalByTheReceiverHasItsGround() {
    Feedback item = garbage();
    desk.outbox().send();
    server.requests().say(reports(item).getFirst(), "closed", "Từ chối: trùng phản ánh số 7", "");
    desk.outbox().ask(Duration.ZERO);
    assertThat(desk.item(item).refusal())
        .hasValueSatisfying(
            refused -> {
              assertThat(refused.ground()).isEqualTo("DUPLICATE");
              assertThat(refused.text()).isEqualTo("Từ chối: trùng phản ánh số 7");
            });
  }

  @Test
  void anErasureTakesTheRowAndNothingIsSent() {
    Feedback item = garbage();
    desk.box().refill();
    desk.store()
        .privacy()
        .erase(List.of(new Erasure.Target(FeedbackJson.ENTITY, item.id())), "TC-01");
    assertThat(desk.box().find(item.id())).isEmpty();
    desk.outbox().send();
    assertThat(server.requests().all()).isEmpty();
  }
}
