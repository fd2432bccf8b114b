package vn.hotline1022.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Numbers under five beside the name of a unit would tell of single people, so they are hidden.
 * While the sum would tell what is hidden, because it is one number alone or because all of them
 * must be one or all of them four, the next smallest goes with them, a none where there is no
 * other.
 */
final class SmallNumbers {

  /** From here on a number is shown; none at all is shown too. */
  static final int SHOWN_FROM = 5;

  private SmallNumbers() {}

  /**
   * The cells of one column, or of whatever else adds up to a number that is known.
   *
   * @param hidden what stands instead of a hidden number
   */
  static List<Cell> column(List<Long> numbers, String hidden) {
    return column(numbers, Set.of(), hidden);
  }

  /**
   * @param also places of what is hidden already for another reason
   */
  private static List<Cell> column(List<Long> numbers, Set<Integer> also, String hidden) {
    Set<Integer> hide =
        IntStream.range(0, numbers.size())
            .filter(i -> also.contains(i) || isSmall(numbers.get(i)))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    if (isTold(hide.stream().map(numbers::get).toList())) {
      IntStream.range(0, numbers.size())
          .filter(i -> !hide.contains(i))
          .boxed()
          .min(
              Comparator.<Integer, Boolean>comparing(i -> numbers.get(i) == 0)
                  .thenComparing(numbers::get))
          .ifPresent(hide::add);
    }
    return IntStream.range(0, numbers.size())
        .mapToObj(i -> cell(numbers.get(i), hide.contains(i), hidden))
        .toList();
  }

  /**
   * Parts of a whole that is shown or hidden itself: with a hidden one none of its parts may tell
   * it.
   *
   * @param also places of parts that are hidden elsewhere already
   */
  static List<Cell> parts(Cell whole, List<Long> numbers, Set<Integer> also, String hidden) {
    return whole instanceof Cell.Gap
        ? numbers.stream().map(number -> cell(number, number != 0, hidden)).toList()
        : column(numbers, also, hidden);
  }

  static List<Cell> parts(Cell whole, List<Long> numbers, String hidden) {
    return parts(whole, numbers, Set.of(), hidden);
  }

  /** A number that stands alone. */
  static Cell alone(long number, String hidden) {
    return cell(number, isSmall(number), hidden);
  }

  private static boolean isSmall(long number) {
    return number > 0 && number < SHOWN_FROM;
  }

  /** Whether what is hidden can be told from their sum. */
  static boolean isTold(List<Long> hide) {
    long sum = hide.stream().mapToLong(Long::longValue).sum();
    boolean extreme = sum == hide.size() || sum == hide.size() * (SHOWN_FROM - 1L);
    boolean small = hide.stream().allMatch(SmallNumbers::isSmall);
    return !hide.isEmpty() && (hide.size() == 1 || (small && extreme));
  }

  private static Cell cell(long number, boolean hide, String hidden) {
    return hide ? new Cell.Gap(hidden) : new Cell.Amount(number);
  }
}
