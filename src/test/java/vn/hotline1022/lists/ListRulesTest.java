package vn.hotline1022.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.lists.ListSamples.shipped;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.privacy.PersonalDataGuard;

/** What is refused, and why. */
class ListRulesTest {
  private final PersonalDataGuard guard = new PersonalDataGuard();
  private final ListBook book = ListBook.over(ListSamples.defaults(), List.of());

  @Test
  void aGoodNewReasonHasNoProblem() {
    assertThat(problems(ListSamples.newReason(), true)).isEmpty();
    assertThat(problems(ListSamples.busRenamed(), false)).isEmpty();
    assertThat(problems(ListSamples.tetShift(), true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0"})
  void anEmptyNameIsRefused(String name) {
    assertThat(problems(named(name, "Water"), true)).contains(ListProblem.VI_MISSING);
    assertThat(problems(named("Nước", name), true)).contains(ListProblem.EN_MISSING);
  }

  @Test
  void aNameOf300CharactersIsRefused() {
    assertThat(problems(named("đ".repeat(300), "Water"), true))
        .containsExactly(ListProblem.TOO_LONG);
    assertThat(problems(named("đ".repeat(60), "w".repeat(60)), true)).isEmpty();
    assertThat(problems(named("Nước", "w".repeat(61)), true)).containsExactly(ListProblem.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nước\u0000sạch",
        "Nước\u0007",
        "Nước\nsạch",
        "\u202eNước sạch",
        "Nước\u200bsạch",
        "Nước\u2066 sạch",
        "Nước\ue000",
        "Nước\ud800",
        "…",
        "---",
        "😀",
        "\ufeffNước"
      })
  void hiddenCharactersAndNamesWithoutLettersAreRefused(String name) {
    assertThat(problems(named(name, "Water"), true)).contains(ListProblem.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Căn cước 001088012345", "Mã OTP là 482913", "mật khẩu: Hanoi2026"})
  void aNameWithASecretIsRefused(String name) {
    assertThat(problems(named(name, "Water"), true)).contains(ListProblem.SECRET);
  }

  @Test
  void decomposedLettersAreKeptComposedAndFoundTaken() {
    assertThat(ListRules.tidy("  Hoa\u0301 đơn   nước ")).isEqualTo("Hoá đơn nước");
    assertThat(problems(named("XE BUY\u0301T", "Rail"), true))
        .containsExactly(ListProblem.VI_TAKEN);
  }

  @Test
  void aNameTakenInTheSameListIsRefusedEvenByARetiredEntryButNotElsewhere() {
    assertThat(problems(named("xe  buýt", "Water"), true)).containsExactly(ListProblem.VI_TAKEN);
    assertThat(problems(named("Nước", "bus"), true)).containsExactly(ListProblem.EN_TAKEN);
    assertThat(problems(named("Không có mạng", "No Internet"), true)).isEmpty();
    ListEntry bus = shipped(ListKind.REASON, "USE", "BUS").withRetired(true);
    ListBook later = ListBook.over(ListSamples.defaults(), List.of(bus));
    assertThat(ListRules.problems(later, named("Xe buýt", "Bus"), true, guard))
        .containsExactly(ListProblem.VI_TAKEN, ListProblem.EN_TAKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nuoc", "NƯỚC", "1A", "_A", "A B", "A-B", "A.B", "../A", "A'B", "A\n"})
  void aCodeThatIsNoneIsRefused(String code) {
    assertThat(problems(coded("USE", code), true)).contains(ListProblem.CODE_SHAPE);
  }

  @Test
  void aCodeIsGivenOnce() {
    assertThat(problems(coded("USE", "BUS"), true)).contains(ListProblem.CODE_TAKEN);
    assertThat(problems(coded("INSTALL", "BUS"), true)).contains(ListProblem.CODE_TAKEN);
    assertThat(problems(coded("USE", "USE"), true)).contains(ListProblem.CODE_TAKEN);
    ListEntry locked =
        new ListEntry(ListKind.BREAK, "", "LOCKED", "Khoá", "Lock", 0, false, Optional.empty());
    assertThat(problems(locked, true)).containsExactly(ListProblem.CODE_TAKEN);
  }

  @Test
  void whatStandsBelowNothingIsRefused() {
    assertThat(problems(coded("NOWHERE", "WATER"), true))
        .containsExactly(ListProblem.GROUP_MISSING);
    assertThat(problems(coded("BUS", "WATER"), true)).containsExactly(ListProblem.GROUP_MISSING);
    assertThat(problems(coded("", "WATER"), true)).isEmpty();
  }

  @Test
  void officesDoNotOpenOverMidnight() {
    ListEntry morning = OfficeTimes.standard().getFirst();
    assertThat(problems(morning, false)).isEmpty();
    Hours night = new Hours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    assertThat(problems(morning.withHours(night), false)).containsExactly(ListProblem.HOURS);
  }

  @Test
  void aShiftHasHoursThatDiffer() {
    LocalTime seven = LocalTime.of(7, 0);
    ListEntry tet = ListSamples.tetShift();
    assertThat(problems(tet.withHours(new Hours(seven, seven)), true))
        .containsExactly(ListProblem.HOURS);
    ListEntry none =
        new ListEntry(ListKind.SHIFT, "", "X", "Ca", "Shift", 0, false, Optional.empty());
    assertThat(problems(none, true)).containsExactly(ListProblem.HOURS);
  }

  @ParameterizedTest
  @CsvSource({
    "SILENT,KEY",
    "PRANK,KEY",
    "ABUSE,KEY",
    "MISDIAL,KEY",
    "DROPPED,KEY",
    "CALLBACK,PROMISE",
    "ESCALATED,FAULT",
    "RESOLVED,FIGURES",
    "INFORMED,FIGURES",
    "NOT_POSSIBLE,CAUSE"
  })
  void whatARuleNeedsMayBeRenamedButNotRetired(String code, ListNeed need) {
    ListEntry entry = shipped(ListKind.DISPOSITION, "", code);
    assertThat(ListRules.need(entry)).contains(need);
    assertThat(ListRules.whyStays(book, entry)).contains(ListProblem.NEEDED);
    assertThat(problems(entry.withNames("Kết quả " + code, "Result " + code), false)).isEmpty();
  }

  @Test
  void theLastOfAListStaysButTheLastReasonOfAGroupMayGo() {
    List<ListEntry> others =
        ListSamples.defaults().stream()
            .filter(entry -> entry.kind() == ListKind.BREAK && !entry.code().equals("TECH"))
            .map(entry -> entry.withRetired(true))
            .toList();
    ListBook nearlyEmpty = ListBook.over(ListSamples.defaults(), others);
    ListEntry last = shipped(ListKind.BREAK, "", "TECH");
    assertThat(ListRules.whyStays(book, last)).isEmpty();
    assertThat(ListRules.whyStays(nearlyEmpty, last)).contains(ListProblem.LAST);
    List<ListEntry> safety =
        List.of(
            shipped(ListKind.REASON, "SAFETY", "SCAM").withRetired(true),
            shipped(ListKind.REASON, "SAFETY", "FAKE_APP").withRetired(true));
    ListBook lessSafety = ListBook.over(ListSamples.defaults(), safety);
    assertThat(ListRules.whyStays(lessSafety, shipped(ListKind.REASON, "SAFETY", "ACCOUNT_TAKEN")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Hoá đơn nước sạch,HOA_DON_NUOC_SACH",
    "Đổi số,DOI_SO",
    "  VNeID (mức 2) ,VNEID_MUC_2",
    "3G/4G,G_4G",
    "😀,''",
    "Привет,''"
  })
  void aCodeIsProposedFromTheName(String name, String code) {
    assertThat(ListRules.codeOf(name)).isEqualTo(code);
    assertThat(ListRules.codeOf("đường ".repeat(40))).hasSizeLessThanOrEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({
    "7,07:00",
    "7:30,07:30",
    "07:30,07:30",
    "7h30,07:30",
    "22h,22:00",
    "0,00:00",
    "23:59,23:59"
  })
  void timesAreReadAsPeopleTypeThem(String typed, LocalTime read) {
    assertThat(Hours.parse(typed)).contains(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "7:60", "7:3", "bảy", "-7", "7:30:00", "07.30", "٧", "1e1"})
  void whatIsNoTimeIsNotRead(String typed) {
    assertThat(Hours.parse(typed)).isEmpty();
  }

  private Set<ListProblem> problems(ListEntry entry, boolean isNew) {
    return ListRules.problems(book, entry, isNew, guard);
  }

  private static ListEntry named(String vi, String en) {
    return ListSamples.newReason().withNames(vi, en);
  }

  private static ListEntry coded(String group, String code) {
    return new ListEntry(ListKind.REASON, group, code, "Nước", "Water", 0, false, Optional.empty());
  }
}
