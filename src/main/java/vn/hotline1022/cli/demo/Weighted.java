package vn.hotline1022.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Things that come up more or less often. */
final class Weighted<T> {

  private final List<T> things = new ArrayList<>();
  private final List<Integer> upTo = new ArrayList<>();
  private int sum;

  Weighted<T> add(int weight, T thing) {
    sum += weight;
    things.add(thing);
    upTo.add(sum);
    return this;
  }

  T pick(RandomGenerator random) {
    int at = random.nextInt(sum);
    for (int i = 0; i < things.size(); i++) {
      if (at < upTo.get(i)) {
        return things.get(i);
      }
    }
    throw new IllegalStateException("nothing to pick from");
  }
}
