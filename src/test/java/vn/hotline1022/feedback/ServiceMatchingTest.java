package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.feedback.FeedbackGateway.Service;
import vn.hotline1022.feedback.ServiceMatching.Goes;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;

/** Which category goes to which service, what is proposed, what is left and what is gone. */
class ServiceMatchingTest {
  private static final List<ListEntry> DEFAULTS = CallListsCsv.standard().defaults();
  private static final FeedbackLists LISTS = FeedbackLists.of(CallListsCsv.standard().book());

  private static ServiceMatching matching(List<Service> services, Map<String, String> matched) {
    return new ServiceMatching(LISTS, Receivers.offer(Receivers.YESTERDAY, services), matched);
  }

  private static ServiceMatching matching(Map<String, String> matched) {
    return matching(Receivers.SERVICES, matched);
  }

  private static String to(ServiceMatching matching, String category) {
    return switch (matching.goes(category)) {
      case Goes.To to -> to.service().code();
      case Goes.Gone gone -> "gone " + gone.service();
      case Goes.ByHand _ -> "by hand";
      case Goes.Nowhere _ -> "nowhere";
    };
  }

  @Test
  void aMainCategoryStandsForAllBelowItThatSayNothingThemselves() {
    ServiceMatching matching = matching(Map.of("ENVIRONMENT", "17", "NOISE", "18"));
    assertThat(to(matching, "ENVIRONMENT")).isEqualTo("17");
    assertThat(to(matching, "GARBAGE")).isEqualTo("17");
    assertThat(to(matching, "NOISE")).isEqualTo("18");
    assertThat(to(matching, "STREET_LIGHT")).isEqualTo("nowhere");
    assertThat(matching.isOwn("GARBAGE")).isFalse();
  }

  @Test
  void whatIsFiledByHandIsDecidedTooAlsoBelowWhatIsMatched() {
    ServiceMatching matching = matching(Map.of("ENVIRONMENT", "17", "NOISE", "", "FOOD", ""));
    assertThat(to(matching, "NOISE")).isEqualTo("by hand");
    assertThat(to(matching, "FOOD_HYGIENE")).isEqualTo("by hand");
    assertThat(matching.unmatched()).doesNotContain("ENVIRONMENT", "FOOD").contains("WATER");
    assertThat(matching.proposals()).doesNotContainKeys("NOISE", "FOOD");
  }

  @Test
  void whatIsLeftIsCountedByMainCategories() {
    assertThat(matching(Map.of()).unmatched()).hasSize(10);
    ServiceMatching partly = matching(Map.of("GARBAGE", "17", "NOISE", "18", "FOOD", "50"));
    assertThat(partly.unmatched()).hasSize(9).contains("ENVIRONMENT").doesNotContain("FOOD");
    assertThat(partly.open("ENVIRONMENT")).isEqualTo(3);
    assertThat(partly.open("GARBAGE")).isZero();
    assertThat(partly.open("TREES")).isEqualTo(1);
    assertThat(partly.with("OTHER_FEEDBACK", "61").open("OTHER_FEEDBACK")).isZero();
  }

  @Test
  void equalAndSimilarNamesAreProposedAndNothingElse() {
    assertThat(matching(Map.of()).proposals())
        .hasSize(10)
        .containsEntry("FOOD", Receivers.SERVICES.get(7))
        .containsEntry("ADMINISTRATION", Receivers.SERVICES.get(8))
        .containsEntry("SECURITY", Receivers.SERVICES.get(9))
        .containsEntry("GARBAGE", Receivers.SERVICES.get(0))
        .containsEntry("NOISE", Receivers.SERVICES.get(1))
        .containsEntry("TREES", Receivers.SERVICES.get(2))
        .containsEntry("PAVEMENT", Receivers.SERVICES.get(3))
        .containsEntry("STREET_LIGHT", Receivers.SERVICES.get(4))
        .containsEntry("POWER_CUT", Receivers.SERVICES.get(5))
        .containsEntry("MANHOLE", Receivers.SERVICES.get(6));
  }

  @Test
  void namesAreTheSameHoweverTheyAreComposedAndInEitherLanguage() {
    Service decomposed =
        Receivers.service(
            "n", Normalizer.normalize("TIẾNG ỒN", Normalizer.Form.NFD), "Môi trường", false);
    Service english = Receivers.service("w", "Wrong parking", "", false);
    assertThat(matching(List.of(decomposed, english), Map.of()).proposals())
        .containsOnly(Map.entry("NOISE", decomposed), Map.entry("PARKING_WRONG", english));
  }

  @Test
  void betweenTwoServicesThatWouldDoAsWellNothingIsProposed() {
    List<Service> two = Receivers.with(Receivers.service("16", "Rác thải xây dựng", "", false));
    assertThat(matching(two, Map.of()).proposals()).doesNotContainKey("GARBAGE");
    List<Service> exact = Receivers.with(Receivers.service("15", "Rác thải", "", false));
    assertThat(matching(exact, Map.of()).proposals().get("GARBAGE").code()).isEqualTo("15");
  }

  @Test
  void nothingIsProposedForWhatGoesSomewhereByItsMainCategory() {
    ServiceMatching matching = matching(Map.of("ENVIRONMENT", "19"));
    assertThat(matching.proposals()).doesNotContainKeys("GARBAGE", "NOISE", "TREES");
    ServiceMatching all = matching(Map.of()).accepted();
    assertThat(all.proposals()).isEmpty();
    assertThat(all.services()).hasSize(10).containsEntry("GARBAGE", "17");
    assertThat(all.unmatched()).hasSize(7).doesNotContain("SECURITY");
  }

  @Test
  void aServiceThatIsGoneIsSaidWithWhatHangsOnItAndReplacedByAProposal() {
    Map<String, String> matched = Map.of("ENVIRONMENT", "17", "NOISE", "99", "TREES", "19");
    ServiceMatching matching = matching(Receivers.without("17"), matched);
    assertThat(matching.gone()).containsExactly("ENVIRONMENT", "NOISE");
    assertThat(to(matching, "GARBAGE")).isEqualTo("gone 17");
    Map<String, Integer> waiting = Map.of("GARBAGE", 3, "NOISE", 2, "TREES", 4, "WATER_CUT", 5);
    assertThat(matching.hanging("ENVIRONMENT", waiting)).isEqualTo(3);
    assertThat(matching.hanging("NOISE", waiting)).isEqualTo(2);
    assertThat(matching.hanging("WATER", waiting)).isEqualTo(5);
    assertThat(matching.proposals().get("NOISE").code()).isEqualTo("18");
    assertThat(to(matching.accepted(), "NOISE")).isEqualTo("18");
    assertThat(to(matching.without("TREES"), "TREES")).isEqualTo("gone 17");
  }

  @Test
  void withoutAListNothingIsGoneAndNothingProposed() {
    ServiceMatching matching =
        new ServiceMatching(LISTS, ReceiverOffer.NONE, Map.of("ENVIRONMENT", "17"));
    assertThat(to(matching, "GARBAGE")).isEqualTo("17");
    assertThat(matching.gone()).isEmpty();
    assertThat(matching.proposals()).isEmpty();
  }

  @Test
  void aRetiredCategoryIsNoWorkAnyMore() {
    ListEntry noise =
        CallListsCsv.standard()
            .book()
            .find(ListEntry.id(ListKind.FEEDBACK_CATEGORY, "", "NOISE"))
            .orElseThrow();
    FeedbackLists lists =
        FeedbackLists.of(ListBook.over(DEFAULTS, List.of(noise.withRetired(true))));
    ServiceMatching matching =
        new ServiceMatching(
            lists, Receivers.offer(Receivers.YESTERDAY, Receivers.SERVICES), Map.of());
    assertThat(matching.open("ENVIRONMENT")).isEqualTo(4);
    assertThat(matching.proposals()).doesNotContainKey("NOISE");
  }
}
