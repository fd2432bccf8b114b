package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;

/** Categories and grounds as the program comes with them, and as they are edited. */
class FeedbackListsTest {
  private static final Locale VI = Locale.of("vi");
  private static final List<ListEntry> DEFAULTS = CallListsCsv.standard().defaults();

  private final FeedbackLists lists = FeedbackLists.of(CallListsCsv.standard().book());

  @Test
  void theCitysCategoriesAreOfferedInTheirOrder() {
    assertThat(lists.categories())
        .extracting(category -> category.main().vi())
        .containsExactly(
            "Môi trường",
            "Trật tự đô thị",
            "Giao thông",
            "Điện – chiếu sáng",
            "Cấp thoát nước",
            "An ninh",
            "An toàn thực phẩm",
            "Y tế – giáo dục",
            "Thủ tục hành chính",
            "Lĩnh vực khác");
  }

  @Test
  void aCategoryIsNamedWithWhatItStandsBelow() {
    assertThat(lists.categoryName("GARBAGE", VI)).isEqualTo("Môi trường › Rác thải");
    assertThat(lists.categoryName("ENVIRONMENT", VI)).isEqualTo("Môi trường");
    assertThat(lists.mainName("STREET_LIGHT", Locale.ENGLISH)).isEqualTo("Power and lighting");
    assertThat(lists.categoryName("IHANOI_77", VI)).isEqualTo("IHANOI_77");
    assertThat(lists.codes("FOOD")).containsExactly("FOOD", "FOOD_HYGIENE", "FOOD_ORIGIN");
    assertThat(lists.codes("GARBAGE")).containsExactly("GARBAGE");
  }

  @Test
  void whatIsRetiredKeepsItsNameAndIsNotOffered() {
    ListEntry noise =
        DEFAULTS.stream().filter(entry -> entry.code().equals("NOISE")).findFirst().orElseThrow();
    FeedbackLists edited =
        FeedbackLists.of(ListBook.over(DEFAULTS, List.of(noise.withRetired(true))));
    assertThat(edited.categories().getFirst().below())
        .extracting(ListEntry::code)
        .contains("GARBAGE")
        .doesNotContain("NOISE");
    assertThat(edited.categoryName("NOISE", VI)).isEqualTo("Môi trường › Tiếng ồn");
  }

  @Test
  void groundsOfRefusalAreThereWithTheirOrigin() {
    assertThat(lists.refusals()).hasSize(12);
    assertThat(lists.refusalName("PLACE_UNCLEAR", VI)).isEqualTo("Không rõ địa điểm");
    assertThat(lists.refusalName("X", VI)).isEqualTo("X");
    assertThat(DEFAULTS)
        .filteredOn(entry -> entry.kind() == ListKind.REFUSAL)
        .extracting(ListEntry::group)
        .containsOnly("sourced", "ours");
  }
}
