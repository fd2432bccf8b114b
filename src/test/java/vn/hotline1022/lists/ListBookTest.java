package vn.hotline1022.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.lists.ListSamples.shipped;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.hotline1022.Rounds;

/** What stands when edits lie over what the program comes with. */
class ListBookTest {
  private final List<ListEntry> defaults = ListSamples.defaults();

  @Test
  void anEditLiesOverTheDefaultAndANewEntryStandsBesideIt() {
    ListBook book =
        ListBook.over(defaults, List.of(ListSamples.busRenamed(), ListSamples.newReason()));
    assertThat(book.of(ListKind.REASON, "USE"))
        .extracting(ListEntry::vi)
        .contains("Xe buýt và đường sắt đô thị", "Hoá đơn nước sạch")
        .doesNotContain("Xe buýt");
    assertThat(book.of(ListKind.REASON, "USE").getLast()).isEqualTo(ListSamples.newReason());
    assertThat(book.all(ListKind.REASON)).hasSize(58);
  }

  @Test
  void aNewerVersionOfTheDefaultsAddsItsEntriesAndUndoesNoEdit() {
    List<ListEntry> newer = new ArrayList<>(defaults);
    ListEntry bus = shipped(ListKind.REASON, "USE", "BUS");
    newer.replaceAll(
        entry -> entry.equals(bus) ? bus.withNames("Xe buýt, tàu", "Bus, rail") : entry);
    newer.add(ListSamples.newReason());
    ListEntry retired = shipped(ListKind.BREAK, "", "TECH").withRetired(true);
    ListBook book = ListBook.over(newer, List.of(ListSamples.busRenamed(), retired));
    assertThat(book.find(bus.id())).contains(ListSamples.busRenamed());
    assertThat(book.find(retired.id())).contains(retired);
    assertThat(book.find(ListSamples.newReason().id())).isPresent();
  }

  @Test
  void whatTheRulesNeedIsNeverRetiredWhateverSomeRecordSays() {
    List<ListEntry> allRetired =
        defaults.stream()
            .filter(entry -> entry.kind() == ListKind.DISPOSITION)
            .map(entry -> entry.withRetired(true))
            .toList();
    ListBook book = ListBook.over(defaults, allRetired);
    assertThat(book.all(ListKind.DISPOSITION))
        .filteredOn(entry -> !entry.retired())
        .extracting(ListEntry::code)
        .contains("NOT_POSSIBLE", "SILENT", "PRANK", "ABUSE", "MISDIAL", "CALLBACK", "DROPPED")
        .doesNotContain("STOPPED", "BUSY");
  }

  @Test
  void aListThatTwoDesksEmptiedTogetherKeepsItsFirstEntry() {
    List<ListEntry> retired =
        defaults.stream()
            .filter(entry -> entry.kind() == ListKind.BREAK || entry.kind() == ListKind.SHIFT)
            .map(entry -> entry.withRetired(true))
            .toList();
    ListBook book = ListBook.over(defaults, retired);
    for (ListKind kind : List.of(ListKind.BREAK, ListKind.SHIFT)) {
      assertThat(book.all(kind)).filteredOn(entry -> !entry.retired()).hasSize(1);
      assertThat(book.all(kind).getFirst().retired()).isFalse();
    }
  }

  @Test
  void anEntryOfTheProgramStaysBelowItsGroupWhateverSomeRecordSays() {
    ListEntry moved =
        new ListEntry(ListKind.REASON, "", "BUS", "Xe buýt", "Bus", 0, false, Optional.empty());
    ListBook book = ListBook.over(defaults, List.of(moved));
    assertThat(book.of(ListKind.REASON, "")).extracting(ListEntry::code).doesNotContain("BUS");
    assertThat(book.of(ListKind.REASON, "USE").getFirst().code()).isEqualTo("BUS");
  }

  @Test
  void oneStepUpOrDownChangesOneEntry() {
    ListBook book = ListBook.over(defaults, List.of());
    ListEntry rest = shipped(ListKind.BREAK, "", "REST");
    assertThat(book.moved(rest, false)).hasSize(1);
    assertThat(codes(after(book.moved(rest, false)), ListKind.BREAK)).startsWith("REST", "MEAL");
    assertThat(codes(after(book.moved(rest, true)), ListKind.BREAK))
        .startsWith("MEAL", "PERSONAL", "REST");
    ListEntry meal = shipped(ListKind.BREAK, "", "MEAL");
    assertThat(book.moved(meal, false)).isEmpty();
    assertThat(book.moved(shipped(ListKind.BREAK, "", "TECH"), true)).isEmpty();
  }

  @Test
  void thousandsOfStepsAlwaysLeadOnePlaceFurtherAndLoseNothing() {
    Random random = new Random(1022);
    List<ListEntry> edits = new ArrayList<>();
    List<String> expected =
        new ArrayList<>(codes(ListBook.over(defaults, List.of()), ListKind.BREAK));
    for (int step = 0; step < Rounds.of(20_000); step++) {
      ListBook book = ListBook.over(defaults, edits);
      int at = random.nextInt(expected.size());
      boolean down = random.nextBoolean();
      ListEntry entry = book.all(ListKind.BREAK).get(at);
      int to = down ? at + 1 : at - 1;
      if (to >= 0 && to < expected.size()) {
        Collections.swap(expected, at, to);
      }
      for (ListEntry changed : book.moved(entry, down)) {
        edits.removeIf(edit -> edit.id().equals(changed.id()));
        edits.add(changed);
      }
      assertThat(codes(ListBook.over(defaults, edits), ListKind.BREAK)).isEqualTo(expected);
    }
  }

  private ListBook after(List<ListEntry> edits) {
    return ListBook.over(defaults, edits);
  }

  private static List<String> codes(ListBook book, ListKind kind) {
    return book.all(kind).stream().map(ListEntry::code).toList();
  }
}
