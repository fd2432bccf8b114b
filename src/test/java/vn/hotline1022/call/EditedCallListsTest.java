package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.lists.ListSamples.shipped;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.call.CallLists.ReasonGroup;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListSamples;

/** The lists of a call with edits over them. */
class EditedCallListsTest {
  private static final Locale VI = Locale.of("vi");

  private final CallLists standard = CallListsCsv.standard();

  @Test
  void aRetiredReasonIsOfferedNoMoreAndKeepsItsNameItsPlaceAndItsCalls() {
    CallLists lists =
        standard.with(List.of(shipped(ListKind.REASON, "USE", "BUS").withRetired(true)));
    assertThat(codes(lists, "USE")).doesNotContain("BUS").contains("PARKING");
    assertThat(lists.reasonName("BUS", VI)).isEqualTo("Xe buýt");
    assertThat(lists.reasonCodes("USE")).contains("BUS");
    assertThat(lists.groupOf("BUS").map(group -> group.group().code())).contains("USE");
    assertThat(codes(standard, "USE")).contains("BUS");
  }

  @Test
  void aRetiredGroupTakesWhatStandsBelowItAlong() {
    CallLists lists =
        standard.with(List.of(shipped(ListKind.REASON, "", "SAFETY").withRetired(true)));
    assertThat(lists.reasonGroups())
        .extracting(group -> group.group().code())
        .doesNotContain("SAFETY")
        .hasSize(standard.reasonGroups().size() - 1);
    assertThat(lists.reasonName("SCAM", VI)).isEqualTo("Nghi cuộc gọi lừa đảo");
  }

  @Test
  void aNewReasonIsOfferedBelowItsGroup() {
    CallLists lists = standard.with(List.of(ListSamples.newReason()));
    assertThat(codes(lists, "USE").getLast()).isEqualTo("WATER_BILL");
    assertThat(lists.with(List.of()).reason("WATER_BILL")).isEmpty();
  }

  @Test
  void aReasonBelowAGroupThatHasNotComeYetIsNamedButNotOffered() {
    CallLists lists =
        standard.with(
            List.of(
                new ListEntry(
                    ListKind.REASON,
                    "COMING",
                    "WATER",
                    "Nước",
                    "Water",
                    0,
                    false,
                    Optional.empty())));
    assertThat(lists.reasonName("WATER", VI)).isEqualTo("Nước");
    assertThat(lists.groupOf("WATER")).isEmpty();
    assertThat(lists.allReasonGroups()).hasSameSizeAs(standard.allReasonGroups());
  }

  @Test
  void aRetiredResultIsNamedAndStillKnownForWhatItWas() {
    CallLists lists =
        standard.with(
            List.of(
                shipped(ListKind.DISPOSITION, "", "BUSY").withRetired(true),
                shipped(ListKind.CAUSE, "NOT_POSSIBLE", "OLD_OS").withRetired(true),
                shipped(ListKind.BREAK, "", "TECH").withRetired(true)));
    assertThat(lists.dispositions(DispositionGroup.OUTBOUND))
        .extracting(Choice::code)
        .containsExactly("NO_ANSWER", "UNREACHABLE", "WRONG_NUMBER");
    assertThat(lists.dispositionName("BUSY", VI)).isEqualTo("Máy bận");
    assertThat(lists.groupOfDisposition("BUSY")).contains(DispositionGroup.OUTBOUND);
    assertThat(lists.causes("NOT_POSSIBLE")).extracting(Choice::code).doesNotContain("OLD_OS");
    assertThat(lists.causeName("NOT_POSSIBLE", "OLD_OS", VI)).isEqualTo("Máy quá cũ");
    assertThat(lists.breaks()).extracting(Choice::code).doesNotContain("TECH");
    assertThat(lists.breakName("TECH", VI)).isEqualTo("Sự cố máy");
  }

  private static List<String> codes(CallLists lists, String group) {
    return lists.reasonGroups().stream()
        .filter(it -> it.group().code().equals(group))
        .map(ReasonGroup::reasons)
        .flatMap(List::stream)
        .map(Choice::code)
        .toList();
  }
}
