package vn.hotline1022.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hotline1022.feedback.Asked;
import vn.hotline1022.feedback.Asked.Standing;
import vn.hotline1022.feedback.Askings;
import vn.hotline1022.feedback.Attribute;
import vn.hotline1022.feedback.Attributes;
import vn.hotline1022.feedback.CheckItem;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.ReceiverQuestions;

/** What the receiver asks in the form, and once the item is written. */
class FormAskedTest {
  private static final Question POLE = Askings.of("POLE", Question.Type.STRING, true);
  private static final Question SIGNS = Askings.of("SIGNS", Question.Type.SOME_OF, false);

  private final FormScenes morning = new FormScenes();
  private final FormModel form = morning.form;

  private AskedFields asked() {
    return form.asked().answers();
  }

  private void begin(Question... questions) {
    morning.asks = Askings.garbage(List.of(questions));
    morning.written();
    morning.agreed();
  }

  private List<CheckItem.Code> codes() {
    return form.checks().items().get().stream().map(CheckItem::code).toList();
  }

  @Test
  void aRequiredQuestionHoldsItBackUntilItIsAnswered() {
    begin(POLE, SIGNS);
    form.sending().send();
    assertThat(form.sending().refused().get()).isEqualTo(FormSending.Refused.MISSING);
    assertThat(form.checks().firstMissing()).contains(Field.ATTRIBUTES);
    assertThat(form.checks().firstAsked()).contains("POLE");
    asked().text(POLE, 0).set("cột 12");
    asked().choose(SIGNS, "WIRE", true);
    asked().choose(SIGNS, "OFF", true);
    form.sending().send();
    Feedback sent = form.sending().sent().get().orElseThrow();
    assertThat(sent.matter().attributes())
        .isEqualTo(
            new Attributes(
                "GARBAGE",
                List.of(
                    new Attribute("POLE", POLE.text(), false, List.of("cột 12"), "cột 12"),
                    new Attribute(
                        "SIGNS",
                        SIGNS.text(),
                        true,
                        List.of("OFF", "WIRE"),
                        "Không sáng, Hở dây"))));
  }

  @Test
  void withoutAReceiverNothingIsAskedAndNothingHoldsItBack() {
    morning.written();
    morning.agreed();
    assertThat(form.asked().asked().get()).isEqualTo(Asked.NOTHING);
    form.sending().send();
    assertThat(form.sending().sent().get()).isPresent();
  }

  @Test
  void whatIsTypedForAnotherCategoryStaysUntilItIsSent() {
    begin(POLE);
    asked().text(POLE, 0).set("cột 12");
    morning.set(Field.CATEGORY, "STREET_LIGHT");
    Question lamp = form.asked().asked().get().questions().getFirst();
    asked().text(lamp, 0).set("đèn số 3");
    morning.set(Field.CATEGORY, "GARBAGE");
    assertThat(asked().text(POLE, 0).get()).isEqualTo("cột 12");
    morning.set(Field.CATEGORY, "STREET_LIGHT");
    form.sending().send();
    Attributes sent = form.sending().sent().get().orElseThrow().matter().attributes();
    assertThat(sent.service()).isEqualTo("LAMP");
    assertThat(sent.values()).containsOnlyKeys("LAMP_POLE");
  }

  @Test
  void answersComeBackInTheNextSessionWithTheirSecretsMasked() {
    begin(POLE, SIGNS);
    asked().text(POLE, 0).set("mật khẩu Hanoi@2026");
    asked().choose(SIGNS, "OFF", true);
    morning.pause();
    assertThat(form.guard().found().get()).isTrue();
    form.sending().send();
    assertThat(form.sending().refused().get()).isEqualTo(FormSending.Refused.SECRET);
    FormScenes next = morning.nextSession();
    next.asks = morning.asks;
    next.form.write();
    assertThat(next.form.asked().answers().text(POLE, 0).get()).startsWith("mật khẩu •");
    assertThat(next.form.asked().answers().isChosen(SIGNS, "OFF")).isTrue();
    form.mask();
    assertThat(form.guard().found().get()).isFalse();
    assertThat(asked().text(POLE, 0).get()).startsWith("mật khẩu •");
  }

  @Test
  void aServiceWithdrawnWhileTheDraftIsOpenIsSaidAndNothingTypedIsLost() {
    begin(POLE, SIGNS);
    asked().text(POLE, 0).set("cột 12");
    morning.asks = Askings.withoutGarbage();
    morning.receiver.refresh();
    morning.pause();
    assertThat(form.asked().asked().get().standing()).isEqualTo(Standing.GONE);
    assertThat(form.asked().asked().get().questions()).containsExactly(POLE, SIGNS);
    assertThat(codes()).contains(CheckItem.Code.SERVICE_GONE);
    assertThat(asked().text(POLE, 0).get()).isEqualTo("cột 12");
    form.sending().send();
    assertThat(form.sending().sent().get().orElseThrow().matter().attributes().values())
        .containsEntry("POLE", List.of("cột 12"));
  }

  @Test
  void whatWasAnsweredBeforeTheServiceWentIsInSightAfterARestartToo() {
    begin(POLE, SIGNS);
    asked().text(POLE, 0).set("cột 12");
    morning.pause();
    FormScenes next = morning.nextSession();
    next.asks = Askings.withoutGarbage();
    next.form.write();
    Asked now = next.form.asked().asked().get();
    assertThat(now.standing()).isEqualTo(Standing.GONE);
    assertThat(now.questions()).extracting(Question::text).containsExactly(POLE.text());
    Question pole = now.questions().getFirst();
    assertThat(next.form.asked().answers().text(pole, 0).get()).isEqualTo("cột 12");
  }

  @Test
  void whatIsAskedOnlySinceAWhileComesIntoTheOpenForm() {
    begin(POLE);
    asked().text(POLE, 0).set("cột 12");
    morning.asks = Askings.garbage(List.of(POLE, Askings.of("COUNT", Question.Type.NUMBER, true)));
    morning.receiver.refresh();
    morning.pause();
    assertThat(codes()).contains(CheckItem.Code.ATTRIBUTE_MISSING);
    assertThat(asked().text(POLE, 0).get()).isEqualTo("cột 12");
  }

  @Test
  void itIsReadBackWithTheRestAndAgainWhenItChanges() {
    begin(POLE);
    asked().text(POLE, 0).set("cột 12");
    form.reading().turn(FormReading.What.READ_BACK);
    form.reading().right();
    morning.pause();
    assertThat(codes()).contains(CheckItem.Code.READ_BACK_OK);
    asked().text(POLE, 0).set("cột 13");
    morning.pause();
    assertThat(codes()).contains(CheckItem.Code.READ_BACK_MISSING);
  }

  @Test
  void aWrittenItemIsAnsweredByACorrection() {
    FollowScenes follow = new FollowScenes().filled();
    follow.asks = Askings.garbage(List.of(POLE, SIGNS));
    follow.receiver.refresh();
    follow.open("Rác thải sinh hoạt tồn đọng");
    follow.desk.step().open(FollowAction.CORRECT);
    AskedFields answers = follow.desk.step().fields().asked();
    assertThat(answers.asked().get().questions()).containsExactly(POLE, SIGNS);
    answers.text(POLE, 0).set("cột 12");
    follow.desk.step().save();
    Feedback answered = follow.find("Rác thải sinh hoạt tồn đọng");
    assertThat(answered.matter().attributes().values()).containsEntry("POLE", List.of("cột 12"));

    follow.open("Rác thải sinh hoạt tồn đọng");
    follow.desk.step().open(FollowAction.CORRECT);
    assertThat(answers.text(POLE, 0).get()).isEqualTo("cột 12");
    assertThat(follow.desk.step().fields().isUntouched()).isTrue();
    answers.text(POLE, 0).set("cột 13");
    assertThat(follow.desk.step().fields().isUntouched()).isFalse();
    follow.desk.step().leave();
    follow.asks = ReceiverQuestions.NONE;
    follow.receiver.refresh();
    follow.asks = Askings.garbage(List.of(POLE, SIGNS));
    follow.desk.step().open(FollowAction.CORRECT);
    assertThat(answers.text(POLE, 0).get()).isEqualTo("cột 13");
    follow.desk.step().save();
    assertThat(follow.find("Rác thải sinh hoạt tồn đọng").matter().attributes().values())
        .containsEntry("POLE", List.of("cột 13"));
  }

  @Test
  void aCorrectionInsistsLikeTheForm() {
    FollowScenes follow = new FollowScenes().filled();
    follow.asks = Askings.garbage(List.of(POLE));
    follow.receiver.refresh();
    follow.open("Rác thải sinh hoạt tồn đọng");
    follow.desk.step().open(FollowAction.CORRECT);
    follow.desk.step().fields().title().set("Rác thải tồn đọng đầu ngõ 42");
    follow.desk.step().save();
    assertThat(follow.desk.step().problem().get()).contains(StepModel.Problem.ANSWER_MISSING);
    assertThat(follow.desk.step().form().open().get()).isTrue();
    follow.desk.step().fields().asked().text(POLE, 0).set("cột 12");
    follow.desk.step().save();
    assertThat(follow.find("Rác thải tồn đọng đầu ngõ 42").matter().attributes().values())
        .containsEntry("POLE", List.of("cột 12"));
  }

  /** Filed by hand, it never goes by itself: nobody needs what only the receiver's program asks. */
  @Test
  void whatWasFiledByHandIsCorrectedWithoutAnswers() {
    FollowScenes follow = new FollowScenes().filled();
    follow.asks = Askings.garbage(List.of(POLE));
    follow.receiver.refresh();
    follow.open("Rác tồn ngõ 40–44");
    follow.desk.step().open(FollowAction.CORRECT);
    follow.desk.step().fields().title().set("Rác tồn ngõ 40");
    follow.desk.step().save();
    assertThat(follow.desk.step().problem().get()).isEmpty();
    assertThat(follow.find("Rác tồn ngõ 40").matter().attributes()).isEqualTo(Attributes.NONE);
  }

  @Test
  void anotherCategoryIsChosenAndItsQuestionsFollow() {
    FollowScenes follow = new FollowScenes();
    follow.write("Bãi rác dưới cột đèn", "STREET_LIGHT", "Phường Láng", 1, "0982004417");
    follow.asks = Askings.garbage(List.of(POLE));
    follow.receiver.refresh();
    follow.open("Bãi rác dưới cột đèn");
    follow.desk.step().open(FollowAction.CORRECT);
    StepFields fields = follow.desk.step().fields();
    assertThat(fields.asked().asked().get().question("POLE")).isEmpty();
    assertThat(fields.categories()).contains("STREET_LIGHT", "GARBAGE").doesNotContain("WATER");
    fields.category().set("GARBAGE");
    assertThat(fields.isUntouched()).isFalse();
    assertThat(fields.asked().asked().get().questions()).containsExactly(POLE);
    follow.desk.step().save();
    assertThat(follow.desk.step().problem().get()).contains(StepModel.Problem.ANSWER_MISSING);
    fields.asked().text(POLE, 0).set("cột 12");
    follow.desk.step().leave();
    follow.desk.step().open(FollowAction.CORRECT);
    assertThat(follow.desk.step().fields().category().get()).isEqualTo("GARBAGE");
    follow.desk.step().save();
    Feedback corrected = follow.find("Bãi rác dưới cột đèn");
    assertThat(corrected.matter().category()).isEqualTo("GARBAGE");
    assertThat(corrected.matter().attributes().service()).isEqualTo("GARBAGE");
    assertThat(corrected.matter().attributes().values()).containsEntry("POLE", List.of("cột 12"));
  }

  @Test
  void anOddAnswerIsNotDroppedByACorrection() {
    Question count = Askings.of("COUNT", Question.Type.NUMBER, false);
    FollowScenes follow = new FollowScenes().filled();
    follow.asks = Askings.garbage(List.of(count));
    follow.receiver.refresh();
    follow.open("Rác thải sinh hoạt tồn đọng");
    follow.desk.step().open(FollowAction.CORRECT);
    follow.desk.step().fields().asked().text(count, 0).set("vài cái");
    follow.desk.step().save();
    assertThat(follow.desk.step().problem().get()).contains(StepModel.Problem.ANSWER_ODD);
  }
}
