package vn.hotline1022.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every place that keeps edits of the lists must do. */
public abstract class ListRepositoryContract {
  private ListRepository lists;

  protected abstract ListRepository create();

  @BeforeEach
  void open() {
    lists = create();
  }

  @Test
  void whatIsWrittenIsThereAsItWasWrittenLast() {
    lists.write(List.of(ListSamples.newReason(), ListSamples.tetShift()), "LAN04");
    ListEntry later = ListSamples.newReason().withNames("Nước sạch", "Tap water").withRetired(true);
    lists.write(List.of(later), "TC01");
    assertThat(lists.edits()).containsExactlyInAnyOrder(later, ListSamples.tetShift());
  }

  @Test
  void aHolidayKeepsItsDays() {
    ListEntry tet = holiday(LocalDate.of(2027, 2, 4), LocalDate.of(2027, 2, 12));
    lists.write(List.of(tet), "LAN04");
    assertThat(lists.edits()).containsExactly(tet);
    assertThat(lists.history(tet.id())).extracting(ListChange::entry).containsExactly(tet);
    ListEntry backwards = holiday(LocalDate.of(2027, 2, 12), LocalDate.of(2027, 2, 4));
    ListEntry endless = holiday(LocalDate.of(2027, 2, 4), LocalDate.of(2028, 2, 4));
    for (ListEntry bad : List.of(backwards, endless)) {
      assertThatThrownBy(() -> lists.write(List.of(bad), "LAN04"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static ListEntry holiday(LocalDate from, LocalDate to) {
    return new ListEntry(
        ListKind.HOLIDAY,
        "",
        "TET_NGUYEN_DAN_2027",
        "Tết Nguyên đán 2027",
        "Lunar New Year 2027",
        0,
        false,
        Optional.empty(),
        Optional.of(new Days(from, to)));
  }

  @Test
  void theHistorySaysWhoMadeWhatOfAnEntry() {
    ListEntry first = ListSamples.newReason();
    ListEntry second = first.withNames("Nước sạch", "Tap water");
    lists.write(List.of(first), "LAN04");
    lists.write(List.of(second), "TC01");
    assertThat(lists.history(first.id()))
        .extracting(ListChange::entry)
        .containsExactly(first, second);
    assertThat(lists.history(first.id()))
        .extracting(ListChange::actor)
        .containsExactly("LAN04", "TC01");
    assertThat(lists.history(ListSamples.tetShift().id())).isEmpty();
  }

  @Test
  void severalAreWrittenAllOrNone() {
    ListEntry tooLong = ListSamples.newReason().withNames("đ".repeat(121), "x");
    assertThatThrownBy(() -> lists.write(List.of(ListSamples.tetShift(), tooLong), "LAN04"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(lists.edits()).isEmpty();
  }

  @Test
  void whatIsNoEntryIsNotWritten() {
    ListEntry good = ListSamples.newReason();
    for (ListEntry bad :
        List.of(
            good.withNames("", "x"),
            good.withRank(Long.MAX_VALUE),
            good.withRank(Long.MIN_VALUE),
            new ListEntry(
                ListKind.REASON, "USE", "nước", "Nước", "Water", 0, false, Optional.empty()),
            new ListEntry(ListKind.BREAK, "USE", "TEA", "Trà", "Tea", 0, false, Optional.empty()),
            new ListEntry(ListKind.SHIFT, "", "TET", "Tết", "Tết", 0, false, Optional.empty()))) {
      assertThatThrownBy(() -> lists.write(List.of(bad), "LAN04"))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(lists.edits()).isEmpty();
  }
}
