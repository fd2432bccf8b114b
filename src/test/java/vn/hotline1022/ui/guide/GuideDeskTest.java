package vn.hotline1022.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Direction;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.guide.End;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.MemoryGuideTrailRepository;
import vn.hotline1022.ui.desk.CallTabs;
import vn.hotline1022.ui.desk.DeskScenes;
import vn.hotline1022.ui.desk.DeskViewModel;
import vn.hotline1022.ui.guide.GuideDesk.Side;

/** Guides in the calls of a desk: begun, kept, brought back, ended, saved. */
class GuideDeskTest {
  private final GuideScenes now = new GuideScenes();
  private final DeskViewModel desk = now.scenes.desk;

  @BeforeEach
  void aCallAboutInstalling() {
    now.inCall();
  }

  @Test
  void f11BeginsTheGuideThatTheReasonSuggestsAndBringsItToTheFront() {
    assertThat(now.guides.choice().offers().get().getFirst().guide().id())
        .isEqualTo("install-android");
    now.guides.open();
    assertThat(run().guide().id()).isEqualTo("install-android");
    assertThat(desk.tabs().front().get()).isEqualTo(GuideDesk.TAB);
    assertThat(now.guides.state().get()).startsWith("1 / ");
    desk.tabs().show(CallTabs.RECORD);
    GuideRun before = run();
    now.guides.open();
    assertThat(run()).isSameAs(before);
  }

  @Test
  void f11BringsTheGuideBackFromBehindTheFormOfAFaultWhichKeepsWhatStandsInIt() {
    now.guides.open();
    now.faults.form().toggle();
    now.faults.form().field(EscalationField.MESSAGE).set("Lỗi 500");
    now.guides.open();
    assertThat(now.faults.form().open().get()).isFalse();
    now.faults.form().toggle();
    assertThat(now.faults.form().field(EscalationField.MESSAGE).get()).isEqualTo("Lỗi 500");
  }

  @Test
  void f11BeforeTheGuidesAreReadBeginsOnceTheyAreUnlessThePersonWentOn() {
    GuideScenes early = GuideScenes.unread();
    early.inCall();
    early.guides.open();
    assertThat(early.guides.run().run().get()).isEmpty();
    early.read();
    assertThat(early.guides.run().run().get().orElseThrow().guide().id())
        .isEqualTo("install-android");

    GuideScenes gone = GuideScenes.unread();
    gone.inCall();
    gone.guides.open();
    gone.scenes.desk.tabs().show(CallTabs.RECORD);
    gone.read();
    assertThat(gone.guides.run().run().get()).isEmpty();
  }

  @Test
  void guidesAreFoundByWordsWithoutAccentsAndChosenByDigits() {
    now.guides.choice().words().set("khong nhan otp");
    assertThat(now.guides.choice().offers().get())
        .extracting(offer -> offer.guide().id())
        .contains("no-otp");
    now.guides.choose(now.guides.choice().offers().get().getFirst());
    assertThat(now.guides.side().get()).isEqualTo(Side.RUN);
    assertThat(now.guides.choose(1)).isTrue();
  }

  @Test
  void theCallersFormOfAddressIsFollowedAtOnce() {
    assertThat(now.guides.run().address().get().them()).isEqualTo("bác");
    desk.addressing().set(Optional.of(Addressing.CHI));
    assertThat(now.guides.run().address().get().us()).isEqualTo("em");
  }

  @Test
  void aGuideLeftUnfinishedWaitsAndWhatItFoundOutIsKnownToTheNext() {
    now.guides.open();
    now.answer(1, 1);
    now.guides.leave();
    assertThat(now.guides.side().get()).isEqualTo(Side.CHOICE);
    now.guides.begin(now.book.guides().orElseThrow().latest("no-otp").orElseThrow());
    assertThat(run().values()).containsEntry("phone", "android").containsEntry("calling", "other");
    now.answer(1);
    now.guides.leave();
    GuideChoice.Offer first = now.guides.choice().offers().get().getFirst();
    assertThat(first.why()).isEqualTo(GuideChoice.Why.UNFINISHED);
    assertThat(now.guides.choose(2)).isTrue();
    assertThat(run().guide().id()).isEqualTo("install-android");
    assertThat(step()).isEqualTo("search");
  }

  @Test
  void aDetourIsChosenAndComesBackToTheStep() {
    now.guides.open();
    now.answer(1, 1);
    now.guides.chooseDetour();
    now.guides.choice().words().set("OTP");
    now.guides.choose(now.guides.choice().offers().get().getFirst());
    assertThat(run().onDetour()).isTrue();
    assertThat(now.guides.side().get()).isEqualTo(Side.RUN);
    now.guides.run().comeBack();
    assertThat(step()).isEqualTo("search");
  }

  @Test
  void everyCallHasItsOwnGuide() {
    now.guides.open();
    now.answer(1, 1);
    desk.end();
    desk.take(Direction.INBOUND);
    assertThat(now.guides.run().run().get()).isEmpty();
    assertThat(desk.tabs().front().get()).isEqualTo(CallTabs.RECORD);
    desk.switchCalls();
    assertThat(step()).isEqualTo("search");
    assertThat(desk.tabs().front().get()).isEqualTo(GuideDesk.TAB);
  }

  @Test
  void aKilledSessionComesBackAtTheSameStepWithItsClockGoneOn() {
    now.guides.open();
    now.answer(1, 1);
    now.pass(2);
    Duration before = run().elapsed(now.guides.run().now());
    now.drafts.keepNow();
    now.scenes.bench.pass(Duration.ofSeconds(60));

    GuideScenes later = nextSession();
    assertThat(later.guides.run().run().get().orElseThrow().question().orElseThrow().id())
        .isEqualTo("search");
    assertThat(later.guides.run().run().get().orElseThrow().elapsed(later.guides.run().now()))
        .isGreaterThanOrEqualTo(before.plusSeconds(60));
  }

  @Test
  void whoAsksForTheGuideBeforeItWasReadAgainGoesOnWithItAndBeginsNoOther() {
    now.guides.open();
    now.answer(1, 1);
    now.drafts.keepNow();
    Map<String, String> left = kept();

    now.scenes.bench.stall();
    DeskViewModel again = deskOfTheNextSession();
    GuideScenes later = new GuideScenes(now.scenes, again, now.trails);
    again.open();
    now.scenes.bench.goOnUntil(() -> again.call().get().isPresent());
    later.guides.open();
    assertThat(later.guides.run().run().get()).isEmpty();
    now.scenes.bench.goOn();
    later.drafts.keepNow();
    assertThat(later.guides.run().run().get().orElseThrow().question().orElseThrow().id())
        .isEqualTo("search");
    assertThat(later.drafts.find(Form.GUIDE, again.call().get().orElseThrow().id()).orElseThrow())
        .extracting(FormDraft::fields)
        .isEqualTo(left);
  }

  private DeskViewModel deskOfTheNextSession() {
    return new DeskViewModel(
        DeskScenes.ME, now.scenes.bench.tools, now.scenes.bench::newId, now.scenes.line);
  }

  private GuideScenes nextSession() {
    DeskViewModel again = deskOfTheNextSession();
    GuideScenes later = new GuideScenes(now.scenes, again, now.trails);
    again.open();
    assertThat(again.tabs().front().get()).isEqualTo(GuideDesk.TAB);
    return later;
  }

  @Test
  void anAnswerBeingTypedIsKeptMaskedAndComesBack() {
    now.guides.open();
    now.answer(1, 1, 1, 2, 2, 2);
    now.guides.run().typed().text().set("mã OTP là 482913, tự thoát");
    now.pass(1);
    assertThat(kept().values()).noneMatch(text -> text.contains("482913"));
    now.guides.run().write();
    now.pass(1);
    assertThat(kept().values()).noneMatch(text -> text.contains("482913"));
    assertThat(desk.notes().text().get()).contains("iHaNoi không mở được").doesNotContain("482913");
    assertThat(now.faults.form().field(EscalationField.MESSAGE).get()).doesNotContain("482913");
  }

  private Map<String, String> kept() {
    return now.drafts.find(Form.GUIDE, call().id()).orElseThrow().fields();
  }

  @Test
  void successSaysHowTheCallEndedAndAddsALineToTheNotes() {
    now.guides.open();
    now.answer(1, 1, 1, 2, 1);
    assertThat(call().disposition()).contains("RESOLVED");
    assertThat(desk.notes().text().get())
        .isEqualTo(
            "Bác Trần Văn Minh, phường Việt Hưng. Máy Samsung A14.\n"
                + "Hướng dẫn “Cài iHaNoi trên Android”: Đã cài và mở được iHaNoi trên máy"
                + " Android.");
    now.guides.run().back();
    assertThat(call().disposition()).isEmpty();
    assertThat(desk.notes().text().get())
        .isEqualTo("Bác Trần Văn Minh, phường Việt Hưng. Máy Samsung A14.");
  }

  @Test
  void whatWasChosenByHandStays() {
    desk.toggleDisposition("INFORMED");
    now.guides.open();
    now.answer(1, 1, 1, 2, 1);
    assertThat(call().disposition()).contains("INFORMED");
    now.guides.run().back();
    assertThat(call().disposition()).contains("INFORMED");
  }

  @Test
  void anEndForTheTechniciansOpensTheFaultWithDeviceStepAndTrail() {
    now.guides.open();
    now.answer(1, 1, 1, 2, 2, 2);
    now.guides.run().typed().text().set("Ứng dụng đã dừng");
    now.guides.run().write();
    assertThat(now.faults.form().open().get()).isTrue();
    assertThat(call().disposition()).contains("ESCALATED");
    assertThat(now.faults.form().field(EscalationField.OS).get()).isEqualTo("Android");
    assertThat(now.faults.form().field(EscalationField.MESSAGE).get())
        .isEqualTo("Ứng dụng đã dừng");
    assertThat(now.faults.form().field(EscalationField.STEP).get())
        .isEqualTo(
            "Cài iHaNoi trên Android (bản %d): Ghi dòng báo lỗi"
                .formatted(guide("install-android").version()));
    assertThat(now.faults.form().field(EscalationField.TRIED).get())
        .contains("Mở CH Play: Đã mở, thấy ô tìm kiếm", "Mở trang iHaNoi: Ghi “Mở”");
    now.guides.run().back();
    assertThat(now.faults.form().draft().get()).isEmpty();
    assertThat(call().disposition()).isEmpty();
  }

  @Test
  void whatIsTooLongForAFieldIsCutBetweenCharacters() {
    now.guides.begin(guide("old-system"));
    now.answer(1);
    write("1" + "📱".repeat(55));
    write("Galaxy J2");
    now.guides.leave();
    now.guides.begin(guide("install-android"));
    now.answer(1, 1, 1, 2, 2, 2);
    write("Ứng dụng đã dừng");
    assertThat(now.faults.form().field(EscalationField.DEVICE).get()).isEqualTo("Galaxy J2");
    assertThat(now.faults.form().field(EscalationField.OS).get())
        .isEqualTo("Android 1" + "📱".repeat(25));
  }

  private void write(String answer) {
    now.guides.run().typed().text().set(answer);
    now.guides.run().write();
  }

  private Guide guide(String id) {
    return now.book.guides().orElseThrow().latest(id).orElseThrow();
  }

  @Test
  void afterTheLastGuideThatFitsIntoACallOnlyThoseThatWaitAreOffered() {
    for (int i = 0; i < GuidesOfCall.RUNS_MAX; i++) {
      assertThat(now.guides.choice().full().get()).isFalse();
      now.guides.begin(guide("install-android"));
      now.answer(1);
      now.guides.leave();
    }
    assertThat(now.guides.choice().full().get()).isTrue();
    assertThat(now.guides.choice().offers().get())
        .hasSize(GuidesOfCall.RUNS_MAX)
        .allMatch(offer -> offer.begun().isPresent());
    now.guides.open();
    assertThat(now.guides.side().get()).isEqualTo(Side.CHOICE);
    assertThat(now.guides.choose(1)).isTrue();
    assertThat(now.guides.side().get()).isEqualTo(Side.RUN);
    assertThat(step()).isEqualTo("open-store");
    now.guides.chooseDetour();
    assertThat(now.guides.choice().offers().get())
        .as("to go over and come back there is room")
        .extracting(offer -> offer.guide().id())
        .contains("no-otp");
    now.guides.closeChoice();
    now.answer(1, 1, 2, 1);
    assertThat(run().end()).isPresent();
    assertThat(now.guides.next()).as("none may follow").isEmpty();
  }

  @Test
  void anEndToBeContinuedOpensThePromiseWithItsTime() {
    now.guides.begin(now.book.guides().orElseThrow().latest("no-otp").orElseThrow());
    now.answer(1, 2, 2);
    assertThat(run().end().orElseThrow().end().kind()).isEqualTo(End.Kind.LATER);
    assertThat(now.promises.promise().open().get()).isTrue();
    assertThat(call().disposition()).contains("CALLBACK");
    assertThat(now.promises.promise().why().text().get()).isNotBlank();
    assertThat(now.promises.promise().due().clock().get()).isNotBlank();
    desk.save();
    assertThat(now.promised.waiting()).hasSize(1);
  }

  @Test
  void aSavedCallLeavesItsTrailsAndNoDraft() {
    now.guides.open();
    now.answer(1, 1, 1, 2, 1);
    Call saved = call();
    desk.save();
    List<GuideTrail> trails = now.trails.ofCall(saved.id());
    assertThat(trails).hasSize(1);
    assertThat(trails.getFirst().succeeded()).isTrue();
    assertThat(trails.getFirst().stops()).hasSize(5);
    assertThat(now.drafts.of(Form.GUIDE)).isEmpty();
    assertThat(now.scenes.bench.drafts.of(DeskScenes.ME)).isEmpty();
  }

  @Test
  void ofACallSavedWithoutItsTrailItIsKeptAtTheNextStart() {
    now.guides.open();
    now.answer(1, 1);
    now.drafts.keepNow();
    Map<String, String> fields = kept();
    Call saved = call();
    desk.toggleDisposition("INFORMED");
    desk.save();
    now.scenes.bench.drafts.keep(
        new FormDraft(Form.GUIDE, saved.id(), DeskScenes.ME, now.scenes.bench.clock.now(), fields));
    GuideScenes later = new GuideScenes(now.scenes, desk, new MemoryGuideTrailRepository());
    assertThat(later.trails.ofCall(saved.id())).hasSize(1);
    assertThat(now.scenes.bench.drafts.of(DeskScenes.ME)).isEmpty();
  }

  @Test
  void aGuideInWhichNothingWasAnsweredLeavesNoTrace() {
    now.guides.open();
    Call saved = call();
    desk.toggleDisposition("INFORMED");
    desk.save();
    assertThat(now.trails.ofCall(saved.id())).isEmpty();
  }

  @Test
  void anEarlierStepOffersWhatItsMomentOffered() {
    now.guides.open();
    now.answer(1, 1, 1);
    now.guides.run().change(0);
    assertThat(now.guides.run().offered())
        .extracting(choice -> choice.digit())
        .containsExactly(1, 2);
    assertThat(now.guides.run().choose(1)).isTrue();
    assertThat(step()).isEqualTo("app-page");
  }

  private Call call() {
    return desk.call().get().orElseThrow();
  }

  private GuideRun run() {
    return now.guides.run().run().get().orElseThrow();
  }

  private String step() {
    return run().question().orElseThrow().id();
  }
}
