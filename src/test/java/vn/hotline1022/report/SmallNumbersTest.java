package vn.hotline1022.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {
  private static final Cell HIDDEN = new Cell.Gap("ẩn");

  @Test
  void underFiveIsHiddenAndNoneAtAllIsShown() {
    assertThat(SmallNumbers.column(List.of(0L, 1L, 4L, 5L, 12L), "ẩn"))
        .containsExactly(
            new Cell.Amount(0), HIDDEN, HIDDEN, new Cell.Amount(5), new Cell.Amount(12));
  }

  @Test
  void whatIsHiddenAloneTakesTheNextSmallestWithIt() {
    assertThat(SmallNumbers.column(List.of(9L, 3L, 0L, 7L), "ẩn"))
        .containsExactly(new Cell.Amount(9), HIDDEN, new Cell.Amount(0), HIDDEN);
    assertThat(SmallNumbers.column(List.of(0L, 3L, 0L), "ẩn"))
        .containsExactly(HIDDEN, HIDDEN, new Cell.Amount(0));
  }
}
