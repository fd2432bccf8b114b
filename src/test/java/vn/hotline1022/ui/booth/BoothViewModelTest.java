package vn.hotline1022.ui.booth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.QueueNumber;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.Triage.Question;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.QuickTime;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.ui.booth.BoothEvents.Here;
import vn.hotline1022.ui.booth.BoothViewModel.Side;

class BoothViewModelTest {
  private BoothScenes now = new BoothScenes();

  @AfterEach
  void ends() {
    now.close();
  }

  private BoothViewModel booth() {
    return now.booth;
  }

  private Helped front() {
    return booth().front().get().orElseThrow();
  }

  @Test
  void withoutAnEventTheNextPersonBeginsASupportPointAndSitsDown() {
    now.events.here.set(Optional.empty());
    booth().next();
    assertThat(now.events.here.get()).isPresent();
    assertThat(front().event()).isEqualTo(now.events.here.get().orElseThrow().id());
    assertThat(booth().side().get()).isEqualTo(Side.INTAKE);
  }

  @Test
  void nothingIsAskedAndTwoThingsSeenLeadToTheGuidesForThatPhone() {
    booth().next();
    booth().system(PhoneSystem.IPHONE);
    assertThat(booth().side().get()).isEqualTo(Side.INTAKE);
    booth().addressing(Addressing.ANH);
    assertThat(booth().side().get()).isEqualTo(Side.CHOICE);
    assertThat(booth().guides().offered().get())
        .isNotEmpty()
        .noneMatch(guide -> guide.system().equals(Optional.of(PhoneSystem.ANDROID)));
    booth().turnTo(Side.INTAKE);
    booth().system(PhoneSystem.IPHONE);
    assertThat(front().known().system()).isEmpty();
    booth().end(VisitOutcome.HELPED, Optional.empty());
    assertThat(booth().front().get()).isEmpty();
    assertThat(booth().counts().figures().get().visits().helped()).isEqualTo(1);
  }

  @Test
  void whatIsKnownAndDoneStandsInTheNotesOfACallThatIsAWalkIn() {
    UUID id =
        now.person(
            "Lê Thị Tâm", "Oppo A57", PhoneSystem.ANDROID, Addressing.BAC, "register-phone", 1);
    booth().typed().phone().set("0912 345 678");
    now.pass(5);
    booth().end(VisitOutcome.ACTIVATED, Optional.empty());
    now.pass(Parting.SECONDS);
    Call call = now.bench.calls.find(id).orElseThrow();
    assertThat(call.notes()).startsWith("Bác Lê Thị Tâm. Oppo A57\n");
    assertThat(call.phone().key()).isEqualTo("0912345678");
    assertThat(call.reasons()).isNotEmpty();
    assertThat(now.trails.ofCall(id)).hasSize(1);
    Visit visit = now.visits.find(id).orElseThrow();
    assertThat(visit.system()).contains(PhoneSystem.ANDROID);
    assertThat(visit.operator()).isEqualTo(BoothScenes.ME);
  }

  @Test
  void aSecretTypedAsANameIsKeptMaskedEverywhere() {
    booth().next();
    UUID id = front().id();
    booth().typed().name().text().set("Bác Tâm, mã OTP 482913");
    now.bench.passMillis(500);
    assertThat(front().known().name()).doesNotContain("482913");
    assertThat(now.bench.drafts.of(BoothScenes.ME).toString()).doesNotContain("482913");
    booth().end(VisitOutcome.HELPED, Optional.empty());
    now.pass(Parting.SECONDS);
    assertThat(now.bench.calls.find(id).orElseThrow().notes()).doesNotContain("482913");
  }

  @Test
  void aPromiseIsMadeWithTheVisitAndNeedsANumber() {
    UUID id = now.person("Nga", "", PhoneSystem.ANDROID, Addressing.CO, "storage-full", 1);
    booth().turnTo(Side.PROMISE);
    assertThat(booth().promise(booth().promising().at(QuickTime.TOMORROW_MORNING))).isFalse();
    booth().promising().phone().set("0912 345 678");
    assertThat(booth().promise(booth().promising().at(QuickTime.TOMORROW_MORNING))).isTrue();
    now.pass(Parting.SECONDS);
    List<FollowUp> made = now.promises.ofCall(id);
    assertThat(made).hasSize(1);
    assertThat(booth().farewell().left().get())
        .flatMap(Farewell.Left::code)
        .contains(made.getFirst().code());
    assertThat(made.getFirst().phone().key()).isEqualTo("0912345678");
    assertThat(made.getFirst().code()).hasSize(4);
    assertThat(made.getFirst().why()).isNotBlank();
    assertThat(now.visits.find(id).orElseThrow().outcome()).isEqualTo(VisitOutcome.CONTINUED);
    assertThat(booth().counts().figures().get().visits().continued()).isEqualTo(1);
  }

  @Test
  void whatIsTypedOfAPromiseIsThereAfterASwitchAndAfterADeath() {
    now.person("Nga", "", PhoneSystem.ANDROID, Addressing.CO, "storage-full", 1);
    booth().turnTo(Side.PROMISE);
    booth().promising().phone().set("0912 345 678");
    booth().promising().day().set("23/11");
    booth().promising().time().set("14h30");
    now.person("Tú", "", PhoneSystem.IPHONE, Addressing.ANH, "no-otp");
    assertThat(booth().promising().day().get()).isEmpty();
    booth().turn(1);
    assertThat(booth().promising().time().get()).isEqualTo("14h30");
    assertThat(booth().promising().phone().get()).isEqualTo("0912 345 678");
    booth().promising().time().set("15h45");
    now.bench.passMillis(500);
    now = now.again();
    assertThat(booth().promising().day().get()).isEqualTo("23/11");
    assertThat(booth().promising().time().get()).isEqualTo("15h45");
    assertThat(booth().promising().phone().get()).isEqualTo("0912 345 678");
  }

  @Test
  void aTimeThatCannotBeReadIsNamedUntilSomebodyTypes() {
    now.person("Nga", "", PhoneSystem.ANDROID, Addressing.CO, "storage-full", 1);
    booth().promising().time().set("chiều");
    assertThat(booth().promising().wanted()).isEmpty();
    assertThat(booth().promising().refused().get()).contains(DueTime.Fault.TIME_UNREADABLE);
    booth().promising().time().set("14");
    assertThat(booth().promising().refused().get()).isEmpty();
    booth().promising().day().set("mai");
    assertThat(booth().promising().wanted()).isEmpty();
    assertThat(booth().promising().refused().get()).contains(DueTime.Fault.DAY_UNREADABLE);
  }

  @Test
  void aFaultGoesToTheTechniciansWithTheVisitAndSaysHowTheCallEnded() {
    UUID id = now.person("Nga", "Oppo", PhoneSystem.ANDROID, Addressing.CO, "no-otp", 1);
    booth().typed().fault().text().set("Hệ thống đang bận, mã OTP 482913");
    now.bench.passMillis(500);
    now = now.again();
    booth().end(VisitOutcome.STOPPED, Optional.of("SYSTEM_DOWN"));
    assertThat(now.faults.newest(9)).isEmpty();
    now.pass(Parting.SECONDS);
    Escalation fault = now.faults.newest(9).getFirst();
    assertThat(fault.call()).contains(id);
    assertThat(fault.field(EscalationField.MESSAGE))
        .startsWith("Hệ thống đang bận")
        .doesNotContain("482913");
    assertThat(fault.field(EscalationField.DEVICE)).isEqualTo("Oppo");
    assertThat(fault.field(EscalationField.STEP)).isNotBlank();
    assertThat(now.bench.calls.find(id).orElseThrow().disposition()).contains("ESCALATED");
  }

  @Test
  void whoeverCameForFeedbackOnlyEndsAsFiledAndAnActivationStaysOne() {
    booth().next();
    UUID only = front().id();
    now.filed.add(only);
    booth().end(VisitOutcome.HELPED, Optional.empty());
    booth().next();
    UUID both = front().id();
    now.filed.add(both);
    booth().end(VisitOutcome.ACTIVATED, Optional.empty());
    now.pass(Parting.SECONDS);
    Call filed = now.bench.calls.find(only).orElseThrow();
    assertThat(filed.disposition()).contains("FILED");
    assertThat(filed.reasons()).containsExactly("FIELD");
    assertThat(now.bench.calls.find(both).orElseThrow().disposition()).contains("RESOLVED");
  }

  @Test
  void aFullDiskKeepsThePersonUntilThereIsRoomAgain() {
    booth().next();
    UUID id = front().id();
    now.bench.calls.failWith(new Fault.DiskFull());
    booth().end(VisitOutcome.HELPED, Optional.empty());
    now.pass(Parting.SECONDS);
    assertThat(now.drafts.fault().get()).isInstanceOf(Fault.DiskFull.class);
    assertThat(now.bench.drafts.of(BoothScenes.ME)).hasSize(1);
    now.bench.calls.failWith(null);
    now.drafts.tick();
    assertThat(now.visits.find(id)).isPresent();
    assertThat(now.bench.drafts.of(BoothScenes.ME)).isEmpty();
    assertThat(now.drafts.fault().get()).isNull();
  }

  @Test
  void anAnswerIsOnTheDiskAtOnceAndWhatIsTypedHalfASecondLater() {
    now.person("", "", PhoneSystem.ANDROID, Addressing.BA, "register-phone", 1);
    String step = now.bench.drafts.of(BoothScenes.ME).getFirst().text("run.0");
    assertThat(step).contains("\"digit\":1");
    booth().typed().name().text().set("Hoà");
    now.bench.passMillis(500);
    assertThat(now.bench.drafts.of(BoothScenes.ME).getFirst().text("name")).isEqualTo("Hoà");
    now = now.again();
    assertThat(booth().side().get()).isEqualTo(Side.RUN);
    assertThat(booth().typed().name().text().get()).isEqualTo("Hoà");
    assertThat(booth().run().run().get().orElseThrow().moves()).hasSize(1);
  }

  @Test
  void whoeverWaitsHasANumberOfThisDeskAndSitsDownInTheirTurn() {
    booth().line().give();
    booth().line().give();
    assertThat(booth().line().last().get()).contains(new QueueNumber("A", 2));
    booth().next();
    assertThat(front().known().queue()).contains(new QueueNumber("A", 1));
    now = now.again();
    booth().next();
    assertThat(front().known().queue()).contains(new QueueNumber("A", 2));
    booth().next();
    assertThat(front().known().queue()).isEmpty();
    booth().line().nextLetter();
    booth().line().give();
    assertThat(booth().line().waiting()).containsExactly(new QueueNumber("B", 3));
  }

  @Test
  void somebodyInTheQuickQuestionsGetsANumberAndWaitsWithoutTheirClock() {
    booth().next();
    UUID id = front().id();
    booth().turnTo(Side.TRIAGE);
    booth().answer(Question.SMARTPHONE, true);
    now.pass(20);
    booth().letWait();
    booth().letWait();
    assertThat(front().known().queue()).contains(new QueueNumber("A", 1));
    assertThat(booth().waits(id)).isTrue();
    now.pass(600);
    now = now.again();
    assertThat(booth().waits(id)).isTrue();
    booth().bringForward(id);
    booth().goOn();
    assertThat(booth().waits(id)).isFalse();
    now.pass(60);
    booth().end(VisitOutcome.HELPED, Optional.empty());
    now.pass(Parting.SECONDS);
    Visit visit = now.visits.find(id).orElseThrow();
    assertThat(visit.helped().toSeconds()).isEqualTo(80);
    assertThat(visit.queueNumber()).contains(new QueueNumber("A", 1));
  }

  @Test
  void atAnotherEventNumbersBeginAnewAndTheLetterStays() {
    booth().line().nextLetter();
    booth().line().give();
    Here other = new Here(new UUID(5, 5), "Lớp dùng iHaNoi", "", 2, "14:00–16:30", true);
    now.events.here.set(Optional.of(other));
    booth().line().give();
    assertThat(booth().line().waiting()).containsExactly(new QueueNumber("B", 1));
  }

  @Test
  void whereSeveralEventsArePlannedSomebodySaysWhichAndThePersonSitsDown() {
    Here lesson = new Here(new UUID(5, 5), "Lớp dùng iHaNoi", "", 2, "14:00–16:30", true);
    now.events.here.set(Optional.empty());
    now.events.planned.addAll(List.of(BoothScenes.HereInTest.PLACE, lesson));
    booth().next();
    assertThat(booth().front().get()).isEmpty();
    assertThat(now.events.choices.get().planned()).hasSize(2);
    now.events.choose(lesson.id());
    assertThat(front().event()).isEqualTo(lesson.id());
  }

  @Test
  void theQuickQuestionsArePartOfTheVisit() {
    booth().next();
    UUID id = front().id();
    booth().answer(Question.SMARTPHONE, true);
    booth().answer(Question.STORE_PASSWORD, false);
    booth().end(VisitOutcome.PREPARE_FIRST, Optional.empty());
    now.pass(Parting.SECONDS);
    Visit visit = now.visits.find(id).orElseThrow();
    assertThat(visit.triage().orElseThrow().lacks(Question.STORE_PASSWORD)).isTrue();
    assertThat(visit.outcome()).isEqualTo(VisitOutcome.PREPARE_FIRST);
  }

  @Test
  void oneKeyCountsWhoWasOnlyInformedAndAnotherTakesItBackButNotBelowNothing() {
    booth().count(-1);
    booth().count(1);
    booth().count(1);
    booth().count(-1);
    assertThat(booth().counts().figures().get().counts().get(TallyKind.INFORMED)).isEqualTo(1);
    assertThat(now.events.counts.get(TallyKind.INFORMED)).isEqualTo(1);
  }

  @Test
  void onlyWhatThisDeskCountedIsTakenBackHere() {
    now.events.others.put(TallyKind.INFORMED, 7);
    booth().refresh();
    booth().count(1);
    booth().count(-1);
    booth().count(-1);
    assertThat(booth().counts().figures().get().counts().get(TallyKind.INFORMED)).isEqualTo(7);
    assertThat(now.events.counts.get(TallyKind.INFORMED)).isZero();
  }

  @Test
  void aClassIsCountedByTypingHowManyThereAreAndCorrected() {
    now.events.others.put(TallyKind.PRESENT, 7);
    booth().refresh();
    assertThat(booth().type(TallyKind.PRESENT, "32")).isEmpty();
    assertThat(booth().counts().figures().get().counts().get(TallyKind.PRESENT)).isEqualTo(32);
    assertThat(now.events.counts.get(TallyKind.PRESENT)).isEqualTo(25);
    assertThat(booth().type(TallyKind.PRESENT, "28")).isEmpty();
    assertThat(now.events.counts.get(TallyKind.PRESENT)).isEqualTo(21);
    assertThat(booth().type(TallyKind.PRESENT, "6")).contains(new BoothCounts.BelowOthers(7));
    assertThat(booth().type(TallyKind.PRESENT, "hai mươi")).contains(new BoothCounts.Unreadable());
    assertThat(now.events.counts.get(TallyKind.PRESENT)).isEqualTo(21);
  }

  @Test
  void whoeverWasEndedByAWrongDigitSitsThereAgainAndNothingIsKeptMeanwhile() {
    UUID tam = now.person("Lê Thị Tâm", "", PhoneSystem.ANDROID, Addressing.BAC, "no-otp");
    UUID tu = now.person("Nguyễn Văn Tú", "", PhoneSystem.IPHONE, Addressing.ANH, "no-otp");
    booth().bringForward(tam);
    booth().end(VisitOutcome.ACTIVATED, Optional.empty());
    now.pass(Parting.SECONDS - 1);
    assertThat(front().id()).isEqualTo(tu);
    assertThat(now.visits.find(tam)).isEmpty();
    assertThat(now.bench.calls.find(tam)).isEmpty();
    assertThat(booth().counts().figures().get().visits().activated()).isEqualTo(1);
    booth().takeBack();
    assertThat(front().id()).isEqualTo(tam);
    assertThat(booth().side().get()).isEqualTo(Side.RUN);
    assertThat(booth().people().get()).extracting(Helped::id).containsExactly(tam, tu);
    assertThat(booth().counts().figures().get().visits().activated()).isZero();
    now.pass(Parting.SECONDS);
    assertThat(now.visits.find(tam)).isEmpty();
    booth().end(VisitOutcome.HELPED, Optional.empty());
    now.pass(Parting.SECONDS);
    assertThat(booth().farewell().parting().get()).isEmpty();
    booth().takeBack();
    Visit visit = now.visits.find(tam).orElseThrow();
    assertThat(visit.outcome()).isEqualTo(VisitOutcome.HELPED);
    assertThat(visit.helped().toSeconds()).isEqualTo(9 + 9 + 2 * Parting.SECONDS - 1);
  }

  @Test
  void whoeverIsGoingIsFoundAgainAfterACrashAndKeptWhenTheDeskIsLeft() {
    booth().next();
    UUID id = front().id();
    booth().end(VisitOutcome.HELPED, Optional.empty());
    now = now.again();
    assertThat(front().id()).isEqualTo(id);
    booth().end(VisitOutcome.HELPED, Optional.empty());
    booth().leave();
    assertThat(now.visits.find(id)).isPresent();
    assertThat(now.bench.drafts.of(BoothScenes.ME)).isEmpty();
  }

  @Test
  void whoeverWasNeverThereLeavesNoTraceAndTheNumberIsFreeAgain() {
    booth().next();
    UUID nobody = front().id();
    booth().discard();
    assertThat(booth().front().get()).isEmpty();
    now.pass(Parting.SECONDS);
    assertThat(now.visits.find(nobody)).isEmpty();
    assertThat(now.bench.drafts.of(BoothScenes.ME)).isEmpty();
    booth().next();
    assertThat(front().number()).isEqualTo(1);
    booth().system(PhoneSystem.ANDROID);
    booth().discard();
    assertThat(booth().front().get()).isPresent();
  }

  @Test
  void howItEndedIsNotAskedAnyMoreOnceSomebodyElseWasInFront() {
    UUID tam = now.person("Tâm", "", PhoneSystem.ANDROID, Addressing.BAC, "no-otp");
    now.person("Tú", "", PhoneSystem.IPHONE, Addressing.ANH, "no-otp");
    booth().bringForward(tam);
    booth().turnTo(Side.DONE);
    booth().turn(1);
    booth().turn(1);
    assertThat(front().id()).isEqualTo(tam);
    assertThat(booth().side().get()).isEqualTo(Side.RUN);
  }

  @Test
  void feedbackIsWrittenForWhoeverIsInFront() {
    booth().next();
    booth().report();
    assertThat(now.reported).containsExactly(front());
  }

  @Test
  void anotherGuideLeavesTheOneInFrontWaitingAndItIsFoundAgain() {
    now.person("", "", PhoneSystem.ANDROID, Addressing.BA, "register-phone", 1, 1);
    booth().chooseGuide();
    assertThat(booth().side().get()).isEqualTo(Side.CHOICE);
    assertThat(booth().guides().offered().get().getFirst().id()).isEqualTo("register-phone");
    now.begin("no-otp");
    now.begin("register-phone");
    assertThat(booth().run().run().get().orElseThrow().moves()).hasSize(2);
  }
}
