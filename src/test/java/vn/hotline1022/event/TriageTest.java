package vn.hotline1022.event;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.event.Triage.Question.CHIP_CARD;
import static vn.hotline1022.event.Triage.Question.INTERNET;
import static vn.hotline1022.event.Triage.Question.SMARTPHONE;
import static vn.hotline1022.event.Triage.Question.STORE_PASSWORD;
import static vn.hotline1022.event.Triage.Question.VNEID_LEVEL_2;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.event.Triage.NotPossible;
import vn.hotline1022.event.Triage.Now;
import vn.hotline1022.event.Triage.PrepareFirst;
import vn.hotline1022.event.Triage.Question;

class TriageTest {

  @Test
  void whatWasNotAskedKeepsNobodyFromBeingHelped() {
    assertThat(Triage.NONE.verdict()).isEqualTo(new Now());
    assertThat(Triage.NONE.with(SMARTPHONE, true).verdict()).isEqualTo(new Now());
  }

  @Test
  void whoeverHasAllIsHelpedNow() {
    Triage triage = Triage.NONE;
    for (Question question : Question.values()) {
      assertThat(triage.next()).contains(question);
      triage = triage.with(question, true);
    }
    assertThat(triage.next()).isEmpty();
    assertThat(triage.verdict()).isEqualTo(new Now());
  }

  @Test
  void withoutASmartphoneNothingCanBeDoneForACauseOfTheLists() {
    Triage triage = Triage.NONE.with(INTERNET, false).with(SMARTPHONE, false);
    assertThat(triage.verdict()).isEqualTo(new NotPossible("NO_SMARTPHONE"));
    assertThat(CallListsCsv.standard().causes("NOT_POSSIBLE"))
        .anyMatch(cause -> cause.code().equals("NO_SMARTPHONE"));
  }

  @Test
  void whatIsMissingIsPreparedFirstInTheOrderOfTheQuestions() {
    Triage triage =
        Triage.NONE
            .with(VNEID_LEVEL_2, false)
            .with(STORE_PASSWORD, false)
            .with(INTERNET, false)
            .with(CHIP_CARD, false);
    assertThat(triage.verdict()).isEqualTo(new PrepareFirst(List.of(INTERNET, STORE_PASSWORD)));
    assertThat(triage.handy()).containsExactly(CHIP_CARD, VNEID_LEVEL_2);
  }

  @Test
  void withoutTheCardAndWithoutVneidTheyRegisterByTheirTelephoneNumber() {
    assertThat(Triage.NONE.with(CHIP_CARD, false).verdict()).isEqualTo(new Now());
    assertThat(Triage.NONE.with(VNEID_LEVEL_2, false).verdict()).isEqualTo(new Now());
    assertThat(Triage.NONE.with(CHIP_CARD, false).with(VNEID_LEVEL_2, false).verdict())
        .isEqualTo(new Now());
  }

  @Test
  void anAnswerIsChangedAndTakenBack() {
    Triage triage = Triage.NONE.with(INTERNET, false).with(INTERNET, true);
    assertThat(triage.has(INTERNET)).isTrue();
    assertThat(triage.lacks(INTERNET)).isFalse();
    assertThat(triage.without(INTERNET)).isEqualTo(Triage.NONE);
  }
}
