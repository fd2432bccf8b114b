package vn.hotline1022.ui.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.TableProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.UnitFinder;
import vn.hotline1022.unit.UnitTables;

class UnitEntryTest {
  private final List<Runnable> background = new ArrayList<>();
  private final UnitBook book = new UnitBook();
  private final UnitEntry entry = new UnitEntry(book);

  private void load() {
    book.load(() -> new UnitFinder(UnitTables.standard()), new Tasks(Runnable::run, Runnable::run));
  }

  @Test
  void aWholeOldNameIsMarkedAndEnterTakesTheUnitOfToday() {
    load();
    entry.text().set("truc bach");
    assertThat(entry.open().get()).isTrue();
    assertThat(entry.marked().get()).isZero();
    assertThat(entry.enter()).isTrue();
    assertThat(entry.code().get()).contains("2025:00004");
    assertThat(entry.from().get()).map(Unit::name).contains("Trúc Bạch");
    assertThat(entry.open().get()).isFalse();
    assertThat(entry.enter()).isFalse();
  }

  @Test
  void oneOfSeveralOfTheSameNameIsNeverTakenByItself() {
    load();
    entry.text().set("Minh Khai");
    assertThat(entry.marked().get()).isEqualTo(-1);
    entry.enter();
    entry.left();
    assertThat(entry.code().get()).isEmpty();
    assertThat(entry.text().get()).isEqualTo("Minh Khai");
  }

  @Test
  void aSplitUnitAsksAndEscapeGoesBack() {
    load();
    entry.text().set("cống vị");
    entry.enter();
    assertThat(entry.asked().get()).map(Unit::name).contains("Cống Vị");
    assertThat(entry.code().get()).isEmpty();
    assertThat(entry.marked().get()).isEqualTo(-1);
    entry.enter();
    assertThat(entry.code().get()).isEmpty();
    assertThat(entry.escape()).isTrue();
    assertThat(entry.asked().get()).isEmpty();
    assertThat(entry.open().get()).isTrue();
    assertThat(entry.escape()).isTrue();
    assertThat(entry.open().get()).isFalse();
    assertThat(entry.escape()).isFalse();
  }

  @Test
  void theAnswerToTheQuestionIsTakenOrTheOldUnitIsKept() {
    load();
    entry.text().set("cống vị");
    entry.enter();
    entry.move(1);
    entry.enter();
    assertThat(entry.code().get()).hasValueSatisfying(code -> assertThat(code).startsWith("2025:"));
    assertThat(entry.from().get()).map(Unit::name).contains("Cống Vị");
    entry.text().set("cống vị ba đình");
    entry.enter();
    entry.move(-1);
    entry.enter();
    assertThat(entry.code().get()).contains("2024:00007");
  }

  @Test
  void leavingTakesWhatLeavesNoQuestionAndNothingElse() {
    load();
    entry.text().set("phường Trúc Bạch, quận Ba Đình");
    entry.left();
    assertThat(entry.code().get()).contains("2025:00004");
    entry.text().set("Cống Vị");
    entry.left();
    assertThat(entry.code().get()).isEmpty();
    entry.text().set("ngoài hà nội");
    entry.left();
    assertThat(entry.code().get()).contains("outside");
  }

  @Test
  void outsideAndNotKnownCanAlwaysBeChosen() {
    load();
    entry.text().set("Sài Gòn");
    assertThat(entry.options())
        .containsExactly(new UnitOption.Outside(), new UnitOption.NotKnown());
    assertThat(entry.marked().get()).isEqualTo(-1);
    entry.move(1);
    entry.move(1);
    entry.enter();
    assertThat(entry.code().get()).contains("unknown");
  }

  @Test
  void typingOnTakesTheChoiceBackAndEmptyingTheFieldToo() {
    load();
    entry.show(Optional.of("2025:00004"));
    entry.showAs("Phường Ba Đình");
    assertThat(entry.code().get()).contains("2025:00004");
    entry.text().set("Phường Ba Đìn");
    assertThat(entry.code().get()).isEmpty();
    entry.text().set("");
    assertThat(entry.open().get()).isFalse();
    assertThat(entry.code().get()).isEmpty();
  }

  @Test
  void whatIsKeptIsShownAndWhatNobodyWroteIsNot() {
    entry.show(Optional.of("2024:00007"));
    assertThat(entry.code().get()).contains("2024:00007");
    entry.show(Optional.of("Hà Nội"));
    assertThat(entry.code().get()).isEmpty();
    entry.clear();
    assertThat(entry.text().get()).isEmpty();
  }

  @Test
  void whatIsTypedBeforeTheTablesAreThereFitsWhenTheyCome() {
    book.load(
        () -> new UnitFinder(UnitTables.standard()), new Tasks(background::add, Runnable::run));
    entry.text().set("trúc bạch");
    assertThat(entry.options()).hasSize(2);
    background.forEach(Runnable::run);
    assertThat(entry.options()).hasSize(3);
    entry.enter();
    assertThat(entry.code().get()).contains("2025:00004");
  }

  @Test
  void whoEntersOrLeavesBeforeTheTablesAreThereNeedNotDoItAgain() {
    book.load(
        () -> new UnitFinder(UnitTables.standard()), new Tasks(background::add, Runnable::run));
    entry.text().set("trúc bạch");
    assertThat(entry.enter()).isTrue();
    UnitEntry other = new UnitEntry(book);
    other.text().set("phường Trúc Bạch, quận Ba Đình");
    other.left();
    UnitEntry third = new UnitEntry(book);
    third.text().set("trúc bạch");
    third.enter();
    third.text().set("trúc bạch,");
    background.forEach(Runnable::run);
    assertThat(entry.code().get()).contains("2025:00004");
    assertThat(entry.open().get()).isFalse();
    assertThat(other.code().get()).contains("2025:00004");
    assertThat(third.code().get()).as("somebody typed on").isEmpty();
  }

  @Test
  void aDamagedTableLeavesOutsideAndNotKnown() {
    Fault broken = new Fault.TableBroken("hanoi-units-2025.csv", 7, TableProblem.CODE);
    book.load(
        () -> {
          throw new FaultException(broken);
        },
        new Tasks(Runnable::run, Runnable::run));
    assertThat(book.fault().get()).isEqualTo(broken);
    entry.text().set("Trúc Bạch");
    entry.left();
    assertThat(entry.code().get()).isEmpty();
    assertThat(entry.options()).hasSize(2);
    assertThat(entry.text().get()).isEqualTo("Trúc Bạch");
  }
}
