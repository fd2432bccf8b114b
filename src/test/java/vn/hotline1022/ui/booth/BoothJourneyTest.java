package vn.hotline1022.ui.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.QueueNumber;
import vn.hotline1022.event.Triage.Question;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.event.Walk;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.Move;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.booth.BoothViewModel.Side;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Printing;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;

/** A volunteer helps three people at once by keys alone; the machine dies twice. */
class BoothJourneyTest {
  private static final int SWITCHES = 40;

  private final Random random = new Random(40);
  private final Map<UUID, List<String>> answered = new LinkedHashMap<>();
  private final Map<UUID, Integer> seconds = new HashMap<>();
  private final Map<UUID, Integer> rested = new HashMap<>();
  private BoothScenes now = new BoothScenes();

  @AfterEach
  void ends() {
    now.close();
  }

  private Journey journey;

  @Test
  void threePeopleInParallelThroughTwoDeathsOfTheMachineLoseNoStepAndNoSecond() {
    journey = open();
    UUID tam = comes(KeyCode.DIGIT1, KeyCode.DIGIT5, "register-phone");
    UUID tu = comes(KeyCode.DIGIT2, KeyCode.DIGIT8, "install-iphone");
    UUID nga = comes(KeyCode.DIGIT1, KeyCode.DIGIT6, "storage-full");
    journey.press(KeyCode.F3);
    for (int i = 1; i <= SWITCHES; i++) {
      journey.press(KeyCode.F5);
      if (random.nextInt(3) == 0) {
        answer();
      }
      pass(1 + random.nextInt(20));
      if (i % 17 == 0) {
        killed();
      }
    }
    assertThat(shown()).containsExactlyElementsOf(answered.keySet());
    answered.forEach((id, answers) -> assertThat(answersOf(person(id))).isEqualTo(answers));
    assertThat(answered.values()).allMatch(answers -> !answers.isEmpty());

    done(nga, KeyCode.F4, KeyCode.DIGIT2);
    done(tam, KeyCode.F4, KeyCode.DIGIT1);
    done(tu, KeyCode.F6, KeyCode.DIGIT3);
    journey.awaitText(new Texts(Language.VI).get("booth.nobody.title"));
    Fx.run(() -> now.pass(Parting.SECONDS));
    right(nga, VisitOutcome.HELPED);
    right(tam, VisitOutcome.ACTIVATED);
    right(tu, VisitOutcome.STOPPED);
    BoothFigures figures = now.booth.counts().figures().get();
    assertThat(figures.visits().reached()).isEqualTo(3);
    assertThat(figures.visits().helped()).isEqualTo(2);
    assertThat(figures.visits().activated()).isEqualTo(1);
    assertThat(now.bench.drafts.of(BoothScenes.ME)).isEmpty();
    assertThat(now.drafts.fault().get()).isNull();
    assertThat(Fx.get(() -> journey.scene().getRoot().lookupAll(".notice-danger"))).isEmpty();
    journey.close();
  }

  @Test
  void aDigitOfTheQuickQuestionsSendsNobodyAwayWhileQuestionsAreOpen() {
    journey = open();
    journey.press(KeyCode.F2).press(KeyCode.F7);
    journey.press(KeyCode.DIGIT1).press(KeyCode.DIGIT2).press(KeyCode.DIGIT2);
    Helped person = Fx.get(() -> now.booth.front().get().orElseThrow());
    assertThat(person.known().triage().lacks(Question.STORE_PASSWORD)).isTrue();
    assertThat(now.printed).isEmpty();
    journey.press(KeyCode.DIGIT1).press(KeyCode.DIGIT3).press(KeyCode.DIGIT3);
    assertThat(Fx.get(() -> now.booth.front().get())).isPresent();
    journey.press(KeyCode.DIGIT1);
    assertThat(now.printed).hasSize(1);
    journey.press(KeyCode.F4).awaitText("Lấy lại");
    assertThat(Fx.get(() -> now.booth.front().get())).isEmpty();
    journey.press(KeyCode.SHIFT, KeyCode.F4).awaitNoText("Lấy lại");
    assertThat(Fx.get(() -> now.booth.front().get().orElseThrow().id())).isEqualTo(person.id());
    journey.close();
  }

  @Test
  void whoeverHasToPrepareGetsASlipThatSaysWhatAndNamesNobody() {
    journey = open();
    Fx.run(() -> now.booth.line().give());
    journey.press(KeyCode.F2);
    Fx.run(() -> now.booth.typed().name().text().set("Lê Thị Tâm"));
    UUID id = Fx.get(() -> now.booth.front().get().orElseThrow().id());
    journey.press(KeyCode.F7).press(KeyCode.DIGIT1).press(KeyCode.DIGIT2).press(KeyCode.DIGIT2);
    journey.press(KeyCode.DIGIT2).press(KeyCode.DIGIT3).awaitText("Cần chuẩn bị trước:");
    journey.press(KeyCode.DIGIT1);
    assertThat(now.printed)
        .containsExactly(
            new Printing.Sheet(
                "Chuẩn bị để cài iHaNoi",
                "A1",
                List.of(
                    "☐ Bật 4G hoặc có Wi-Fi để tải ứng dụng",
                    "☐ Tìm lại mật khẩu Google hoặc Apple, tự mình nhập",
                    "Nếu có thì tiện hơn: Mang căn cước gắn chip",
                    "Không đưa mật khẩu hay mã OTP cho ai. Hỏi thêm: 1022, nhánh 8.")));
    journey.press(KeyCode.F4).awaitText("đã đưa phiếu chuẩn bị");
    Fx.run(() -> now.pass(Parting.SECONDS));
    assertThat(visit(id).outcome()).isEqualTo(VisitOutcome.PREPARE_FIRST);
    assertThat(visit(id).queueNumber()).contains(new QueueNumber("A", 1));
    assertThat(call(id).disposition()).contains("INFORMED");
    journey.close();
  }

  @Test
  void withoutASmartphoneItIsNotPossibleForThatCauseAndWhoeverHasAllGoesOnToTheGuides() {
    journey = open();
    journey.press(KeyCode.F2).press(KeyCode.F7).press(KeyCode.DIGIT2);
    UUID without = Fx.get(() -> now.booth.front().get().orElseThrow().id());
    journey.awaitText("Chưa làm được: không có điện thoại thông minh.").press(KeyCode.F4);
    journey.press(KeyCode.F2).press(KeyCode.F7);
    UUID ready = Fx.get(() -> now.booth.front().get().orElseThrow().id());
    for (Question _ : Question.values()) {
      journey.press(KeyCode.DIGIT1);
    }
    journey.awaitText("Làm được ngay.").press(KeyCode.DIGIT1).awaitText("Hướng dẫn việc gì?");
    assertThat(person(ready).known().triage().answers()).hasSize(5).doesNotContainValue(false);
    assertThat(now.printed).isEmpty();
    Fx.run(() -> now.pass(Parting.SECONDS));
    assertThat(visit(without).outcome()).isEqualTo(VisitOutcome.NOT_POSSIBLE);
    assertThat(visit(without).cause()).contains("NO_SMARTPHONE");
    assertThat(call(without).disposition()).contains("NOT_POSSIBLE");
    assertThat(call(without).cause()).contains("NO_SMARTPHONE");
    journey.close();
  }

  @Test
  void whileSomebodyIsHelpedTheVolunteerIsRemindedOfPasswordsAndIdentityCards() {
    journey = open();
    journey.press(KeyCode.F2).awaitText("không chụp căn cước");
    journey.press(KeyCode.F3).awaitText("không chụp căn cước");
    journey.press(KeyCode.DIGIT1).awaitText("Không gõ mật khẩu hộ công dân");
    journey.press(KeyCode.F4).awaitText("Không gõ mật khẩu hộ công dân");
    journey.close();
  }

  private Visit visit(UUID id) {
    return now.visits.find(id).orElseThrow();
  }

  private Call call(UUID id) {
    return now.bench.calls.find(id).orElseThrow();
  }

  @Test
  void aKeyThatIsHeldSeatsOnePersonAndShiftF6DropsThem() {
    journey = open();
    Fx.run(
        () -> {
          fire(KeyEvent.KEY_PRESSED);
          fire(KeyEvent.KEY_PRESSED);
          fire(KeyEvent.KEY_PRESSED);
        });
    assertThat(shown()).hasSize(1);
    Fx.run(() -> fire(KeyEvent.KEY_RELEASED));
    journey.press(KeyCode.F2);
    assertThat(shown()).hasSize(2);
    journey.press(KeyCode.SHIFT, KeyCode.F6).press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(shown()).isEmpty();
    journey.close();
  }

  private void fire(EventType<KeyEvent> type) {
    Node booth = journey.scene().lookup("#booth");
    Event.fireEvent(booth, new KeyEvent(type, "", "", KeyCode.F2, false, false, false, false));
  }

  /** F2, what is seen of them, the guide by its digit. */
  private UUID comes(KeyCode system, KeyCode form, String guide) {
    journey.press(KeyCode.F2);
    UUID id = Fx.get(() -> now.booth.front().get().orElseThrow().id());
    answered.put(id, new ArrayList<>());
    seconds.put(id, 0);
    rested.put(id, 0);
    pass(6);
    journey.press(system).press(form);
    assertThat(Fx.get(() -> now.booth.side().get())).isEqualTo(Side.CHOICE);
    int place =
        Fx.get(() -> now.booth.guides().offered().get().stream().map(one -> one.id()).toList())
            .indexOf(guide);
    journey.press(KeyCode.getKeyCode(Integer.toString(place + 1)));
    assertThat(run(person(id)).first().id()).isEqualTo(guide);
    pass(3);
    return id;
  }

  /** The usual answer, where one is offered. */
  private void answer() {
    Helped person = Fx.get(() -> now.booth.front().get().orElseThrow());
    if (run(person).offered().stream().anyMatch(choice -> choice.digit() == 1)) {
      journey.press(KeyCode.DIGIT1);
      answered.get(person.id()).add("1");
    }
  }

  private void pass(int many) {
    Fx.run(
        () -> {
          now.bench.pass(Duration.ofSeconds(many));
          now.booth.tick();
        });
    for (Helped person : Fx.get(() -> now.booth.people().get())) {
      (person.running() ? seconds : rested).merge(person.id(), many, Integer::sum);
    }
  }

  /** All that is not on the disk is gone; a moment later somebody starts the program again. */
  private void killed() {
    List<UUID> before = shown();
    UUID front = Fx.get(() -> now.booth.front().get().orElseThrow().id());
    // What waits to be written half a second later is written by now: nobody is that quick.
    Fx.run(() -> now.bench.passMillis(400));
    journey.close();
    now = Fx.get(() -> now.again());
    journey = open();
    Fx.run(() -> now.bench.passMillis(600));
    for (Helped person : Fx.get(() -> now.booth.people().get())) {
      (person.running() ? seconds : rested).merge(person.id(), 1, Integer::sum);
    }
    assertThat(shown()).isEqualTo(before);
    assertThat(Fx.get(() -> now.booth.front().get().orElseThrow().id())).isEqualTo(front);
  }

  private Journey open() {
    ShellKeys keys = new ShellKeys();
    Journey opened = Journey.open(() -> now.framed(new Texts(Language.VI), keys));
    Fx.run(
        () -> {
          keys.install(opened.scene());
          opened.scene().lookup("#booth").requestFocus();
        });
    return opened;
  }

  private void done(UUID id, KeyCode... keys) {
    while (!Fx.get(() -> now.booth.front().get().orElseThrow().id()).equals(id)) {
      journey.press(KeyCode.F5);
    }
    for (KeyCode key : keys) {
      journey.press(key);
    }
  }

  private void right(UUID id, VisitOutcome outcome) {
    Visit visit = now.visits.find(id).orElseThrow();
    assertThat(visit.outcome()).isEqualTo(outcome);
    assertThat(visit.helped()).isEqualTo(Duration.ofSeconds(seconds.get(id)));
    assertThat(visit.paused()).isEqualTo(Duration.ofSeconds(rested.get(id)));
    List<String> kept =
        now.trails.ofCall(id).stream()
            .flatMap(trail -> trail.stops().stream())
            .flatMap((GuideTrail.Stop stop) -> stop.answer().stream())
            .toList();
    assertThat(kept).isEqualTo(answered.get(id));
    assertThat(now.bench.calls.find(id).orElseThrow().talk()).isEqualTo(visit.helped());
  }

  private List<UUID> shown() {
    return Fx.get(() -> now.booth.people().get().stream().map(Helped::id).toList());
  }

  private Helped person(UUID id) {
    return Fx.get(
        () ->
            now.booth.people().get().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow());
  }

  private static GuideRun run(Helped person) {
    return person.walk().map(Walk::run).orElseThrow();
  }

  private static List<String> answersOf(Helped person) {
    return run(person).moves().stream()
        .map(Move::what)
        .map(what -> what instanceof Move.Chose(int digit) ? Integer.toString(digit) : "?")
        .toList();
  }
}
