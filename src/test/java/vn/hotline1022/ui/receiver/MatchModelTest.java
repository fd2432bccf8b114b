package vn.hotline1022.ui.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hotline1022.feedback.Receivers;
import vn.hotline1022.feedback.ServiceMatching.Goes;

/** Categories on one side and services on the other. */
class MatchModelTest {
  private final ReceiverBench desk = ReceiverBench.inUse(Map.of("ENVIRONMENT", "17"));
  private final MatchModel model = desk.model.match();

  private List<String> codes() {
    return model.rows().items().stream().map(MatchRow::code).toList();
  }

  private MatchRow row(String code) {
    return model.rows().items().stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private List<String> offered() {
    return model.options().items().stream()
        .map(
            option ->
                switch (option) {
                  case ServiceOption.AsAbove _ -> "above";
                  case ServiceOption.ByHand _ -> "hand";
                  case ServiceOption.Take take -> take.service().code();
                })
        .toList();
  }

  @Test
  void mainCategoriesStandThereAndBelowThemOnlyWhatHasSomethingToSay() {
    assertThat(codes())
        .containsExactly(
            "ENVIRONMENT",
            "URBAN_ORDER",
            "PAVEMENT",
            "TRAFFIC",
            "POWER_LIGHT",
            "STREET_LIGHT",
            "POWER_CUT",
            "WATER",
            "MANHOLE",
            "SECURITY",
            "FOOD",
            "HEALTH_EDUCATION",
            "ADMINISTRATION",
            "OTHER_FEEDBACK");
    model.rows().select("TRAFFIC");
    model.unfold(true);
    assertThat(codes()).contains("ROAD_DAMAGE", "BUS_SERVICE");
    assertThat(model.rows().selected().get().map(MatchRow::code)).contains("TRAFFIC");
    model.rows().select("BUS_SERVICE");
    model.unfold(false);
    assertThat(codes()).doesNotContain("BUS_SERVICE");
    assertThat(model.rows().selected().get().map(MatchRow::code)).contains("TRAFFIC");
  }

  @Test
  void aServiceIsFoundWithoutAccentsTakenAndTheNextCategoryIsOpen() {
    model.rows().select("WATER");
    assertThat(offered()).startsWith("above", "hand", "17").hasSize(12);
    model.words().set("ho ga");
    assertThat(offered()).containsExactly("40");
    model.pick();
    assertThat(model.matching().get().services()).containsEntry("WATER", "40");
    assertThat(row("WATER").goes()).isEqualTo(new Goes.To(Receivers.SERVICES.get(6)));
    assertThat(codes()).as("it stands for all below it").doesNotContain("MANHOLE");
    assertThat(model.rows().selected().get().map(MatchRow::code)).contains("SECURITY");
    assertThat(model.words().get()).isEmpty();
    assertThat(desk.model.unsaved().get()).isTrue();
  }

  @Test
  void whatIsProposedIsMarkedForEnterAndItsQuestionsAreCounted() {
    model.rows().select("STREET_LIGHT");
    assertThat(model.options().selected().get())
        .contains(new ServiceOption.Take(Receivers.SERVICES.get(4), 1, true));
    model.pick();
    assertThat(model.matching().get().services()).containsEntry("STREET_LIGHT", "30");
    assertThat(model.proposals().get()).hasSize(6);
    model.accept();
    assertThat(model.proposals().get()).isEmpty();
    assertThat(model.matching().get().services()).hasSize(8);
  }

  @Test
  void byHandAndAsAboveAreChoicesToo() {
    model.rows().select("ENVIRONMENT");
    model.unfold(true);
    model.rows().select("NOISE");
    model.move(1);
    model.pick();
    assertThat(model.matching().get().services()).containsEntry("NOISE", "");
    assertThat(row("NOISE").goes()).isEqualTo(new Goes.ByHand());
    model.rows().select("NOISE");
    assertThat(model.options().selected().get()).contains(new ServiceOption.ByHand());
    model.clear();
    assertThat(row("NOISE").goes()).isEqualTo(new Goes.To(Receivers.SERVICES.get(0)));
    assertThat(row("NOISE").own()).isFalse();
  }

  @Test
  void aServiceThatIsGoneIsMarkedWithWhatWaits() {
    desk.kept.waiting = Map.of("GARBAGE", 3);
    desk.receiver.says(desk.offer(Receivers.without("17")));
    desk.model.refresh();
    desk.model.test();
    assertThat(row("ENVIRONMENT").goes()).isEqualTo(new Goes.Gone("17"));
    assertThat(row("ENVIRONMENT").waiting()).isEqualTo(3);
    assertThat(model.matching().get().services()).containsEntry("ENVIRONMENT", "17");
    assertThat(model.matching().get().gone()).containsExactly("ENVIRONMENT");
  }

  @Test
  void categoriesFollowTheListsWhileTheDeskRuns() {
    model.rows().select("FOOD");
    desk.bench.listsInUse.set(desk.bench.lists);
    assertThat(codes()).contains("FOOD");
    assertThat(model.rows().selected().get().map(MatchRow::code)).contains("FOOD");
  }
}
