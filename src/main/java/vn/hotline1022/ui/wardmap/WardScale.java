package vn.hotline1022.ui.wardmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * At most five steps of values above zero, with about as many tiles in each; none at all is step 0.
 * Equal values are never told apart, so there may be fewer steps.
 *
 * @param steps lowest first
 */
public record WardScale(List<Step> steps) {
  static final int MOST = 5;

  /** The lowest and the highest value in it. */
  public record Step(double from, double to) {}

  public WardScale {
    steps = List.copyOf(steps);
  }

  /** The steps of some values. */
  public static WardScale of(Collection<Double> values) {
    List<Double> sorted = values.stream().filter(value -> value > 0).sorted().toList();
    List<Step> steps = new ArrayList<>();
    int begin = 0;
    for (int step = 1; step <= MOST; step++) {
      int end = Math.max(begin, (int) Math.ceil(sorted.size() * (double) step / MOST));
      while (end > begin && end < sorted.size() && sorted.get(end).equals(sorted.get(end - 1))) {
        end++;
      }
      if (end > begin) {
        steps.add(new Step(sorted.get(begin), sorted.get(end - 1)));
        begin = end;
      }
    }
    return new WardScale(steps);
  }

  /** The step of a value, from 1; 0 for none at all. Few steps take the strong ones. */
  public int step(double value) {
    for (int i = 0; i < steps.size(); i++) {
      if (value > 0 && value <= steps.get(i).to()) {
        return number(i);
      }
    }
    return value > 0 ? MOST : 0;
  }

  /** Which of the five the step at this place is. */
  int number(int at) {
    return MOST - steps.size() + at + 1;
  }
}
