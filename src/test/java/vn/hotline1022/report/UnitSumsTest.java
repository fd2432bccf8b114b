package vn.hotline1022.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cumulative numbers of three units, an issue a day. */
class UnitSumsTest {

  /** What the first unit shows after these days; the others are large. */
  private static List<String> ofFirst(int... days) {
    UnitSums sums = new UnitSums(3);
    return IntStream.of(days)
        .mapToObj(
            number -> {
              List<Long> numbers = List.of(Long.valueOf(number), 60L, 70L);
              List<Cell> shown = SmallNumbers.column(numbers, "ẩn");
              sums.add(numbers, shown);
              return Cell.said(sums.cells("ẩn").getFirst());
            })
        .toList();
  }

  @Test
  void daysThatAreShownCountAtOnce() {
    assertThat(ofFirst(6, 0, 9)).containsExactly("6", "6", "15");
  }

  @Test
  void aHiddenDayIsNotTheDifferenceOfTwoSums() {
    assertThat(ofFirst(6, 3, 9)).containsExactly("6", "6", "15");
    assertThat(ofFirst(3, 0, 0, 0, 0, 0, 0, 0))
        .containsExactly("ẩn", "ẩn", "ẩn", "ẩn", "ẩn", "ẩn", "ẩn", "ẩn");
  }

  @Test
  void hiddenDaysCountTogetherAtTheEndOfTheWeekWhenTheirSumTellsNone() {
    assertThat(ofFirst(6, 3, 9, 0, 2, 0, 0)).endsWith("15", "15", "15", "20");
    // Two fours: every one of them would be told.
    assertThat(ofFirst(6, 4, 0, 0, 4, 0, 0, 8)).endsWith("6", "6", "14");
  }
}
