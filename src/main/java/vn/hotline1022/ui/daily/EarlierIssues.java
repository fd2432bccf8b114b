package vn.hotline1022.ui.daily;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import vn.hotline1022.report.DailyIssue;

/**
 * How many figures of earlier issues are others by now. Holding one against what is counted reads
 * everything since the first day of its cumulative figures: all of them are looked at when asked
 * anew, then one at a time, the one looked at longest ago, and none while nothing was counted. Of
 * reading threads.
 */
public final class EarlierIssues {
  private volatile Map<UUID, Seen> seen = Map.of();

  /**
   * What was seen of an issue.
   *
   * @param state what was counted by then
   */
  private record Seen(long state, int figures) {}

  /** Has all of them looked at anew. */
  void forget() {
    seen = Map.of();
  }

  /**
   * @param state changes when something was counted
   * @param look tells of one how many figures are others; takes long
   * @return of each issue how many, as far as is known
   */
  public Map<DailyIssue, Integer> figures(
      List<DailyIssue> issues, long state, ToIntFunction<DailyIssue> look) {
    // In the order they were looked at.
    Map<UUID, Seen> known = new LinkedHashMap<>(seen);
    known.keySet().retainAll(issues.stream().map(DailyIssue::id).toList());
    Optional<UUID> again =
        known.entrySet().stream()
            .filter(entry -> entry.getValue().state() != state)
            .map(Map.Entry::getKey)
            .findFirst();
    again.filter(_ -> known.size() == issues.size()).ifPresent(known::remove);
    for (DailyIssue issue : issues) {
      if (!known.containsKey(issue.id())) {
        known.put(issue.id(), new Seen(state, look.applyAsInt(issue)));
      }
    }
    seen = known;
    Map<DailyIssue, Integer> figures = new LinkedHashMap<>();
    issues.forEach(issue -> figures.put(issue, known.get(issue.id()).figures()));
    return figures;
  }
}
