package vn.hotline1022.ui.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.hotline1022.call.Counted;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Totals;

/**
 * Calls that have something in common.
 *
 * @param code of a reason or a place; empty without one
 */
record Group(By by, String code, Totals totals, Counted behind) {

  /** What the table below tells apart. */
  enum By {
    OPERATOR,
    VOLUNTEER,
    REASON,
    PLACE
  }

  /** Most calls first. */
  static List<Group> of(By by, BoardFacts facts) {
    Counted all = Counted.in(facts.period().from(), facts.period().to(), Counted.As.ANSWERED);
    return switch (by) {
      case OPERATOR, VOLUNTEER -> List.of();
      case REASON -> sorted(by, facts.reasons(), all);
      case PLACE -> sorted(by, facts.places(), all);
    };
  }

  private static List<Group> sorted(By by, Map<String, CallCounts> counts, Counted all) {
    List<Group> groups = new ArrayList<>();
    counts.forEach(
        (code, calls) -> {
          if (calls.get(CallCount.ANSWERED) > 0) {
            Counted behind = by == By.REASON ? all.about(code) : all.of(code);
            groups.add(new Group(by, code, Totals.of(calls), behind));
          }
        });
    groups.sort(Comparator.comparingLong(Group::answered).reversed().thenComparing(Group::code));
    return groups;
  }

  long answered() {
    return totals.calls().get(CallCount.ANSWERED);
  }
}
