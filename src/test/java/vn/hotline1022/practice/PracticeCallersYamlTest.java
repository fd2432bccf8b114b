package vn.hotline1022.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.practice.Wish.Kind;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;

/** The invented callers that are shipped: complete, and what they wish for exists. */
class PracticeCallersYamlTest {
  private static final Set<Kind> CHOICES =
      EnumSet.of(Kind.REASON, Kind.GUIDE, Kind.FEEDBACK, Kind.OUTCOME);

  private final List<PracticeCaller> callers = PracticeCallersYaml.shipped();

  @Test
  void thereAreEnoughOfThemEachWithAnIdOfTheirOwn() {
    assertThat(callers).hasSizeGreaterThanOrEqualTo(8);
    assertThat(callers).extracting(PracticeCaller::id).doesNotHaveDuplicates();
    assertThat(callers).extracting(PracticeCaller::phone).doesNotHaveDuplicates();
    assertThat(callers)
        .extracting(PracticeCaller::id)
        .contains(
            "register",
            "chip-card",
            "password",
            "old-phone",
            "rubbish",
            "petition",
            "misdial",
            "angry",
            "for-mother");
  }

  @Test
  void everyCardIsComplete() {
    assertThat(callers)
        .allSatisfy(
            caller -> {
              assertThat(
                      List.of(
                          caller.title(), caller.who(), caller.says(), caller.wants(), caller.id()))
                  .noneMatch(String::isBlank);
              assertThat(caller.replies()).isNotEmpty();
              assertThat(caller.wishes())
                  .isNotEmpty()
                  .extracting(Wish::kind)
                  .doesNotHaveDuplicates()
                  .contains(Kind.OUTCOME);
              assertThat(new PhoneNumbers().parse(caller.phone()).kind())
                  .isEqualTo(PhoneNumber.Kind.MOBILE);
            });
  }

  @Test
  void allOfTheKindsAreWishedForBySomebody() {
    assertThat(
            callers.stream()
                .flatMap(caller -> caller.wishes().stream())
                .map(Wish::kind)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Kind.values());
  }

  @Test
  void whatIsWishedForExists() {
    CallLists lists = CallListsCsv.standard();
    for (PracticeCaller caller : callers) {
      for (Wish wish : caller.wishes()) {
        assertThat(wish.any().isEmpty())
            .as(caller.id())
            .isNotEqualTo(CHOICES.contains(wish.kind()));
        assertThat(wish.any())
            .as(caller.id() + " " + wish.kind())
            .allMatch(
                code ->
                    switch (wish.kind()) {
                      case REASON -> lists.reason(code).isPresent();
                      case OUTCOME -> lists.disposition(code).isPresent();
                      case GUIDE -> ShippedGuides.guides().latest(code).isPresent();
                      case FEEDBACK -> EnumSet.allOf(FeedbackKind.class).toString().contains(code);
                      case NUMBER, CALLER, HELPED, CONSENT, PROMISE, NOTES -> false;
                    });
      }
    }
  }
}
