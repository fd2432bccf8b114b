package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.Asked.Standing;
import vn.hotline1022.feedback.CheckItem.Code;
import vn.hotline1022.feedback.FeedbackGateway.Question;

/** Answers as they are typed, and what becomes of them. */
class AttributeTypedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static AttributeTyped typed(Question.Type type, String... texts) {
    return AttributeTyped.of("LAMP", Askings.of("Q", type, true), List.of(texts));
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "' 12 ', 12",
    "'2,5', 2.5",
    "2.5, 2.5",
    "-3, -3",
    "0.125, 0.125",
    "'0,125', 0.125",
    "1500, 1500",
    "007, 007",
  })
  void aNumberIsReadWithEitherSign(String text, String value) {
    assertThat(typed(Question.Type.NUMBER, text).read(TODAY))
        .hasValueSatisfying(read -> assertThat(read.values()).containsExactly(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "mười hai", "12 đèn", "1.500", "1,500", "1e5", "12345678901234567", "٣"})
  void whatIsNoNumberOrCouldBeTwoIsNone(String text) {
    assertThat(typed(Question.Type.NUMBER, text).read(TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "hôm qua, 16h20, 2026-11-21T16:20:00+07:00, 21/11/2026 16:20",
    "30/12/2026, 8 giờ, 2026-12-30T08:00:00+07:00, 30/12/2026 08:00",
    "20/11, '', 2026-11-20T00:00:00+07:00, 20/11/2026",
    "2026-11-21T09:20:00Z, '', 2026-11-21T09:20:00Z, 21/11/2026 16:20",
  })
  void aMomentIsTypedLikeOtherDaysAndSentWithItsZone(
      String day, String time, String value, String words) {
    Attribute read = typed(Question.Type.MOMENT, day, time).read(TODAY).orElseThrow();
    assertThat(read.values()).containsExactly(value);
    assertThat(read.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"hôm nào, 8h", "21/11, sáng", "'', 8h", "31/2/2026, 8h"})
  void whatIsNoMomentIsNone(String day, String time) {
    assertThat(typed(Question.Type.MOMENT, day, time).read(TODAY)).isEmpty();
  }

  @Test
  void whatWasChosenIsSentByItsKeyAndReadByItsName() {
    Attribute one = typed(Question.Type.ONE_OF, "OFF").read(TODAY).orElseThrow();
    assertThat(one.several()).isFalse();
    assertThat(one.words()).isEqualTo("Không sáng");
    Attribute some = typed(Question.Type.SOME_OF, "WIRE").read(TODAY).orElseThrow();
    assertThat(some.several()).isTrue();
    assertThat(some.values()).containsExactly("WIRE");
  }

  @Test
  void whatWasAnsweredCanBeTypedOnAsItWasTyped() {
    for (Question.Type type : Question.Type.values()) {
      Question question = Askings.of("Q", type, true);
      String[] texts =
          switch (type) {
            case STRING, TEXT -> new String[] {"cột 12"};
            case NUMBER -> new String[] {"2,5"};
            case MOMENT -> new String[] {"21/11/2026", "16:20"};
            case ONE_OF -> new String[] {"OFF"};
            case SOME_OF -> new String[] {"OFF", "WIRE"};
          };
      AttributeTyped before = AttributeTyped.of("LAMP", question, List.of(texts));
      Attribute kept = before.read(TODAY).orElseThrow();
      assertThat(AttributeTyped.of("LAMP", question, kept)).as("%s", type).isEqualTo(before);
    }
  }

  private static final Question POLE = Askings.of("POLE", Question.Type.STRING, true);
  private static final Question COUNT = Askings.of("COUNT", Question.Type.NUMBER, false);
  private static final Question STATE = Askings.of("STATE", Question.Type.ONE_OF, true);
  private static final Asked LAMP =
      new Asked("LAMP", Standing.TAKEN, List.of(Askings.told("Gọi 1900 1288"), POLE, COUNT, STATE));

  private static List<Code> codes(Asked asked, AttributeTyped... typed) {
    FeedbackForm form = FeedbackForm.EMPTY.withAttributes(List.of(typed));
    return AttributeCheck.of(form, asked, TODAY).stream().map(CheckItem::code).toList();
  }

  private static AttributeTyped answer(Question question, String... texts) {
    return AttributeTyped.of("LAMP", question, List.of(texts));
  }

  @Test
  void whatTheReceiverInsistsOnIsMissingUntilItIsThere() {
    assertThat(codes(LAMP)).containsExactly(Code.ATTRIBUTE_MISSING, Code.ATTRIBUTE_MISSING);
    assertThat(codes(LAMP, answer(POLE, "12"), answer(STATE, "OFF")))
        .containsExactly(Code.ATTRIBUTES_OK);
    assertThat(codes(LAMP, answer(POLE, "  "), answer(STATE, "OFF")))
        .containsExactly(Code.ATTRIBUTE_MISSING, Code.ATTRIBUTES_OK);
    assertThat(Code.ATTRIBUTE_MISSING.status()).isEqualTo(CheckItem.Status.MISSING);
  }

  @Test
  void whatIsTypedMustBeWhatIsAskedForEvenWhenItNeedNotBeThere() {
    assertThat(codes(LAMP, answer(POLE, "12"), answer(STATE, "OFF"), answer(COUNT, "vài cái")))
        .containsExactly(Code.ATTRIBUTE_UNREADABLE, Code.ATTRIBUTES_OK);
    assertThat(codes(LAMP, answer(POLE, "12"), answer(STATE, "GONE")))
        .containsExactly(Code.ATTRIBUTE_UNREADABLE, Code.ATTRIBUTES_OK);
  }

  @Test
  void whatNobodyKnowsAnythingOfIsNotEnforcedAndAWithdrawnServiceIsSaid() {
    assertThat(codes(Asked.NOTHING)).isEmpty();
    assertThat(codes(new Asked("LAMP", Standing.UNKNOWN, LAMP.questions()))).isEmpty();
    assertThat(codes(Asked.gone("LAMP", List.of(answer(POLE, "12"))), answer(POLE, "12")))
        .containsExactly(Code.SERVICE_GONE, Code.ATTRIBUTES_OK);
  }

  @Test
  void moreThanAnItemHoldsIsSaid() {
    Question[] many = new Question[8];
    AttributeTyped[] typed = new AttributeTyped[8];
    for (int i = 0; i < 8; i++) {
      many[i] = Askings.of("T" + i, Question.Type.TEXT, false);
      typed[i] = answer(many[i], "ồ".repeat(2_000));
    }
    assertThat(codes(new Asked("LAMP", Standing.TAKEN, List.of(many)), typed))
        .containsExactly(Code.ATTRIBUTES_TOO_LONG);
  }

  @Test
  void aListWithoutAnythingInItIsAnsweredInWords() {
    Question empty = new Question("KIND", true, true, Question.Type.ONE_OF, "Loại", "", Map.of());
    Asked asked = new Asked("LAMP", Standing.TAKEN, List.of(empty));
    assertThat(asked.questions().getFirst().type()).isEqualTo(Question.Type.STRING);
  }

  @Test
  void aCorrectionChangesWhatWasTypedAndLeavesTheRest() {
    Attributes before = FeedbackSamples.pole("12");
    Asked asked = new Asked("LAMP", Standing.TAKEN, List.of(POLE, COUNT));
    assertThat(before.corrected(asked, List.of(), TODAY)).isSameAs(before);
    assertThat(before.corrected(Asked.NOTHING, List.of(), TODAY)).isSameAs(before);
    assertThat(before.corrected(asked, List.of(answer(POLE, "12")), TODAY)).isSameAs(before);
    assertThat(before.corrected(asked, List.of(answer(POLE, "")), TODAY).values())
        .containsOnlyKeys("SIGNS");
    assertThat(
            before
                .corrected(asked, List.of(answer(POLE, "13"), answer(COUNT, "2")), TODAY)
                .values())
        .isEqualTo(
            Map.of("POLE", List.of("13"), "COUNT", List.of("2"), "SIGNS", List.of("OFF", "WIRE")));
  }
}
