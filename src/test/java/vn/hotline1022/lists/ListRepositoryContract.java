package vn.hotline1022.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
