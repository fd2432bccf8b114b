package vn.hotline1022.guide;

import java.util.List;
import java.util.Map;

/**
 * Where an answer or a junction leads: the first branch whose condition holds.
 *
 * @param branches at least one; the last has no condition
 */
public record Exit(List<Branch> branches) {

  /** One way on. */
  public record Branch(Condition when, Target target) {}

  public Exit {
    branches = List.copyOf(branches);
    if (branches.isEmpty() || !(branches.getLast().when() instanceof Condition.Always)) {
      throw new IllegalArgumentException("the last branch is for everything else");
    }
  }

  /** The way on with these values. */
  public Target target(Map<String, String> values) {
    return branches.stream()
        .filter(branch -> branch.when().holds(values))
        .findFirst()
        .orElseThrow()
        .target();
  }
}
