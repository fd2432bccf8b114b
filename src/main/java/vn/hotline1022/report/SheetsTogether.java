package vn.hotline1022.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is hidden on the sheets of all units, item by item. The city's number stands on each of
 * them: beside a single hidden one it would tell it to whoever has the others.
 */
final class SheetsTogether {
  private final Map<String, List<Long>> hidden = new HashMap<>();
  private final Map<String, List<Long>> unseen = new HashMap<>();

  /** A number of a unit, as its sheet shows it. */
  void add(String item, long number, Cell shown) {
    if (shown instanceof Cell.Gap) {
      hidden.computeIfAbsent(item, _ -> new ArrayList<>()).add(number);
    }
  }

  /** A number that is in the city's and stands on no sheet. */
  void addUnseen(String item, long number) {
    if (number > 0) {
      unseen.computeIfAbsent(item, _ -> new ArrayList<>()).add(number);
    }
  }

  /** Whether the city's number would tell what sheets hide. */
  boolean isTold(String item) {
    List<Long> all = new ArrayList<>(hidden.getOrDefault(item, List.of()));
    if (all.isEmpty()) {
      return false;
    }
    all.addAll(unseen.getOrDefault(item, List.of()));
    return SmallNumbers.isTold(all);
  }

  /**
   * The city's number beside them.
   *
   * @param word what stands instead of a hidden number
   */
  Cell city(String item, long number, String word) {
    return isTold(item) ? new Cell.Gap(word) : SmallNumbers.alone(number, word);
  }
}
