package vn.hotline1022.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers under five beside the name of a unit would tell of single people, so they are hidden.
 * When that hides one number alone, the next smallest goes with it, a none where there is no other:
 * the sum would tell the one.
 */
final class SmallNumbers {

  /** From here on a number is shown; none at all is shown too. */
  static final int SHOWN_FROM = 5;

  private SmallNumbers() {}

  /**
   * The cells of one column.
   *
   * @param hidden what stands instead of a hidden number
   */
  static List<Cell> column(List<Long> numbers, String hidden) {
    List<Integer> hide =
        new ArrayList<>(
            IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i) > 0 && numbers.get(i) < SHOWN_FROM)
                .boxed()
                .toList());
    if (hide.size() == 1) {
      IntStream.range(0, numbers.size())
          .filter(i -> !hide.contains(i))
          .boxed()
          .min(
              Comparator.<Integer, Boolean>comparing(i -> numbers.get(i) == 0)
                  .thenComparing(numbers::get))
          .ifPresent(hide::add);
    }
    return IntStream.range(0, numbers.size())
        .mapToObj(
            i -> hide.contains(i) ? (Cell) new Cell.Gap(hidden) : new Cell.Amount(numbers.get(i)))
        .toList();
  }
}
