package vn.hotline1022.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.lists.Days;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListProblem;
import vn.hotline1022.lists.ListSamples;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Role;

/** Editing the lists, without a window. */
class ListsViewModelTest {
  private final ListsBench bench = new ListsBench(Role.SUPERVISOR);
  private final ListsViewModel lists = bench.model.lists();
  private final ListEditor editor = lists.editor();

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyWhoMayEditTheListsCanChangeAnythingThroughTheModel(Role role) {
    ListsBench somebody = new ListsBench(role);
    ListsViewModel theirs = somebody.model.lists();
    boolean may = role.may(Permission.EDIT_LISTS);
    assertThat(somebody.model.mayEdit()).isEqualTo(may);
    open(theirs, ListKind.BREAK, "", "REST");
    theirs.retireOrBringBack();
    theirs.move(true);
    theirs.correct();
    assertThat(theirs.editor().form().open().get()).isEqualTo(may);
    theirs.editor().form().close();
    theirs.create();
    assertThat(theirs.editor().form().open().get()).isEqualTo(may);
    theirs.editor().vi().set("Hiến máu");
    theirs.editor().en().set("Giving blood");
    theirs.save();
    assertThat(somebody.edits.edits()).hasSize(may ? 2 : 0);
    assertThat(theirs.fault().get()).isEqualTo(may ? null : new Fault.NotAllowed());
    assertThat(somebody.heard).hasSize(may ? 3 : 0);
  }

  @Test
  void aNewEntryStandsBehindTheOthersOfTheGroupThatWasOpen() {
    open(lists, ListKind.REASON, "USE", "BUS");
    lists.create();
    assertThat(editor.group().get()).isEqualTo("USE");
    editor.vi().set("Hoá đơn nước sạch");
    assertThat(editor.code().get()).isEqualTo("HOA_DON_NUOC_SACH");
    editor.code().set("WATER_BILL");
    editor.vi().set("Hoá đơn nước");
    editor.en().set("Water bill");
    lists.save();
    assertThat(editor.form().open().get()).isFalse();
    assertThat(lists.list().selected().get().map(ListEntry::code)).contains("WATER_BILL");
    assertThat(lists.book().of(ListKind.REASON, "USE").getLast().code()).isEqualTo("WATER_BILL");
    assertThat(bench.heard).hasSize(1);
  }

  @Test
  void aRenamedEntryKeepsItsCodeAndItsPlace() {
    open(lists, ListKind.REASON, "USE", "BUS");
    int place = lists.list().items().indexOf(lists.list().selected().get().orElseThrow());
    lists.correct();
    editor.code().set("METRO");
    editor.vi().set(" Xe buýt  và metro ");
    lists.save();
    ListEntry renamed = lists.list().items().get(place);
    assertThat(renamed.code()).isEqualTo("BUS");
    assertThat(renamed.vi()).isEqualTo("Xe buýt và metro");
    assertThat(lists.history().get()).hasSize(1);
  }

  @Test
  void theDaysOfTetAreChangedAsTheCityDecides() {
    open(lists, ListKind.HOLIDAY, "", "TET_NGUYEN_DAN_2027");
    lists.correct();
    assertThat(editor.from().get()).isEqualTo("05/02/2027");
    editor.from().set("4/2/2027");
    editor.to().set("12/02/2027");
    lists.save();
    assertThat(editor.form().open().get()).isFalse();
    assertThat(lists.list().selected().get().flatMap(ListEntry::days).map(Days::text))
        .contains("04/02/2027 – 12/02/2027");
  }

  @Test
  void aSingleDayOffIsTypedOnceAndStandsByItsDate() {
    lists.kind().set(ListKind.HOLIDAY);
    lists.create();
    editor.vi().set("Ngày bầu cử 2026");
    editor.en().set("Election day 2026");
    editor.from().set("15/3/2026");
    lists.save();
    assertThat(lists.list().items().get(2).code()).isEqualTo("NGAY_BAU_CU_2026");
    lists.move(true);
    assertThat(bench.edits.edits()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "30/2/2027, ''", "12/2/2027, 4/2/2027", "1/1/2027, 1/6/2027"})
  void daysThatAreNoneAreRefused(String from, String to) {
    open(lists, ListKind.HOLIDAY, "", "TET_NGUYEN_DAN_2027");
    lists.correct();
    editor.from().set(from);
    editor.to().set(to);
    lists.save();
    assertThat(editor.problems().get()).containsExactly(ListProblem.DAYS);
    assertThat(bench.edits.edits()).isEmpty();
  }

  @Test
  void savingWithoutAnyChangeWritesNothing() {
    open(lists, ListKind.REASON, "USE", "BUS");
    lists.correct();
    lists.save();
    assertThat(editor.form().open().get()).isFalse();
    assertThat(bench.edits.edits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Xe buýt", "Nước\u0000", "\u202eNước", "001088012345"})
  void nonsenseIsRefusedAndStaysAsItWasTyped(String name) {
    open(lists, ListKind.REASON, "USE", "PARKING");
    lists.correct();
    editor.vi().set(name);
    lists.save();
    assertThat(editor.problems().get()).isNotEmpty();
    assertThat(editor.form().open().get()).isTrue();
    assertThat(editor.vi().get()).isEqualTo(name);
    assertThat(bench.edits.edits()).isEmpty();
  }

  @Test
  void whatARuleNeedsIsNotRetiredAndItSaysSo() {
    open(lists, ListKind.DISPOSITION, "", "NOT_POSSIBLE");
    lists.retireOrBringBack();
    assertThat(lists.refused().get()).contains(ListProblem.NEEDED);
    assertThat(bench.edits.edits()).isEmpty();
    open(lists, ListKind.DISPOSITION, "", "STOPPED");
    assertThat(lists.refused().get()).isEmpty();
  }

  @Test
  void retiredThenBroughtBackItIsAsItWas() {
    open(lists, ListKind.BREAK, "", "TECH");
    ListEntry before = lists.list().selected().get().orElseThrow();
    lists.retireOrBringBack();
    assertThat(lists.list().selected().get()).contains(before.withRetired(true));
    lists.retireOrBringBack();
    assertThat(lists.list().selected().get()).contains(before);
    assertThat(lists.history().get()).hasSize(2);
  }

  @Test
  void whatIsTypedStaysWhenAnotherDeskChangesTheListAndItsMoveIsKept() {
    open(lists, ListKind.BREAK, "", "REST");
    lists.correct();
    editor.vi().set("Nghỉ giải lao");
    ListEntry rest = ListSamples.shipped(ListKind.BREAK, "", "REST");
    bench.edits.write(List.of(rest.withRank(7)), "TC01");
    lists.refresh();
    assertThat(editor.vi().get()).isEqualTo("Nghỉ giải lao");
    lists.save();
    assertThat(lists.book().find(rest.id()))
        .contains(rest.withRank(7).withNames("Nghỉ giải lao", rest.en()));
  }

  @Test
  void aFullDiskKeepsWhatWasTypedAndChangesNothing() {
    bench.edits.failWith(new Fault.DiskFull());
    open(lists, ListKind.BREAK, "", "REST");
    lists.correct();
    editor.vi().set("Nghỉ giải lao");
    lists.save();
    assertThat(lists.fault().get()).isEqualTo(new Fault.DiskFull());
    assertThat(editor.form().open().get()).isTrue();
    assertThat(bench.heard).isEmpty();
    bench.edits.failWith(null);
    lists.save();
    assertThat(lists.fault().get()).isNull();
    assertThat(bench.heard).hasSize(1);
  }

  @Test
  void aShiftMayPassMidnight() {
    ListsViewModel shifts = bench.model.shifts();
    shifts.create();
    shifts.editor().vi().set("Tăng cường Tết");
    shifts.editor().en().set("Tết support");
    shifts.editor().from().set("18h30");
    shifts.editor().to().set("24");
    shifts.save();
    assertThat(shifts.editor().problems().get()).containsExactly(ListProblem.HOURS);
    shifts.editor().to().set("0:30");
    shifts.save();
    assertThat(shifts.list().selected().get().flatMap(ListEntry::hours))
        .isEqualTo(ListSamples.tetShift().hours());
  }

  @Test
  void whatWasBeingWrittenIsThereAgainAfterACrash() {
    open(lists, ListKind.BREAK, "", "REST");
    lists.create();
    editor.vi().set("Hiến máu, mã OTP 482913");
    editor.en().set("Giving blood");
    bench.bench.passMillis(600);
    ListsViewModel next = bench.again().model.lists();
    assertThat(next.editor().form().open().get()).isTrue();
    assertThat(next.kind().get()).isEqualTo(ListKind.BREAK);
    assertThat(next.editor().vi().get()).startsWith("Hiến máu").doesNotContain("482913");
    next.editor().vi().set("Hiến máu");
    next.editor().code().set("BLOOD");
    next.save();
    assertThat(bench.edits.edits()).extracting(ListEntry::code).containsExactly("BLOOD");
    assertThat(bench.again().model.lists().editor().form().open().get()).isFalse();
  }

  @Test
  void aRenameBegunBeforeACrashGoesOnAndKeepsTheCode() {
    open(lists, ListKind.REASON, "USE", "BUS");
    lists.correct();
    editor.vi().set("Xe buýt và metro");
    bench.bench.passMillis(600);
    ListsViewModel next = bench.again().model.lists();
    assertThat(next.editor().isNew()).isFalse();
    next.save();
    assertThat(bench.edits.edits()).extracting(ListEntry::code).containsExactly("BUS");
  }

  @Test
  void everyListShowsItsEntriesInOrder() {
    for (ListKind kind : lists.kinds()) {
      lists.kind().set(kind);
      assertThat(lists.list().items())
          .hasSize((int) ListSamples.defaults().stream().filter(e -> e.kind() == kind).count());
    }
    assertThat(lists.list().selected().get()).isEqualTo(Optional.empty());
  }

  private static void open(ListsViewModel model, ListKind kind, String group, String code) {
    model.kind().set(kind);
    model.list().select(ListEntry.id(kind, group, code));
    assertThat(model.list().selected().get()).isPresent();
  }
}
