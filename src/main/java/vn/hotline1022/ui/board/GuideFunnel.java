package vn.hotline1022.ui.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.stats.Funnel;
import vn.hotline1022.stats.GuideCounts;
import vn.hotline1022.stats.GuidePoint;

/**
 * The guides that were met, and how far people come in one of them.
 *
 * @param guides ids, most runs first
 * @param shown of the chosen one; empty when no guide was met
 */
record GuideFunnel(List<String> guides, Optional<Funnel> shown) {
  static final GuideFunnel NONE = new GuideFunnel(List.of(), Optional.empty());

  GuideFunnel {
    guides = List.copyOf(guides);
  }

  /**
   * @param chosen id of a guide; without runs the one with most runs is shown
   */
  static GuideFunnel of(Map<GuidePoint, GuideCounts> counts, Optional<String> chosen) {
    List<String> guides =
        counts.entrySet().stream()
            .filter(entry -> entry.getKey().step().isEmpty())
            .sorted(
                Comparator.comparingLong(
                        (Map.Entry<GuidePoint, GuideCounts> entry) -> -entry.getValue().reached())
                    .thenComparing(entry -> entry.getKey().guide()))
            .map(entry -> entry.getKey().guide())
            .toList();
    Optional<String> guide = chosen.filter(guides::contains).or(() -> guides.stream().findFirst());
    return new GuideFunnel(guides, guide.map(id -> Funnel.of(id, counts)));
  }
}
