package vn.hotline1022.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.call.Call;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.Consent.Channel;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.photo.PhotoPreparation.Pixels;
import vn.hotline1022.ui.feedback.FormDuplicates.Way;
import vn.hotline1022.ui.photo.PhotoSource;
import vn.hotline1022.ui.photo.PhotoStripModel;

class FormModelTest {
  private final FormScenes morning = new FormScenes();
  private final FormModel form = morning.form;

  @Test
  void theFormBeginsWithCallerNumberAndNotesOfTheCallInFront() {
    morning.scenes.inCall();
    form.write();
    FeedbackForm typed = form.fields().typed();
    Call call = morning.scenes.desk.call().get().orElseThrow();
    assertThat(typed.call()).contains(call.id());
    assertThat(typed.text(Field.PHONE)).isEqualTo("0912 345 678");
    assertThat(typed.text(Field.DESCRIPTION)).startsWith("Bác Trần Văn Minh");
    assertThat(typed.channel()).contains(Channel.PHONE);
    assertThat(typed.purposes()).isEmpty();
    assertThat(morning.front.at(FeedbackFront.Side.FORM)).isTrue();
  }

  @Test
  void whatIsTypedComesBackInTheNextSessionWithItsSecretsMasked() {
    morning.written();
    morning.set(Field.DESCRIPTION, "Bác đọc mã OTP 482913 cho người lạ");
    morning.pause();
    FormScenes next = morning.nextSession();
    next.form.write();
    FeedbackForm back = next.form.fields().typed();
    assertThat(back.text(Field.TITLE)).isEqualTo("Rác thải sinh hoạt tồn đọng đầu ngõ 42");
    assertThat(back.text(Field.DESCRIPTION)).isEqualTo("Bác đọc mã OTP •••••• cho người lạ");
    assertThat(back.where()).contains(FormScenes.vietHung());
    assertThat(next.form.form().subject()).isEqualTo(form.form().subject());
  }

  @Test
  void severalDraftsWaitAndAnUntouchedOneDoesNot() {
    form.write();
    form.leave();
    assertThat(form.drafts().get()).isEmpty();
    form.write();
    morning.set(Field.TITLE, "Đèn đường hỏng phố Chùa Láng");
    morning.pause();
    form.leave();
    form.write();
    morning.set(Field.TITLE, "Hố ga mất nắp ngõ 12 Tân Mai");
    form.leave();
    assertThat(form.drafts().get()).hasSize(2);
    form.resume(form.drafts().get().getLast().subject());
    assertThat(form.fields().value(Field.TITLE).get()).isEqualTo("Đèn đường hỏng phố Chùa Láng");
  }

  @Test
  void whatIsGivenUpCanBeTakenBack() {
    morning.written();
    form.discard();
    assertThat(morning.drafts.of(Form.FEEDBACK)).isEmpty();
    form.restore();
    assertThat(form.fields().value(Field.NAME).get()).isEqualTo("Trần Văn Minh");
    assertThat(morning.drafts.of(Form.FEEDBACK)).hasSize(1);
  }

  @Test
  void whatIsMissingKeepsItFromBeingWritten() {
    morning.written();
    form.sending().send();
    assertThat(form.sending().refused().get()).isEqualTo(FormSending.Refused.MISSING);
    assertThat(form.checks().firstMissing()).contains(Field.MAY_FILE);
    assertThat(form.sending().sent().get()).isEmpty();
  }

  @Test
  void aSecretKeepsItFromBeingWrittenUntilItIsMasked() {
    morning.written();
    morning.agreed();
    morning.set(Field.DESCRIPTION, "Rác tồn đọng ba ngày, mùi hôi. Bác đọc mã OTP 482913 rồi ạ.");
    form.sending().send();
    assertThat(form.sending().refused().get()).isEqualTo(FormSending.Refused.SECRET);
    form.mask();
    form.sending().send();
    assertThat(form.sending().sent().get()).isPresent();
  }

  @Test
  void theItemIsWrittenToBeFiledAndTheCallsEndIsProposed() {
    morning.written();
    morning.agreed();
    form.sending().send();
    Feedback sent = form.sending().sent().get().orElseThrow();
    assertThat(sent.code()).startsWith("PA-261121-");
    assertThat(sent.state()).isEqualTo(FeedbackState.QUEUED);
    assertThat(sent.consent().purposes()).isEqualTo(Set.of(Purpose.FILE, Purpose.REPORT_BACK));
    assertThat(morning.kept.find(sent.id())).isPresent();
    assertThat(morning.drafts.of(Form.FEEDBACK)).isEmpty();
    assertThat(morning.scenes.desk.call().get().flatMap(Call::disposition)).contains("FILED");
  }

  @Test
  void theYesCountsOnlyOnceTheTextWasReadAndIsTakenBackWithItsBox() {
    morning.written();
    form.consent().box(Purpose.FILE).set(true);
    assertThat(form.consent().recorded().get()).isEmpty();
    form.reading().turn(FormReading.What.CONSENT);
    assertThat(form.consent().recorded().get().map(FormConsent.Recorded::version)).contains(1);
    form.consent().box(Purpose.FILE).set(false);
    assertThat(form.consent().recorded().get()).isEmpty();
    assertThat(form.fields().value(Field.CONSENT_AT).get()).isEmpty();
  }

  @Test
  void anItemIsCountedToTheOneThatIsThere() {
    Feedback other = morning.sameOfYesterday();
    morning.written();
    morning.agreed();
    assertThat(form.duplicates().open().get()).hasSize(1);
    form.duplicates().turn();
    form.duplicates().decide(Way.JOINED);
    form.sending().send();
    Feedback sent = form.sending().sent().get().orElseThrow();
    assertThat(sent.state()).isEqualTo(FeedbackState.JOINED);
    assertThat(sent.joinedTo()).contains(other.id());
    form.write();
    assertThat(form.fields().joined().get()).isEmpty();
  }

  @Test
  void whatWasCountedToAnotherItemStillIsWhenItIsTakenBack() {
    Feedback other = morning.sameOfYesterday();
    morning.written();
    morning.agreed();
    form.duplicates().turn();
    form.duplicates().decide(Way.JOINED);
    form.discard();
    form.restore();
    assertThat(form.fields().joined().get()).isEqualTo(other.id().toString());
  }

  @Test
  void anotherMatterIsNotShownAgainAndThatIsTakenBack() {
    morning.sameOfYesterday();
    morning.written();
    form.duplicates().decide(Way.OTHER);
    morning.pause();
    assertThat(form.duplicates().open().get()).isEmpty();
    form.duplicates().undo();
    morning.pause();
    assertThat(form.duplicates().open().get()).hasSize(1);
  }

  @Test
  void aPhotoThatGetsReadyWhileItsFormIsSetAsideIsInItAfterwards() {
    morning.written();
    PhotoStripModel strip = form.photos().strip().get().orElseThrow();
    UUID subject = form.form().subject();
    form.leave();
    strip.add(List.of(new PhotoSource.OfPixels("anh", () -> new Pixels(30, 20, new int[600]))));
    form.resume(subject);
    assertThat(form.fields().photos().get()).hasSize(1);
    morning.pause();
    assertThat(morning.nextSession().form.drafts().get().getFirst().text("photos")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PHONE, CCCD 001085012345",
    "COORDINATES, mã OTP 482913",
    "SEEN_DAY, OTP 482913",
    "SEEN_TIME, OTP 482913",
  })
  void aSecretIsSeenInEveryFieldThatCanBeTypedIn(Field field, String typed) {
    morning.written();
    morning.set(field, typed);
    morning.pause();
    assertThat(form.guard().found().get()).isTrue();
    FormScenes next = morning.nextSession();
    assertThat(next.form.drafts().get().getFirst().fields().values())
        .noneMatch(text -> text.contains("001085012345") || text.contains("482913"));
    form.mask();
    assertThat(form.guard().found().get()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PHONE       | 0912 345 678",
        "PHONE       | 091234567",
        "COORDINATES | 21.0573120, 105.8990211",
        "SEEN_DAY    | 17/11/2026",
        "SEEN_TIME   | 16h20",
      })
  void whatAFieldIsForIsNoSecret(Field field, String typed) {
    morning.written();
    morning.set(field, typed);
    morning.pause();
    assertThat(form.guard().found().get()).isFalse();
    form.mask();
    assertThat(form.fields().value(field).get()).isEqualTo(typed);
  }

  @Test
  void anAnswerThatComesLateDoesNotTakeTheNewerOnesPlace() {
    morning.sameOfYesterday();
    morning.written();
    assertThat(form.duplicates().open().get()).hasSize(1);
    morning.scenes.bench.stall();
    form.duplicates().soon();
    morning.pause();
    morning.set(Field.TITLE, "Nắp cống vỡ");
    morning.set(Field.DESCRIPTION, "Nắp cống vỡ trước cổng chợ, xe máy dễ sa bánh vào.");
    morning.set(Field.CATEGORY, "MANHOLE");
    morning.set(Field.ADDRESS, "chợ Thạch Bàn");
    morning.set(Field.LANDMARK, "");
    morning.pause();
    morning.scenes.bench.goOnBackwards();
    assertThat(form.duplicates().open().get()).isEmpty();
  }

  @Test
  void whatWasGivenUpDoesNotOutliveAnErasure() {
    morning.written();
    form.discard();
    assertThat(form.discarded().get()).isPresent();
    morning.drafts.erased(Set.of(morning.scenes.bench.newId()));
    assertThat(form.discarded().get()).isEmpty();
  }

  @Test
  void whatCouldNotBeWrittenIsStillOnTheScreen() {
    morning.written();
    morning.agreed();
    morning.kept.failWith(new Fault.DiskFull());
    form.sending().send();
    assertThat(form.sending().fault().get()).isEqualTo(new Fault.DiskFull());
    assertThat(form.fields().value(Field.TITLE).get()).startsWith("Rác thải");
    morning.kept.failWith(null);
    form.sending().send();
    assertThat(form.sending().sent().get()).isPresent();
  }

  @Test
  void anEmergencyIsDivertedAndTheCallsEndIsProposed() {
    morning.scenes.inCall();
    form.write();
    morning.set(Field.KIND, "FIELD");
    morning.set(Field.TITLE, "Đang cháy nhà ở ngõ 42 phố Việt Hưng");
    morning.pause();
    assertThat(form.checks().elsewhere().get().flatMap(found -> found.target().number()))
        .isEqualTo(Optional.of("114"));
    form.divert();
    assertThat(morning.scenes.desk.call().get().flatMap(Call::disposition)).contains("EMERGENCY");
    assertThat(form.form().open().get()).isFalse();
    assertThat(List.copyOf(form.drafts().get())).isEmpty();
  }
}
