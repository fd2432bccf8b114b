package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.Consent.Channel;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.privacy.PersonalDataGuard;

class FeedbackFormTest {
  private static final FeedbackForm GARBAGE = Forms.garbage(Optional.of(Addressing.BAC));
  private static final UUID ID = new UUID(0x0193_5000_0000_7000L, 7);

  @Test
  void aDraftCarriesEverythingThrough() {
    FeedbackForm form =
        GARBAGE
            .adding(Field.LINKED, new UUID(1, 2))
            .adding(Field.NOT_SAME, new UUID(3, 4))
            .adding(Field.NOT_SAME, new UUID(5, 6))
            .with(Field.TITLE, "  nửa ch")
            .with(Field.CHILD, true);
    assertThat(FeedbackForm.of(form.fields())).isEqualTo(form);
    assertThat(form.ids(Field.NOT_SAME)).containsExactly(new UUID(3, 4), new UUID(5, 6));
    assertThat(FeedbackForm.of(Map.of())).isEqualTo(FeedbackForm.EMPTY);
    assertThat(FeedbackForm.EMPTY.isEmpty()).isTrue();
    assertThat(form.isEmpty()).isFalse();
  }

  @Test
  void answersToTheReceiverAreCarriedThroughAndOnlyThoseOfTheChosenServiceGoOut() {
    Question pole = Askings.of("POLE", Question.Type.STRING, true);
    Question signs = Askings.of("SIGNS", Question.Type.SOME_OF, false);
    FeedbackForm form =
        GARBAGE.withAttributes(
            List.of(
                AttributeTyped.of("LAMP", signs, List.of("OFF", "WIRE")),
                AttributeTyped.of("KERB", pole, List.of("vỉa hè")),
                AttributeTyped.of("LAMP", pole, List.of("  cột 12 \u202e mật khẩu Hanoi@2026 "))));
    assertThat(FeedbackForm.of(form.fields())).isEqualTo(form);
    assertThat(form.attributes()).hasSize(3);
    Asked lamp = new Asked("LAMP", Asked.Standing.TAKEN, List.of(pole, signs));
    Attributes out =
        form.answering(lamp)
            .toFeedback(ID, "DTV07", Forms.NOW, Forms.NUMBERS, new PersonalDataGuard())
            .matter()
            .attributes();
    assertThat(out.service()).isEqualTo("LAMP");
    assertThat(out.all()).extracting(Attribute::code).containsExactly("POLE", "SIGNS");
    assertThat(out.all().getFirst().words()).startsWith("cột 12 mật khẩu •");
    assertThat(out.all().getLast().words()).isEqualTo("Không sáng, Hở dây");
    assertThat(out.of("KERB")).isEmpty();
  }

  @Test
  void aBrokenDraftOfAnswersIsNone() {
    assertThat(FeedbackForm.of(Map.of("attributes", "{\"all\":[{\"code\":1}]}")).attributes())
        .isEmpty();
    assertThat(FeedbackForm.of(Map.of("attributes", "<nonsense>")).attributes()).isEmpty();
  }

  @Test
  void whatADraftBrokeIsLeftOut() {
    FeedbackForm form =
        FeedbackForm.of(
            Map.of(
                "kind",
                "ODD",
                "level",
                "??",
                "where",
                "x",
                "photos",
                "a b c\n1 2 3 4 5 6",
                "linked",
                "no id",
                "consent_at",
                "gestern",
                "citizen",
                "-",
                "title",
                "Rác"));
    assertThat(form.kind()).isEmpty();
    assertThat(form.level()).isEqualTo(Level.NORMAL);
    assertThat(form.where()).isEmpty();
    assertThat(form.photos()).isEmpty();
    assertThat(form.ids(Field.LINKED)).isEmpty();
    assertThat(form.consent()).isEmpty();
    assertThat(form.citizen()).isEmpty();
    assertThat(form.tidy(Field.TITLE)).isEqualTo("Rác");
  }

  @ParameterizedTest
  @CsvSource({
    "hôm nay, , 2026-11-22,",
    "hôm qua, 16h20, 2026-11-21, 16:20",
    "Hôm kia, 8 giờ, 2026-11-20, 08:00",
    "20/11, 8 giờ rưỡi, 2026-11-20, 08:30",
    "20-11-2026, 16:05, 2026-11-20, 16:05",
    "23/11, 7h, 2025-11-23, 07:00",
    "2026-11-01, 0830, 2026-11-01, 08:30",
    "tối qua, 22g15, 2026-11-21, 22:15",
    "1/1, 8 giờ 5 phút, 2026-01-01, 08:05",
  })
  void whenItWasSeenIsReadAsPeopleSayIt(String day, String time, LocalDate seen, LocalTime clock) {
    Optional<Seen> read =
        GARBAGE
            .with(Field.SEEN_DAY, day)
            .with(Field.SEEN_TIME, time == null ? "" : time)
            .seen(SeenTyped.today(Forms.NOW));
    assertThat(read).contains(new Seen(seen, Optional.ofNullable(clock)));
  }

  @ParameterizedTest
  @CsvSource({"31/2, ", "chiều, ", "20/11, sáng", "20/11, 25h", "20/11, 12:75", "99, "})
  void whatIsNoDayOrTimeIsNone(String day, String time) {
    assertThat(
            GARBAGE
                .with(Field.SEEN_DAY, day)
                .with(Field.SEEN_TIME, time == null ? "" : time)
                .seen(SeenTyped.today(Forms.NOW)))
        .isEmpty();
  }

  @Test
  void theItemSaysWhatTheFormSays() {
    Feedback item =
        GARBAGE.toFeedback(ID, "DTV07", Forms.NOW, Forms.NUMBERS, new PersonalDataGuard());
    assertThat(item.matter().title()).isEqualTo("Rác thải sinh hoạt tồn đọng đầu ngõ 42");
    assertThat(item.matter().seen())
        .contains(new Seen(LocalDate.of(2026, 11, 21), Optional.of(LocalTime.of(16, 20))));
    assertThat(item.place().where()).isEqualTo(FeedbackSamples.VIET_HUNG);
    assertThat(item.place().coordinates()).contains(new Coordinates(21.05731, 105.90214));
    assertThat(item.reporter().name()).isEqualTo("Trần Văn Minh");
    assertThat(item.reporter().phone()).contains(FeedbackSamples.MINH);
    assertThat(item.reporter().addressing()).contains(Addressing.BAC);
    assertThat(item.consent().purposes()).isEqualTo(Set.of(Purpose.FILE, Purpose.REPORT_BACK));
    assertThat(item.consent().channel()).isEqualTo(Channel.PHONE);
    assertThat(item.state()).isEqualTo(FeedbackState.QUEUED);
    assertThat(item.photos()).hasSize(1);
    FeedbackBounds.check(item.withCode("PA-261122-0000-0000"));
  }

  @Test
  void withoutAYesTheNumberIsNotKeptAndWithoutANameNobodyIs() {
    FeedbackForm form =
        GARBAGE
            .with(Field.MAY_REPORT_BACK, false)
            .with(Field.ANONYMOUS, true)
            .with(Field.CITIZEN, ID.toString());
    Reporter reporter =
        form.toFeedback(ID, "DTV07", Forms.NOW, Forms.NUMBERS, new PersonalDataGuard()).reporter();
    assertThat(reporter.phone()).isEmpty();
    assertThat(reporter.name()).isEmpty();
    assertThat(reporter.citizen()).isEmpty();
    assertThat(reporter.anonymous()).isTrue();
  }

  @Test
  void secretsAndWhatNobodySeesDoNotGetIntoTheItem() {
    FeedbackForm form =
        GARBAGE
            .with(Field.TITLE, "Rác\u202e tồn\u0000 đọng\nđầu ngõ")
            .with(Field.DESCRIPTION, "Mật khẩu của tôi là Hanoi@2026, số căn cước 001085012345.");
    Feedback item = form.toFeedback(ID, "DTV07", Forms.NOW, Forms.NUMBERS, new PersonalDataGuard());
    assertThat(item.matter().title()).isEqualTo("Rác tồn đọng đầu ngõ");
    assertThat(item.matter().description()).doesNotContain("Hanoi@2026", "001085012345");
    FeedbackBounds.check(item.withCode("PA-261122-0000-0000"));
  }

  @Test
  void whatIsLongerThanAnItemTakesIsCutBeforeItIsKept() {
    FeedbackForm form =
        GARBAGE
            .with(Field.TITLE, "rác ".repeat(200))
            .with(Field.DESCRIPTION, "xe thu gom không vào ngõ ".repeat(500))
            .with(Field.ADDRESS, "ngõ ".repeat(200))
            .with(Field.NAME, "Trần ".repeat(100));
    Feedback item = form.toFeedback(ID, "DTV07", Forms.NOW, Forms.NUMBERS, new PersonalDataGuard());
    FeedbackBounds.check(item.withCode("PA-261122-0000-0000"));
    assertThat(item.matter().title()).hasSizeLessThanOrEqualTo(FeedbackBounds.TITLE_MAX);
  }

  @Test
  void whoChangesWhatWasReadBackReadsItBackAgain() {
    assertThat(GARBAGE.isReadBack()).isTrue();
    assertThat(GARBAGE.with(Field.TITLE, "Rác").isReadBack()).isFalse();
    assertThat(GARBAGE.with(Field.PHONE, "0912345679").isReadBack()).isFalse();
    assertThat(GARBAGE.with(Field.COORDINATES, "").isReadBack()).isTrue();
    assertThat(FeedbackForm.of(GARBAGE.fields()).isReadBack()).isTrue();
  }

  @Test
  void consentNeedsTheYesTheTimeTheChannelAndTheVersion() {
    assertThat(GARBAGE.consent()).isPresent();
    assertThat(GARBAGE.with(Field.MAY_FILE, false).consent()).isEmpty();
    assertThat(GARBAGE.with(Field.CONSENT_AT, "").consent()).isEmpty();
    assertThat(GARBAGE.with(Field.CONSENT_CHANNEL, "").consent()).isEmpty();
    assertThat(GARBAGE.with(Field.CONSENT_VERSION, "").consent()).isEmpty();
    assertThat(FeedbackForm.EMPTY.purposes()).isEmpty();
  }
}
